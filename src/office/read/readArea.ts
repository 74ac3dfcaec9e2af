import type { Area, Sheet } from "../../workbook/sheet";
import { rowsOf } from "../range/rangeCells";
import { areaOf } from "../range/areaOf";
import { areaRange } from "../range/areaRange";
import { lookBands } from "../range/lookBands";

/** An area of a sheet as the core sees it, and how it looks. */
export interface AreaContent {
  readonly area: Area;
  /** Its values, formulas, texts and number formats are loaded. */
  readonly range: Excel.Range;
  /** Holds the area's cells only, at their places on the sheet. */
  readonly sheet: Sheet;
  /** What was asked for, cell by cell. */
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  /** Sheet column → width in points; hidden columns are left out. */
  readonly columnWidths: ReadonlyMap<number, number>;
}

/** Reads an area of a sheet whose name is loaded. One sync, and one more for every {@link MAX_LOOKS} cells after the first. */
export async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  wanted: Excel.CellPropertiesLoadOptions,
): Promise<AreaContent> {
  const range = areaRange(sheet, area);
  range.load("values,formulas,text,numberFormat,rowIndex,columnIndex");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const asked = {
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
  };
  const bands: OfficeExtension.ClientResult<Excel.CellProperties[][]>[] = [];
  for (const band of lookBands(area)) {
    bands.push(areaRange(sheet, band).getCellProperties(wanted));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as many as Excel's limit for one answer asks for
    await context.sync();
  }

  const [rows, columns] = [asked.rows.value, asked.columns.value];
  const looks = bands.flatMap(({ value }) => value);
  const hiddenColumns = columns.flatMap(({ columnHidden }, index) => (columnHidden ? [area.left + index] : []));
  const widths = columns.flatMap(({ columnHidden, format }, index) =>
    columnHidden || format?.columnWidth === undefined ? [] : [[area.left + index, format.columnWidth] as const],
  );
  return {
    area,
    range,
    looks,
    columnWidths: new Map(widths),
    sheet: {
      file: "",
      name: sheet.name,
      rows: rowsOf(range, (row, column) => {
        const fill = looks[row]?.[column]?.format?.fill;
        return fill?.pattern === "None" ? undefined : fill?.color;
      }),
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      hiddenRows: rows.flatMap(({ rowHidden }, index) => (rowHidden ? [area.top + index] : [])),
      hiddenColumns,
      hidden: false,
    },
  };
}
