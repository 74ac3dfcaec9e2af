import { TYPED_ROWS } from "../../report/sheets/withTypedOver";
import { MEMORY_SETTING, parseMemory, type ReportMemory } from "../memory/reportMemory";
import { OWN_SHEETS_SETTING, parseOwnSheets, type OwnSheet } from "../memory/ownSheets";
import { WANTED_NAMES } from "../memory/workbookNames";
import { lookGroups } from "../range/lookBands";
import type { Planned } from "./planSheets";
import { askSnapshot, type AskedSnapshot } from "./sheetSnapshot";

/** The sheet that holds nothing but the add-in's own findings. */
export const CHECKS_ID = "kontroller";

/** The workbook as its first answer tells it. */
export interface OpenedWorkbook {
  readonly setting: Excel.Setting;
  readonly memory: Excel.Setting;
  readonly remembered: Record<string, OwnSheet>;
  readonly memoryBefore: ReportMemory;
}

/** What there is in the workbook, and what we remember of it; one sync. */
export async function openWorkbook(context: Excel.RequestContext): Promise<OpenedWorkbook> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/name,items/protection/protected");
  workbook.names.load(WANTED_NAMES);
  const [setting, memory] = [OWN_SHEETS_SETTING, MEMORY_SETTING].map((key) => {
    const item = workbook.settings.getItemOrNullObject(key);
    item.load("value");
    return item;
  }) as [Excel.Setting, Excel.Setting];
  await context.sync();
  const remembered = setting.isNullObject ? {} : parseOwnSheets(setting.value);
  const memoryBefore = memory.isNullObject ? {} : parseMemory(memory.value);
  return { setting, memory, remembered, memoryBefore };
}

/** Asks for what stands on the sheets that are written anew; the answer comes with the next sync. */
export async function askSheets(
  context: Excel.RequestContext,
  plan: readonly Planned[],
): Promise<{ readonly asked: ReadonlyMap<string, AskedSnapshot>; readonly syncs: number }> {
  const asked = new Map<string, AskedSnapshot>();
  for (const { spec, name, before } of plan) {
    if (before === undefined) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    // What the user has typed over is only known from the answer, and may be told below the findings.
    const more = spec.id === CHECKS_ID ? TYPED_ROWS : 0;
    const rows = Math.max(before.rows, spec.rows.length + more);
    const columns = Math.max(before.columns, spec.columnWidths.length);
    asked.set(spec.id, askSnapshot(sheet, rows, columns, spec.id === CHECKS_ID));
  }
  const groups = lookGroups([...asked.values()].flatMap(({ looks }) => looks));
  for (const { ask } of groups.shift() ?? []) ask();
  for (const group of groups) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as many as Excel's limit for one answer asks for
    await context.sync();
    for (const { ask } of group) ask();
  }
  if (groups.length > 0) await context.sync();
  return { asked, syncs: groups.length === 0 ? 0 : groups.length + 1 };
}
