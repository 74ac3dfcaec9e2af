import { STANDARD_SIZE } from "../../workbook/style";
import type { CellStyle } from "../../workbook/sheet";

const HORIZONTAL: Readonly<Record<string, CellStyle["align"]>> = { Left: "left", Right: "right", Center: "center" };
const WEIGHTS: Readonly<Record<string, "thin" | "medium">> = {
  Hairline: "thin",
  Thin: "thin",
  Medium: "medium",
  Thick: "medium",
};

/**
 * How a cell looks in the workbook, in the words of our own styles. What those have no word for (a font of another
 * name, a dotted line) is left out.
 *
 * @example seenLook({ font: { bold: true, color: "#000000" }, fill: { pattern: "None" } }) // { bold: true }
 */
export function seenLook(format: Excel.CellPropertiesFormat | undefined): CellStyle {
  const { font, fill, borders, horizontalAlignment, verticalAlignment, indentLevel, wrapText } = format ?? {};
  const align = HORIZONTAL[horizontalAlignment ?? ""];
  const [borderTop, borderBottom] = [weightOf(borders?.top), weightOf(borders?.bottom)];
  const [borderLeft, borderRight] = [weightOf(borders?.left), weightOf(borders?.right)];
  return {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.size !== undefined && font.size !== STANDARD_SIZE && { size: font.size }),
    ...(font?.color !== undefined && font.color.toUpperCase() !== "#000000" && { color: font.color }),
    ...(fill?.color !== undefined && fill.pattern !== "None" && { fill: fill.color }),
    ...(borderTop && { borderTop }),
    ...(borderBottom && { borderBottom }),
    ...(borderLeft && { borderLeft }),
    ...(borderRight && { borderRight }),
    ...(align && { align }),
    ...(verticalAlignment === "Center" && { vertical: "center" as const }),
    ...(indentLevel ? { indent: indentLevel } : {}),
    ...(wrapText && { wrap: true }),
  };
}

function weightOf(border: Excel.CellBorder | undefined): "thin" | "medium" | undefined {
  return border?.style === undefined || border.style === "None" ? undefined : WEIGHTS[border.weight ?? "Thin"];
}
