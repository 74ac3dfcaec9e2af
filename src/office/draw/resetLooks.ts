import { FONT, STANDARD_SIZE } from "../../workbook/style";
import { clearLooks } from "./lookSnapshot";

/** What {@link resetLooks} gives every cell, in the words of `setCellProperties`. */
const PLAIN_FONT = { name: FONT, size: STANDARD_SIZE, bold: false, italic: false, underline: "None", color: "#000000" };
const PLAIN = { horizontalAlignment: "General", verticalAlignment: "Top", indentLevel: 0, wrapText: false };

/**
 * Queues that an area looks as if nothing had been set there, but for its number formats. What the user may have put on
 * its cells besides stays: `clear` would also take conditional formats, data validation and comments.
 */
export function resetLooks(range: Excel.Range): void {
  clearLooks(range);
  range.format.font.name = FONT;
  range.format.font.size = STANDARD_SIZE;
}

/**
 * What of a look has to be set on a cell that {@link resetLooks} has been at: nothing for most.
 *
 * @example beyondReset({ format: { wrapText: false, font: { bold: true, italic: false } } }) // { format: { font: { bold: true } } }
 */
export function beyondReset({ format }: Excel.SettableCellProperties): Excel.SettableCellProperties {
  const { font = {}, ...rest } = format ?? {};
  const drawn = { ...other(rest, PLAIN), font: other(font, PLAIN_FONT) };
  return Object.keys(drawn.font).length > 0 || Object.keys(drawn).length > 1 ? { format: drawn } : {};
}

function other(look: object, plain: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(look).filter(([name, value]) => plain[name] !== value));
}
