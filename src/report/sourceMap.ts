import type { CellRef } from "../domain/table";
import { cellName, type SheetSpec } from "../sheet";

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

export type SourceRow = readonly [
  row: number,
  key: string,
  cells: readonly (readonly [column: number, place: number, cell: string])[],
];

/** A cell of the report and where its figure came from. */
export interface FoundSource {
  /** The sources of the cell; of the whole row when the cell is calculated from it. */
  readonly sources: readonly CellRef[];
  readonly isCalculated: boolean;
}

/**
 * The sources of a sheet's cells. `ownFile` is the workbook the report is written into: it may be renamed later.
 *
 * @example sourceMap(spec, "Delår.xlsx").rows[0] // [3, "Avdelning HR", [[1, 0, "B5"], [2, 0, "C5"]]]
 */
export function sourceMap(spec: SheetSpec, ownFile: string): SourceMap {
  const places: [string, string][] = [];
  const placeOf = ({ file, sheet }: CellRef): number => {
    const own = file === ownFile ? "" : file;
    const known = places.findIndex((place) => place[0] === own && place[1] === sheet);
    return known >= 0 ? known : places.push([own, sheet]) - 1;
  };
  const rows = spec.rows.flatMap((cells, row): SourceRow[] => {
    const sourced = cells.flatMap(({ source }, column) =>
      source === undefined ? [] : [[column, placeOf(source), source.cell] as const],
    );
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
  const refs = (cells: SourceRow[2]) =>
    cells.map(([, place, cell]) => ({ file: map.places[place]?.[0] ?? "", sheet: map.places[place]?.[1] ?? "", cell }));
  const own = found[2].filter(([at]) => at === column);
  if (own.length > 0) return { sources: refs(own), isCalculated: false };
  const isText =
    map.keyColumns.includes(column) || textAt(row, column) === "" || typeof textAt(row, column) !== "number";
  return isText ? null : { sources: refs(found[2]), isCalculated: true };
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
  return map.rows.flatMap(([row, key, cells]) =>
    cells.flatMap(([column, place, cell]) => {
      const [file, sheet] = map.places[place] ?? [];
      if (file !== source.file || sheet !== source.sheet || cell !== source.cell) return [];
      const rows = Array.from({ length: rowCount }, (_, index) => index).filter(
        (index) => rowKey(map.keyColumns, (at) => textAt(index, at)) === key,
      );
      const [now] = rows.sort((a, b) => Math.abs(a - row) - Math.abs(b - row));
      return now === undefined ? [] : [cellName(now, column)];
    }),
  );
}

/** The remembered row with this key that stood nearest. */
function nearest({ rows }: SourceMap, row: number, key: string): SourceRow | null {
  const alike = rows.filter((one) => one[1] === key);
  return [...alike].sort((a, b) => Math.abs(a[0] - row) - Math.abs(b[0] - row))[0] ?? null;
}

function rowKey(columns: readonly number[], textAt: (column: number) => unknown): string {
  return columns.map((column) => String(textAt(column) ?? "")).join("\u0000");
}
