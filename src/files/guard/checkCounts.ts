import type { FileTrouble } from "../fileError";

interface Count {
  readonly part: RegExp;
  readonly element: RegExp;
  readonly most: number;
  readonly trouble: FileTrouble;
}

const WORKBOOK = /(?:^|\/)workbook\.xml$/iu;
const STYLES = /(?:^|\/)styles\.xml$/iu;

/** What there may be of each thing. Excel itself stops at 65 490 cell formats; beyond these the reader takes minutes. */
const COUNTS: readonly Count[] = [
  { part: STYLES, element: /<(?:\w+:)?xf\b/gu, most: 140_000, trouble: "tooManyStyles" },
  { part: STYLES, element: /<(?:\w+:)?fill\b/gu, most: 66_000, trouble: "tooManyStyles" },
  { part: STYLES, element: /<(?:\w+:)?numFmt\b/gu, most: 20_000, trouble: "tooManyStyles" },
  // Excel's own limit for one number format is 255 characters.
  { part: STYLES, element: /formatCode=(?:"[^"]{2000}|'[^']{2000})/gu, most: 0, trouble: "tooManyStyles" },
  { part: WORKBOOK, element: /<(?:\w+:)?definedName\b/gu, most: 200_000, trouble: "tooManyNames" },
  { part: WORKBOOK, element: /<(?:\w+:)?sheet\b/gu, most: 1_000, trouble: "tooManySheets" },
  { part: /^content\.xml$/iu, element: /<table:table\b/gu, most: 1_000, trouble: "tooManySheets" },
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
