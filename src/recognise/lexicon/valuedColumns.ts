import { isTimeHeader, roleIn, wordColumn } from "./columnWords";
import { statusHeadings } from "../cells/statusMatrix";

/** A sentence that mentions budget and forecast is running text, not a header. */
const MAX_HEADER_LENGTH = 60;
/** Rows or columns of these are counted by their state. */
export const ACTIVITIES = /aktivitet|(?<!bas)uppdrag(?:et|en)?(?!\p{L})|åtgärd/iu;
/** What activities are counted by, over columns of figures. */
const COUNTED =
  /^(?:antal|totalt|klara?|avslutade?|genomförda?|pågår|pågående|påbörjade?|(?:ej|inte|ännu ej) påbörjade?|försenade?|enligt plan|planerade?)(?!\p{L})/iu;

/** Income and cost alone are as likely names over groups of columns as over figures. */
const ONLY_SIDE = /^(?:verksamhetens\s+)?(?:brutto)?(?:kostnad|intäkt|utgift|inkomst)(?:er)?$/iu;

/** @example isOnlySide("Intäkter") // true */
export function isOnlySide(text: string): boolean {
  return ONLY_SIDE.test(text);
}

/**
 * True for the heading of a column that counts activities in a state: `Pågående`, `Ej påbörjade`, `Antal`.
 *
 * @example isCounted("Avslutade") // true
 */
export function isCounted(header: string): boolean {
  return COUNTED.test(header);
}

/** True when a short text names a role. */
export function isHeaderWord(text: string): boolean {
  return text.length <= MAX_HEADER_LENGTH && roleIn(text) !== null;
}

/**
 * True for a heading over values: a short text that names a role, or a year or months.
 *
 * @example headsValues("Budget") // true
 * @example headsValues("2025") // true
 */
export function headsValues(text: string): boolean {
  return isHeaderWord(text) || isTimeHeader(text);
}

/** The columns that hold values under this header, or null when it is none. */
export function valuedColumns(texts: readonly (readonly [number, string])[], isCountedAbove: boolean): number[] | null {
  const columns = (test: (text: string) => boolean) => texts.filter(([, text]) => test(text)).map(([column]) => column);
  const names = columns((text) => ["name", "goal"].includes(wordColumn(text) ?? ""));
  const valued = columns(headsValues);
  if (
    valued.length >= 2 &&
    (names.length > 0 || columns((text) => roleIn(text) !== null && !ONLY_SIDE.test(text)).length > 0)
  )
    return valued;
  const rightOf = (first: number, found: readonly number[]) => found.filter((column) => column > first);
  const speaksOfActivities = isCountedAbove || texts.some(([, text]) => ACTIVITIES.test(text));
  const counted = speaksOfActivities ? rightOf(0, columns(isCounted)) : [];
  if (counted.length > 0) return counted;
  const states = [...statusHeadings(texts).keys()];
  if (states.length > 0 && names.length > 0) return states;
  const isStatus = (text: string) => isHeaderWord(text) && ["status", "utfall", "prognos"].includes(roleIn(text) ?? "");
  const status = rightOf(names[0] ?? Infinity, columns(isStatus));
  return status.length > 0 ? status : null;
}
