import { subtract } from "../../domain/amount/amount";
import { comparisons } from "../../domain/table/comparison";
import { deviation } from "../../domain/amount/deviation";
import type { AmountKind, DeviationFormula } from "../../domain/amount/sign";
import type { Column, Convention, Row } from "../../domain/table/table";
import { columnDecimals } from "../columns/columnDecimals";

const OPPOSITE: Readonly<Partial<Record<AmountKind, AmountKind>>> = {
  resultat: "nettokostnad",
  nettokostnad: "resultat",
};

/** Labels that say themselves what plus means. */
const NAMES: Readonly<Partial<Record<AmountKind, RegExp>>> = {
  resultat: /resultat|kommunbidrag|överskott/iu,
  nettokostnad: /nettokostnad/iu,
};

/**
 * One table can hold two conventions: results under costs, or another unit's rows below the total. Rows under one
 * heading, or between two sums, are read the other way when every deviation among them that can tell says so: two
 * rows, or one when it stands below the last sum, or one whose label names the other convention. Any other single row
 * is an error for the checks to find.
 *
 * @example rowConventions(columns, rows, convention).at(-1)?.amountKind // "resultat" below a sum of net costs
 */
export function rowConventions(columns: readonly Column[], rows: readonly Row[], convention: Convention): Row[] {
  const { kind, formulas } = convention;
  const opposite = OPPOSITE[kind];
  if (opposite === undefined || formulas[opposite] === formulas[kind]) return [...rows];
  const decimals = columnDecimals(columns, rows);
  const isTurned = (index: number) => voteOf(columns, decimals, rows[index], kind) === formulas[opposite];
  const turned = new Set(
    rows.flatMap(({ label }, index) => (NAMES[opposite]?.test(label) === true && isTurned(index) ? [index] : [])),
  );
  const lastSum = rows.findLastIndex(({ role }) => role === "summa");
  for (const block of blocksOf(rows)) {
    const votes = block.map((index) => voteOf(columns, decimals, rows[index], kind)).filter((vote) => vote !== null);
    const needed = lastSum >= 0 && (block[0] ?? 0) > lastSum ? 1 : 2;
    if (votes.length >= needed && votes.every((vote) => vote === formulas[opposite])) {
      for (const index of block) turned.add(index);
      const after = (block.at(-1) ?? 0) + 1;
      const sumVote = voteOf(columns, decimals, rows[after], kind);
      if (rows[after]?.role === "summa" && (sumVote === null || sumVote === formulas[opposite])) turned.add(after);
    }
  }
  return rows.map((row, index) =>
    turned.has(index) && row.amountKind === kind ? { ...row, amountKind: opposite } : row,
  );
}

/** Runs of posts: a heading or a sum ends one. */
function blocksOf(rows: readonly Row[]): number[][] {
  const blocks: number[][] = [[]];
  rows.forEach(({ role }, index) => {
    if (role === "rubrik" || role === "summa") blocks.push([]);
    else if (role === "post") blocks.at(-1)?.push(index);
  });
  return blocks;
}

/** The only formula that every printed deviation of a row fits, or null. */
function voteOf(
  columns: readonly Column[],
  decimals: readonly number[],
  row: Row | undefined,
  kind: AmountKind,
): DeviationFormula | null {
  if (row?.amountKind !== kind) return null;
  const votes = comparisons(columns).flatMap((pair) => {
    const [a, b, d] = [pair.actual, pair.budget, pair.deviation ?? -1].map((index) => row.cells[index]);
    if (a?.value == null || b?.value == null || d?.value == null) return [];
    const unit = 10 ** -Math.min(decimals[pair.actual] ?? 0, decimals[pair.budget] ?? 0) * 1.001;
    const [plain, reversed] = (["utfall-budget", "budget-utfall"] as const).map(
      (formula) => Math.abs(subtract(deviation(a.value ?? 0, b.value ?? 0, formula), d.value ?? 0)) <= unit,
    );
    return plain === reversed ? [] : [plain ? ("utfall-budget" as const) : ("budget-utfall" as const)];
  });
  return votes.length > 0 && votes.every((vote) => vote === votes[0]) ? (votes[0] ?? null) : null;
}
