import type { AcrossSaid } from "../../domain/finding/said/acrossSaid";
import type { Sentences } from "../bilingual";
import { KIND_NAMES } from "../kindNames";

/** What the checks between tables, reports and workbooks say. */
export const ACROSS: Sentences<AcrossSaid> = {
  otherTable: {
    sv: ({ here, there, kind, place }) => `${here} här, men ${there} i ${KIND_NAMES.sv[kind]} (${place}).`,
    en: ({ here, there, kind, place }) => `${here} here, but ${there} in ${KIND_NAMES.en[kind]} (${place}).`,
  },
  operationsOtherwise: {
    sv: ({ inBalance, operations, share, printed }) =>
      `${inBalance} av ${operations} har ett resultat på 0 eller mer, ${share} %. Tryckt ${printed}; verksamheterna kan vara räknade på annat sätt.`,
    en: ({ inBalance, operations, share, printed }) =>
      `${inBalance} of ${operations} have a result of 0 or more, ${share} %. Printed ${printed}; the operations may be counted in another way.`,
  },
  operationsTolerated: {
    sv: ({ inBalance, operations, share, printed, deficit, unit }) =>
      `${inBalance} av ${operations} har ett resultat på 0 eller mer, ${share} %. Tryckt ${printed} fås om underskott upp till ${withUnit(deficit, unit)} räknas som i balans.`,
    en: ({ inBalance, operations, share, printed, deficit, unit }) =>
      `${inBalance} of ${operations} have a result of 0 or more, ${share} %. The printed ${printed} is what deficits of up to ${withUnit(deficit, unit)} counted as in balance give.`,
  },
  shareOfWhole: {
    sv: ({ part, whole, share, printed }) => `${part} av ${whole} är ${share} %, tryckt ${printed}.`,
    en: ({ part, whole, share, printed }) => `${part} of ${whole} is ${share} %, printed ${printed}.`,
  },
  remainingFrame: {
    sv: ({ frame, forecast, left, printed }) =>
      `Ramen ${frame} och prognosen ${forecast} lämnar ${left} %, tryckt ${printed}.`,
    en: ({ frame, forecast, left, printed }) =>
      `The frame ${frame} and the forecast ${forecast} leave ${left} %, printed ${printed}.`,
  },
  figureWasMissing: {
    sv: ({ before, place, now }) => `${before} i ${place}, ${now} här.`,
    en: ({ before, place, now }) => `${before} in ${place}, ${now} here.`,
  },
  restated: {
    sv: ({ before, place, now }) => `${before} i ${place}, ${now} här: omräknat eller felskrivet.`,
    en: ({ before, place, now }) => `${before} in ${place}, ${now} here: restated, or a slip of the pen.`,
  },
  restatedRounded: {
    sv: ({ before, place, now }) => `${before} i ${place}, ${now} här: samma värde med annan avrundning.`,
    en: ({ before, place, now }) => `${before} in ${place}, ${now} here: the same value, rounded in another way.`,
  },
  targetChanged: {
    sv: ({ before, place, now }) => `Målvärdet var ${before} i ${place}, här ${now}: omprövat eller felskrivet.`,
    en: ({ before, place, now }) => `The target was ${before} in ${place}, here ${now}: revised, or a slip of the pen.`,
  },
  restatedByMap: {
    sv: ({ before, file, now }) =>
      `${before} omräknat ur ${file} med organisationskartan, ${now} här: omräknat på annat sätt eller felskrivet.`,
    en: ({ before, file, now }) =>
      `${before} restated from ${file} by the organisation map, ${now} here: restated in another way, or a slip of the pen.`,
  },
  restatedByMapRounded: {
    sv: ({ before, file, now }) =>
      `${before} omräknat ur ${file} med organisationskartan, ${now} här: samma värde med annan avrundning.`,
    en: ({ before, file, now }) =>
      `${before} restated from ${file} by the organisation map, ${now} here: the same value, rounded in another way.`,
  },
  workbooksDiffer: {
    sv: ({ sides, chosen }) =>
      `${sides.map(({ figure, place }) => `${figure} i ${place}`).join(", ")}: ${
        chosen === null ? "den första används. Välj vilken som gäller under Importera." : `du har valt ${chosen}.`
      }`,
    en: ({ sides, chosen }) =>
      `${sides.map(({ figure, place }) => `${figure} in ${place}`).join(", ")}: ${
        chosen === null ? "the first is used. Choose which one holds under Import." : `you have chosen ${chosen}.`
      }`,
  },
};

function withUnit(figure: string, unit: string | null): string {
  return unit === null ? figure : `${figure} ${unit}`;
}
