import { attributeOf, cellFormats } from "./cellFormats";
import { fillColors, isSeen, withoutGradients } from "./fillColors";
import { indexOfBytes } from "./findBytes";
import { partText } from "./partText";
import type { Parts } from "./guard/preflight";
import { withoutEmptyCells } from "./withoutEmptyCells";

/** Bytes of a worksheet in which empty cells are worth looking for. */
const LARGE = 50_000;
const OPEN_DOCUMENT_PART = /^(?:content|styles)\.xml$/iu;
const STYLE_MAP = /<style:map\b[^<>]*\/>/gu;
const WORKSHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/iu;
const THEME_PART = /(?:^|\/)theme\d*\.xml$/iu;
const STYLE_PART = /(?:^|\/)styles\.xml$/iu;

/**
 * A workbook's parts without what the library stumbles over: gradients among the fills, conditions among an .ods file's
 * formats, and the thousands of empty cells of a layout.
 */
export function preparedParts(parts: Parts): Parts {
  const changed = new Map(parts);
  const isLargeSheet = (name: string, part: Uint8Array): boolean => part.length >= LARGE && WORKSHEET_PART.test(name);
  const isColored = [...parts].some(([name, part]) => isLargeSheet(name, part)) ? coloredStyles(parts) : () => true;
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
function coloredStyles(parts: Parts): (style: number) => boolean {
  const styles = partText(parts, STYLE_PART) ?? "";
  const colors = fillColors(styles, partText(parts, THEME_PART) ?? "");
  const seen = cellFormats(styles)?.map((format) => isSeen(colors[Number(attributeOf(format, "fillId") ?? 0)] ?? null));
  return (style) => seen?.[style] ?? true;
}

function change(part: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(edit(new TextDecoder().decode(part)));
}
