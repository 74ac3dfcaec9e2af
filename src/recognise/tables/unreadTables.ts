import type { Message } from "../../domain/message";
import type { Problem, Troubles } from "../../domain/table/problem";
import { cellName, type Cell } from "../../workbook/sheet";
import type { Recognized } from "../../domain/table/recognition";
import type { Table, TableKind } from "../../domain/table/table";
import { MAX_HEADERS } from "../sheet/findHeaders";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";

function sheetProblem(grid: Grid, trouble: Message<Troubles>): Problem {
  return { file: grid.sheet.file, sheet: grid.sheet.name, cell: null, text: "", ...trouble };
}

/** No header stands on the sheet. */
export function noTable(grid: Grid): Problem {
  const figures = grid.sheet.rows.reduce((total, { cells }) => total + cells.filter(isNumber).length, 0);
  return sheetProblem(grid, { code: "noTable", values: { sheet: grid.sheet.name.trim(), figures } });
}

/** More headers than {@link MAX_HEADERS}. */
export function tooManyTables(grid: Grid): Problem {
  return sheetProblem(grid, { code: "tooManyHeaders", values: { sheet: grid.sheet.name.trim(), most: MAX_HEADERS } });
}

function regionProblem(grid: Grid, region: Region, trouble: Message<Troubles>): Problem {
  const cell = cellName(
    region.header.top,
    Math.min(region.labelColumn, ...(region.isForm ? region.header.texts.keys() : [])),
  );
  return { ...sheetProblem(grid, trouble), cell, text: region.titles.at(-1) ?? "" };
}

/** A header whose table is of no known kind. */
export function notRead(grid: Grid, region: Region): Problem {
  return regionProblem(grid, region, { code: "unknownKind", values: {} });
}

/** A table that would make the workbook's figures too many to hold. */
export function tooLarge(grid: Grid, region: Region): Problem {
  return regionProblem(grid, region, { code: "tooManyFigures", values: {} });
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number";
}

/** So many columns are named in the problem that asks the user to look. */
const NAMED_COLUMNS = 8;

/** What is assumed of a table: the roles of its columns, read by the place of its figures, or at least what it is. */
export function assumptions(
  grid: Grid,
  region: Region,
  { kind, columns }: Pick<Table, "kind" | "columns">,
  { reasons }: Recognized<TableKind>,
  areRolesAssumed: boolean,
): Problem[] {
  const named = columns.slice(0, NAMED_COLUMNS).map(({ header, role }) => ({ header, role }));
  const more = columns.length - named.length;
  const isBalanceSheet = reasons.some(({ code }) => code === "isBalanceSheet");
  const what = { code: isBalanceSheet ? "balanceSheet" : "kindAssumed", values: { kind } } as const;
  return [
    ...(isBalanceSheet || !areRolesAssumed ? [what] : []),
    ...(areRolesAssumed ? [{ code: "readByForm", values: { columns: named, more } } as const] : []),
  ].map((trouble) => regionProblem(grid, region, trouble));
}

/** Figures beside or between the tables that no header stands over. */
export function outsideFigures(grid: Grid, range: string): Problem {
  return { ...sheetProblem(grid, { code: "figuresOutside", values: { range } }), cell: range.split(":")[0] ?? null };
}
