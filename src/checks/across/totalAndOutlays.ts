import { totalRow } from "../../domain/table/totalRow";
import type { Row, Table } from "../../domain/table/table";

/**
 * The total of a table of investments and the outlays below it: some reports leave the sum row empty and print its
 * figures there, so the first of these with a figure holds it. None where the table has no total.
 *
 * @example totalAndOutlays(rows of "Bro 5 | Summa | varav utgifter 5").map(({ label }) => label) // ["Summa", "varav utgifter"]
 */
export function totalAndOutlays({ rows }: Pick<Table, "rows">): Row[] {
  const at = totalRow(rows);
  const outlays = rows.slice(at + 1).filter(({ role, label }) => role === "varav" && /utgift/iu.test(label));
  return at < 0 ? [] : rows.slice(at, at + 1).concat(outlays);
}
