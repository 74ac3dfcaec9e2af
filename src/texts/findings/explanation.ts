import { formatAmount } from "../../domain/amount/formatAmount";
import type { AllowedDifference } from "../../domain/finding/allowedDifference";
import type { Alternative, Finding } from "../../domain/finding/finding";
import type { FindingSaid } from "../../domain/finding/findingMessage";
import { bilingual, say, type Language, type Sentences } from "../bilingual";
import { ACROSS } from "./acrossTexts";
import { FORMULA_CHECK } from "./formulaCheckTexts";
import { ALTERNATIVE, RELATION } from "./relationTexts";
import { RUNNING_TEXT } from "./runningTextTexts";
import { TABLE } from "./tableTexts";

const FINDING: Sentences<FindingSaid> = { ...RELATION, ...FORMULA_CHECK, ...TABLE, ...ACROSS, ...RUNNING_TEXT };

const WITHIN = bilingual(
  (allowed: string) => ` Inom toleransen ${allowed}.`,
  (allowed: string) => ` Within the tolerance ${allowed}.`,
);

/**
 * What a finding says, as the user reads it.
 *
 * @example explanation({ message: { code: "unitLarger", values: { figure: "355" } } }, "en")
 * // "355 is about a thousand times the other amounts of the row: is it written in another unit?"
 */
export function explanation({ message, within }: Pick<Finding, "message" | "within">, language: Language): string {
  const told = say(FINDING, message, language);
  return within === undefined ? told : `${told}${WITHIN[language](amountText(within))}`;
}

/** What else could be wrong instead. */
export function alternativeText({ message }: Pick<Alternative, "message">, language: Language): string {
  return say(ALTERNATIVE, message, language);
}

function amountText({ amount, unit }: AllowedDifference): string {
  const decimals = Math.min(3, String(amount).split(".")[1]?.length ?? 0);
  return `${formatAmount(amount, decimals)} ${unit}`;
}
