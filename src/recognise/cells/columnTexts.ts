import type { Grid } from "../sheet/grid";

/** A longer text is no figure. */
const MAX_FIGURE = 40;

/** The texts of a column's cells, for {@link thousandsDot}. */
export function columnTexts(grid: Grid, rows: readonly number[], column: number): string[] {
  return rows.flatMap((row) => {
    const value = grid.cell(row, column)?.value;
    return typeof value === "string" && value.length < MAX_FIGURE ? [value] : [];
  });
}
