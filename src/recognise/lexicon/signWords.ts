import { remembered } from "../../domain/remembered";

/** What the name of a row says of its amounts, whatever their sign. */
type AmountName = "cost" | "income";

/** Names that say it whatever else they hold: `Hyresintäkter`, `Försäljningsinkomster`. */
const SURE_INCOME = /intäkt|inkomst/iu;
const NET = /netto|resultat/iu;

const COST: readonly RegExp[] = [
  /kostnad|utgift|utlägg/iu,
  /^(?:löner?|personal|lokaler|material|hyror|drift|livsmedel|el|bränsle|räntor)$/iu,
  /(?<!\p{L})(?:lokalhyr|avskrivning|internränt|inköp|köp(?!\p{L})|arbetsgivaravgift|sociala avgifter|förbrukning)/iu,
  /(?<!\p{L})(?:lämnade bidrag|bidrag till|transfereringar|försörjningsstöd|pension(?:er|sutbetalning))/iu,
];
const INCOME: readonly RegExp[] = [
  /(?<!\p{L})(?:avgift|taxor|taxa(?!\p{L})|försäljning|skatter(?!\p{L})|hyresintäkt|ersättningar(?!\p{L}))/iu,
  /(?<!\p{L})(?:stats|drift|riktade |erhållna |generella (?:stats)?)?bidrag(?!\p{L})/iu,
];

/**
 * Whether a row's name says that it holds costs or income, or null. A net, or a result, is neither.
 *
 * @example amountName("Övriga kostnader") // "cost"
 * @example amountName("Arbetsgivaravgifter") // "cost"
 * @example amountName("Avgifter") // "income"
 * @example amountName("Nettokostnader") // null
 */
export const amountName = remembered((label): AmountName | null => {
  if (NET.test(label)) return null;
  if (SURE_INCOME.test(label)) return "income";
  if (COST.some((pattern) => pattern.test(label))) return "cost";
  return INCOME.some((pattern) => pattern.test(label)) ? "income" : null;
});

/** Names of net cost: `Summa nettokostnader`, `Nettoutgift`, `Verksamhetens nettodriftskostnad`. */
const NET_COST = /netto(?:drifts?)?(?:kostnad|utgift)/iu;

/** @example namesNetCost("Summa nettokostnader") // true */
export function namesNetCost(text: string): boolean {
  return NET_COST.test(text);
}

/** A line that says that it is not known. */
const UNSAID = /framgår (?:det )?inte|oklart/iu;

/** Names of a surplus or a deficit. `Resultatrapport` and `Resultaträkning` name a report, not an amount. */
const RESULT = /(?<!\p{L})(?:års|verksamhets|förvaltnings|balanskravs)?resultat(?:et)?(?!\p{L})|överskott|underskott/iu;

/** @example namesResult("Årets resultat") // true */
export function namesResult(text: string): boolean {
  return RESULT.test(text) && !UNSAID.test(text);
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
