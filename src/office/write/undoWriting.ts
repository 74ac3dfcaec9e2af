import type { Area } from "../../workbook/sheet";
import { lookGroups } from "../range/lookBands";
import { isOwnName } from "../memory/ownSheets";
import { WANTED_NAMES, workbookNames, type WorkbookName } from "../memory/workbookNames";
import { looksToRestore, queueRestore } from "./restoreSheet";
import type { SheetSnapshot } from "./sheetSnapshot";
import { isTitleRegion } from "../draw/writeTitleRegions";

/** What the workbook was before a report was written, as far as the writing of its contents may change it. */
export interface BeforeWriting {
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
  /** How far the writing may have reached. */
  readonly touched: Area;
}

/**
 * Makes the workbook what it was before a writing that stopped halfway: Excel keeps what was done before the request
 * that failed. Two syncs, and one more for every {@link MAX_LOOKS} cells after the first; may be done again when it
 * fails itself.
 */
export async function undoWriting({ created, rewritten, names, settings }: BeforeWriting): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.load(WANTED_NAMES);
    await context.sync();

    restoreNames(workbook, names);
    for (const name of created) workbook.worksheets.getItemOrNullObject(name).delete();
    for (const { name, before, touched } of rewritten) {
      queueRestore(workbook.worksheets.getItem(name), before, touched);
    }
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
