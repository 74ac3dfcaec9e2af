import type { Sheet } from "../../workbook/sheet";
import type { HiddenParts, Span } from "./plainContent";

/** A sheet of an .ods file with what of it is hidden; as it is when nothing is told. */
export function withHidden(sheet: Sheet, hidden: HiddenParts | undefined): Sheet {
  if (hidden === undefined) return sheet;
  const lastRow = sheet.rows.at(-1)?.index ?? -1;
  const lastColumn = sheet.rows.reduce((last, { cells }) => Math.max(last, cells.length - 1), -1);
  return {
    ...sheet,
    hidden: hidden.sheet,
    hiddenRows: indexes(hidden.rows, lastRow),
    hiddenColumns: indexes(hidden.columns, lastColumn),
  };
}

function indexes(spans: readonly Span[], last: number): number[] {
  return spans.flatMap(([from, to]) =>
    Array.from({ length: Math.max(0, Math.min(to, last) - from + 1) }, (_, index) => from + index),
  );
}
