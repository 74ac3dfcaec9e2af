import { entryTypeIn } from "../../domain/ledger/entryType";
import type { LedgerFigure } from "../../domain/ledger/ledgerFigure";
import type { CellRef } from "../../domain/table/table";
import { cellName, type SheetSpec } from "../../workbook/sheet";

/**
 * Where the figures of one report sheet came from, small enough to be saved in the workbook. Rows are known by their
 * key texts, so that they are found again when the user has moved them.
 */
export interface SourceMap {
  readonly keyColumns: readonly number[];
  /** File and sheet; the file is empty when it is the workbook the report stands in. */
  readonly places: readonly (readonly [file: string, sheet: string])[];
  readonly rows: readonly SourceRow[];
}

type SourceRow = readonly [row: number, key: string, cells: readonly SourcedCell[]];

/** A figure that a ledger adds up to has no cell of its own there. */
type SourcedCell = readonly [column: number, place: number, cell: string, ledger?: LedgerFigure];

/** A cell of the report and where its figure came from. */
interface FoundSource {
  /** The sources of the cell; of the whole row when the cell is calculated from it. */
  readonly sources: readonly CellRef[];
  /** What of a ledger the cell adds up; of the whole row when the cell is calculated from it. */
  readonly ledgers: readonly LedgerFigure[];
  readonly isCalculated: boolean;
}

/**
 * The sources of a sheet's cells. `ownFile` is the workbook the report is written into: it may be renamed later.
 *
 * @example sourceMap(spec, "Delår.xlsx").rows[0] // [3, "Avdelning HR", [[1, 0, "B5"], [2, 0, "C5"]]]
 */
export function sourceMap(spec: SheetSpec, ownFile: string): SourceMap {
  const places: [string, string][] = [];
  const placeOf = ({ file, sheet }: Pick<CellRef, "file" | "sheet">): number => {
    const own = file === ownFile ? "" : file;
    const known = places.findIndex((place) => place[0] === own && place[1] === sheet);
    return known >= 0 ? known : places.push([own, sheet]) - 1;
  };
  const rows = spec.rows.flatMap((cells, row): SourceRow[] => {
    const sourced = cells.flatMap(({ source, ledger }, column): SourcedCell[] => {
      if (source !== undefined) return [[column, placeOf(source), source.cell]];
      return ledger === undefined ? [] : [[column, placeOf(ledger), "", ledger]];
    });
    const key = rowKey(spec.keyColumns, (column) => cells[column]?.value);
    return sourced.length === 0 ? [] : [[row, key, sourced]];
  });
  return { keyColumns: spec.keyColumns, places, rows };
}

/**
 * The sources behind a cell of a report sheet as it stands now, or null when nothing is known of its row.
 *
 * @param textAt the sheet's cells as they are now
 * @example sourcesAt(map, 3, 1, textAt)?.sources // [{ file: "", sheet: "Drift", cell: "B5" }]
 */
export function sourcesAt(
  map: SourceMap,
  row: number,
  column: number,
  textAt: (row: number, column: number) => unknown,
): FoundSource | null {
  const found = nearest(
    map,
    row,
    rowKey(map.keyColumns, (key) => textAt(row, key)),
  );
  if (found === null) return null;
  const from = (cells: readonly SourcedCell[], isCalculated: boolean): FoundSource => {
    const places = cells.map(([, place, cell, ledger]) => {
      const [file, sheet] = map.places[place] ?? ["", ""];
      return { ref: { file, sheet, cell }, ledger: ledger && { ...ledger, file, sheet } };
    });
    return {
      sources: places.flatMap(({ ref, ledger }) => (ledger === undefined ? [ref] : [])),
      ledgers: places.flatMap(({ ledger }) => ledger ?? []),
      isCalculated,
    };
  };
  const own = found[2].filter(([at]) => at === column);
  if (own.length > 0) return from(own, false);
  const isText =
    map.keyColumns.includes(column) || textAt(row, column) === "" || typeof textAt(row, column) !== "number";
  return isText ? null : from(found[2], true);
}

