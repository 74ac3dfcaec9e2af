import type { Problem } from "../../domain/table/problem";
import type { Sheet } from "../../workbook/sheet";
import { ownSheetNames } from "../memory/ownSheets";
import { WANTED_NAMES, workbookNames } from "../memory/workbookNames";
import { rowsOf } from "../range/rangeCells";
import { areaOf } from "../range/areaOf";

/** The open workbook's sheets, and what was too large to fetch. */
export interface OpenWorkbook {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}

/** Excel on the web answers at most 5 MB per request; so many cells stay well below it. */
const MAX_CELLS = 100_000;
/** Colours are asked for cell by cell, at many bytes each; lists that show a status by colour are short. */
const MAX_COLOURED_CELLS = 5_000;

/**
 * Reads every sheet of the open workbook except the report sheets that the add-in has written. Three syncs, however
 * many sheets there are: names, sizes, contents.
 */
export async function readOpenWorkbook(): Promise<OpenWorkbook> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    workbook.worksheets.load("items/name,items/visibility");
    workbook.names.load(WANTED_NAMES);
    await context.sync();

    const own = new Set(ownSheetNames(workbookNames(workbook.names.items)).values());
    const sized = workbook.worksheets.items
      .filter((worksheet) => !own.has(worksheet.name))
      .map((worksheet) => {
        const used = worksheet.getUsedRangeOrNullObject(true);
        used.load("rowIndex,columnIndex,rowCount,columnCount");
        return { worksheet, used };
      });
    await context.sync();

    const file = workbook.name;
    const filled = sized.filter(({ used }) => !used.isNullObject);
    const large = filled.filter(({ used }) => used.rowCount * used.columnCount > MAX_CELLS);
    const fetched = filled
      .filter((one) => !large.includes(one))
      .map(({ worksheet, used }) => {
        used.load("values,formulas,numberFormat");
        const merged = used.getMergedAreasOrNullObject();
        merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
        const columns = used.getColumnProperties({ columnHidden: true });
        const rows = used.getRowProperties({ rowHidden: true });
        const isSmall = used.rowCount * used.columnCount <= MAX_COLOURED_CELLS;
        const fills = isSmall ? used.getCellProperties({ format: { fill: { color: true } } }) : null;
        return { worksheet, used, merged, columns, rows, fills };
      });
    await context.sync();

    return {
      problems: large.map(({ worksheet }) => tooLarge(file, worksheet.name)),
      sheets: fetched.map(({ worksheet, used, merged, columns, rows, fills }) => ({
        file,
        name: worksheet.name,
        rows: rowsOf(used, (row, column) => fills?.value[row]?.[column]?.format?.fill?.color),
        merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
        hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden ? [used.rowIndex + index] : [])),
        hiddenColumns: columns.value.flatMap((column, index) =>
          column.columnHidden ? [used.columnIndex + index] : [],
        ),
        hidden: worksheet.visibility !== Excel.SheetVisibility.visible,
      })),
    };
  });
}

function tooLarge(file: string, sheet: string): Problem {
  return { file, sheet, cell: null, text: "", code: "sheetNotFetched", values: { sheet, most: MAX_CELLS } };
}
