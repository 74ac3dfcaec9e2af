import { SSF, type CellObject, type DenseWorkSheet, type WorkSheet } from "@e965/xlsx";
import { cellProblem, quoted, type Problem } from "../domain/table/problem";
import type { CellRef } from "../domain/table/table";
import { problemLog } from "../domain/table/problemLog";
import { COLUMNS, MAX_TEXT, ROWS, cellName, type Area, type Cell, type Sheet, type SheetRow } from "../workbook/sheet";
import { isSeen } from "./fillColors";
import { hasStruck, withoutStruck } from "./runs/struckText";
import { showsDay } from "./xlsx/dayFormat";
import { writtenFormula } from "./vssFormula";

/** What a sheet's cells need to know about their workbook. */
export interface WorkbookContext {
  readonly file: string;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** `#RRGGBB` of a cell's fill, as the library hands it out. */
  readonly fillOf: (style: unknown) => string | null;
  /** Whether a cell of that look is struck through as a whole. */
  readonly isStruck: (style: unknown) => boolean;
}

/** From a date number counted from 1904 to one counted from 1900. */
const DAYS_1904 = 1_462;
/** Items of a list whose places are all looked at. */
const SHORT = 256;
const NAMELESS = -1;
/** Excel's own limit, in characters. */
const MAX_FORMAT = 255;

/** Error codes as the library keeps them when it has not kept their text. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/**
 * One worksheet of the library as a `Sheet`. Work and size follow the cells there are, never the used range the
 * file claims. A cell without content is kept only when it is coloured and stands among content, since a status may
 * be shown by colour alone; white does not count.
 */
export function readSheet(
  context: WorkbookContext,
  name: string,
  hidden: boolean,
  worksheet: WorkSheet,
): { sheet: Sheet; problems: readonly Problem[] } {
  const problems = problemLog();
  const { rows, lastColumn } = cellsOf(context, name, worksheet, problems.add);
  const sorted: SheetRow[] = [...rows].sort(([a], [b]) => a - b).map(([index, cells]) => ({ index, cells }));
  const lastRow = sorted.at(-1)?.index ?? -1;
  const sheet: Sheet = {
    file: context.file,
    name,
    rows: sorted,
    merges: readMerges(worksheet),
    hiddenRows: hiddenIndexes(worksheet["!rows"], lastRow),
    hiddenColumns: hiddenIndexes(worksheet["!cols"], lastColumn),
    hidden,
  };
  return { sheet, problems: problems.all() };
}

/** The cells worth keeping, by row, and the last column with content. */
function cellsOf(
  context: WorkbookContext,
  sheet: string,
  worksheet: WorkSheet,
  onProblem: (problem: Problem) => void,
): { rows: ReadonlyMap<number, (Cell | undefined)[]>; lastColumn: number } {
  const { file } = context;
  const rows = new Map<number, (Cell | undefined)[]>();
  const colored: { row: number; column: number; cell: Cell }[] = [];
  let lastColumn = -1;
  const sourceOf = (row: number, column: number): CellRef => ({ file, sheet, cell: cellName(row, column) });
  eachCell(worksheet, (whole, row, column) => {
    const isInside = row >= 0 && row < ROWS && column >= 0 && column < COLUMNS;
    let raw = whole;
    if (context.isStruck(raw.s) || (typeof raw.v === "string" && hasStruck(raw.v))) {
      const read = withoutStruckText(whole, context);
      raw = read.raw;
      if (read.struck !== "" && isInside)
        onProblem(
          cellProblem(sourceOf(row, column), read.struck, {
            code: "struckText",
            values: { text: quoted(read.struck) },
          }),
        );
    }
    const cell = toCell(raw, context);
    if (!cell) return;
    if (!isInside) {
      const text = quoted(String(cell.value ?? cell.formula ?? ""));
      const key = row >= 0 && column >= 0 ? cellName(row, column) : null;
      onProblem({ file, sheet, cell: key, text, code: "outsideSheet", values: { cell: key } });
      return;
    }
    if (typeof raw.v === "string" && raw.v.length > MAX_TEXT)
      onProblem(cellProblem(sourceOf(row, column), raw.v, { code: "textCut", values: { from: "workbook" } }));
    if (!hasContent(cell)) {
      colored.push({ row, column, cell });
      return;
    }
    const cells = rows.get(row);
    if (cells) cells[column] = cell;
    else rows.set(row, onlyCell(column, cell));
    lastColumn = Math.max(lastColumn, column);
  });
  for (const { row, column, cell } of colored) {
    const cells = column <= lastColumn ? rows.get(row) : undefined;
    if (cells) cells[column] = cell;
  }
  return { rows, lastColumn };
}

