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
  if (cell === undefined) return missing("", "empty", source);
  const place: CellPlace = { cell, source, text };
  if (cell.error !== undefined) return unreadable(place, { code: "errorShown", values: { error: cell.error } });
  if (cell.uncalculated === true || (cell.value === null && cell.formula !== undefined))
    return unreadable(place, { code: "notCalculated", values: {} });
  if (typeof cell.value === "boolean") return unreadable(place, { code: "notANumber", values: { text } });
  return typeof cell.value === "number" ? readNumber(place, cell.value) : readText(place, thousandsDot);
}

/** A cell, where it stands, and what it shows. */
interface CellPlace {
  readonly cell: Cell;
  readonly source: CellRef;
  readonly text: string;
}

function readNumber(place: CellPlace, stored: number): ReadCell {
  const { format } = place.cell;
  if (isDateFormat(format)) return unreadable(place, { code: "isDate", values: {} });
  const shown = shownFigure(stored, format);
  if (shown.value === null) return unreadable(place, { code: "figureNotShown", values: {} });
  const unit = unitOfShown(shown);
  const read = found(place, shown.value, decimalsOfShown(shown), shown.percent);
  return unit === null ? read : { ...read, unit };
}

function readText(place: CellPlace, thousandsDot: boolean): ReadCell {
  const { text, source } = place;
  const read = readAmount(text, { thousandsDot });
  if (read.value !== null) {
    const { cell, problem } = found(place, read.value, read.decimals, read.percent);
    const { footnote, year, unit } = read;
    const time = year === null ? {} : { time: { period: periodName(WHOLE_YEAR), year } };
    const more = { ...(footnote !== null && { footnote }), ...time };
    return { cell: { ...cell, ...more }, problem, ...(unit !== null && { unit: { unit, by: "typed" } }) };
  }
  if (read.reason === "unreadable")
    return unreadable(place, { code: "unreadableText", values: { text: quoted(text) } });
  return missing(text, read.reason, source);
}

function missing(text: string, reason: TableCell["reason"], source: CellRef): ReadCell {
  return { cell: { text, value: null, reason, source, decimals: null }, problem: null };
}

function unreadable({ cell, source, text }: CellPlace, trouble: Message<Troubles>): ReadCell {
  const shown = text === "" || cell.uncalculated === true ? `=${cell.formula ?? ""}` : text;
  return { ...missing(shown, "unreadable", source), problem: cellProblem(source, shown, trouble) };
}

function found(place: CellPlace, value: number, decimals: number | null, percent: boolean): ReadCell {
  const { cell, source, text } = place;
  if (Math.abs(value) >= TOO_LARGE) return unreadable(place, { code: "inexactNumber", values: { text: quoted(text) } });
  const plain: TableCell = { text, value, reason: null, source, decimals };
  if (cell.formula === undefined && !percent) return { cell: plain, problem: null };
  const more = { ...(cell.formula !== undefined && { formula: cell.formula }), ...(percent && { unit: "%" as const }) };
  return { cell: { ...plain, ...more }, problem: null };
}

/** The finer of what the format shows and what the figure itself has: an unrounded figure is not a printed one. */
function decimalsOfShown({ value, decimals }: ShownFigure): number {
  const own = Number.isInteger(value) ? 0 : (/\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0);
  return Math.max(own, decimals ?? 0);
}
