import type { LedgerFigure } from "../../domain/ledger/ledgerFigure";
import type { CellRef } from "../../domain/table/table";
import { placesOf, placesOfEntry, sourcesAt } from "../../report/trace/sourceMap";
import { cellName } from "../../workbook/sheet";
import { ownSheetNames } from "../memory/ownSheets";
import { MEMORY_SETTING, parseMemory, type ReportMemory } from "../memory/reportMemory";
import { WANTED_NAMES, workbookNames } from "../memory/workbookNames";

/** A cell of the open workbook. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Where the figure in the active cell came from; a source's `file` is empty when it is the open workbook. */
export type SourceAnswer =
  | {
      readonly kind: "found";
      readonly at: Place;
      readonly sources: readonly CellRef[];
      /** What of a ledger the figure adds up. */
      readonly ledgers: readonly LedgerFigure[];
      /** True when the cell is calculated from the figures whose sources these are. */
      readonly isCalculated: boolean;
    }
  | { readonly kind: "notInReport" | "noSource"; readonly at: Place };

/** Where the figure in the active cell stands in the report. */
export type ReportAnswer =
  | { readonly kind: "found"; readonly at: Place; readonly places: readonly Place[] }
  | { readonly kind: "inReport" | "notUsed"; readonly at: Place };

/** From a figure in the report to its source. Two syncs; nothing is written. */
export async function findSource(): Promise<SourceAnswer> {
  return Excel.run(async (context) => {
    const { at, row, column, memory, own } = await whereAreWe(context);
    const id = own.get(at.sheet);
    if (id === undefined) return { kind: "notInReport", at };
    const sources = memory[id]?.sources;
    if (sources === undefined) return { kind: "noSource", at };
    const [values = []] = await valuesOf(context, [at.sheet]);
    const found = sourcesAt(sources, row, column, (r, c) => values[r]?.[c] ?? "");
    return found === null ? { kind: "noSource", at } : { kind: "found", at, ...found };
  });
}

/** From a source cell in the open workbook to its figures in the report. Two syncs; nothing is written. */
export async function findInReport(): Promise<ReportAnswer> {
  return Excel.run(async (context) => {
    const { at, memory, own, entry } = await whereAreWe(context);
    if (own.has(at.sheet)) return { kind: "inReport", at };
    const source: CellRef = { file: "", ...at };
    const line = entry.isNullObject ? [] : ((entry.values as unknown[][])[0] ?? []);
    // Kontroller only quotes figures.
    const sheets = [...own].filter(([, id]) => id !== "kontroller" && memory[id] !== undefined);
    const values = await valuesOf(
      context,
      sheets.map(([name]) => name),
    );
    const found = sheets.flatMap(([sheet, id], index) => {
      const cells = values[index] ?? [];
      const map = memory[id]?.sources;
      if (map === undefined) return [];
      const textAt = (r: number, c: number) => cells[r]?.[c] ?? "";
      const exact = placesOf(map, source, cells.length, textAt).map((cell) => ({ cell, departments: 0 }));
      const added = placesOfEntry(map, { file: "", sheet: at.sheet, row: line }, cells.length, textAt);
      return [...exact, ...added].map(({ cell, departments }) => ({ sheet, cell, departments }));
    });
    const near = [...found].sort((a, b) => a.departments - b.departments);
    const places = near.map(({ sheet, cell }) => ({ sheet, cell }));
    return places.length === 0 ? { kind: "notUsed", at } : { kind: "found", at, places };
  });
}

interface Whereabouts {
  readonly at: Place;
  readonly row: number;
  readonly column: number;
  /** What stands in the active cell's row; its values are loaded. */
  readonly entry: Excel.Range;
  readonly memory: ReportMemory;
  /** Name of a report sheet that exists → its spec's id. */
  readonly own: ReadonlyMap<string, string>;
}

async function whereAreWe(context: Excel.RequestContext): Promise<Whereabouts> {
  const { workbook } = context;
  const active = workbook.getActiveCell();
  active.load("rowIndex,columnIndex");
  const sheet = workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  const entry = active.getEntireRow().getUsedRangeOrNullObject(true);
  entry.load("values");
  workbook.worksheets.load("items/name");
  workbook.names.load(WANTED_NAMES);
  const setting = workbook.settings.getItemOrNullObject(MEMORY_SETTING);
  setting.load("value");
  await context.sync();

  const { rowIndex: row, columnIndex: column } = active;
  const names = new Set(workbook.worksheets.items.map(({ name }) => name));
  const own = [...ownSheetNames(workbookNames(workbook.names.items))].filter(([, name]) => names.has(name));
  return {
    at: { sheet: sheet.name, cell: cellName(row, column) },
    row,
    column,
    entry,
    memory: setting.isNullObject ? {} : parseMemory(setting.value),
    own: new Map(own.map(([id, name]) => [name, id])),
  };
}

/** The values of whole sheets from A1. */
async function valuesOf(context: Excel.RequestContext, sheets: readonly string[]): Promise<unknown[][][]> {
  const ranges = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
    range.load("values");
    return range;
  });
  await context.sync();
  return ranges.map(({ values }) => values as unknown[][]);
}
