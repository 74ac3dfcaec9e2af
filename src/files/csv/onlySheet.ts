import type { Sheet } from "../../workbook/sheet";

/** Excel's names of sheets are no longer. */
const MAX_NAME = 31;

/**
 * The sheet of a file that has no sheets of its own, called as the file is without its ending.
 *
 * @example onlySheet("huvudbok.csv", []).name // "huvudbok"
 */
export function onlySheet(file: string, rows: Sheet["rows"]): Sheet {
  const name = file.replace(/\.[^.]+$/u, "").slice(0, MAX_NAME);
  return { file, name, rows, merges: [], hiddenRows: [], hiddenColumns: [], hidden: false };
}
