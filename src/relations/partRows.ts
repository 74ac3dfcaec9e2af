import type { Row } from "../domain/table/table";

/** A row and the rows that hold its costs and its income, by position. */
export interface PartRows {
  readonly owner: number;
  readonly costs: number | undefined;
  readonly incomes: number | undefined;
}

/**
 * The rows that are split into costs and income. Parts name the row they are part of and stand below it; where several
 * rows have that name they belong to the nearest above.
 *
 * @example partRows(rows of "Summa, varav kostnader, varav intäkter") // [{ owner: 0, costs: 1, incomes: 2 }]
 */
export function partRows(rows: readonly Row[]): PartRows[] {
  const owners = new Map<string, number>();
  const found = new Map<number, { owner: number; costs: number | undefined; incomes: number | undefined }>();
  rows.forEach(({ label, role, parent }, index) => {
    if (role !== "varav-kostnader" && role !== "varav-intakter") {
      owners.set(label, index);
      return;
    }
    const owner = parent === null ? undefined : owners.get(parent);
    if (owner === undefined) return;
    const own = found.get(owner) ?? { owner, costs: undefined, incomes: undefined };
    if (role === "varav-kostnader") own.costs ??= index;
    else own.incomes ??= index;
    found.set(owner, own);
  });
  return [...found.values()];
}
