import type { FileTrouble } from "../../domain/document/fileError";
import { MOST_DESCRIBED } from "./mostDescribed";

interface Count {
  readonly part: RegExp;
  readonly element: RegExp;
  readonly most: number;
  readonly trouble: FileTrouble;
}

const WORKBOOK = /(?:^|\/)workbook\.xml$/iu;
const STYLES = /(?:^|\/)styles\.xml$/iu;

const { looks, fills, numberFormats, formatLength, names, sheets } = MOST_DESCRIBED;
const LONG_FORMAT = new RegExp(`formatCode=(?:"[^"]{${formatLength}}|'[^']{${formatLength}})`, "gu");
const COUNTS: readonly Count[] = [
  { part: STYLES, element: /<(?:\w+:)?xf\b/gu, most: looks, trouble: "tooManyStyles" },
  { part: STYLES, element: /<(?:\w+:)?fill\b/gu, most: fills, trouble: "tooManyStyles" },
  { part: STYLES, element: /<(?:\w+:)?numFmt\b/gu, most: numberFormats, trouble: "tooManyStyles" },
  { part: STYLES, element: LONG_FORMAT, most: 0, trouble: "tooManyStyles" },
  { part: WORKBOOK, element: /<(?:\w+:)?definedName\b/gu, most: names, trouble: "tooManyNames" },
  { part: WORKBOOK, element: /<(?:\w+:)?sheet\b/gu, most: sheets, trouble: "tooManySheets" },
  { part: /^content\.xml$/iu, element: /<table:table[\s/>]/gu, most: sheets, trouble: "tooManySheets" },
];

/**
 * Checks that a part does not hold more sheets or formats than any workbook needs.
 *
 * @param name the part's name with `/` between folders
 * @example checkCounts("xl/workbook.xml", listOf2000Sheets) // "tooManySheets"
 */
export function checkCounts(name: string, part: Uint8Array): FileTrouble | null {
  const counts = COUNTS.filter((count) => count.part.test(name));
  if (counts.length === 0) return null;
  const text = new TextDecoder("latin1").decode(part);
  return counts.find(({ element, most }) => countOf(text, element) > most)?.trouble ?? null;
}

function countOf(text: string, element: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(element)) count++;
  return count;
}
