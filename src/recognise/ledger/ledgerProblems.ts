import type { LedgerTotals, SkipReason } from "../../domain/ledger/ledgerTotals";
import type { Dimension } from "../../domain/ledger/dimension";
import { cellProblem, type Problem } from "../../domain/table/problem";
import { kronor } from "./kronor";
import { cellName } from "../../workbook/sheet";

/** What the user is told of rows that are not in the sums; sum rows are as they should be. */
const LOSSES: readonly Exclude<SkipReason, "sumRow" | "balanceRow" | "otherVersion">[] = [
  "unreadableAccount",
  "unreadablePeriod",
  "unreadableAmount",
  "unknownType",
];

/** So many accounts are named; what is wrong with them is mostly one thing. */
const MOST_UNBALANCED = 20;

/** The rows of a ledger that could not be read: the first one by one, the rest as a number. */
export function ledgerProblems(
  totals: LedgerTotals,
  source: { readonly file: string; readonly sheet: string },
  chosen?: Dimension,
): Problem[] {
  const problems = totals.unread.map(({ row, column, text }) =>
    cellProblem({ ...source, cell: cellName(row, column) }, text, { code: "unreadableEntry", values: {} }),
  );
  const lost = LOSSES.reduce((sum, reason) => sum + (totals.skipped[reason] ?? 0), 0);
  const rest = lost - totals.unread.length;
  if (rest > 0) {
    problems.push({ ...source, cell: null, text: "", code: "moreEntries", values: { count: rest } });
  }
  const there = totals.dimensions ?? [];
  if (chosen !== undefined && chosen !== "kontogrupp" && !there.includes(chosen))
    problems.push({ ...source, cell: null, text: "", code: "dimensionMissing", values: { chosen, there } });
  const columns = totals.unusedColumns ?? [];
  if (columns.length > 0)
    problems.push({ ...source, cell: null, text: columns[0] ?? "", code: "unusedAmounts", values: { columns } });
  const versions = totals.competingVersions ?? [];
  if (versions.length > 0)
    problems.push({ ...source, cell: null, text: versions[0] ?? "", code: "competingVersions", values: { versions } });
  for (const { account, difference } of (totals.unbalanced ?? []).slice(0, MOST_UNBALANCED)) {
    const values = { account, difference: kronor(difference) };
    problems.push({ ...source, cell: null, text: account, code: "unbalancedAccount", values });
  }
  return problems;
}
