/** Names of net cost: `Summa nettokostnader`, `Nettoutgift`, `Verksamhetens nettodriftskostnad`. */
const NET_COST = /netto(?:drifts?)?(?:kostnad|utgift)/iu;

/** @example namesNetCost("Summa nettokostnader") // true */
export function namesNetCost(text: string): boolean {
  return NET_COST.test(text);
}

/** Rows that pay for the others: taxes and state grants under one name. */
const FINANCING =
  /^(?:\d+\s+)?(?:(?:gemensam|central)\s+)?finans(?:iering(?:en)?|förvaltning(?:en)?|verksamhet(?:en)?|enheten)?$/iu;

/** @example namesFinancing("Finansförvaltningen") // true */
export function namesFinancing(text: string): boolean {
  return FINANCING.test(text.trim());
}

/** A line that says that it is not known. */
const UNSAID = /framgår (?:det )?inte|oklart/iu;

/** Names of a surplus or a deficit. `Resultatrapport` and `Resultaträkning` name a report, not an amount. */
const RESULT = /(?<!\p{L})(?:års|verksamhets|förvaltnings|balanskravs)?resultat(?:et)?(?!\p{L})|överskott|underskott/iu;

/** @example namesResult("Årets resultat") // true */
export function namesResult(text: string): boolean {
  return RESULT.test(text) && !UNSAID.test(text);
}

/** Names of lines of an income statement, which no net cost is called. */
const LINE_OF_RESULT =
  /(?<!\p{L})(?:rörelse|års|balanskravs)?resultat(?:et)?\s+(?:efter|före)\s|(?<!\p{L})(?:rörelseresultat|årets resultat|årsresultat|balanskravsresultat)/iu;

/** @example namesLineOfResult("Resultat efter finansiella poster") // true */
export function namesLineOfResult(text: string): boolean {
  return LINE_OF_RESULT.test(text) && !UNSAID.test(text);
}

const NOTES: readonly (readonly [RegExp, "resultat" | "nettokostnad"])[] = [
  [/(?:minus|negativ\p{L}*)[^.]{0,30}(?:underskott|sämre resultat)/iu, "resultat"],
  [/(?:\+|plus|positiv\p{L}*)[^.]{0,30}överskott/iu, "resultat"],
  [/(?:kostnad|utgift)\p{L}*[^.]{0,25}(?:med minus|minustecken|negativ)/iu, "resultat"],
  [/minus[^.]{0,15}(?:är|=|avser|betyder)\s*(?:en\s+)?(?:kostnad|utgift)/iu, "resultat"],
  [/(?:intäkt|inkomst)\p{L}*[^.]{0,25}(?:med minus|minustecken|negativ)/iu, "nettokostnad"],
  [/minus[^.]{0,15}(?:är|=|avser|betyder)\s*(?:en\s+)?(?:intäkt|inkomst|överskott)/iu, "nettokostnad"],
];
/** A line that speaks of deviations only says nothing of the amounts. */
const ONLY_DEVIATIONS = /^[^.]*avvik[^.]*$/iu;

/**
 * What a line above or below a table says of the signs of its amounts, or null.
 *
 * @example signNote("Intäkter anges med minus.") // "nettokostnad"
 * @example signNote("Negativt värde (minus) visar på ett underskott") // "resultat"
 * @example signNote("Avvikelse: minus är underskott") // null
 */
export function signNote(line: string): "resultat" | "nettokostnad" | null {
  const text = line.slice(0, MAX_LINE);
  if (UNSAID.test(text)) return null;
  if (ONLY_DEVIATIONS.test(text) && !/värde|belopp|siffr/iu.test(text)) return null;
  return NOTES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const MAX_LINE = 300;
