import type { ReportSettings } from "../../domain/settings/reportSettings";
import type { Column, TableKind } from "../../domain/table/table";
import { goalColumns } from "../../texts/report/columnTexts";

/** What the columns of goals and of indicators are called. */
interface GoalColumn {
  readonly goal: string;
  readonly indicator: string;
}

/**
 * The column that goals have to themselves in tables of this kind; null where they stand as headings.
 *
 * @example goalColumn("indikatorer", { ...DEFAULT_SETTINGS, indicatorLayout: "namnd" })?.goal // "Nämndmål"
 */
export function goalColumn(kind: TableKind, { indicatorLayout = "rubriker" }: ReportSettings): GoalColumn | null {
  return kind === "indikatorer" ? goalColumns[indicatorLayout] : null;
}

/**
 * The order of columns beside a column of goals: earlier years, the latest outcome, then targets, each from the oldest.
 *
 * @example printedOrder([target2024, outcome2024, outcome2022]) // [2, 1, 0]
 */
export function printedOrder(columns: readonly Column[]): number[] {
  const rank = ({ role, year }: Column): number => (role === "malvarde" ? 10_000 : 0) + (year ?? 9_999);
  return columns
    .map((column, index) => ({ index, rank: rank(column) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ index }) => index);
}