/**
 * The cells of a report sheet as it stands now that show a source's figure.
 *
 * @example placesOf(map, { file: "", sheet: "Drift", cell: "B5" }, 40, textAt) // ["B4"]
 */
export function placesOf(
  map: SourceMap,
  source: CellRef,
  rowCount: number,
  textAt: (row: number, column: number) => unknown,
): string[] {
  return map.rows.flatMap((sourced) =>
    sourced[2].flatMap(([column, place, cell]) => {
      const [file, sheet] = map.places[place] ?? [];
      if (file !== source.file || sheet !== source.sheet || cell !== source.cell) return [];
      return placeNow(map, sourced, column, rowCount, textAt);
    }),
  );
}

/**
 * The cells of a report sheet as it stands now whose figures add up this entry of a ledger, those about the fewest
 * ansvar first.
 *
 * @param entry the ledger it stands in, and what its row holds
 * @example placesOfEntry(map, { file: "", sheet: "Huvudbok", row: ["5010", "8110", 202403, 60] }, 40, textAt) // ["B4", "B9"]
 */
export function placesOfEntry(
  map: SourceMap,
  entry: Pick<CellRef, "file" | "sheet"> & { readonly row: readonly unknown[] },
  rowCount: number,
  textAt: (row: number, column: number) => unknown,
): { readonly cell: string; readonly departments: number }[] {
  return map.rows.flatMap((sourced) =>
    sourced[2].flatMap(([column, place, , ledger]) => {
      const [file, sheet] = map.places[place] ?? [];
      if (ledger === undefined || file !== entry.file || sheet !== entry.sheet || !addsUp(ledger, entry.row)) return [];
      const cells = placeNow(map, sourced, column, rowCount, textAt);
      return cells.map((cell) => ({ cell, departments: ledger.departmentCount }));
    }),
  );
}

/** Whether a figure of a ledger may hold an entry, by its ansvar, its month and its type where the row tells them. */
function addsUp({ type, from, to, departments, departmentCount }: LedgerFigure, row: readonly unknown[]): boolean {
  const texts = row.map((value) => String(value).trim());
  const period = texts
    .flatMap((text) => /^((?:19|20)\d{2})[-/. ]?(0[1-9]|1[0-2])(?:\D.*)?$/u.exec(text) ?? [])
    .slice(1, 3);
  const month = Number(period.join(""));
  const own = texts.flatMap((text) => entryTypeIn(text) ?? [])[0];
  const isDepartment = departments.some(([name]) => texts.includes(name.split(" ")[0] ?? ""));
  if (month === 0 || month < from || month > to || (own !== undefined && own !== type)) return false;
  return isDepartment || departmentCount > departments.length || departmentCount === 0;
}

/** Where a remembered cell stands now: in the row with its key that is nearest to where it was. */
function placeNow(
  map: SourceMap,
  [row, key]: SourceRow,
  column: number,
  rowCount: number,
  textAt: (row: number, column: number) => unknown,
): string[] {
  const rows = Array.from({ length: rowCount }, (_, index) => index).filter(
    (index) => rowKey(map.keyColumns, (at) => textAt(index, at)) === key,
  );
  const [now] = rows.sort((a, b) => Math.abs(a - row) - Math.abs(b - row));
  return now === undefined ? [] : [cellName(now, column)];
}

/** The remembered row with this key that stood nearest. */
function nearest({ rows }: SourceMap, row: number, key: string): SourceRow | null {
  const alike = rows.filter((one) => one[1] === key);
  return [...alike].sort((a, b) => Math.abs(a[0] - row) - Math.abs(b[0] - row))[0] ?? null;
}

function rowKey(columns: readonly number[], textAt: (column: number) => unknown): string {
  return columns.map((column) => String(textAt(column) ?? "")).join("\u0000");
}
