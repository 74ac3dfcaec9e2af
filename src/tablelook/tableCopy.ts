import type { ReportLook } from "../domain/settings/reportLook";
import type { Sheet, StyleName } from "../workbook/sheet";
import type { FormatPlan } from "./formatPlan";
import { tableHtml } from "./tableHtml";

/** A table as other programs take it from the clipboard. */
export interface TableCopy {
  /** For Word and e-mail: every look stands in the elements themselves. */
  readonly html: string;
  /** Cells apart by tabs, rows by line breaks. */
  readonly text: string;
}

type Content = Pick<Sheet, "merges" | "hiddenRows" | "hiddenColumns">;

/**
 * A planned area as HTML and plain text: titles and notes as paragraphs, headings as header cells of their column,
 * names as those of their row, figures to the right with a real minus. Hidden rows and columns are left out.
 *
 * @param shown what each cell shows, as rows of the plan's area
 * @example tableCopy(plan, shown, sheet, "rapport").text // "Verksamhet\tUtfall\r\nStab\t−1,5"
 */
export function tableCopy(
  { area, cells }: FormatPlan,
  shown: readonly (readonly string[])[],
  { merges, hiddenRows, hiddenColumns }: Content,
  look: ReportLook,
): TableCopy {
  const rows = indexes(cells.length).filter((row) => !hiddenRows.includes(area.top + row));
  const columns = indexes(area.right - area.left + 1).filter((column) => !hiddenColumns.includes(area.left + column));
  const styleOf = (row: number, column: number): StyleName => cells[row]?.[column]?.style ?? "empty";
  const textOf = (row: number, column: number) => withMinus(shown[row]?.[column] ?? "", styleOf(row, column));
  return {
    html: tableHtml({ area, merges, look, rows, columns, styleOf, textOf }),
    text: rows
      .map((row) =>
        columns
          .map((column) => oneLine(textOf(row, column)))
          .join("\t")
          .trimEnd(),
      )
      .join("\r\n"),
  };
}

/** A figure may have been typed, or shown by another format, with a hyphen. */
function withMinus(text: string, style: StyleName): string {
  return style.endsWith("mount") ? text.replace(/^\s*-\s*(?=[\d,.])/u, "−") : text;
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/gu, " ");
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
