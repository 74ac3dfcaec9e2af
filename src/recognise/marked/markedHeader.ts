import type { Area } from "../../workbook/sheet";
import { valuedColumns } from "../lexicon/valuedColumns";
import { findHeaders } from "../sheet/findHeaders";
import type { Grid } from "../sheet/grid";
import type { HeaderBlock } from "../sheet/headerBlock";
import { hasFigure, joinRows } from "../sheet/headerRow";
import { figureTest } from "../sheet/isFigure";

/**
 * The header of an area that the user says is one table: the rows the user says, else the header that its words make
 * above its first figures, else the rows above those. Lines of one text over it are titles; a column of figures without
 * a heading has an empty one, so that nothing of the area is dropped.
 *
 * @param own the area alone
 * @param headerRows as {@link MarkedTable.headerRows}
 * @example markedHeader(own, area, undefined).bottom // 4
 */
export function markedHeader(own: Grid, area: Area, headerRows: number | undefined): HeaderBlock {
  const first = firstFigures(own, area);
  const found = findHeaders(own).find(({ bottom }) =>
    headerRows === undefined ? bottom < first : bottom === area.top + headerRows - 1,
  );
  const header = found ?? plainHeader(own, area, headerRows === undefined ? first - 1 : area.top + headerRows - 1);
  const counts = columnCounts(own, area, header.bottom);
  const texts = new Map(header.texts);
  for (const { column, figures } of counts) if (figures > 0 && !texts.has(column)) texts.set(column, "");
  const valued = found === undefined ? (valuedColumns([...texts], false) ?? []) : [found.firstValueColumn];
  const firstValueColumn = Math.min(firstValue(counts), ...valued, area.right);
  return { ...header, texts: new Map([...texts].sort(([a], [b]) => a - b)), firstValueColumn };
}

/** The first row with a figure; the second of the area where there is none. */
function firstFigures(own: Grid, { top, bottom }: Area): number {
  for (let row = top + 1; row <= bottom; row++) if (hasFigure(own, row)) return row;
  return top + 1;
}

/** Headings down to a row, but for names of rows that stand alone right above their figures. */
function plainHeader(own: Grid, area: Area, last: number): Omit<HeaderBlock, "firstValueColumn"> {
  const isAlone = (row: number) => own.filled(row).length < 2;
  let bottom = Math.min(last, area.bottom);
  const isOneRow = Array.from({ length: bottom - area.top + 1 }, (_, at) => area.top + at).every(isAlone);
  while (!isOneRow && bottom > area.top && isAlone(bottom)) bottom--;
  let top = area.top;
  while (top < bottom && isAlone(top)) top++;
  return { top, bottom, texts: joinRows(own, top, bottom) };
}

/** The first column of figures right of the first one of words, since codes may stand before the names; Infinity where all are words. */
function firstValue(counts: readonly ColumnCount[]): number {
  const name = counts.find(({ figures, words }) => words > figures)?.column ?? counts[0]?.column ?? 0;
  return counts.find(({ column, figures, words }) => column > name && figures > words)?.column ?? Infinity;
}

interface ColumnCount {
  readonly column: number;
  readonly figures: number;
  readonly words: number;
}

function columnCounts(own: Grid, { left, right, bottom }: Area, header: number): ColumnCount[] {
  const isFigure = figureTest(own);
  const rows = own.sheet.rows.filter(({ index }) => index > header && index <= bottom);
  return Array.from({ length: right - left + 1 }, (_, at) => {
    const cells = rows.map(({ cells: all }) => all[left + at]);
    const figures = cells.filter((cell) => isFigure(cell)).length;
    const words = rows.filter(({ index }) => /\p{L}{2}/u.test(own.text(index, left + at))).length;
    return { column: left + at, figures, words };
  });
}
