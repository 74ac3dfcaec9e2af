import { formatAmount } from "../amount/formatAmount";
import { figureText } from "../amount/statusFigure";
import { comparisons } from "./comparison";
import { isSignKnown } from "./signKnown";
import type { Table } from "./table";
import type { NetKind } from "./tableCorrection";

/** One figure of a table, and what plus means in the table by what the figure is. */
interface SignQuestion {
  readonly row: string;
  /** As the table shows it: `62,0`. */
  readonly figure: string;
  readonly ifCost: NetKind;
  readonly ifSurplus: NetKind;
}

/**
 * The figure to ask about where it is not known what plus means and something hangs on it: the first outcome of a row
 * that is not 0. Null where the sign is known, or where the table compares nothing.
 *
 * @example signQuestion(table)?.row // "Bibliotek", whose 62,0 is either a cost or a surplus
 */
export function signQuestion(table: Table): SignQuestion | null {
  const [pair] = comparisons(table.columns);
  const { kind } = table.convention;
  if (isSignKnown(table) || pair === undefined || kind === "investering") return null;
  for (const role of ["post", "summa"] as const) {
    for (const row of table.rows) {
      const cell = row.cells[pair.actual];
      if (row.role !== role || row.amountKind !== kind || cell?.value == null || cell.value === 0) continue;
      const [ifCost, ifSurplus] =
        cell.value > 0 ? (["nettokostnad", "resultat"] as const) : (["resultat", "nettokostnad"] as const);
      const figure = cell.decimals === null ? figureText(cell.value) : formatAmount(cell.value, cell.decimals);
      return { row: row.label, figure, ifCost, ifSurplus };
    }
  }
  return null;
}
