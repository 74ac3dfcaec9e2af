import { sumRows } from "./sumRows";
import type { Row } from "./table";

/**
 * The row that is the total of a table: the last sum that no other sum adds. −1 where there is none: sums over each their
 * own rows, side by side, have no total.
 *
 * @example totalRow(rows of "Kultur 5 | Bibliotek 2 | Museum 3 | Teknik 4 | Gator 1 | Parker 3") // -1
 */
export function totalRow(rows: readonly Row[]): number {
  const shown = sumRows(rows).filter(({ isShown }) => isShown);
  const added = new Set(shown.flatMap(({ since }) => since));
  const tops = [...rows.keys()].filter((index) => rows[index]?.role === "summa" && !added.has(index));
  const groups = shown.filter(({ index, since }) => tops.includes(index) && (since[0] ?? -1) > index);
  return groups.length > 1 && groups.length === tops.length ? -1 : (tops.at(-1) ?? -1);
}
