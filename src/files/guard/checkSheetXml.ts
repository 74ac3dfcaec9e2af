import type { FileTrouble } from "../../domain/document/fileError";
import { FILE_LIMITS, type FileLimits } from "./fileLimits";
import { indexOfBytes, lastIndexOfBytes } from "../bytes/findBytes";

/** Bytes at either end in which the root element begins and ends. */
const AROUND = 10_000;
const SHARED_FORMULA = /<(?:\w+:)?f\s[^<>]*t=["']shared["'][^<>]*?(?:\/>|>([^<]*))/gu;
/** An element of its own; one with an end tag is left alone. */
const COLUMN = /<(?:\w+:)?col\s[^<>]*\/>/gu;
const HIDDEN = /[\s:]hidden\s*=\s*["'](?!0["']|false["'])/u;
const COLUMN_BOUND = /[\s:](?:min|max)\s*=\s*["']([^"']*)/gu;
const latin1 = new TextDecoder("latin1");
const PROLOG = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/u;

/**
 * Checks one XML part: that it has no document type, that a worksheet is whole, and that it describes no more than the
 * limits allow. The part comes back as it was, except that a worksheet loses its hyperlinks and its columns' widths, of
 * which no figure is read.
 *
 * @param part an XML part; of those that are not worksheets only the beginning is checked
 */
export function checkSheetXml(part: Uint8Array, limits: FileLimits = FILE_LIMITS): Uint8Array | FileTrouble {
  const start = textOf(part.subarray(0, AROUND)).replace(/^\u00ef\u00bb\u00bf/u, "");
  const root = start.slice(PROLOG.exec(start)?.[0].length);
  if (root.startsWith("<!")) return "unsafe";
  if (part.length > 0 && !root.startsWith("<")) return "corrupt";
  const name = /^<((?:[\w.-]+:)?)worksheet[\s>/]/u.exec(root);
  if (!name) return part;

  const prefix = name[1] ?? "";
  const ends = new RegExp(`(?:</${prefix}worksheet\\s*>|<${prefix}worksheet[^<>]*/>)\\s*$`, "u");
  if (!ends.test(textOf(part.subarray(-AROUND)))) return "corrupt";
  const dataStart = indexOfBytes(part, `<${prefix}sheetData`);
  const closing = lastIndexOfBytes(part, `</${prefix}sheetData`);
  const isEmpty = new RegExp(`^<${prefix}sheetData[^<>]*/>`, "u");
  if (dataStart >= 0 && closing < 0 && !isEmpty.test(textOf(part.subarray(dataStart, dataStart + 500)))) {
    return "corrupt";
  }
  if (sharedFormulaLength(part) > limits.sharedLength) return "tooManyFormulas";
  const head = textOf(dataStart < 0 ? part : part.subarray(0, dataStart));
  if (describedColumns(head, limits.columns) > limits.describedColumns) return "corrupt";
  return withoutHyperlinks(withoutShownColumns(part, head), prefix, Math.max(closing, dataStart, 0));
}

/** One character per byte, so that places in the text are places in the part. */
function textOf(part: Uint8Array): string {
  return latin1.decode(part);
}

/** The part with every description of a column that is not hidden blanked out. */
function withoutShownColumns(part: Uint8Array, head: string): Uint8Array {
  const shown = Array.from(head.matchAll(COLUMN)).filter(([element]) => !HIDDEN.test(element));
  if (shown.length === 0) return part;
  const changed = part.slice();
  for (const { index, 0: element } of shown) changed.fill(0x20, index, index + element.length);
  return changed;
}

/** How many columns the `<col>` elements describe together; infinite when one reaches past the grid, either way. */
function describedColumns(head: string, columns: number): number {
  let described = 0;
  for (const [element] of head.matchAll(/<(?:\w+:)?col\s[^<>]*>/gu)) {
    const bounds = Array.from(element.matchAll(COLUMN_BOUND), ([, bound]) => Number(bound));
    if (!bounds.every((bound) => bound >= 0 && bound <= columns)) return Infinity;
    described += Math.max(...bounds, 1) - Math.min(...bounds, columns) + 1;
  }
  return described;
}

/** An upper bound: as many copies as there are, all as long as the longest. */
function sharedFormulaLength(part: Uint8Array): number {
  if (indexOfBytes(part, "shared") < 0) return 0;
  let copies = 0;
  let longest = 0;
  for (const [, formula = ""] of textOf(part).matchAll(SHARED_FORMULA)) {
    copies++;
    longest = Math.max(longest, formula.length);
  }
  return copies * longest;
}

function withoutHyperlinks(part: Uint8Array, prefix: string, from: number): Uint8Array {
  const closing = `</${prefix}hyperlinks>`;
  const start = indexOfBytes(part, `<${prefix}hyperlinks`, from);
  const end = start < 0 ? -1 : indexOfBytes(part, closing, start);
  if (end < 0) return part;
  const rest = part.subarray(end + closing.length);
  const kept = new Uint8Array(start + rest.length);
  kept.set(part.subarray(0, start));
  kept.set(rest, start);
  return kept;
}
