import { remembered } from "../../domain/remembered";

/** What the name of a row says of its amounts, whatever their sign. */
type AmountName = "cost" | "income";

/** Names that say it whatever else they hold: `Hyresintäkter`, `Skatteinntekter`, `Indtægter`. */
const SURE_INCOME = /intäkt|inkomst|inntekt|indtægt/iu;
const NET = /netto|resultat/iu;

const COST: readonly RegExp[] = [
  /kostnad|utgift|utlägg|udgift|omkostning/iu,
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
