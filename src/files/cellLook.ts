import type { CellStyle as HucreStyle } from "hucre/xlsx";
import { FONT, RULE_COLOR, STANDARD_SIZE } from "../workbook/style";
import type { CellStyle } from "../workbook/sheet";

/**
 * A style and a number format as the writer takes them.
 */
export function cellLook(style: CellStyle, format?: string): HucreStyle {
  const rule = (weight: "thin" | "medium" | undefined) => weight && { style: weight, color: color(RULE_COLOR) };
  return {
    font: {
      name: FONT,
      size: style.size ?? STANDARD_SIZE,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.color && { color: color(style.color) }),
    },
    ...(style.fill && { fill: { type: "pattern", pattern: "solid", fgColor: color(style.fill) } }),
    ...((style.borderTop ?? style.borderBottom ?? style.borderLeft ?? style.borderRight) && {
      border: {
        top: rule(style.borderTop),
        bottom: rule(style.borderBottom),
        left: rule(style.borderLeft),
        right: rule(style.borderRight),
      },
    }),
    alignment: {
      // An indent counts only together with a side.
      horizontal: style.align ?? (style.indent ? "left" : undefined),
      vertical: style.vertical ?? "top",
      ...(style.indent && { indent: style.indent }),
      ...(style.wrap && { wrapText: true }),
    },
    ...(format && { numFmt: format }),
  };
}

function color(hex: string): { rgb: string } {
  return { rgb: hex.slice(1) };
}
