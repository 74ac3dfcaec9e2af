import { roundHalfAway } from "../../domain/amount/amount";
import { cellProblem, type Problem } from "../../domain/table/problem";
import type { TableCell } from "../../domain/table/table";

/** A share that is written as a fraction has at least so many decimals somewhere in its row. */
const MIN_DECIMALS = 2;

/**
 * A row of shares typed as fractions without the percent format, 0,62 for 62 %: all its figures, targets too, are
 * plain numbers between 0 and 1 with decimals, or stand beside figures that are written in percent; or its target is
 * written in percent and every figure is nearer to it as a hundredfold. They are read in percent and the user is told
 * so. Null when the row is none.
 *
 * @example fractionShares("Andel nöjda", cells of "0,62 | 0,6")?.cells.map(({ value }) => value) // [62, 60]
 */
export function fractionShares(
  label: string,
  cells: readonly TableCell[],
): { readonly cells: readonly TableCell[]; readonly problem: Problem } | null {
  const plain = cells.filter(({ value, unit }) => value !== null && unit !== "%");
  if (areFarBelow(plain, cells)) return inPercent(cells, plain);
  if (!/^[-–•*\s]*andel(?:en)?(?!\p{L})/iu.test(label)) return null;
  const areFractions = plain.every(({ value }) => value !== null && value >= 0 && value <= 1);
  const hasDecimals = plain.some(({ decimals }) => (decimals ?? 0) >= MIN_DECIMALS);
  const hasLimit = cells.some(
    ({ target }) => target?.kind === "limit" && !target.percent && Math.abs(target.value) > 1,
  );
  return plain.length < 2 || !areFractions || !hasDecimals || hasLimit ? null : inPercent(cells, plain);
}

/** A figure this many times below its target is as far above it as a hundredfold. */
const MIDDLE = 10;

/** Plain figures of at most 1 beside a target in percent, each nearer to it as a hundredfold than as it stands. */
function areFarBelow(plain: readonly TableCell[], cells: readonly TableCell[]): boolean {
  const targets = cells.flatMap(({ target }) =>
    (target?.kind === "limit" || target?.kind === "number") && target.percent ? [Math.abs(target.value)] : [],
  );
  const least = Math.min(...targets);
  return (
    targets.length > 0 &&
    plain.some(({ decimals }) => (decimals ?? 0) > 0) &&
    plain.every(({ value }) => value !== null && value >= 0 && value <= 1 && value * MIDDLE < least)
  );
}

function inPercent(
  cells: readonly TableCell[],
  plain: readonly TableCell[],
): { readonly cells: readonly TableCell[]; readonly problem: Problem } | null {
  const [first] = plain;
  if (first?.source == null) return null;
  return {
    cells: cells.map((cell) => (plain.includes(cell) ? asPercent(cell) : cell)),
    problem: cellProblem(first.source, first.text, { code: "fractionAsPercent", values: { text: first.text } }),
  };
}

function asPercent(cell: TableCell): TableCell {
  const value = roundHalfAway((cell.value ?? 0) * 100, 10);
  const decimals = Math.max(0, (cell.decimals ?? 0) - 2);
  const target = cell.target?.kind === "number" ? { target: { kind: "number" as const, value, percent: true } } : {};
  return { ...cell, value, decimals, unit: "%", ...target };
}
