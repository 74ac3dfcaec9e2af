import { sum } from "../../domain/amount/amount";
import { sumRows } from "../../domain/table/sumRows";
import type { Row } from "../../domain/table/table";

/**
 * Among counts, "Totalt antal ärenden" is a sum only when it is one: a row that adds up in no column is a count of its
 * own, and no check shall ask it to foot.
 *
 * @example keepFootingSums(rows of "A 1, B 2, Totalt 3").at(-1)?.role // "summa"
 */
export function keepFootingSums(rows: readonly Row[]): Row[] {
  function foots(addends: readonly number[], total: number): boolean {
    return (rows[total]?.cells ?? []).some(({ value }, column) => {
      const parts = addends.flatMap((index) => rows[index]?.cells[column]?.value ?? []);
      return value !== null && value !== 0 && parts.length > 1 && Math.abs(sum(parts) - value) <= parts.length / 2;
    });
  }

  const footing = new Set(
    sumRows(rows).flatMap(({ index, candidates }) => (candidates.some((set) => foots(set, index)) ? [index] : [])),
  );
  return rows.map((row, index) => (row.role === "summa" && !footing.has(index) ? { ...row, role: "post" } : row));
}
