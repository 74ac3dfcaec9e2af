import { cellProblem, type Problem } from "../domain/problem";
import { areaName } from "../sheet";
import { isAttribute, wordColumn } from "./columnWords";
import type { Region } from "./findTables";
import type { Grid } from "./grid";
import type { ReadColumn } from "./readColumns";

/** The parts of a table that every kind reads alike. */
export interface TableFrame {
  /** Value columns with their headers. */
  readonly headers: readonly (readonly [column: number, header: string])[];
  /** The header over the labels. */
  readonly labelHeader: string;
  /** Headers over words: labels, goals, comments. */
  readonly leads: readonly string[];
  /** Row labels, one line each. */
  readonly labels: readonly string[];
  /** The lines that name the table; without any, its corner or the sheet. */
  readonly heading: string;
}

/** @example tableFrame(grid, region).leads // ["Förvaltningsmål", "Förvaltningsindikator"] */
export function tableFrame(grid: Grid, region: Region): TableFrame {
  const { texts } = region.header;
  const values = new Set(region.valueColumns);
  const firstValue = region.valueColumns.find((column) => column > region.labelColumn) ?? Infinity;
  const labelHeader = texts.get(region.labelColumn) ?? "";
  const lines = region.titles.length > 0 ? region.titles : [labelHeader || grid.sheet.name.trim()];
  return {
    headers: region.valueColumns.map((column) => [column, texts.get(column) ?? ""] as const),
    labelHeader,
    leads: [...texts].filter(([column]) => column < firstValue && !values.has(column)).map(([, text]) => text),
    labels: region.dataRows.map((row) => grid.text(row, region.labelColumn).replace(/\s+/gu, " ").trim()),
    heading: lines.filter((line, index) => lines.indexOf(line) === index).join(" / "),
  };
}

/** Where the table stands, e.g. `A4:E13`. */
export function tableRange(region: Region, columns: readonly ReadColumn[]): string {
  const { header, labelColumn, dataRows } = region;
  const leads = [...header.texts.keys()].filter(
    (column) => column < labelColumn && wordColumn(header.texts.get(column) ?? "") !== null,
  );
  return areaName({
    top: header.top,
    left: Math.min(labelColumn, ...leads),
    bottom: dataRows.at(-1) ?? header.bottom,
    right: Math.max(labelColumn, ...columns.map((read) => read.index)),
  });
}

/** Figures under a heading that says nothing are named to the user, not dropped in silence. */
export function unknownColumns(
  grid: Grid,
  region: Region,
  frame: TableFrame,
  columns: readonly ReadColumn[],
): Problem[] {
  const { file, name: sheet } = grid.sheet;
  const known = new Set(columns.map((read) => read.index));
  const firstValue = Math.min(...frame.headers.map(([column]) => column));
  const between = [...region.header.texts].filter(([column]) => column > region.labelColumn && column < firstValue);
  return [...between, ...frame.headers].flatMap(([column, header]) => {
    const figure = region.dataRows.find((row) => typeof grid.cell(row, column)?.value === "number");
    if (known.has(column) || isAttribute(header) || figure === undefined) return [];
    const cell = areaName({ top: region.header.bottom, left: column, bottom: region.header.bottom, right: column });
    return [
      cellProblem(
        { file, sheet, cell },
        header,
        `Kolumnen ”${header}” känns inte igen och har inte lästs.`,
        "Skriv till exempel Utfall, Budget, Prognos eller Bokslut i rubriken.",
      ),
    ];
  });
}
