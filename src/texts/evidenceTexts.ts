import { formatAmount } from "../domain/amount/formatAmount";
import type { AmountKind } from "../domain/amount/sign";
import type { LedgerSign } from "../domain/ledger/ledgerProof";
import type { Evidence, EvidenceValues } from "../domain/table/reason";
import { say, type Bilingual, type Language, type Sentences } from "./bilingual";

/** What a positive figure is, as the command's JSON says it. */
export const POSITIVE: Readonly<Record<AmountKind, string>> = {
  resultat: "överskott",
  nettokostnad: "kostnad",
  kostnad: "kostnad",
  intakt: "intäkt",
  investering: "utgift",
};

const LEDGER_SIGNS: Readonly<Record<LedgerSign, Bilingual<string>>> = {
  "debet-plus": {
    sv: "intäkter står med minus i huvudboken: netto = −summa",
    en: "incomes have a minus in the ledger: net = −sum",
  },
  "kredit-plus": {
    sv: "intäkter står med plus i huvudboken: netto = summa",
    en: "incomes have a plus in the ledger: net = sum",
  },
  "utan-tecken": {
    sv: "både intäkter och kostnader står med plus i huvudboken: netto = intäkter − kostnader",
    en: "both incomes and costs have a plus in the ledger: net = incomes − costs",
  },
};

const NAMES: Readonly<Record<EvidenceValues["namedRow"]["name"], Bilingual<string>>> = {
  cost: { sv: "kostnader", en: "costs" },
  income: { sv: "intäkter", en: "incomes" },
};

/** The part that has plus first. */
const SIGNED: typeof NAMES = {
  cost: { sv: "kostnader + intäkter", en: "costs + incomes" },
  income: { sv: "intäkter + kostnader", en: "incomes + costs" },
};

/** What shows how the figures of a table are signed. */
export const EVIDENCE: Sentences<EvidenceValues> = {
  difference: { sv: differenceText, en: differenceText },
  incomeMinusCost: {
    sv: (values) => `${netText(values)} (intäkter − kostnader)`,
    en: (values) => `${netText(values)} (incomes − costs)`,
  },
  costMinusIncome: { sv: () => "netto = kostnader − intäkter", en: () => "net = costs − incomes" },
  costPlusIncome: { sv: (values) => signedText(values, "sv"), en: (values) => signedText(values, "en") },
  namedNetCost: {
    sv: ({ name, sign }) => `”${name}” är nettokostnader och står med ${sign}`,
    en: ({ name, sign }) => `“${name}” is net costs and has a ${sign}`,
  },
  namedRow: {
    sv: ({ row, name, sign }) => `”${row}” är ${NAMES[name].sv} och står med ${sign}`,
    en: ({ row, name, sign }) => `“${row}” is ${NAMES[name].en} and has a ${sign}`,
  },
  namedResult: { sv: ({ name }) => `”${name}” är ett resultat`, en: ({ name }) => `“${name}” is a result` },
  noteSays: { sv: ({ words }) => `det står ”${words}”`, en: ({ words }) => `it says “${words}”` },
  mostlyMinus: {
    sv: () => "nästan alla belopp står med minus",
    en: () => "nearly all amounts have a minus",
  },
  zeroBudget: {
    sv: () => "budgeten är 0, så beloppen är resultat",
    en: () => "the budget is 0, so the amounts are results",
  },
  outlays: {
    sv: ({ sign }) => `utgifterna står med ${sign}`,
    en: ({ sign }) => `the outlays have a ${sign}`,
  },
  sameSum: {
    sv: ({ table, isTurned }) => `samma summa ${isTurned ? "med omvänt tecken " : ""}som i ”${table}”`,
    en: ({ table, isTurned }) => `the same sum ${isTurned ? "with the other sign " : ""}as in “${table}”`,
  },
  sameRows: { sv: ({ table }) => `samma rader som i ”${table}”`, en: ({ table }) => `the same rows as in “${table}”` },
  otherTables: { sv: () => "som arbetsbokens övriga tabeller", en: () => "like the other tables of the workbook" },
  ledgerSign: { sv: ({ sign }) => LEDGER_SIGNS[sign].sv, en: ({ sign }) => LEDGER_SIGNS[sign].en },
};

function differenceText({ from, taken, difference, digits, row }: EvidenceValues["difference"]): string {
  const subtrahend = formatAmount(taken, digits);
  const shown = taken < 0 ? `(${subtrahend})` : subtrahend;
  return `${formatAmount(from, digits)} − ${shown} = ${formatAmount(difference, digits)} (${row})`;
}

function netText({ income, cost, net, digits }: EvidenceValues["incomeMinusCost"]): string {
  return `${formatAmount(income, digits)} − ${formatAmount(cost, digits)} = ${formatAmount(net, digits)}`;
}

function signedText({ income, cost, net, digits }: EvidenceValues["costPlusIncome"], language: Language): string {
  const [first, second] = cost < 0 ? [income, cost] : [cost, income];
  const words = SIGNED[cost < 0 ? "income" : "cost"][language];
  return `${formatAmount(first, digits)} + (${formatAmount(second, digits)}) = ${formatAmount(net, digits)} (${words})`;
}

/**
 * All that shows it, in one line; empty when nothing does.
 *
 * @example evidenceText([{ code: "costMinusIncome", values: {} }], "sv") // "netto = kostnader − intäkter"
 */
export function evidenceText(evidence: readonly Evidence[], language: Language): string {
  return evidence.map((one) => say(EVIDENCE, one, language)).join("; ");
}
