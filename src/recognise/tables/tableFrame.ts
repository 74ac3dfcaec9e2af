import { cellProblem, type Problem } from "../../domain/table/problem";
import type { ChosenMeasure, CorrectedRole } from "../../domain/table/tableCorrection";
import { areaName } from "../../workbook/sheet";
import { isAttribute, wordColumn } from "../lexicon/columnWords";
import { isOnlyUnit } from "../lexicon/isOnlyUnit";
import { oneLine } from "../sheet/cellText";
import { figureTest } from "../sheet/isFigure";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import type { ReadColumn } from "../columns/readColumns";

/** The parts of a table that every kind reads alike. */
export interface TableFrame {
  /** Value columns with their headers. */
  readonly headers: readonly (readonly [column: number, header: string])[];
  /** Columns of figures left of those, whose headers say nothing; the user may say what they hold. */
  readonly spare: TableFrame["headers"];
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
  const leads = new Set(region.leads);
  const firstValue = region.valueColumns.find((column) => column > region.labelColumn) ?? Infinity;
  const labelHeader = texts.get(region.labelColumn) ?? "";
  const corner = isOnlyUnit(labelHeader) ? "" : labelHeader;
  const lines = region.titles.length > 0 ? region.titles : [corner || grid.sheet.name.trim()];
  const isFigure = (column: number) => region.dataRows.some((row) => typeof grid.cell(row, column)?.value === "number");
  return {
    spare: [...texts].filter(
      ([column, text]) =>
        column > region.labelColumn &&
        !values.has(column) &&
        !leads.has(column) &&
        wordColumn(text) === null &&
        isFigure(column),
    ),
    headers: region.valueColumns.map((column) => [column, texts.get(column) ?? ""] as const),
    labelHeader,
    leads: [...texts].filter(([column]) => column < firstValue && !values.has(column)).map(([, text]) => text),
    labels: region.dataRows.map((row) => region.labels?.get(row) ?? oneLine(grid.text(row, region.labelColumn))),
    heading: lines.filter((line, index) => lines.indexOf(line) === index).join(" / "),
  };
}

/**
 * The columns as the user wants them read: left out where they are nothing, and a spare one where it holds something.
 *
 * @example chosenColumns(frame, new Map([[1, "utfall"]]), new Map()).headers[0] // [1, "Läge mars 2024"]
 */
export function chosenColumns(
  frame: TableFrame,
  chosen: ReadonlyMap<number, CorrectedRole>,
  measures: ReadonlyMap<number, ChosenMeasure>,
): TableFrame {
  const isKept = ([column]: TableFrame["headers"][number]) => chosen.get(column) !== "ingen";
  const isUsed = ([column]: TableFrame["headers"][number]) => chosen.has(column) || measures.has(column);
  return {
    ...frame,
    spare: frame.spare.filter((header) => !isUsed(header)),
    headers: [...frame.spare.filter(isUsed), ...frame.headers].filter(isKept),
  };
}

/** A frame without some of its value columns, which are told of elsewhere. */
export function withoutColumns(frame: TableFrame, leftOut: ReadonlySet<number>): TableFrame {
  return { ...frame, headers: frame.headers.filter(([column]) => !leftOut.has(column)) };
}

/** All columns whose meaning the user may choose, from the left. */
export function choosableColumns({ spare, headers }: TableFrame): TableFrame["headers"] {
  return [...spare, ...headers].sort(([a], [b]) => a - b);
}

/** Where the table stands, e.g. `A4:E13`. */
export function tableRange(region: Region, columns: readonly ReadColumn[]): string {
  const { header, labelColumn, dataRows, leads = [], isForm = false } = region;
  const named = [...header.texts.keys()].filter(
    (column) => column < labelColumn && (isForm || wordColumn(header.texts.get(column) ?? "") !== null),
  );
  return areaName({
    top: header.top,
    left: Math.min(labelColumn, ...leads, ...named, ...columns.map((read) => read.index)),
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
  const unknown = [...frame.spare, ...frame.headers].filter(
    ([column, header]) => !known.has(column) && !isAttribute(header),
  );
  if (unknown.length === 0) return [];
  const isFigure = figureTest(grid);
  return unknown.flatMap(([column, header]) => {
    // Written per cents are shares of other columns, which lose no amount.
    const isLost = (row: number) => {
      const cell = grid.cell(row, column);
      return typeof cell?.value === "number" || (isFigure(cell) && !grid.text(row, column).includes("%"));
    };
    if (!region.dataRows.some(isLost)) return [];
    const cell = areaName({ top: region.header.bottom, left: column, bottom: region.header.bottom, right: column });
    return [cellProblem({ file, sheet, cell }, header, { code: "unknownColumn", values: { header } })];
  });
}
