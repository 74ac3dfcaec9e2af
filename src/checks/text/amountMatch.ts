import type { TextAmount } from "./amounts";
import { inUnitOf, orientation, placeOf } from "./facts";
import type { Fact } from "./textFinding";

/**
 * True when a text's amount is the figure of a fact within rounding, with the sign that the text gives it in words.
 *
 * @example agrees(amountOf("29 miljoner"), outlays28564Tkr, 0) // true
 */
export function agrees(amount: TextAmount, fact: Fact, favour: -1 | 0 | 1): boolean {
  const own = inUnitOf(amount, fact);
  if (own === null) return false;
  const { value } = fact.cell;
  const isClose = Math.abs(Math.abs(value) - own.value) <= leewayOf(own, fact, amount.approximate);
  // 12 tkr is no 0,0 mnkr, although it may be hidden in it.
  return (
    isClose &&
    (value !== 0 || own.value === 0) &&
    (favour === 0 || [favour, 0].includes(Math.sign(value) * orientation(fact)))
  );
}

/** So small that the table's rounding hides it. */
export function isHidden(amount: TextAmount, fact: Fact): boolean {
  const own = inUnitOf(amount, fact);
  return own !== null && own.value <= leewayOf(own, fact, false);
}

/** How far apart the two are, in the unit of the fact. */
export function distance(amount: TextAmount, fact: Fact): number {
  const own = inUnitOf(amount, fact);
  return own === null ? Infinity : Math.abs(Math.abs(fact.cell.value) - own.value);
}

/** Two figures rounded alike must be the same; of two rounded differently the coarser decides. */
export function leewayOf(
  own: { readonly value: number; readonly place: number },
  fact: Fact,
  approximate: boolean,
): number {
  const [a, b] = [own.place, placeOf(fact)];
  const rounding = Math.abs(a - b) < 1e-9 ? 0 : Math.max(a, b) / 2;
  return 1e-6 + (approximate ? Math.max(a, b, 0.1 * own.value) : rounding);
}
