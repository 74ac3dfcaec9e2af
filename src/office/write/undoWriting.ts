import type { ChartSpec } from "../../workbook/sheet";
import { lookGroups } from "../range/lookBands";
import { isOwnName } from "../memory/ownSheets";
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
  readonly names: readonly BeforeName[];
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

interface BeforeName {
  readonly name: string;
  readonly formula: unknown;
  readonly visible: boolean;
}

/**
 * Makes the workbook what it was before a writing that stopped halfway: Excel keeps what was done before the request
 * that failed. Two syncs, and one more for every {@link MAX_LOOKS} cells after the first; may be done again when it
 * fails itself.
 */
export async function undoWriting({ activeSheet, created, rewritten, names, settings }: BeforeWriting): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.load("items/name,items/formula");
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

function restoreNames({ names: now }: Excel.Workbook, before: readonly BeforeName[]): void {
  const isSame = (a: { name: string; formula: unknown }, b: { name: string; formula: unknown }) =>
    a.name === b.name && a.formula === b.formula;
  for (const item of now.items) {
    const isOurs = isOwnName(item.name) || isTitleRegion(item.name);
    if (isOurs && !before.some((one) => isSame(one, item))) now.getItem(item.name).delete();
  }
  for (const one of before) {
    // One that pointed nowhere tells nothing and cannot be given back.
    const isGone = !now.items.some((item) => isSame(one, item)) && !String(one.formula).includes("#REF!");
    if (isGone) now.add(one.name, String(one.formula)).visible = one.visible;
  }
}
