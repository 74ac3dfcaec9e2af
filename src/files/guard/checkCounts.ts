import type { FileTrouble } from "../../domain/document/fileError";
import { FILE_LIMITS, type FileLimits } from "./fileLimits";

interface Count {
  readonly part: RegExp;
  readonly element: RegExp;
  readonly most: keyof FileLimits;
  readonly trouble: FileTrouble;
}

const WORKBOOK = /(?:^|\/)workbook\.xml$/iu;
const STYLES = /(?:^|\/)styles\.xml$/iu;

const FORMAT_CODE = /formatCode=(?:"([^"]*)|'([^']*))/gu;
const COUNTS: readonly Count[] = [
  { part: STYLES, element: /<(?:\w+:)?xf\b/gu, most: "looks", trouble: "tooManyStyles" },
  { part: STYLES, element: /<(?:\w+:)?fill\b/gu, most: "fills", trouble: "tooManyStyles" },
  {
    part: STYLES,
    element: /<(?:\w+:)?numFmt\b/gu,
    most: "numberFormats",
    trouble: "tooManyStyles",
  },
  { part: WORKBOOK, element: /<(?:\w+:)?definedName\b/gu, most: "names", trouble: "tooManyNames" },
  { part: WORKBOOK, element: /<(?:\w+:)?sheet\b/gu, most: "sheets", trouble: "tooManySheets" },
  { part: /^content\.xml$/iu, element: /<table:table[\s/>]/gu, most: "sheets", trouble: "tooManySheets" },
];

/**
 * Checks that a part does not hold more sheets or formats than any workbook needs.
 *
 * @param name the part's name with `/` between folders
 * @example checkCounts("xl/workbook.xml", listOf2000Sheets) // "tooManySheets"
 */
export function checkCounts(name: string, part: Uint8Array, limits: FileLimits = FILE_LIMITS): FileTrouble | null {
  const counts = COUNTS.filter((count) => count.part.test(name));
  if (counts.length === 0) return null;
  const text = new TextDecoder("latin1").decode(part);
  if (STYLES.test(name) && hasLongFormat(text, limits.formatLength)) return "tooManyStyles";
  return counts.find(({ element, most }) => countOf(text, element) > limits[most])?.trouble ?? null;
}

function hasLongFormat(text: string, most: number): boolean {
  return Array.from(text.matchAll(FORMAT_CODE)).some(([, double, single]) => (double ?? single ?? "").length > most);
}

function countOf(text: string, element: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(element)) count++;
  return count;
}
