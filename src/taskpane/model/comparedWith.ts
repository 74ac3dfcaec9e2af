import type { Report } from "../../createReport";
import type { SheetSpec } from "../../workbook/sheet";

/** Says when the workbooks were read, which is no change of the report. */
const SOURCES = "kallor";

/**
 * What has been written, `current` where the report would print the same: the same sheets with the same cells, whenever
 * their figures were read.
 *
 * @example comparedWith(report, written)?.current // true after a workbook that nobody has changed is read again
 */
export function comparedWith<Written extends { readonly sheets: readonly SheetSpec[]; readonly current: boolean }>(
  report: Pick<Report, "report"> | null,
  written: Written | null,
): Written | null {
  if (written === null || report === null) return written;
  return { ...written, current: printOf(report.report.sheets) === printOf(written.sheets) };
}

function printOf(sheets: readonly SheetSpec[]): string {
  const own = sheets.filter(({ id }) => id !== SOURCES);
  return JSON.stringify(
    own.map(({ id, name, rows }) => [
      id,
      name,
      rows.map((cells) => cells.map(({ value, formula = null }) => [value, formula])),
    ]),
  );
}
