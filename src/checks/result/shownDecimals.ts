import type { Table } from "../../domain/table/table";
import { SHOWN_DECIMALS } from "../../domain/amount/unit";
import type { Figure } from "./checkResult";

const MOST = 4;

/**
 * Decimals to quote figures with: as the report prints the table's unit, and more only when the difference would
 * otherwise not be seen.
 *
 * @example shownDecimals(tableInTkr, figures, 632.5) // 0
 */
export function shownDecimals(table: Table, figures: readonly Figure[], difference: number): number {
  const own = Math.max(0, ...figures.map((figure) => figure.decimals ?? 0));
  const least = Math.min(own, table.unit === null ? own : SHOWN_DECIMALS[table.unit]);
  const seen = Math.ceil(-Math.log10(Math.abs(difference) * 2));
  return Math.min(MOST, own, Math.max(least, Number.isFinite(seen) ? seen : 0));
}
