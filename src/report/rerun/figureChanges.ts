import { formatAmount } from "../../domain/amount/formatAmount";
import type { WrittenRow, WrittenTable } from "./writtenTables";

/** A figure of the report that another writing changes, as the two are shown. */
export interface FigureChange {
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly now: string;
}

/**
 * What a new writing of a sheet changes: figures and statuses of the rows and columns that it had before, where the
 * reader sees another. New rows and columns are no changes, and what has gone is none.
 *
 * @example figureChanges(before, now) // [{ row: "Avdelning HR", column: "Redovisat jan-mars", before: "−0,9", now: "−1,9" }]
 */
export function figureChanges(before: readonly WrittenTable[], now: readonly WrittenTable[]): FigureChange[] {
  return now.flatMap((table, at) => {
    const old = before[at];
    if (old === undefined) return [];
    const rows = new Map(old.rows.map((row) => [row.key, row]));
    return table.rows.flatMap((row) => {
      const was = rows.get(row.key);
      return was === undefined ? [] : rowChanges(was, old.header, row, table.header);
    });
  });
}

function rowChanges(
  was: WrittenRow,
  oldHeader: readonly string[],
  row: WrittenRow,
  header: readonly string[],
): FigureChange[] {
  return row.cells.flatMap((value, column): FigureChange[] => {
    const from = columnOf(oldHeader, header, column);
    const old = from < 0 ? null : (was.cells[from] ?? null);
    if (value === null || old === null) return [];
    const [before, now] = [shownFigure(old, was.decimals), shownFigure(value, row.decimals)];
    return before === now ? [] : [{ row: row.name, column: columnName(header, column), before, now }];
  });
}

/** Where a column stood: by its title, of several with the same by their order. */
function columnOf(oldHeader: readonly string[], header: readonly string[], column: number): number {
  const title = header[column] ?? "";
  const nth = header.slice(0, column).filter((one) => one === title).length;
  return oldHeader.flatMap((one, at) => (one === title ? [at] : []))[nth] ?? -1;
}

/** A column's header in one line, as the user is told of it. */
export function columnName(header: readonly string[], column: number): string {
  return (header[column] ?? "").replaceAll(/\s+/gu, " ");
}

/**
 * A figure as a report sheet shows it; an empty cell as a dash.
 *
 * @example shownFigure(-0.94, 1) // "−0,9"
 */
export function shownFigure(value: number | string, decimals: number): string {
  if (typeof value === "number") return formatAmount(value, decimals);
  return value === "" ? "–" : value;
}
