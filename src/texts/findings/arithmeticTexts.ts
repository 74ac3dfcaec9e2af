import type { ArithmeticSaid } from "../../domain/finding/said/relationSaid";
import type { Sentences } from "../bilingual";

/** What figures give, as the beginning of a sentence. */
export const ARITHMETIC: Sentences<ArithmeticSaid> = {
  minus: {
    sv: ({ minuend, subtrahend, result }) => `${minuend} − ${subtrahend} = ${result}`,
    en: ({ minuend, subtrahend, result }) => `${minuend} − ${subtrahend} = ${result}`,
  },
  incomeMinusCost: {
    sv: ({ income, cost, result }) => `Intäkter ${income} − kostnader ${cost} = ${result}`,
    en: ({ income, cost, result }) => `Income ${income} − costs ${cost} = ${result}`,
  },
  costMinusIncome: {
    sv: ({ cost, income, result }) => `Kostnader ${cost} − intäkter ${income} = ${result}`,
    en: ({ cost, income, result }) => `Costs ${cost} − income ${income} = ${result}`,
  },
  incomePlusCost: {
    sv: ({ income, cost, result }) => `Intäkter ${income} + kostnader ${cost} = ${result}`,
    en: ({ income, cost, result }) => `Income ${income} + costs ${cost} = ${result}`,
  },
  outlaysMinusIncome: {
    sv: ({ outlays, income, result }) => `Utgifter ${outlays} − inkomster ${income} = ${result}`,
    en: ({ outlays, income, result }) => `Outlays ${outlays} − income ${income} = ${result}`,
  },
  parts: {
    sv: ({ label, result }) => `Posternas ${label} ger ${result}`,
    en: ({ label, result }) => `The items' “${label}” add up to ${result}`,
  },
  posts: {
    sv: ({ result }) => `Posterna ger ${result}`,
    en: ({ result }) => `The items add up to ${result}`,
  },
  terms: {
    sv: ({ terms, result }) => `${terms} = ${result}`,
    en: ({ terms, result }) => `${terms} = ${result}`,
  },
};
