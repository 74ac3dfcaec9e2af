import type { LedgerTotals, SkipReason } from "../../domain/ledger/ledgerTotals";
import { cellProblem, type Problem } from "../../domain/table/problem";
import { cellName } from "../../workbook/sheet";

/** What the user is told of rows that are not in the sums; sum rows are as they should be. */
const LOSSES: readonly Exclude<SkipReason, "summarad">[] = [
  "oläsligt konto",
  "oläslig period",
  "oläsligt belopp",
  "okänd typ",
  "för många kombinationer",
];

/** The rows of a ledger that could not be read: the first one by one, the rest as a number. */
export function ledgerProblems(
  totals: LedgerTotals,
  source: { readonly file: string; readonly sheet: string },
): Problem[] {
  const problems = totals.unread.map(({ row, column, text }) =>
    cellProblem(
      { ...source, cell: cellName(row, column) },
      text,
      "Verifikationsraden kan inte läsas och är inte med i summorna.",
      "Rätta cellen och läs in filen igen.",
    ),
  );
  const lost = LOSSES.reduce((sum, reason) => sum + (totals.skipped[reason] ?? 0), 0);
  const rest = lost - totals.unread.length;
  if (rest > 0) {
    problems.push({
      ...source,
      cell: null,
      text: "",
      message: `Ytterligare ${rest} verifikationsrader kan inte läsas.`,
      advice: "Kontrollera kolumnerna Period, Belopp och Typ i exporten.",
    });
  }
  return problems;
}
