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

/** What shows how the figures of a table are signed. */
export const EVIDENCE: Sentences<EvidenceValues> = {
  difference: { sv: differenceText, en: differenceText },
  incomeMinusCost: {
    sv: (values) => `${netText(values)} (intäkter − kostnader)`,
    en: (values) => `${netText(values)} (incomes − costs)`,
  },
  costMinusIncome: { sv: () => "netto = kostnader − intäkter", en: () => "net = costs − incomes" },
  allPositive: {
    sv: ({ sum }) => `alla belopp är positiva under ”${sum}”`,
    en: ({ sum }) => `all amounts are positive under “${sum}”`,
  },
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

/**
 * All that shows it, in one line; empty when nothing does.
 *
 * @example evidenceText([{ code: "costMinusIncome", values: {} }], "sv") // "netto = kostnader − intäkter"
 */
export function evidenceText(evidence: readonly Evidence[], language: Language): string {
  return evidence.map((one) => say(EVIDENCE, one, language)).join("; ");
}
