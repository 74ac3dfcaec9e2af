import { columnName, shownFigure } from "./figureChanges";
import { formulaShape, isWithin, looseShape } from "./formulaShape";
import { rowKeys, type WrittenRow, type WrittenTable } from "./writtenTables";

/** A figure of the report that the user has typed another over, or another formula. */
export interface TypedFigure {
  readonly row: string;
  readonly column: string;
  /** What the user typed, a formula as it is; a dash where the cell was emptied. */
  readonly typed: string;
  /** What the report had written there. */
  readonly ours: string;
}

/**
 * The figures that the user has typed over on a sheet of the report since it was written, wherever the rows stand now.
 * A formula that does the same is ours, whatever it gives: its cells are held against ours one by one where the table's rows
 * are as they were written, else by their columns. A table whose header has been changed is left.
 *
 * @param cells the sheet as it stands, from A1, as Excel's `formulas`
 * @example typedFigures(written, [0], cells) // [{ row: "Avdelning HR", column: "Redovisat jan-mars", typed: "−1,0", ours: "−0,9" }]
 */
export function typedFigures(
  written: readonly WrittenTable[],
  keyColumns: readonly number[],
  cells: readonly (readonly unknown[])[],
): TypedFigure[] {
  let from = 0;
  return written.flatMap(({ header, rows }) => {
    const top = cells.findIndex((row, at) => at >= from && isHeader(row, header));
    if (top < 0) return [];
    from = top + 1;
    const below = cells.slice(from, from + heightOf(cells.slice(from), written));
    const keys = rowKeys(below.map((row) => keyColumns.map((column) => String(row[column] ?? ""))));
    const isAsWritten = rows.every(({ key }, at) => keys[at] === key);
    return rows.flatMap((row) => {
      const at = keys.indexOf(row.key);
      const standing = at < 0 || keys.indexOf(row.key, at + 1) >= 0 ? undefined : below[at];
      return standing === undefined
        ? []
        : typedIn(row, header, {
            cells: standing,
            at: from + at,
            near: isAsWritten ? [at, rows.length - 1 - at] : null,
          });
    });
  });
}

/** Until the next table's header. */
function heightOf(cells: readonly (readonly unknown[])[], written: readonly WrittenTable[]): number {
  const next = cells.findIndex((row) => written.some(({ header }) => isHeader(row, header)));
  return next < 0 ? cells.length : next;
}

function isHeader(row: readonly unknown[], header: readonly string[]): boolean {
  return header.every((title, column) => String(row[column] ?? "") === title);
}

/** A row of the report as it stands on its sheet. */
interface StandingRow {
  readonly cells: readonly unknown[];
  /** Its place, from 0. */
  readonly at: number;
  /** Rows of its table above and below it; null where they do not stand as they were written. */
  readonly near: readonly [above: number, below: number] | null;
}

function typedIn(row: WrittenRow, header: readonly string[], standing: StandingRow): TypedFigure[] {
  return row.cells.flatMap((ours, column): TypedFigure[] => {
    const content = standing.cells[column] ?? "";
    const formula = row.formulas.indexOf(column);
    if (ours === null) return [];
    if (formula < 0 ? isOurs(ours, content) : isOurFormula(row.shapes?.[formula], content, standing)) return [];
    return [
      {
        row: row.name,
        column: columnName(header, column),
        typed:
          typeof content === "number"
            ? shownFigure(content, decimalsOf(content, row.decimals))
            : shownFigure(String(content), 0),
        ours: shownFigure(ours, row.decimals),
      },
    ];
  });
}

/** Older reports do not say what their formulas were. */
function isOurFormula(shape: string | undefined, content: unknown, { at, near }: StandingRow): boolean {
  if (typeof content !== "string" || !content.startsWith("=")) return false;
  if (shape === undefined) return true;
  const own = formulaShape(content, at);
  // Rows that the user has put in between tables move what a formula reads in another table.
  return near !== null && isWithin(shape, ...near) ? own === shape : looseShape(own) === looseShape(shape);
}

function isOurs(ours: number | string, content: unknown): boolean {
  if (typeof ours === "number" && typeof content === "number")
    return Math.abs(ours - content) <= 1e-9 * Math.max(1, Math.abs(ours));
  return String(content).trim() === String(ours).trim();
}

/** As many as the row shows, and what the user has typed beyond them. */
function decimalsOf(value: number, shown: number): number {
  return Math.max(shown, Math.min(4, String(value).split(".")[1]?.length ?? 0));
}
