import { RULE_COLOR } from "../../workbook/style";
import type { CellStyle } from "../../workbook/sheet";

/**
 * Queues a style for a block of cells. Only what the style names is set; on cells that have looks already, clear them
 * first.
 */
export function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  // An indent counts only together with a side.
  const align = style.align ?? (style.indent === undefined ? undefined : "left");
  if (align !== undefined) format.horizontalAlignment = ALIGNMENT[align];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.vertical !== undefined) format.verticalAlignment = "Center";
  if (style.wrap) format.wrapText = true;
  if (style.borderTop !== undefined) drawRule(format, "EdgeTop", style.borderTop);
  if (style.borderBottom !== undefined) drawRule(format, "EdgeBottom", style.borderBottom);
}

const ALIGNMENT: Readonly<Record<NonNullable<CellStyle["align"]>, "Left" | "Right" | "Center">> = {
  left: "Left",
  right: "Right",
  center: "Center",
};

function drawRule(format: Excel.RangeFormat, edge: "EdgeTop" | "EdgeBottom", weight: "thin" | "medium"): void {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = weight === "thin" ? "Thin" : "Medium";
  border.color = RULE_COLOR;
}
