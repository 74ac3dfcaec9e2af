import { areaNamed } from "../../workbook/areaNamed";

/** What is loaded of the workbook's names before {@link workbookNames} is asked. */
export const WANTED_NAMES = "items/name,items/formula,items/visible,items/scope,items/type";

/** A name of the whole workbook that points to cells. */
export interface WorkbookName {
  readonly name: string;
  readonly visible: boolean;
  readonly sheet: string;
  /** The first cell, 0-based. */
  readonly row: number;
  readonly column: number;
}

/** A defined name as it is loaded. */
type LoadedName = Pick<Excel.NamedItem, "name" | "visible" | "scope" | "type"> & { readonly formula: unknown };

/**
 * The workbook's own names that point to one cell. A sheet that the user copies takes the names along as its own, and
 * Excel lists those too: they are not ours. A name that points nowhere any more is left out by its type, for its formula
 * says so in Excel's language.
 *
 * @example workbookNames([{ name: "A", formula: "='Min (2)'!$B$4", visible: true, scope: "Workbook", type: "Range" }]) // [{ name: "A", visible: true, sheet: "Min (2)", row: 3, column: 1 }]
 */
export function workbookNames(names: readonly LoadedName[]): WorkbookName[] {
  return names.flatMap(({ name, visible, scope, type, formula }) => {
    const place = scope === "Workbook" && type === "Range" ? placeIn(String(formula)) : null;
    return place === null ? [] : [{ name, visible, ...place }];
  });
}

/** A cell as Excel shows it to its user: as `$B$4`, or with a letter of Excel's language as `R4C2` or `R4K2`. */
function placeIn(formula: string): Pick<WorkbookName, "sheet" | "row" | "column"> | null {
  const [, quoted, plain, cell = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u.exec(formula) ?? [];
  const sheet = (quoted ?? plain ?? "").replaceAll("''", "'");
  const [, row, column] = /^\p{L}(\d+)\p{L}(\d+)$/u.exec(cell) ?? [];
  if (row !== undefined && column !== undefined) return { sheet, row: Number(row) - 1, column: Number(column) - 1 };
  const area = areaNamed(cell.replaceAll("$", ""));
  return area === null ? null : { sheet, row: area.top, column: area.left };
}
