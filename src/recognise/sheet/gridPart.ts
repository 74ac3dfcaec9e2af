import type { Grid } from "./grid";

/** What of a sheet stands in the columns `left` to `right`, both included; the rest of it is empty. */
export function gridPart(grid: Grid, left: number, right: number): Grid {
  const isIn = (column: number) => column >= left && column <= right;
  return {
    ...grid,
    cell: (row, column) => (isIn(column) ? grid.cell(row, column) : undefined),
    text: (row, column) => (isIn(column) ? grid.text(row, column) : ""),
    filled: (row) => grid.filled(row).filter(isIn),
    headerTexts: (row) => new Map([...grid.headerTexts(row)].filter(([column]) => isIn(column))),
  };
}
