import { unitIn } from "../../domain/amount/unitWords";

/** Words that may stand around a unit without saying more. */
const AROUND = /^(?:alla|samtliga|belopp(?:en)?|anges|redovisas|uttryckt|i|tusen(?:tals?)?|miljon(?:er)?|kronor|kr)$/iu;
const MAX_LENGTH = 40;

/**
 * True for a text that says in what the figures are and nothing else.
 *
 * @example isOnlyUnit("(tkr)") // true
 * @example isOnlyUnit("Belopp i mnkr") // true
 * @example isOnlyUnit("Nämnd, tkr") // false
 */
export function isOnlyUnit(text: string): boolean {
  if (text.length > MAX_LENGTH || unitIn(text) === null) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => AROUND.test(word) || unitIn(word) !== null);
}
