import { periodIn } from "../../domain/amount/period";
import type { Grid } from "./grid";

/** True for a cell with a figure, also as it is written in a text; a time is none. */
export function holdsFigure(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return /\d/u.test(text) && !/\p{L}{3}/u.test(text) && periodIn(text) === null;
}
