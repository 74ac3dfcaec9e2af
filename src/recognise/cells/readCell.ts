import { roundHalfAway } from "../../domain/amount/amount";
import type { Message } from "../../domain/message";
import { cellProblem, quoted, type Problem, type Troubles } from "../../domain/table/problem";
import { WHOLE_YEAR, periodName } from "../../domain/amount/period";
import { readAmount } from "../../domain/amount/readAmount";
import type { CellRef, TableCell } from "../../domain/table/table";
import type { Cell } from "../../workbook/sheet";
import { cellText, formatDecimals } from "../sheet/cellText";
import { isDateFormat } from "../sheet/dateCell";

/** A table cell, and the problem when it could not be read as a figure or as a mark for "no value". */
export interface ReadCell {
  readonly cell: TableCell;
  readonly problem: Problem | null;
}

/** Excel keeps 15 digits; from here on a figure is no longer the one that was written, and its sums may be endless. */
const TOO_LARGE = 1e15;

/**
 * Reads one cell of a value column. A cell that cannot be read costs that cell: value null, text kept, a problem.
 *
 * @example readCell({ value: "−0,9" }, source).cell.value // -0.9
 * @example readCell({ value: null, error: "#REF!" }, source).problem?.code // "errorShown"
 * @example readCell({ value: 1e20 }, source).cell.reason // "unreadable"
 */
export function readCell(cell: Cell | undefined, source: CellRef): ReadCell {
  const text = cellText(cell);

  function missing(shown: string, reason: TableCell["reason"]): ReadCell {
    return { cell: { text: shown, value: null, reason, source, decimals: null }, problem: null };
  }

  function unreadable(trouble: Message<Troubles>): ReadCell {
    const shown = text === "" ? `=${cell?.formula ?? ""}` : text;
    return { ...missing(shown, "unreadable"), problem: cellProblem(source, shown, trouble) };
  }

  function found(value: number, decimals: number | null, percent: boolean): ReadCell {
    if (Math.abs(value) >= TOO_LARGE) return unreadable({ code: "inexactNumber", values: { text: quoted(text) } });
    const more = { ...(cell?.formula !== undefined && { formula: true }), ...(percent && { unit: "%" as const }) };
    return { cell: { text, value, reason: null, source, decimals, ...more }, problem: null };
  }

  if (cell === undefined) return missing("", "empty");
  if (cell.error !== undefined) return unreadable({ code: "errorShown", values: { error: cell.error } });
  if (cell.value === null && cell.formula !== undefined) return unreadable({ code: "notCalculated", values: {} });
  if (typeof cell.value === "boolean") return unreadable({ code: "notANumber", values: { text } });
  if (typeof cell.value === "number") {
    if (isDateFormat(cell.format)) return unreadable({ code: "isDate", values: {} });
    const percent = cell.format?.includes("%") ?? false;
    return found(numberValue(cell.value, cell.format), numberDecimals(cell.value, cell.format), percent);
  }
  const read = readAmount(text);
  if (read.value !== null) {
    const { cell: plain, problem } = found(read.value, read.decimals, read.percent);
    const { footnote, year } = read;
    const time = year === null ? {} : { time: { period: periodName(WHOLE_YEAR), year } };
    return { cell: { ...plain, ...(footnote !== null && { footnote }), ...time }, problem };
  }
  if (read.reason === "unreadable") return unreadable({ code: "unreadableText", values: { text: quoted(text) } });
  return missing(text, read.reason);
}

/** Percent cells hold fractions; tables hold the figure that is shown, `0.29` as `29`. */
function numberValue(value: number, format: string | undefined): number {
  return format?.includes("%") ? roundHalfAway(value * 100, 10) : value;
}

/** The finer of what the format shows and what the stored figure has: an unrounded figure is not a printed one. */
function numberDecimals(value: number, format: string | undefined): number {
  const own = /\.(\d+)$/u.exec(String(numberValue(value, format)))?.[1]?.length ?? 0;
  return Math.max(own, formatDecimals(format) ?? 0);
}
