import type { LedgerTotals, SkipReason } from "../../domain/ledger/ledgerTotals";
import { cellProblem, type Problem } from "../../domain/table/problem";
import { cellName } from "../../workbook/sheet";

/** What the user is told of rows that are not in the sums; sum rows are as they should be. */
const LOSSES: readonly Exclude<SkipReason, "sumRow">[] = [
  "unreadableAccount",
  "unreadablePeriod",
  "unreadableAmount",
  "unknownType",
  "tooManySums",
];

/** The rows of a ledger that could not be read: the first one by one, the rest as a number. */
export function ledgerProblems(
  totals: LedgerTotals,
  source: { readonly file: string; readonly sheet: string },
): Problem[] {
  const problems = totals.unread.map(({ row, column, text }) =>
    cellProblem({ ...source, cell: cellName(row, column) }, text, { code: "unreadableEntry", values: {} }),
  );
  const lost = LOSSES.reduce((sum, reason) => sum + (totals.skipped[reason] ?? 0), 0);
  const rest = lost - totals.unread.length;
  if (rest > 0) {
    problems.push({ ...source, cell: null, text: "", code: "moreEntries", values: { count: rest } });
  }
  return problems;
}
