import type { Font } from "excel-host/model/cellFormat";

/** Pixels between a cell's edge and its text. */
export const CELL_PADDING = 3;

/** A free font with the widths of Calibri. */
export const CALIBRI_STAND_IN = "Carlito";

const canvas = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");

/**
 * The CSS families for a font of a workbook. Where Calibri is not installed, Carlito, which has its widths, stands in
 * (`loadStandIn`), or columns would be too narrow for what they held in Excel.
 */
export function fontFamily(name: string): string {
  const own = `"${name.replace(/"/g, "")}"`;
  return /^(?:calibri|aptos)/i.test(name) ? `${own}, ${CALIBRI_STAND_IN}, sans-serif` : `${own}, sans-serif`;
}

/** Pixels that a text takes on one line. */
export function textWidth(text: string, font: Font): number {
  if (!canvas) return text.length * font.size * 0.68;
  canvas.font = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${font.size}pt ${fontFamily(font.name)}`;
  return canvas.measureText(text).width;
}

/** Lines that a text takes when it is broken between words to fit a width in pixels. */
export function lineCount(text: string, font: Font, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + wrappedLines(line, font, Math.max(width, 10)), 0);
}

function wrappedLines(line: string, font: Font, width: number): number {
  let lines = 1;
  let used = 0;
  const space = textWidth(" ", font);
  for (const word of line.split(/[ -]/u)) {
    const size = textWidth(word, font);
    if (used > 0 && used + space + size > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than the cell is broken anywhere.
    lines += Math.max(0, Math.ceil(size / width) - 1);
    used += (used > 0 ? space : 0) + (size > width ? size % width : size);
  }
  return lines;
}
