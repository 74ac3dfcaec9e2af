import { cellProblem } from "../../domain/table/problem";
import type { CellRef, TableCell } from "../../domain/table/table";
import type { Cell } from "../../workbook/sheet";
import { cellText } from "../sheet/cellText";
import type { ReadCell } from "./readCell";
import { statusOfCell } from "../lexicon/readStatus";

/** Where a status is looked for: in words and colour, in the colour of an empty cell, or nowhere. */
export type StatusSource = "words" | "colour" | "nothing";

/**
 * Reads a cell of a column of words. In a column of goal status, the text or the colour gives one of the four; a
 * square whose colour says nothing is a problem, since the reader of the workbook sees a status there.
 *
 * @param label of the cell's row, whose colour is no status
 * @example readWordCell({ value: "■", fill: "#FFFF00" }, source, "words").cell.status // "Uppnås delvis"
 * @example readWordCell({ value: "pågår" }, source, "colour").cell // { text: "pågår", value: null, reason: "text", … }
 */
export function readWordCell(cell: Cell | undefined, source: CellRef, by: StatusSource, label?: Cell): ReadCell {
  const text = cellText(cell);
  const status = by === "words" || (by === "colour" && text === "") ? statusOfCell(cell, text, label) : null;
  const reason = text === "" && status === null ? "empty" : "text";
  const read: TableCell = { text, value: null, reason, source, decimals: null, ...(status !== null && { status }) };
  if (by !== "words" || status !== null || !/^[■□●○◼⬛▪•]+$/u.test(text)) return { cell: read, problem: null };
  return { cell: read, problem: cellProblem(source, text, { code: "unknownColour", values: {} }) };
}
