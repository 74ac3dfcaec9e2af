import { MONTH_PATTERN } from "../amount/months";
import { remembered } from "../remembered";
import { choiceOf } from "./choice";

/** What a table is known by from one period's workbook to the next. */
export interface TableHead {
  /** The line nearest above the table; empty without one. */
  readonly title: string;
  /** The heading over the row labels. */
  readonly labelHeader: string;
  /** The headings over the figures, from the left. */
  readonly headers: readonly string[];
}

const MONTHS = new RegExp(`(?<!\\p{L})${MONTH_PATTERN}`, "giu");
/** A heading longer than this is running text; its beginning tells it apart well enough. */
const MAX_WORDS = 60;
/** What is beyond this of a label does not reach its key, and is not looked at. */
const MAX_LABEL = 500;

/**
 * A table's fingerprint: its words without months, years and other digits, and how many columns it has. The same
 * table has the same shape next period, in whatever file, on whatever sheet, and wherever it stands there. The unit is
 * part of the words: what holds for a table in tkr must not pass unseen to one in mnkr.
 *
 * @example tableShape({ title: "Driftsammandrag mars 2024, tkr", labelHeader: "", headers: ["Utfall jan-mars", "Budget 2024"] })
 * // "driftsammandrag tkr: 2 kolumner: budget | utfall"
 */
export function tableShape({ title, labelHeader, headers }: TableHead): string {
  const words = headers.map(timelessWords).sort();
  const names = [title, labelHeader].map(timelessWords).filter((text) => text !== "");
  return [names.join(" / "), `${headers.length} kolumner`, words.join(" | ")].join(": ");
}

/**
 * What each column of a table is known by: its words, and which in turn where several have the same.
 *
 * @example columnKeys(["Utfall 2023", "Utfall 2024", "Budget 2024"]) // ["utfall", "utfall #2", "budget"]
 */
export function columnKeys(headers: readonly string[]): string[] {
  const words = headers.map(timelessWords);
  return words.map((text, index) => {
    const nth = words.slice(0, index).filter((other) => other === text).length + 1;
    return nth === 1 ? text : `${text} #${nth}`.trim();
  });
}

/**
 * What a row is known by: its label without case, spacing, marks and years.
 *
 * @example labelKey("  - Varav  lokaler *") // "varav lokaler"
 */
export const labelKey = remembered((label): string =>
  label
    .slice(0, MAX_LABEL)
    .toLowerCase()
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, " ")
    .replace(/[^\p{L}\d%/]+/gu, " ")
    .trim()
    .slice(0, MAX_WORDS),
);

/**
 * What is chosen for a row by what it is known by.
 *
 * @example rowChoice({ alla: "summa" }, "Alla:") // "summa"
 */
export function rowChoice<T>(choices: Readonly<Record<string, T>> | undefined, label: string): T | undefined {
  const isNothing = choices === undefined || Object.keys(choices).length === 0;
  return isNothing ? undefined : choiceOf(choices, labelKey(label));
}

const timelessWords = remembered((text): string =>
  text
    .toLowerCase()
    .replace(MONTHS, " ")
    .replace(/[^\p{L}%]+/gu, " ")
    .trim()
    .slice(0, MAX_WORDS),
);
