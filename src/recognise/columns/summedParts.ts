import { decimalsOf } from "../../domain/amount/decimals";
import { partAlone } from "../../domain/amount/period";
import { roleIn } from "../lexicon/columnWords";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import type { ReadColumn } from "./readColumns";

/** What a column is called that adds up the months before it. */
const TOTAL = /^(?:summa|s:a|totalt?|ack(?:umulerat)?\.?|hittills)(?:\s|$)/iu;
/** So many rows must add up, and two of three. */
const LEAST = 2;
const ROUNDING = 0.51;

/**
 * The columns after months or quarters side by side whose figures add those up, by sheet column: outcomes that are
 * called only `Summa` or `Totalt`.
 *
 * @param headers from the left
 * @param known the columns that words tell
 * @example summedParts(grid, region, [[1, "Jan"], [2, "Feb"], [3, "Summa"]], reads) // [3]
 */
export function summedParts(
  grid: Grid,
  { dataRows }: Region,
  headers: readonly (readonly [column: number, header: string])[],
  known: readonly ReadColumn[],
): number[] {
  const role = (index: number) => known.find((one) => one.index === index)?.column.role;

  function partsBefore(position: number): number[] {
    const parts: number[] = [];
    for (let at = position - 1; at >= 0; at--) {
      const [column, header] = headers[at] ?? [0, ""];
      if (partAlone(header) === null || role(column) !== "utfall") break;
      parts.unshift(column);
    }
    return parts;
  }

  function addsUp(parts: readonly number[], total: number): boolean {
    let [holds, breaks] = [0, 0];
    for (const row of dataRows) {
      const values = [total, ...parts].map((column) => grid.cell(row, column)?.value);
      const [sum = 0, ...own] = values.flatMap((value) => (typeof value === "number" ? [value] : []));
      if (own.length !== parts.length || typeof values[0] !== "number") continue;
      const grain = 10 ** -Math.min(...own.map(decimalsOf), decimalsOf(sum));
      const off = Math.abs(own.reduce((all, value) => all + value, 0) - sum);
      if (off <= ROUNDING * grain * (own.length + 1)) holds++;
      else breaks++;
    }
    return holds >= LEAST && holds > 2 * breaks;
  }

  return headers.flatMap(([column, header], position) => {
    if (role(column) !== undefined || roleIn(header) !== null || !TOTAL.test(header)) return [];
    const parts = partsBefore(position);
    return parts.length > 1 && addsUp(parts, column) ? [column] : [];
  });
}
