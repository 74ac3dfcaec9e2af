import type { FileTrouble } from "./fileError";
import { isWellNested } from "./isWellNested";

const MAX_COLUMNS = 16_384;
/** So many cells a sheet of repeated rows and columns may unfold to; more is a bomb, not a budget. */
const MAX_CELLS = 3_000_000;
const TAG = /<table:(table-row|table-cell|covered-table-cell)\b([^<>]*)>/gu;

/**
 * Checks the content and the styles of an .ods file: that its elements are nested as they must. A cell or a row is written once with the number of times it is repeated, so a few
 * bytes may unfold to a billion cells. Empty cells cost nothing: LibreOffice fills every sheet out with them.
 *
 * @param name the part's; nothing is said of other parts
 */
export function checkOdsXml(name: string, part: Uint8Array): FileTrouble | null {
  if (name !== "content.xml" && name !== "styles.xml") return null;
  const text = new TextDecoder("latin1").decode(part);
  if (!isWellNested(text)) return "corrupt";
  return name === "content.xml" ? checkContent(text) : null;
}

function checkContent(text: string): FileTrouble | null {
  if (!/<\/office:document-content>\s*$/u.test(text.slice(-1_000))) return "corrupt";
  let cells = 0;
  let rows = 1;
  for (const [, name, attributes = ""] of text.matchAll(TAG)) {
    if (name === "table-row") {
      rows = repeated(attributes, "rows");
      continue;
    }
    const columns = repeated(attributes, "columns");
    if (columns > MAX_COLUMNS) return "corrupt";
    if (name === "covered-table-cell") cells += columns;
    else if (!attributes.endsWith("/")) cells += rows * columns;
    if (cells > MAX_CELLS) return "bomb";
  }
  return null;
}

function repeated(attributes: string, what: "rows" | "columns"): number {
  const count = new RegExp(`number-${what}-repeated=["']([^"']*)["']`, "u").exec(attributes)?.[1];
  if (count === undefined) return 1;
  return /^\d{1,9}$/u.test(count) ? Number(count) : Infinity;
}
