import { cellProblem } from "../../domain/table/problem";
import { cellName } from "../../workbook/sheet";
import type { Grid } from "../sheet/grid";
import type { ReadCell } from "./readCell";
import { isMark, type StatusMatrix } from "./statusMatrix";

/**
 * Reads a row of a status matrix: the heading over its mark is its status. Two marks are a problem.
 *
 * @example readMatrixCell(grid, 5, matrix).cell // { text: "Uppnås delvis", status: "Uppnås delvis", … } with an "x" there
 */
export function readMatrixCell(grid: Grid, row: number, matrix: StatusMatrix): ReadCell {
  const { file, name: sheet } = grid.sheet;
  const marked = [...matrix].filter(([column]) => {
    const cell = grid.cell(row, column);
    return cell !== undefined && isMark(cell);
  });
  const [column, status] = marked[0] ?? [[...matrix.keys()][0] ?? 0, undefined];
  const source = { file, sheet, cell: cellName(row, column) };
  const empty = { value: null, source, decimals: null };
  if (status === undefined) return { cell: { ...empty, text: "", reason: "empty" }, problem: null };
  if (marked.length === 1) return { cell: { ...empty, text: status, reason: "text", status }, problem: null };
  const statuses = marked.map(([, one]) => one);
  const names = statuses.join(", ");
  return {
    cell: { ...empty, text: names, reason: "unreadable" },
    problem: cellProblem(source, names, { code: "severalStatuses", values: { statuses } }),
  };
}