/** A cell without what is struck through in it, and what that was. */
function withoutStruckText(raw: CellObject, { isStruck }: WorkbookContext): { raw: CellObject; struck: string } {
  const shown = raw.t === "e" ? (raw.w ?? "") : String(raw.v ?? "");
  const { text, struck } = isStruck(raw.s) ? { text: "", struck: shown } : withoutStruck(shown);
  return { raw: text === "" ? { t: "z", s: raw.s } : { ...raw, v: text }, struck };
}

function onlyCell(column: number, cell: Cell): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  cells[column] = cell;
  return cells;
}

function hasContent(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== undefined || cell.error !== undefined;
}

/** Null for a cell with neither content nor colour. */
function toCell(raw: CellObject, { date1904, fillOf }: WorkbookContext): Cell | null {
  const format = typeof raw.z === "string" && raw.z !== "General" && raw.z.length <= MAX_FORMAT ? raw.z : undefined;
  const formula = raw.f === undefined ? undefined : writtenFormula(String(raw.f));
  const error = raw.t === "e" ? (raw.w ?? ERRORS[Number(raw.v)] ?? "#VALUE!") : undefined;
  const value =
    error === undefined
      ? toValue(raw, date1904 && format !== undefined && Boolean(SSF.is_date(format)) && showsDay(format))
      : null;
  const fill = fillOf(raw.s);
  const empty = formula === undefined && error === undefined && (value === null || value === "");
  if (empty && !isSeen(fill)) return null;
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = { value: empty ? null : value };
  if (formula !== undefined) cell.formula = formula;
  if (error !== undefined) cell.error = error;
  if (format !== undefined) cell.format = format;
  if (fill !== null) cell.fill = fill;
  return cell;
}

/** What the library has not made out of a sheet's cells. */
interface UnreadCells {
  /** A cell shows an error whose name stands in its text only. */
  readonly unnamedErrors: boolean;
  /** A cell has a name or a number that the library did not understand. */
  readonly oddCells: boolean;
}

export function unreadCells(worksheet: WorkSheet): UnreadCells {
  let unnamedErrors = false;
  let oddCells = false;
  eachCell(worksheet, (raw, _, column) => {
    if (raw.t === "e" && raw.w === undefined && ERRORS[Number(raw.v)] === undefined) unnamedErrors = true;
    if (column < 0 || (raw.t === "n" && Number.isNaN(raw.v))) oddCells = true;
  });
  return { unnamedErrors, oddCells };
}

function toValue(raw: CellObject, shiftDate: boolean): string | number | boolean | null {
  // The library gives a formula without a stored value the number 0 and this type.
  if (raw.t === "z") return null;
  if (typeof raw.v === "number") return Number.isFinite(raw.v) ? raw.v + (shiftDate ? DAYS_1904 : 0) : null;
  if (typeof raw.v === "string") return raw.v.slice(0, MAX_TEXT);
  return typeof raw.v === "boolean" ? raw.v : null;
}

/** The cells there are, 0-based. */
function eachCell(worksheet: WorkSheet, visit: (raw: CellObject, row: number, column: number) => void): void {
  eachItem((worksheet as Partial<DenseWorkSheet>)["!data"] ?? [], (cells, row) => {
    eachItem(cells, (raw, column) => visit(raw, row, column));
  });
}

/** Of a long list the keys are walked, not the length, which one cell far away makes very long. */
function eachItem<T>(items: readonly (T | undefined)[], visit: (item: T, index: number) => void): void {
  const isShort = items.length <= SHORT;
  if (isShort) items.forEach((item, index) => item !== undefined && visit(item, index));
  // The library keeps a cell without a valid name before the first.
  for (const key of isShort ? [NAMELESS] : Object.keys(items).map(Number)) {
    const item = items[key];
    if (item !== undefined) visit(item, key);
  }
}

function readMerges(worksheet: WorkSheet): Area[] {
  const areas = (worksheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return areas.filter(({ top, left, bottom, right }) => {
    const cells = (bottom - top + 1) * (right - left + 1);
    return top >= 0 && left >= 0 && bottom >= top && right >= left && cells > 1;
  });
}

/** The keys are walked, not the length: one row far down makes the library's list very long and almost empty. */
function hiddenIndexes(items: readonly ({ hidden?: boolean } | undefined)[] | undefined, last: number): number[] {
  return Object.entries(items ?? [])
    .filter(([index, item]) => item?.hidden === true && Number(index) <= last)
    .map(([index]) => Number(index));
}
