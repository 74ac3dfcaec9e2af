import type { Area } from "./model/area";
import { copyWorksheet } from "./model/copyWorksheet";
import type { DefinedName, Workbook } from "./model/workbook";
import type { Row, Worksheet } from "./model/worksheet";

interface SheetSnapshot {
  /** The sheet itself, so that what refers to it still does after a {@link restoreSnapshot}. */
  readonly sheet: Worksheet;
  readonly copy: Worksheet;
  readonly selection: Area;
}

/** A workbook as it was at one moment. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheetId: string;
  readonly rest: ReturnType<typeof restOf>;
}

/**
 * Remembers the workbook. Cells and looks are shared with it, for they are never changed in place; whole sheets are
 * shared with an earlier snapshot where nothing has happened since, so that a long ledger is kept once.
 */
export function takeSnapshot(workbook: Workbook, earlier?: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const known = earlier?.sheets.find((candidate) => candidate.sheet === sheet);
    const copy = known && isSameSheet(sheet, known.copy) ? known.copy : copyWorksheet(sheet, sheet.id, sheet.name);
    return { sheet, copy, selection: sheet.selection };
  });
  return { sheets, activeSheetId: workbook.activeSheetId, rest: restOf(workbook) };
}

/** Makes the workbook what it was, in place; its formulas are to be calculated after. */
export function restoreSnapshot(workbook: Workbook, { sheets, activeSheetId, rest }: WorkbookSnapshot): void {
  const restored = sheets.map(({ sheet, copy, selection }) =>
    Object.assign(sheet, copyWorksheet(copy, copy.id, copy.name), { selection }),
  );
  Object.assign(workbook, restOf(rest), { sheets: restored, activeSheetId });
}

/** Whether the workbook holds something else than then; where one stands in it does not count. */
export function hasChanged(workbook: Workbook, { sheets, rest }: WorkbookSnapshot): boolean {
  const isSame =
    sheets.length === workbook.sheets.length &&
    sheets.every(({ sheet, copy }, index) => sheet === workbook.sheets[index] && isSameSheet(sheet, copy)) &&
    asText(restOf(workbook)) === asText(rest);
  return !isSame;
}

/** What belongs to no sheet. */
function restOf(workbook: Omit<Workbook, "sheets" | "activeSheetId" | "lastId">) {
  return {
    name: workbook.name,
    names: workbook.names.map((name): DefinedName => ({ ...name })),
    settings: new Map(workbook.settings),
    properties: { ...workbook.properties },
    customDocumentProperties: new Map(workbook.customDocumentProperties),
    customXmlParts: workbook.customXmlParts.map((part) => ({ ...part })),
    calculationMode: workbook.calculationMode,
  };
}

function isSameSheet(sheet: Worksheet, copy: Worksheet): boolean {
  if (sheet.rows.size !== copy.rows.size || sheet.format !== copy.format) return false;
  for (const [index, row] of sheet.rows) {
    const other = copy.rows.get(index);
    if (!other || !isSameRow(row, other)) return false;
  }
  return asText(withoutCells(sheet)) === asText(withoutCells(copy));
}

function isSameRow(row: Row, other: Row): boolean {
  if (row.height !== other.height || row.hidden !== other.hidden || row.format !== other.format) return false;
  if (row.cells.size !== other.cells.size) return false;
  for (const [column, cell] of row.cells) if (other.cells.get(column) !== cell) return false;
  return true;
}

function withoutCells(sheet: Worksheet) {
  return { ...sheet, rows: null, selection: null };
}

function asText(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}
