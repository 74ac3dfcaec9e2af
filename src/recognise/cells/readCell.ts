import type { Message } from "../../domain/message";
import { cellProblem, quoted, type Problem, type Troubles } from "../../domain/table/problem";
import { WHOLE_YEAR, periodName } from "../../domain/amount/period";
import { readAmount } from "../../domain/amount/readAmount";
import type { CellRef, TableCell } from "../../domain/table/table";
import { isDateFormat, shownFigure, type ShownFigure } from "../../workbook/numberFormat";
import type { Cell } from "../../workbook/sheet";
import { cellText } from "../sheet/cellText";
import { unitOfShown, type CellUnit } from "./cellUnit";

/** A table cell, and the problem when it could not be read as a figure or as a mark for "no value". */
export interface ReadCell {
  readonly cell: TableCell;
  readonly problem: Problem | null;
  /** The unit of money that the cell itself names; absent when it names none. */
  readonly unit?: CellUnit;
}

/** Excel keeps 15 digits; from here on a figure is no longer the one that was written, and its sums may be endless. */
const TOO_LARGE = 1e15;

/**
 * Reads one cell of a value column. A cell that cannot be read costs that cell: value null, text kept, a problem.
 *
 * @param thousandsDot see {@link thousandsDot}; what the column's texts show of their dots
 * @param text of the cell, where it is known
 * @example readCell({ value: "−0,9" }, source).cell.value // -0.9
 * @example readCell({ value: null, error: "#REF!" }, source).problem?.code // "errorShown"
 * @example readCell({ value: 1e20 }, source).cell.reason // "unreadable"
 */
export function readCell(
  cell: Cell | undefined,
  source: CellRef,
  thousandsDot = false,
  text = cellText(cell),
): ReadCell {
  function missing(shown: string, reason: TableCell["reason"]): ReadCell {
    return { cell: { text: shown, value: null, reason, source, decimals: null }, problem: null };
  }

  function unreadable(trouble: Message<Troubles>): ReadCell {
    const shown = text === "" || cell?.uncalculated === true ? `=${cell?.formula ?? ""}` : text;
    return { ...missing(shown, "unreadable"), problem: cellProblem(source, shown, trouble) };
  }

  function found(value: number, decimals: number | null, percent: boolean): ReadCell {
    if (Math.abs(value) >= TOO_LARGE) return unreadable({ code: "inexactNumber", values: { text: quoted(text) } });
    const more = {
      ...(cell?.formula !== undefined && { formula: cell.formula }),
      ...(percent && { unit: "%" as const }),
    };
    return { cell: { text, value, reason: null, source, decimals, ...more }, problem: null };
  }

  if (cell === undefined) return missing("", "empty");
  if (cell.error !== undefined) return unreadable({ code: "errorShown", values: { error: cell.error } });
  if (cell.uncalculated === true || (cell.value === null && cell.formula !== undefined))
    return unreadable({ code: "notCalculated", values: {} });
  if (typeof cell.value === "boolean") return unreadable({ code: "notANumber", values: { text } });
  if (typeof cell.value === "number") {
    if (isDateFormat(cell.format)) return unreadable({ code: "isDate", values: {} });
    const shown = shownFigure(cell.value, cell.format);
    if (shown.value === null) return unreadable({ code: "figureNotShown", values: {} });
    const unit = unitOfShown(shown);
    return { ...found(shown.value, decimalsOfShown(shown), shown.percent), ...(unit !== null && { unit }) };
  }
  const read = readAmount(text, { thousandsDot });
  if (read.value !== null) {
    const { cell: plain, problem } = found(read.value, read.decimals, read.percent);
    const { footnote, year, unit } = read;
    const time = year === null ? {} : { time: { period: periodName(WHOLE_YEAR), year } };
    const more = { ...(footnote !== null && { footnote }), ...time };
    return { cell: { ...plain, ...more }, problem, ...(unit !== null && { unit: { unit, by: "typed" } }) };
  }
  if (read.reason === "unreadable") return unreadable({ code: "unreadableText", values: { text: quoted(text) } });
  return missing(text, read.reason);
}

/** The finer of what the format shows and what the figure itself has: an unrounded figure is not a printed one. */
function decimalsOfShown({ value, decimals }: ShownFigure): number {
  const own = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
  return Math.max(own, decimals ?? 0);
}
