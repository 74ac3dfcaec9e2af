import { WORKINGS } from "../../domain/table/workings";
import type { Area } from "../../workbook/sheet";
import { isOnlyAmounts, isTimeHeader, roleIn, wordColumn } from "../lexicon/columnWords";
import { namesResult } from "../lexicon/signWords";
import type { Grid } from "../sheet/grid";
import { hasFigure } from "../sheet/headerRow";
import { figureTest } from "../sheet/isFigure";

/** Times and roles over each other: more than so many are the rows of a list. */
const MOST_ROWS = 40;
const LEAST_ROWS = 2;
/** Columns of figures; one alone is a list of figures. */
const LEAST_COLUMNS = 2;
const MAX_LABEL = 40;

/**
 * Tables that lie on their side: years, months and roles down (`2024 | Budget 2025 | Avvikelse`), what they are of across.
 * No heading says a time or a role, and every row does. What a report of ours shows beside its tables is none.
 *
 * @example turnedBlocks(grid) // [{ top: 1, left: 0, bottom: 5, right: 3 }]
 */
export function turnedBlocks(grid: Grid): Area[] {
  const isFigure = figureTest(grid);
  const blocks: Area[] = [];
  for (const { index: top } of grid.sheet.rows) {
    if (top <= (blocks.at(-1)?.bottom ?? -1) || hasFigure(grid, top)) continue;
    const left = grid.filled(top + 1)[0];
    const texts = grid.headerTexts(top);
    if (left === undefined || !headsTimes(grid.text(top + 1, left))) continue;
    const values = [...texts.keys()].filter((column) => column > left);
    const right = values.at(-1) ?? left;
    if (values.length < LEAST_COLUMNS || right - left !== values.length) continue;
    if (values.some((column) => headsTimes(texts.get(column) ?? "") || isNamed(texts.get(column) ?? ""))) continue;
    const isRow = (row: number) =>
      headsTimes(grid.text(row, left)) &&
      grid.filled(row).every((column) => column >= left && column <= right) &&
      values.some((column) => isFigure(grid.cell(row, column)));
    let bottom = top;
    while (isRow(bottom + 1)) bottom++;
    const isEnd = grid.filled(bottom + 1).length === 0 || !hasFigure(grid, bottom + 1);
    const rows = bottom - top;
    const isWorkings = grid.filled(top - 1).some((column) => grid.text(top - 1, column).startsWith(WORKINGS));
    if (isEnd && !isWorkings && rows >= LEAST_ROWS && rows <= MOST_ROWS) blocks.push({ top, left, bottom, right });
  }
  return blocks;
}

/** A time or a role that columns are headed by; costs, income and results are rows as often. */
function headsTimes(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  return isTimeHeader(text) || (roleIn(text) !== null && !isOnlyAmounts(text) && !namesResult(text));
}

/** A heading over words or targets of its own. */
function isNamed(text: string): boolean {
  return wordColumn(text) !== null;
}
