import type { Dimension } from "../domain/ledger/dimension";
import { remembered } from "../domain/remembered";

/** What an export adds to the name of a column of codes: `KONTO_ID`, `Ansvarskod`, `Kontonr`. */
const CODE = "s?(?:id|kod|kode|code|nr|nummer|no)?";
/** What it adds over the codes' names: `Konto(T)`, `KONTO_TEXT`, `Ansvarsbenämning`. */
const NAME = "s?(?:t|txt|text|tekst|namn|navn|name|ben|benamning|betegnelse|beskrivning|beskrivelse|klartext)";
/** What amounts may be said to be in, as {@link plainName} leaves it. */
export const UNIT_WORDS =
  "kr|kronor|kroner|sek|nok|dkk|[tk](?:kr|sek|nok|dkk)|mn?(?:kr|sek|nok|dkk)|1000(?:kr|kronor)|tusental(?:s)?kronor|miljonerkronor";
/** What it adds to a column of amounts: `Belopp (kr)`, `Debet SEK`, `Beløp i NOK`, `Utfall tkr`. */
const MONEY = `(?:belopp|belop|v)?(?:i?(?:${UNIT_WORDS}))?`;

function coded(words: string): RegExp {
  return new RegExp(`^(?:${words})${CODE}$`, "u");
}

function money(words: string): RegExp {
  return new RegExp(`^(?:${words})${MONEY}$`, "u");
}

/** What a ledger's column is, apart from its dimensions and from amounts that name their own type. */
type LedgerWord =
  | "account"
  | "period"
  | "year"
  | "type"
  | "amount"
  | "balance"
  | "debit"
  | "credit"
  | "side"
  | "text"
  | "rows"
  | "ownRows"
  | "blank";

/**
 * The words of a ledger's columns as {@link plainName} leaves them: Swedish, then Norwegian, Danish and English. Of several
 * columns the one with the earlier word counts.
 */
export const LEDGER_WORDS: Readonly<Record<LedgerWord, readonly RegExp[]>> = {
  account: [coded("konto"), coded("account"), /^art$/u],
  period: [
    /^(?:bokforings|redovisnings|regnskaps)?(?:period|periode|manad|maned|month)(?:nr|id)?$/u,
    /^(?:bokforings|bokf|verifikations?|transaktions|ver|trans|redovisnings|bilags|posterings|posting)?dat(?:um|o|e)?$/u,
  ],
  year: [/^(?:bokforings|rakenskaps|redovisnings|regnskaps)?(?:ar|year)$/u],
  type: [/^(?:typ|slag|transaktionstyp|vardetyp|beloppstyp|version|scenario)$/u],
  amount: [money("belopp|belop|netto"), money("amount")],
  balance: [money("saldo|balance")],
  debit: [money("debet|debit")],
  credit: [money("kredit|credit")],
  side: [/^(?:d\/?k|d\/?c|(?:deb(?:et)?\/?(?:kred(?:it)?|cred(?:it)?))(?:kod)?|s\/h)$/u],
  rows: [/^(?:antal)?rader$/u],
  ownRows: [/^egnarader$/u],
  blank: [/^utanbelopp$/u],
  text: [
    /^(?:(?:ver(?:ifikations?)?|rad|bokforings|transaktions|huvudboks|bilags)?(?:text|tekst|benamning|beskrivning|beskrivelse)|radtyp)$/u,
  ],
};

/** The dimensions, those that say who is responsible first: of what a ledger has, the first is what it is reported by. */
const DIMENSION_WORDS: readonly (readonly [dimension: Dimension, words: string])[] = [
  ["ansvar", "ansvar(?:senhet)?|ansv"],
  [
    "kostnadsstalle",
    "kostnadsstalle|kst|kstalle|resultatenhet|koststed|kostnadssted|omkostningssted|costc(?:ent(?:er|re))?",
  ],
  ["enhet", "enhet|enhed|department"],
  ["avdelning", "avdelning|avdeling|afdeling"],
  ["forvaltning", "forvaltning|sektor|namnd"],
  ["verksamhet", "verksamhet|verksamh|verks|vht|vsh|funksjon|funktion|tjeneste"],
  ["dim1", "dim1"],
  ["aktivitet", "aktivitet|akt|activity"],
  ["objekt", "objekt|obj"],
  ["projekt", "projekt|proj|prj|prosjekt|project"],
  ["motpart", "motpart|motp"],
  ...([2, 3, 4, 5, 6, 7] as const).map((number) => [`dim${number}`, `dim${number}`] as const),
];

/** A dimension's columns by their names. */
interface DimensionColumns {
  readonly dimension: Dimension;
  readonly code: RegExp;
  readonly name: RegExp;
}

export const DIMENSION_COLUMNS: readonly DimensionColumns[] = DIMENSION_WORDS.map(([dimension, words]) => ({
  dimension,
  code: coded(words),
  name: new RegExp(`^(?:${words})${NAME}$`, "u"),
}));

/** A ledger is reported by these only when it is asked for: they do not say who is responsible. */
const WHAT_FOR: readonly Dimension[] = [
  ...(["aktivitet", "objekt", "projekt", "motpart", "kontogrupp"] as const),
  ...(["dim2", "dim3", "dim4", "dim5", "dim6", "dim7"] as const),
];

/**
 * Of the dimensions that there are, the one to report by: the chosen one, else the first that says who is responsible.
 *
 * @example dimensionOf(["verksamhet", "ansvar"]) // "ansvar"
 * @example dimensionOf(["verksamhet", "ansvar"], "verksamhet") // "verksamhet"
 */
export function dimensionOf(there: readonly Dimension[], chosen?: Dimension): Dimension | null {
  if (chosen !== undefined && there.includes(chosen)) return chosen;
  const order = DIMENSION_WORDS.map(([dimension]) => dimension).filter((one) => !WHAT_FOR.includes(one));
  return order.find((one) => there.includes(one)) ?? null;
}

/**
 * The dimension that a name means, of a column of codes or of a dimension that a file declares; null for another word.
 *
 * @example dimensionNamed("Kostnadsställe") // "kostnadsstalle"
 */
export function dimensionNamed(name: string): Dimension | null {
  const plain = plainName(name);
  return DIMENSION_COLUMNS.find(({ code }) => code.test(plain))?.dimension ?? null;
}

/**
 * True for the name of a column of accounts, which exports repeat on every page.
 *
 * @example isAccount("KONTO_ID") // true
 */
export const isAccount = remembered((name): boolean => isOf(LEDGER_WORDS.account, name));

/**
 * True for the name of a column of periods or dates.
 *
 * @example isPeriod("Bokföringsdatum") // true
 */
export const isPeriod = remembered((name): boolean => isOf(LEDGER_WORDS.period, name));

function isOf(words: readonly RegExp[], name: string): boolean {
  const plain = plainName(name);
  return words.some((word) => word.test(plain));
}

/** Names that only Norwegian ledgers have. */
export const NORWEGIAN =
  /^(?:belop(?:i?(?:kr|nok))?|budsjett|regnskap|bilagsdato|bilagsnr|prosjekt\p{L}*|koststed\p{L}*)$/u;

/**
 * A column's name without case, spaces, signs, and the dots and rings over its letters: some systems export names in plain
 * letters only.
 *
 * @example plainName("KÖP_ID (T)") // "kopidt"
 */
export const plainName = remembered((text): string =>
  text
    .toLowerCase()
    .replace(/ø/gu, "o")
    .replace(/æ/gu, "a")
    .normalize("NFD")
    .replace(/[\s\u00a0_.,()\-\p{M}]+/gu, ""),
);
