import { isAttribute, roleIn } from "../recognise/lexicon/columnWords";
import type { Grid } from "../recognise/sheet/grid";
import { isDateFormat } from "../workbook/numberFormat";
import { holdsFigure, isYear } from "./figure";

/** What a column holds: names of rows, amounts and other figures, statuses, running text, or codes, years and dates. */
export type ColumnShape = "label" | "figure" | "status" | "text" | "code";

/** Headings over figures that are no amounts, besides the attributes the import knows. */
const CODE_WORDS = /^(?:år|datum|period|månad)(?!\p{L})/iu;

/**
 * What a column other than the one that names the rows holds, from its heading and its cells.
 *
 * @example columnShape(grid, "Ansvar", 0, [4, 5]) // "code", for 8100 and 8110 are no amounts
 */
export function columnShape(grid: Grid, heading: string, column: number, rows: readonly number[]): ColumnShape {
  if (roleIn(heading) === "status") return "status";
  const filled = rows.filter((row) => grid.text(row, column) !== "");
  const figures = filled.filter((row) => holdsFigure(grid, row, column));
  if (filled.length === 0) return roleIn(heading) === null ? "text" : "figure";
  if (figures.length * 2 <= filled.length) return "text";
  if (isAttribute(heading) || CODE_WORDS.test(heading)) return "code";
  const cells = figures.map((row) => grid.cell(row, column));
  return cells.every((cell) => isYear(cell?.value) || isDateFormat(cell?.format)) ? "code" : "figure";
}
