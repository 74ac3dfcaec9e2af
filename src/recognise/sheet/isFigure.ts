import { readAmount } from "../../domain/amount/readAmount";
import type { Cell } from "../../workbook/sheet";
import { isDateCell } from "./dateCell";
import type { Grid } from "./grid";

/** Tells the figures among a sheet's cells. */
export type IsFigure = (cell: Cell | undefined) => boolean;

/**
 * What a figure is in a sheet: a number that is no date, a text that writes one as no code is written (`− 1 116`,
 * `3,5`), or in a sheet without any number, such as a text file, every text that writes one.
 *
 * @example figureTest(sheetOfTexts)({ value: "-350000" }) // true
 */
export function figureTest({ sheet }: Grid): IsFigure {
  const isNumber: IsFigure = (cell) => typeof cell?.value === "number" && !isDateCell(cell);
  const hasNumbers = sheet.rows.some(({ cells }) => cells.some(isNumber));
  const isWritten = (text: string) => (!hasNumbers || /\d[\s\u00a0.,]\d|^[−–-]\s?\d/u.test(text)) && isAmount(text);
  return (cell) => isNumber(cell) || (typeof cell?.value === "string" && isWritten(cell.value));
}

function isAmount(text: string): boolean {
  return readAmount(text).value !== null;
}
