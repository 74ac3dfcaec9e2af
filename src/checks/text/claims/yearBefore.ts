import type { Judged } from "./amountClaims";
import type { TextAmount } from "../amounts";
import type { Parsed } from "../claimSubject";
import { favourIn } from "../clause";
import { changesOf, isSameLength } from "./directionClaims";
import { heldAgainst } from "./heldAgainst";
import type { Fact } from "../textFinding";

/** `att jämföra med ett överskott på 1,7 mnkr samma period 2023`, before the figure and after it. */
const COMPARED_WITH =
  /(?<!\p{L})(?:jämfört med|att jämföra med|jämföras med|mot|gentemot)\s+(?:ett\s+(?:under|över)skott\s+(?:på|om)\s+|cirka\s+|drygt\s+)?$/iu;
const SAME_TIME =
  /^\s*(?:\p{L}+\s+)?(?:för\s+|under\s+|vid\s+)?(?:samma|motsvarande)\s+(?:period|tid|tidpunkt|månad)(?:\s+(?:föregående år|förra året|i fjol|året innan|(?:19|20)\d\d))?(?!\p{L})/iu;

/**
 * True for a figure that is said to be that of the same time the year before.
 *
 * @example isYearBefore("jämfört med 280 samma period 2024", amount) // true
 */
export function isYearBefore(text: string, { start, end }: TextAmount): boolean {
  return COMPARED_WITH.test(text.slice(0, start)) && SAME_TIME.test(text.slice(end));
}

/**
 * What a sentence compares with, against the same row's figure for as long a time the year before.
 *
 * @param first the figure before it that agrees, and where it was found
 * @example judgeYearBefore(parsed, amountOf("290"), reports312) // { kind: "differs", finding: { expected: 280, … } }
 */
export function judgeYearBefore(parsed: Parsed, amount: TextAmount, first: Fact): Judged {
  const told = COMPARED_WITH.exec(parsed.sentence.text.slice(0, amount.start))?.[0] ?? "";
  const own = changesOf([first]).filter((change) => change.now.column === first.column && isSameLength(change));
  const [before, ...others] = own.map((change) => change.before);
  if (before === undefined || others.length > 0) return { kind: "unmatched" };
  const year = Number(/(?:19|20)\d\d/u.exec(SAME_TIME.exec(parsed.sentence.text.slice(amount.end))?.[0] ?? "")?.[0]);
  if (!Number.isNaN(year) && before.column.year !== year) return { kind: "unmatched" };
  const favour = before.row.amountKind === "resultat" ? favourIn(told) : 0;
  if (favour === 0 && favourIn(told) !== 0) return { kind: "unmatched" };
  return heldAgainst(parsed, amount, [before], favour);
}
