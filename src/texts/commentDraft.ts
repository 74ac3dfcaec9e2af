import { roundHalfAway } from "../domain/amount/amount";
import { deviation } from "../domain/amount/deviation";
import { formatAmount } from "../domain/amount/formatAmount";
import type { AmountKind } from "../domain/amount/sign";
import { figureText } from "../domain/amount/statusFigure";
import type { Tolerance } from "../domain/target/statusTolerance";

export interface CommentInput {
  /** What the figures are about, e.g. a department. */
  readonly name: string;
  readonly actual: number;
  readonly budget: number;
  /** Actual less budget as it is printed, where rounding has made it another than theirs; computed when absent. */
  readonly difference?: number;
  /** Written after the amounts, e.g. `mnkr`; empty when unknown. */
  readonly unit: string;
  /** Decimals to show; null shows the figures with those they have. */
  readonly decimals: number | null;
  readonly kind: AmountKind;
  /** A deviation no larger than this is "i nivå med budget"; relative to the budget's size. */
  readonly limit: Tolerance | null;
  /** The actual is what the year is expected to become. */
  readonly isForecast?: boolean;
}

interface Wording {
  readonly figure: string;
  /** What it is compared with. */
  readonly frame: string;
  /** After the amount, when the actual is higher and when it is lower than the budget. */
  readonly higher: string;
  readonly lower: string;
}

const WORDING: Readonly<Record<AmountKind, Wording>> = {
  resultat: { figure: "resultatet", frame: "budget", higher: "bättre", lower: "sämre" },
  nettokostnad: { figure: "nettokostnaden", frame: "budget", higher: "högre", lower: "lägre" },
  kostnad: { figure: "kostnaden", frame: "budget", higher: "högre", lower: "lägre" },
  intakt: { figure: "intäkten", frame: "budget", higher: "högre", lower: "lägre" },
  investering: { figure: "utgiften", frame: "ramen", higher: "högre", lower: "lägre" },
};

/**
 * A Swedish sentence that says what the figures say, for the user to go on from. It never names a cause: that is not
 * in the figures. The share of the budget is told for all but results, whose budgets lie around 0.
 *
 * @example commentDraft({ name: "Avdelning HR", actual: -0.9, budget: -0.3, unit: "mnkr", decimals: 1, kind: "resultat", limit: null })
 * // "Avdelning HR: resultatet är −0,9 mnkr mot budget −0,3 mnkr, vilket är 0,6 mnkr sämre än budget."
 */
export function commentDraft(input: CommentInput): string {
  const { actual, budget, kind, isForecast = false } = input;
  const { figure, frame, higher, lower } = WORDING[kind];
  const { difference = deviation(actual, budget, "utfall-budget") } = input;
  const start = `${figure} ${isForecast ? "beräknas bli" : "är"} ${amount(input, actual)} mot ${frame} ${amount(input, budget)}`;
  const named = input.name === "" ? capital(start) : `${input.name}: ${start}`;
  if (isLevel(input, difference)) return `${named}, i nivå med ${frame}.`;
  const size = amount(input, Math.abs(difference));
  const word = difference > 0 ? higher : lower;
  return `${named}, vilket är ${size}${share(input, difference)} ${word} än ${frame}.`;
}

function isLevel({ decimals, limit, budget }: CommentInput, difference: number): boolean {
  const size = Math.abs(decimals === null ? difference : roundHalfAway(difference, decimals));
  if (size === 0) return true;
  if (limit === null) return false;
  const allowed = limit.kind === "absolute" ? limit.amount : (Math.abs(budget) * limit.amount) / 100;
  return Math.abs(difference) <= allowed;
}

function amount({ decimals, unit }: CommentInput, value: number): string {
  const figure = decimals === null ? figureText(value) : formatAmount(value, decimals);
  return unit === "" ? figure : `${figure}\u00a0${unit}`;
}

function share({ kind, budget }: CommentInput, difference: number): string {
  if (kind === "resultat" || budget === 0) return "";
  return ` (${formatAmount(Math.abs(difference / budget) * 100, 1)}\u00a0%)`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
