/** Three digits after each dot, and no group of thousands that begins with 0. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/u;
/** Several groups, or a decimal comma after them, can be nothing else. */
const PROVED = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+)$/u;
const POINT = /^\d*\.\d+$/u;
const COMMA = /^\d+,\d+$/u;
const WHOLE = /^\d+$/u;
const AROUND = /^[-−–+(\s]+|[)\s*%-]+$/gu;

/**
 * Whether the dots of a column part thousands. The column decides, not the cell: `1.234` among `12.345` and `999` is
 * 1 234, among `4.5` and `12.25` it has three decimals. Where the column holds nothing else a lone `1.234` stays what it
 * is by itself.
 *
 * @param texts what is written in the column's cells; figures that are stored as such say nothing
 * @example thousandsDot(["1.234", "12.345", "999"]) // true
 * @example thousandsDot(["1.234", "4.5"]) // false
 */
export function thousandsDot(texts: readonly string[]): boolean {
  const figures = texts.map((text) => text.replace(AROUND, ""));
  const count = (pattern: RegExp) => figures.filter((figure) => pattern.test(figure)).length;
  const grouped = count(GROUPED);
  if (grouped === 0 || count(POINT) > figures.filter((figure) => GROUPED.test(figure) && POINT.test(figure)).length)
    return false;
  return count(PROVED) > 0 || count(COMMA) > 0 || grouped > 1 || count(WHOLE) > 0;
}
