import { attributeOf } from "./attributeOf";
import { cellFormats } from "./cellFormats";
import { isSeen, withoutGradients } from "./fillColors";
import { indexOfBytes } from "./findBytes";
import { STYLE_PART, WORKSHEET_PART } from "./partNames";
import { partText } from "./partText";
import type { Parts } from "./guard/preflight";
import { withoutEmptyCells } from "./withoutEmptyCells";

/** Bytes of a worksheet in which empty cells are worth looking for. */
const LARGE = 50_000;
const OPEN_DOCUMENT_PART = /^(?:content|styles)\.xml$/iu;
const STYLE_MAP = /<style:map\b[^<>]*\/>/gu;

/**
 * A workbook's parts without what the library stumbles over: gradients among the fills, conditions among an .ods file's
 * formats, and the thousands of empty cells of a layout.
 *
 * @param fills colour by the fill's number, see `fillColors`
 */
export function preparedParts(parts: Parts, fills: readonly (string | null)[]): Parts {
  const changed = new Map(parts);
  const isLargeSheet = (name: string, part: Uint8Array): boolean => part.length >= LARGE && WORKSHEET_PART.test(name);
  const isColored = [...parts].some(([name, part]) => isLargeSheet(name, part))
    ? coloredStyles(parts, fills)
    : () => true;
  for (const [name, part] of parts) {
    if (STYLE_PART.test(name) && indexOfBytes(part, "gradientFill") >= 0)
      changed.set(name, change(part, withoutGradients));
    if (isLargeSheet(name, part)) changed.set(name, withoutEmptyCells(part, isColored));
    if (OPEN_DOCUMENT_PART.test(name))
      changed.set(
        name,
        change(part, (xml) => xml.replace(STYLE_MAP, "")),
      );
  }
  return changed;
}

/** Whether the cells of a style, by number, are seen also when empty. */
function coloredStyles(parts: Parts, fills: readonly (string | null)[]): (style: number) => boolean {
  const formats = cellFormats(partText(parts, STYLE_PART));
  const seen = formats?.map((format) => isSeen(fills[Number(attributeOf(format, "fillId") ?? 0)] ?? null));
  return (style) => seen?.[style] ?? true;
}

function change(part: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(edit(new TextDecoder().decode(part)));
}
