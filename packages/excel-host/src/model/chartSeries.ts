import type { Area } from "./area";
import { cellAt } from "./cells";
import { cellText } from "../text/cellText";
import type { Chart } from "./chart";
import type { Worksheet } from "./worksheet";

interface Series {
  readonly name: string;
  /** One per category; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** The figures of a chart and their names. */
export interface ChartSeries {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

/**
 * What a chart draws, read from its cells as Excel does: a first row or column of text gives names. Series run along
 * the columns when there are at least as many rows as columns, unless the chart says otherwise.
 */
export function chartSeries(sheet: Worksheet, { source, seriesBy }: Chart): ChartSeries {
  const { top, left, bottom, right } = source.area;
  const isNumber = (row: number, column: number) => typeof cellAt(sheet, row, column).value === "number";
  const hasNameRow = bottom > top && !isNumber(top, right);
  const hasNameColumn = right > left && !isNumber(bottom, left);
  const body = { top: top + (hasNameRow ? 1 : 0), left: left + (hasNameColumn ? 1 : 0), bottom, right };
  const rows = numbers(body.top, body.bottom).filter((row) => !sheet.rows.get(row)?.hidden);
  const columns = numbers(body.left, body.right).filter((column) => !sheet.columns.get(column)?.hidden);
  const rowNames = rows.map((row) => (hasNameColumn ? cellText(cellAt(sheet, row, left)) : `${row - body.top + 1}`));
  const columnNames = columns.map((column) => (hasNameRow ? cellText(cellAt(sheet, top, column)) : ""));
  const value = (row: number, column: number) => {
    const cell = cellAt(sheet, row, column).value;
    return typeof cell === "number" ? cell : null;
  };
  if (runsByColumns(seriesBy, body)) {
    return {
      categories: rowNames,
      series: columns.map((column, index) => ({
        name: columnNames[index] || `Serie ${index + 1}`,
        values: rows.map((row) => value(row, column)),
      })),
    };
  }
  return {
    categories: columnNames.map((name, index) => name || `${index + 1}`),
    series: rows.map((row, index) => ({
      name: hasNameColumn ? (rowNames[index] ?? "") : `Serie ${index + 1}`,
      values: columns.map((column) => value(row, column)),
    })),
  };
}

function runsByColumns(seriesBy: string, { top, left, bottom, right }: Area): boolean {
  return seriesBy === "Auto" ? bottom - top >= right - left : seriesBy === "Columns";
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
