import { readAmount } from "../../domain/amount/readAmount";
import type { TableCell } from "../../domain/table/table";

/** How far from the other figures of its row a figure may be and still be taken as it stands. */
const FAR = 5;

/**
 * The digits that the notes under a table explain: `1) Avser januari till juli` gives `1`.
 *
 * @example numberedMarks(["1) Avser januari till juli", "* obligatorisk"]) // ["1"]
 */
export function numberedMarks(footnotes: readonly string[]): string[] {
  return footnotes.flatMap((note) => /^(\d)(?:\)|\s+(?=\p{L}))/u.exec(note)?.[1] ?? []);
}

/**
 * Takes a footnote digit off a figure it is glued to: `6,51` beside 6,2 and 6,4 is 6,5 with note 1, and `1 2341` can be
 * nothing but 1 234. Only for text cells, only for a digit that a note under the table explains, and only when the
 * figure as it stands has a decimal more than, two more than whole, or is far from, every other figure of its row.
 *
 * @example withoutGluedMark({ text: "6,51", value: 6.51, … }, ["1"], rowCells) // { value: 6.5, footnote: "1", … }
 */
export function withoutGluedMark(cell: TableCell, marks: readonly string[], row: readonly TableCell[]): TableCell {
  const mark = marks.find((one) => cell.text.endsWith(one));
  if (mark === undefined || cell.footnote !== undefined || (cell.value === null && cell.reason !== "unreadable"))
    return cell;
  const read = readAmount(cell.text.slice(0, -1));
  if (read.value === null) return cell;
  const stripped: TableCell = { ...cell, value: read.value, reason: null, decimals: read.decimals, footnote: mark };
  if (cell.value === null) return stripped;
  const others = row.filter((other) => other !== cell && other.value !== null && other.value !== 0);
  if (others.length === 0) return cell;
  const decimals = Math.max(...others.map((other) => other.decimals ?? 0));
  const hasExtraDecimal = (cell.decimals ?? 0) > decimals && decimals > 0 && read.decimals === decimals;
  const isFar = others.every(({ value }) => factor(cell.value, value) > FAR && factor(read.value, value) < FAR);
  const hasTwoMore = (cell.decimals ?? 0) >= decimals + 2 && others.length > 1;
  return hasExtraDecimal || hasTwoMore || ((cell.decimals ?? 0) <= decimals && isFar) ? stripped : cell;
}

function factor(a: number | null, b: number | null): number {
  if (!a || !b) return Infinity;
  const ratio = Math.abs(a / b);
  return ratio >= 1 ? ratio : 1 / ratio;
}
