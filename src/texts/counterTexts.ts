import type { CounterReason, CounterValues, SaidKind } from "../domain/table/counterReason";
import { say, type Language, type Sentences } from "./bilingual";
import { COLUMN_ROLES } from "./columnRoles";
import { evidenceText } from "./evidenceTexts";
import { KIND_NAMES } from "./kindNames";

const AMOUNTS: Readonly<Record<Language, string>> = { sv: "belopp", en: "amounts" };

/** What speaks against how a table is read. */
export const COUNTER_REASONS: Sentences<CounterValues> = {
  alsoNamesKind: {
    sv: ({ words, kind }) => `”${words}” talar för ${kindText(kind, "sv")}.`,
    en: ({ words, kind }) => `“${words}” speaks for ${kindText(kind, "en")}.`,
  },
  rowsOfKind: {
    sv: ({ kind }) => `De flesta radernas namn talar för ${kindText(kind, "sv")}.`,
    en: ({ kind }) => `The names of most rows speak for ${kindText(kind, "en")}.`,
  },
  breaksDifference: {
    sv: ({ actual, budget, breaks, rows }) =>
      `${breaks} av ${rows} rader är inte skillnaden mellan ”${actual}” och ”${budget}”.`,
    en: ({ actual, budget, breaks, rows }) =>
      `${breaks} of ${rows} rows are not the difference of “${actual}” and “${budget}”.`,
  },
  isDifference: {
    sv: ({ actual, budget, holds, rows }) =>
      `Talen är skillnaden mellan ”${actual}” och ”${budget}” på ${holds} av ${rows} rader.`,
    en: ({ actual, budget, holds, rows }) =>
      `The figures are the difference of “${actual}” and “${budget}” on ${holds} of ${rows} rows.`,
  },
  headerSaysRole: {
    sv: ({ role }) => `Rubriken säger ${COLUMN_ROLES.sv[role]}.`,
    en: ({ role }) => `The heading says ${COLUMN_ROLES.en[role]}.`,
  },
  otherWay: {
    sv: ({ count, rows, evidence }) =>
      `${count} av ${rows} avvikelser är räknade åt andra hållet: ${evidenceText(evidence, "sv")}.`,
    en: ({ count, rows, evidence }) =>
      `${count} of ${rows} deviations are made the other way: ${evidenceText(evidence, "en")}.`,
  },
  otherNets: {
    sv: ({ count, rows }) => `${count} av ${rows} netton är räknade åt andra hållet.`,
    en: ({ count, rows }) => `${count} of ${rows} nets are made the other way.`,
  },
  namesSayOther: {
    sv: ({ evidence }) => `Orden talar för motsatt tecken: ${evidenceText(evidence, "sv")}.`,
    en: ({ evidence }) => `The words speak for the other sign: ${evidenceText(evidence, "en")}.`,
  },
  alsoNamesUnit: {
    sv: ({ words }) => `”${words}” säger en annan enhet.`,
    en: ({ words }) => `“${words}” says another unit.`,
  },
};

function kindText(kind: SaidKind, language: Language): string {
  return kind === "money" ? AMOUNTS[language] : KIND_NAMES[language][kind];
}

/**
 * Everything that speaks against, one sentence each; empty when nothing does.
 *
 * @example counterText([{ code: "otherNets", values: { count: 2, rows: 9 } }], "sv") // "2 av 9 netton är räknade åt andra hållet."
 */
export function counterText(against: readonly CounterReason[], language: Language): string {
  return against.map((one) => say(COUNTER_REASONS, one, language)).join(" ");
}
