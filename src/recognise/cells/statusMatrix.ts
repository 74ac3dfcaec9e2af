import type { Status } from "../../domain/target/status";
import type { Cell } from "../../workbook/sheet";
import { statusByColour } from "../lexicon/statusByColour";
import { statusIn } from "../lexicon/readStatus";
import type { Grid } from "../sheet/grid";

/** The columns of a table that shows the status of a goal by where its mark stands. */
export type StatusMatrix = ReadonlyMap<number, Status>;

/** A heading longer than this is no status. */
const MAX_HEADING = 30;
const MARK = /^(?:x|✓|✔|●|■|•|o|ja|1)$/iu;

/**
 * The status each column heading is, when at least two columns are headed by different ones.
 *
 * @example statusHeadings([[1, "Uppnås"], [2, "Uppnås delvis"], [3, "Uppnås inte"]]).size // 3
 */
export function statusHeadings(headers: readonly (readonly [column: number, header: string])[]): StatusMatrix {
  const found = new Map(
    headers.flatMap(([column, header]) => {
      const status = header.length <= MAX_HEADING ? statusIn(header) : null;
      return status === null ? [] : [[column, status] as const];
    }),
  );
  return new Set(found.values()).size < 2 ? new Map() : found;
}

/**
 * The same when the rows below hold nothing but marks: counts of goals in each state are figures, not a matrix.
 *
 * @example statusMatrix(grid, headers of "Uppnås | Uppnås delvis | Uppnås inte", rows with an "x" each).size // 3
 */
export function statusMatrix(
  grid: Grid,
  headers: readonly (readonly [column: number, header: string])[],
  rows: readonly number[],
): StatusMatrix {
  const columns = statusHeadings(headers);
  const texts = rows.flatMap((row) => [...columns.keys()].map((column) => grid.text(row, column)));
  const isMarks = texts.every((text) => text === "" || MARK.test(text));
  const isMarked = (cell: Cell | undefined) => cell !== undefined && isMark(cell);
  const marked = rows.filter((row) => [...columns.keys()].some((column) => isMarked(grid.cell(row, column))));
  const areCounts = texts.some((text) => text !== "") && texts.every((text) => text === "" || text === "1");
  return isMarks && marked.length > 0 && !areCounts ? columns : new Map();
}

/** True for a cell with a mark, or with nothing but a traffic light's colour. */
export function isMark(cell: Cell): boolean {
  if (cell.value !== null && cell.value !== "") return true;
  return cell.fill !== undefined && statusByColour(cell.fill) !== null;
}
