import { swedishWord } from "excel-host/calc/swedishNames";
import { cellText } from "excel-host/text/cellText";
import { formatValue } from "excel-host/text/formatValue";
import type { Cell } from "excel-host/model/worksheet";
import { textWidth } from "./textSize";

/**
 * What a cell of that width in pixels shows: a number that finds no room loses decimals when its format is General,
 * else it becomes `####`, as do errors and truth values; text is never shortened here, though without wrapping it
 * loses its line breaks.
 */
export function shownText(cell: Cell, width: number): string {
  const { value, error, format } = cell;
  const fits = (text: string) => textWidth(text, format.font) <= width;
  const text = error === null ? cellText(cell) : swedishWord(error);
  if (error === null && (value === null || typeof value === "string")) {
    return format.wrapText ? text : text.replace(/\r?\n/g, "");
  }
  if (fits(text)) return text;
  if (typeof value === "number" && format.numberFormat === "General") {
    for (let decimals = 8; decimals >= 0; decimals -= 1) {
      const shorter = formatValue(Number(value.toFixed(decimals)), "General");
      if (fits(shorter)) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(width / textWidth("#", format.font))));
}
