import Big from "big.js";
import { roundHalfAway, sum } from "./amount";

/**
 * Rounds figures so that they still add up to their rounded total: the largest remainder method. Every figure is first
 * rounded down, and the units that are then missing from the total go to the figures that lost the most; ties go to
 * the larger figure, then to the earlier one. No figure moves a whole unit or more. Decimals below 0 round to tens,
 * hundreds and so on. Never −0.
 *
 * @example roundToSum([1.4, 1.4, 1.2], 0) // [2, 1, 1] (each by itself would give 1 + 1 + 1, but the total is 4)
 * @example roundToSum([33.33, 33.33, 33.34], 1) // [33.3, 33.3, 33.4]
 */
export function roundToSum(figures: readonly number[], decimals: number): number[] {
  const grain = new Big(10).pow(-decimals);
  const exact = figures.map((figure) => new Big(figure).div(grain));
  const floors = exact.map((figure) => floor(figure));
  const total = new Big(roundHalfAway(sum(figures), decimals)).div(grain);
  const missing = floors.reduce((rest, figure) => rest.minus(figure), total).toNumber();
  const raised = new Set(
    figures
      .map((figure, index) => ({ index, size: Math.abs(figure), lost: exact[index]!.minus(floors[index]!) }))
      .sort((a, b) => b.lost.cmp(a.lost) || b.size - a.size || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return floors.map((figure, index) => {
    const rounded = (raised.has(index) ? figure.plus(1) : figure).times(grain).toNumber();
    return rounded === 0 ? 0 : rounded;
  });
}

function floor(figure: Big): Big {
  return figure.round(0, figure.lt(0) ? Big.roundUp : Big.roundDown);
}
