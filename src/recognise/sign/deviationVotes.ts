import { deviation } from "../../domain/amount/deviation";
import { subtract } from "../../domain/amount/amount";
import { comparisons } from "../../domain/table/comparison";
import type { AmountKind, DeviationFormula } from "../../domain/amount/sign";
import type { Evidence } from "../../domain/table/reason";
import type { Column, Row } from "../../domain/table/table";
import { columnDecimals } from "../columns/columnDecimals";

/** A printed deviation that fits one formula and not the other. */
export interface DeviationVote {
  /** Position of the row. */
  readonly row: number;
  readonly formula: DeviationFormula;
  /** The larger of the two figures, without sign. */
  readonly size: number;
  readonly evidence: Evidence;
}

/** Float noise of a spreadsheet beyond one step of the figures. */
const ROUNDING = 1.001;

/**
 * What the printed deviations say of how they are made, one vote for each that fits one formula and not the other.
 *
 * Source of the rule: docs/regler.md, "Tecken och avvikelser".
 *
 * @example deviationVotes(columns, rows)[0]?.formula // "budget-utfall", where 24,0 − 20,5 = 3,5
 */
export function deviationVotes(columns: readonly Column[], rows: readonly Row[]): DeviationVote[] {
  const pairs = comparisons(columns);
  if (pairs.every(({ deviation: place }) => place === null)) return [];
  const decimals = columnDecimals(columns, rows);
  return pairs.flatMap((pair) => {
    // Which of two unsaid columns is the outcome is a guess, and says nothing of signs.
    if (pair.deviation === null || columns[pair.budget]?.role === "utfall") return [];
    const place = pair.deviation;
    const unit = 10 ** -Math.min(decimals[pair.actual] ?? 0, decimals[pair.budget] ?? 0);
    return rows.flatMap(({ cells, label }, row): DeviationVote[] => {
      const [a, b, d] = [cells[pair.actual], cells[pair.budget], cells[place]];
      if (a?.value == null || b?.value == null || d?.value == null) return [];
      const [actual, budget, difference] = [a.value, b.value, d.value];
      const fits = (formula: DeviationFormula) =>
        Math.abs(subtract(deviation(actual, budget, formula), difference)) <= unit * ROUNDING;
      const isPlain = fits("utfall-budget");
      if (isPlain === fits("budget-utfall")) return [];
      const formula = isPlain ? "utfall-budget" : "budget-utfall";
      const [from, taken] = isPlain ? [a, b] : [b, a];
      const digits = Math.max(from.decimals ?? 0, taken.decimals ?? 0);
      const values = { from: from.value ?? 0, taken: taken.value ?? 0, difference, digits, row: label };
      return [
        { row, formula, size: Math.max(Math.abs(actual), Math.abs(budget)), evidence: { code: "difference", values } },
      ];
    });
  });
}

/**
 * The first vote for the formula that most votes of a kind's rows say. Two levels of as many rows each: the table's own
 * is the one it begins with. Null when nothing tells, or one row says this and one that.
 */
export function formulaOf(
  votes: readonly DeviationVote[],
  rows: readonly Row[],
  kind: AmountKind,
): DeviationVote | null {
  const own = votes.filter(({ row }) => rows[row]?.amountKind === kind);
  const by = (formula: DeviationFormula) => own.filter((vote) => vote.formula === formula);
  const [plain, reversed] = [by("utfall-budget"), by("budget-utfall")];
  if (plain.length === reversed.length) return plain.length < 2 ? null : (own[0] ?? null);
  return (plain.length > reversed.length ? plain : reversed)[0] ?? null;
}

/** The only formula that every vote of a row says, or null. */
export function formulaOfRow(votes: readonly DeviationVote[]): DeviationFormula | null {
  const first = votes[0]?.formula ?? null;
  return votes.every(({ formula }) => formula === first) ? first : null;
}
