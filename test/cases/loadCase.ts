import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ColumnRole, Measure, RowRole, TableKind } from "../../src/domain/table/table";
import type { Area, Cell, Sheet } from "../../src/workbook/sheet";

type StoredCell = string | number | boolean | Cell;

interface StoredSheet {
  readonly name: string;
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly string[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, StoredCell>>>>;
}

/** A table as the published report prints it. */
export interface ExpectedTable {
  readonly id: string;
  readonly kind: TableKind;
  readonly unit: string;
  readonly columns: readonly {
    readonly key: string;
    readonly role: ColumnRole;
    readonly period: string;
    readonly year: number;
    readonly measure?: Measure;
  }[];
  readonly rows: readonly {
    readonly label: string;
    readonly role: RowRole;
    readonly parent: string | null;
    readonly values: readonly (number | null)[];
  }[];
}

/** The sheets of `test/cases/<name>/workbook.json`: a controller's workbook, cell by cell. */
export function loadSheets(name: string): Sheet[] {
  const { file, sheets } = readJson<{ file: string; sheets: readonly StoredSheet[] }>(name, "workbook.json");
  return sheets.map((sheet) => toSheet(file, sheet));
}

/** The tables of `test/cases/<name>/expected.json`. */
export function loadExpected(name: string): ExpectedTable[] {
  return readJson(name, "expected.json");
}

/** A sheet from rows of plain values, for tests that need only a few cells. */
export function sheetOf(rows: readonly (readonly (StoredCell | null)[])[], more: Partial<Sheet> = {}): Sheet {
  return {
    file: "test.xlsx",
    name: "Blad1",
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
    rows: rows.flatMap((cells, index) => {
      const read = cells.map((cell) => (cell === null || cell === "" ? undefined : toCell(cell)));
      return read.some((cell) => cell !== undefined) ? [{ index, cells: read }] : [];
    }),
    ...more,
  };
}

/** `A4:E5` as an area. */
export function parseArea(name: string): Area {
  const [first = "", last = first] = name.split(":");
  const [top, left] = parseCell(first);
  const [bottom, right] = parseCell(last);
  return { top, left, bottom, right };
}

function toSheet(file: string, stored: StoredSheet): Sheet {
  return {
    file,
    name: stored.name,
    merges: (stored.merges ?? []).map(parseArea),
    hiddenRows: [],
    hiddenColumns: (stored.hiddenColumns ?? []).map((name) => parseCell(`${name}1`)[1]),
    hidden: false,
    rows: Object.entries(stored.rows).map(([number, cells]) => {
      const row: Cell[] = [];
      for (const [column, cell] of Object.entries(cells)) row[parseCell(`${column}1`)[1]] = toCell(cell);
      return { index: Number(number) - 1, cells: row };
    }),
  };
}

function toCell(stored: StoredCell): Cell {
  return typeof stored === "object" ? stored : { value: stored };
}

function parseCell(name: string): [number, number] {
  const [, letters = "", digits = "1"] = /^([A-Z]+)(\d+)$/u.exec(name) ?? [];
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

function readJson<T>(name: string, file: string): T {
  return JSON.parse(readFileSync(join(__dirname, name, file), "utf8")) as T;
}
