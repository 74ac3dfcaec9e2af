import type { ChartSpec } from "../../workbook/sheet";
import { lookGroups } from "../range/lookBands";
import { isOwnName } from "../memory/ownSheets";
import { WANTED_NAMES, workbookNames, type WorkbookName } from "../memory/workbookNames";
import { looksToRestore, queueRestore, type Touched } from "./restoreSheet";
import type { SheetSnapshot } from "./sheetSnapshot";
import { ownChartName, writeCharts } from "../draw/writeCharts";
import { isTitleRegion } from "../draw/writeTitleRegions";

/** What the workbook was before a report was written, as far as the writing may change it. */
export interface BeforeWriting {
  readonly activeSheet: string;
  /** Sheets that the writing makes. */
  readonly created: readonly string[];
  /** Sheets that it writes anew. */
  readonly rewritten: readonly RewrittenSheet[];
  /** All that point to a cell. */
  readonly names: readonly WorkbookName[];
  /** Null when there was none. */
  readonly settings: Readonly<Record<string, unknown>>;
}

interface RewrittenSheet {
  readonly name: string;
  readonly before: SheetSnapshot;
  readonly touched: Touched;
  /** What our charts on it drew. */
  readonly charts: readonly ChartSpec[];
}

/**
 * Makes the workbook what it was before a writing that stopped halfway: Excel keeps what was done before the request
 * that failed. Two syncs, and one more for every {@link MAX_LOOKS} cells after the first; may be done again when it
 * fails itself.
 */
export async function undoWriting({ activeSheet, created, rewritten, names, settings }: BeforeWriting): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.load(WANTED_NAMES);
    const drawn = rewritten.map(({ name }) => {
      const { charts } = workbook.worksheets.getItem(name);
      charts.load("items/name");
      return charts;
    });
    await context.sync();

    restoreNames(workbook, names);
    workbook.worksheets.getItem(activeSheet).activate();
    for (const name of created) workbook.worksheets.getItemOrNullObject(name).delete();
    rewritten.forEach(({ name, before, touched, charts }, index) => {
      const sheet = workbook.worksheets.getItem(name);
      const now = drawn[index]?.items.map((chart) => chart.name) ?? [];
      queueRestore(sheet, before, touched);
      // A chart that was just begun has no name of ours yet.
      for (const chart of now)
        if (!before.charts.some(({ name: known }) => known === chart)) sheet.charts.getItem(chart).delete();
      writeCharts(sheet, charts, now);
      for (const { name: chart, ...place } of before.charts) {
        if (now.includes(chart) || charts.some((one) => ownChartName(one) === chart))
          sheet.charts.getItem(chart).set(place);
      }
    });
    const looks = rewritten.flatMap(({ name, before }) => looksToRestore(workbook.worksheets.getItem(name), before));
    for (const [index, group] of lookGroups(looks).entries()) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as many as Excel's limit for one request asks for
      if (index > 0) await context.sync();
      for (const { queue } of group) queue();
    }
    for (const [key, value] of Object.entries(settings)) {
      if (value === null) workbook.settings.getItemOrNullObject(key).delete();
      else workbook.settings.add(key, value);
    }
    await context.sync();
  });
}

function restoreNames({ names, worksheets }: Excel.Workbook, before: readonly WorkbookName[]): void {
  const now = workbookNames(names.items);
  const isSame = (a: WorkbookName, b: WorkbookName) =>
    a.name === b.name && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
  const isOurs = ({ name }: WorkbookName) => isOwnName(name) || isTitleRegion(name);
  for (const item of now) {
    if (isOurs(item) && !before.some((one) => isSame(one, item))) names.getItem(item.name).delete();
  }
  for (const one of before) {
    if (!isOurs(one) || now.some((item) => isSame(one, item))) continue;
    const cell = worksheets.getItem(one.sheet).getRangeByIndexes(one.row, one.column, 1, 1);
    names.add(one.name, cell).visible = one.visible;
  }
}
