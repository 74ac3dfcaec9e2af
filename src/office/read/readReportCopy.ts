import { frozenSheet, type SeenCell, type SeenSheet } from "../../report/trace/frozenSheet";
import { LINE_HEIGHT } from "../../workbook/lineHeight";
import { cellName, type Area, type ChartSpec, type SheetSpec } from "../../workbook/sheet";
import { areaOf } from "../range/areaOf";
import { areaRange } from "../range/areaRange";
import { cellCount, lookBands, lookGroups } from "../range/lookBands";
import { WANTED_LOOKS } from "../draw/lookSnapshot";
import { ownSheetNames } from "../memory/ownSheets";
import { MEMORY_SETTING, parseMemory } from "../memory/reportMemory";
import { WANTED_NAMES, workbookNames } from "../memory/workbookNames";
import { seenLook } from "../draw/seenLook";
import { charactersIn } from "../range/widthInPoints";
import { OWN_CHART } from "../draw/writeCharts";

/** The report as it stands in the workbook, for a file of its own. */
export interface ReportCopy {
  readonly sheets: readonly SheetSpec[];
  readonly workbook: {
    readonly name: string;
    readonly title: string;
    readonly author: string;
    readonly company: string;
  };
  /** Report sheets that the user has hidden; they are not in the copy. */
  readonly hiddenSheets: readonly string[];
  /** Cells that show an error, as `Drift!B5`. */
  readonly errors: readonly string[];
}

/**
 * Reads the visible report sheets as they stand now, with the user's texts and changes, as values and looks. Nothing in
 * the workbook changes. Two syncs and one for every {@link MAX_LOOKS} cells; an empty `sheets` when there is no report.
 */
export async function readReportCopy(): Promise<ReportCopy> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    workbook.properties.load("title,author,company");
    workbook.worksheets.load("items/name,items/visibility");
    workbook.names.load(WANTED_NAMES);
    const setting = workbook.settings.getItemOrNullObject(MEMORY_SETTING);
    setting.load("value");
    await context.sync();

    const own = new Map([...ownSheetNames(workbookNames(workbook.names.items))].map(([id, name]) => [name, id]));
    const reported = workbook.worksheets.items.filter(({ name }) => own.has(name));
    const visible = reported.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
    const sized = visible.map((sheet) => {
      const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, used };
    });
    await context.sync();

    const memory = setting.isNullObject ? {} : parseMemory(setting.value);
    const readings = sized.map(({ sheet, used }) => toRead(sheet, { ...areaOf(used), top: 0, left: 0 }));
    for (const group of lookGroups(readings.flatMap(({ bands }) => bands))) {
      for (const { ask } of group) ask();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as many as Excel's limit for one answer asks for
      await context.sync();
    }
    const seen = readings.map((reading) => seenSheet(reading, memory[own.get(reading.sheet.name) ?? ""]?.charts ?? []));
    const { title, author, company } = workbook.properties;
    return {
      sheets: seen.map(frozenSheet),
      workbook: { name: workbook.name, title, author, company },
      hiddenSheets: reported.filter((sheet) => !visible.includes(sheet)).map(({ name }) => name),
      errors: seen.flatMap(errorsIn),
    };
  });
}

interface Reading {
  readonly sheet: Excel.Worksheet;
  readonly content: () => ReturnType<typeof queueContent>;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>[];
  readonly bands: readonly { readonly cells: number; ask(): void }[];
}

/** What is to be read of a sheet: its looks in bands, everything else with the first of them. */
function toRead(sheet: Excel.Worksheet, area: Area): Reading {
  const looks: Reading["looks"] = [];
  let content: ReturnType<typeof queueContent> | null = null;
  const bands = lookBands(area).map((band) => ({
    cells: cellCount(band),
    ask: () => {
      content ??= queueContent(sheet, area);
      looks.push(areaRange(sheet, band).getCellProperties(WANTED_LOOKS));
    },
  }));
  return { sheet, content: () => content ?? queueContent(sheet, area), looks, bands };
}

function queueContent(sheet: Excel.Worksheet, area: Area) {
  const range = areaRange(sheet, area);
  range.load("values,numberFormat");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount");
  const { charts, pageLayout } = sheet;
  charts.load("items/name");
  pageLayout.load("orientation");
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return { range, merged, frozen, charts, pageLayout, rows, columns };
}

function seenSheet({ sheet, content, looks }: Reading, charts: readonly ChartSpec[]): SeenSheet {
  const { range, merged, frozen, pageLayout, charts: drawn, rows, columns } = content();
  const cells = looks.flatMap(({ value }) => value);
  const standing = new Set(drawn.items.map(({ name }) => name));
  const formats = range.numberFormat as string[][];
  return {
    name: sheet.name,
    rows: (range.values as SeenCell["value"][][]).map((values, row) =>
      values.map((value, column) => ({
        value,
        format: formats[row]?.[column] ?? "General",
        look: seenLook(cells[row]?.[column]?.format),
      })),
    ),
    columnWidths: columns.value.map(({ columnHidden, format }) =>
      columnHidden ? null : charactersIn(format?.columnWidth ?? 0),
    ),
    rowLines: rows.value.map(({ rowHidden, format }) =>
      rowHidden ? null : (format?.rowHeight ?? LINE_HEIGHT) / LINE_HEIGHT,
    ),
    // Frozen columns alone freeze every row.
    frozenRows: frozen.isNullObject || frozen.rowCount > rows.value.length ? 0 : frozen.rowCount,
    orientation: pageLayout.orientation === Excel.PageOrientation.landscape ? "landscape" : "portrait",
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    charts: charts.filter(({ key }) => standing.has(OWN_CHART + key)),
  };
}

function errorsIn({ name, rows }: SeenSheet): string[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ value }, column) =>
      typeof value === "string" && /^#[A-ZÅÄÖ/0-9]+[!?]?$/u.test(value) ? [`${name}!${cellName(row, column)}`] : [],
    ),
  );
}
