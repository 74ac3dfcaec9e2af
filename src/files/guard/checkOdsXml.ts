import type { FileTrouble } from "../../domain/document/fileError";
import { FILE_LIMITS, type FileLimits } from "./fileLimits";
import { isWellNested } from "./isWellNested";

/** The reader heeds no prefixes. */
const TAG = /<(?:[\w.-]+:)?(table-row|table-cell|covered-table-cell)\b([^<>]*)>/gu;
/** A cell without an end tag that holds something all the same. */
const HOLDS = /[\s:](?:value-type|formula)=/u;
const FOREIGN = /<\/?[\w.:-]*[\u0080-\u00ff]/u;
/** How many digits a number format writes, and how many spaces stand in a text. */
const DIGITS = /-(?:places|digits)\s*=\s*["']([^"']*)/gu;
const SPACES = /\bc\s*=\s*["'](\d+)/gu;

/**
 * Checks the content and the styles of an .ods file: that its elements are nested as they must, and that what is written
 * once with the number of times it is repeated (cells, rows, spaces) stays within the limits. Empty cells are not counted:
 * LibreOffice fills every sheet out with them.
 *
 * @param name the part's; nothing is said of other parts
 */
export function checkOdsXml(name: string, part: Uint8Array, limits: FileLimits = FILE_LIMITS): FileTrouble | null {
  if (name !== "content.xml" && name !== "styles.xml") return null;
  const text = new TextDecoder("latin1").decode(part);
  if (!isWellNested(text) || FOREIGN.test(text)) return "corrupt";
  for (const [, digits] of text.matchAll(DIGITS)) if (Number(digits) > limits.odsDigits) return "corrupt";
  return name === "content.xml" ? checkContent(text, limits) : null;
}

function checkContent(text: string, limits: FileLimits): FileTrouble | null {
  if (!/<\/office:document-content>\s*$/u.test(text.slice(-1_000))) return "corrupt";
  if (!/<office:spreadsheet[\s/>]/u.test(text)) return "notSpreadsheet";
  let spaces = 0;
  for (const [, count] of text.matchAll(SPACES)) spaces += Number(count);
  if (spaces > limits.odsSpaces) return "bomb";
  let cells = 0;
  let rows = 1;
  for (const [, name, attributes = ""] of text.matchAll(TAG)) {
    if (name === "table-row") {
      rows = repeated(attributes, "rows");
      continue;
    }
    const columns = repeated(attributes, "columns");
    if (columns > limits.columns) return "corrupt";
    if (name === "covered-table-cell") cells += columns;
    else if (!attributes.endsWith("/") || HOLDS.test(attributes)) cells += rows * columns;
    if (cells > limits.odsCells) return "bomb";
  }
  return null;
}

function repeated(attributes: string, what: "rows" | "columns"): number {
  const count = new RegExp(`number-${what}-repeated=["']([^"']*)["']`, "u").exec(attributes)?.[1];
  if (count === undefined) return 1;
  return /^\d{1,9}$/u.test(count) ? Number(count) : Infinity;
}
