import { addressOf } from "../model/address";
import type { Area } from "../model/area";
import { cellAt } from "../model/cells";
import { cellText } from "../text/cellText";
import type { Workbook } from "../model/workbook";
import { outsideTexts } from "./outsideTexts";

/** What formulas need to know of a table. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

/** `Tabell1[…]`, with brackets inside the brackets. */
const REFERENCE = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;
const BRACKETED = /\[([^[\]]*)\](?::\[([^[\]]*)\])?/g;

/** The tables of all sheets, as formulas name them. */
export function tablesOf({ sheets }: Workbook): NamedTable[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, showTotals }) => ({
      name,
      sheet: sheet.name,
      area,
      columns: Array.from({ length: area.right - area.left + 1 }, (_, index) =>
        cellText(cellAt(sheet, area.top, area.left + index)),
      ),
      hasTotals: showTotals,
    })),
  );
}

/**
 * The engine knows no tables: their references become the cells they stand for. A table that does not exist is left
 * as it is, and can't be read then; a column that does not exist is #REF!.
 *
 * `=SUM(Tabell1[Belopp])` → `"=SUM(Data!$B$2:$B$9)"`; in row 4 `=Tabell1[[#This Row],[Belopp]]` → `"=Data!$B$5"`
 *
 * @param row where the formula stands, from 0; null for a name
 */
export function withoutTables(formula: string, tables: readonly NamedTable[], row: number | null): string {
  if (!formula.includes("[")) return formula;
  return outsideTexts(formula, (code) =>
    code.replace(REFERENCE, (written, name: string, inner: string) => {
      const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!table) return written;
      const area = areaOf(table, inner, row);
      return area ? addressOf(table.sheet, area, true) : "#REF!";
    }),
  );
}

/** The cells under the headers, without the totals. */
export function tableBody({ area, hasTotals }: NamedTable): Area {
  return { ...area, top: area.top + 1, bottom: area.bottom - (hasTotals ? 1 : 0) };
}

function areaOf(table: NamedTable, inner: string, row: number | null): Area | null {
  const isThisRow = inner.startsWith("@");
  const text = (isThisRow ? inner.slice(1) : inner).trim();
  const items = text.startsWith("[")
    ? [...text.matchAll(BRACKETED)].map(([, from = "", to]) => [from, to ?? from])
    : [[text, text]];
  let { left, right } = table.area;
  let rows = isThisRow ? rowsOf(table, "#This Row", row) : tableBody(table);
  let isFirstPart = true;
  for (const [from = "", to = ""] of items) {
    if (from === "") continue;
    if (from.startsWith("#")) {
      const part = rowsOf(table, from, row);
      if (!part) return null;
      rows =
        isFirstPart || !rows
          ? part
          : { ...rows, top: Math.min(rows.top, part.top), bottom: Math.max(rows.bottom, part.bottom) };
      isFirstPart = false;
      continue;
    }
    const [first, last] = [columnOf(table, from), columnOf(table, to)];
    if (first < 0 || last < 0) return null;
    left = table.area.left + Math.min(first, last);
    right = table.area.left + Math.max(first, last);
  }
  return rows && { top: rows.top, bottom: rows.bottom, left, right };
}

function rowsOf(table: NamedTable, part: string, row: number | null): Area | null {
  const { area } = table;
  const body = tableBody(table);
  switch (part.toLowerCase()) {
    case "#all":
      return area;
    case "#data":
      return body;
    case "#headers":
      return { ...area, bottom: area.top };
    case "#totals":
      return table.hasTotals ? { ...area, top: area.bottom } : null;
    case "#this row":
      return row !== null && row >= body.top && row <= body.bottom ? { ...area, top: row, bottom: row } : null;
    default:
      return null;
  }
}

function columnOf({ columns }: NamedTable, name: string): number {
  const wanted = name.replace(/'([[\]#'@])/g, "$1").toLowerCase();
  return columns.findIndex((column) => column.toLowerCase() === wanted);
}
