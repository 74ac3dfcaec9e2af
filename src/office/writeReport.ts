import { keepUserText, type UserText } from "../report/keepUserText";
import type { SheetSpec } from "../sheet";
import { clearOwnSheet } from "./clearOwnSheet";
import { freeSheetName } from "./freeSheetName";
import { OWN_SHEETS_SETTING, ownName, ownSheetNames, parseOwnSheets, type OwnSheet } from "./ownSheets";
import { MEMORY_SETTING, memoryOf, parseMemory } from "./reportMemory";
import { writeCharts } from "./writeCharts";
import { writeSheet } from "./writeSheet";
import { writeTitleRegions } from "./writeTitleRegions";

/** What happened in the workbook. */
export interface WriteSummary {
  readonly written: readonly { readonly id: string; readonly name: string }[];
  /** Sheets that could not have the name they wanted because the user has one with it. */
  readonly renamed: readonly { readonly wanted: string; readonly name: string }[];
  /** Cells with the user's own text that were carried over. */
  readonly keptComments: number;
  readonly syncs: number;
}

/** A report sheet and where it goes; `before` when the add-in has written it earlier. */
interface Planned {
  readonly spec: SheetSpec;
  readonly name: string;
  readonly before: OwnSheet | undefined;
}

/** The sheet that holds nothing but the add-in's own findings. */
const CHECKS_ID = "kontroller";

/**
 * Writes the report into the open workbook in one `Excel.run`: two syncs the first time, four when it is written anew,
 * however long the report is. Sheets that the add-in did not create are never touched; what the user typed on its own
 * sheets is carried over.
 */
export async function writeReport(specs: readonly SheetSpec[]): Promise<WriteSummary> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    let syncs = 0;

    workbook.load("name");
    workbook.worksheets.load("items/name");
    workbook.names.load("items/name,items/formula");
    const setting = workbook.settings.getItemOrNullObject(OWN_SHEETS_SETTING);
    setting.load("value");
    const memory = workbook.settings.getItemOrNullObject(MEMORY_SETTING);
    memory.load("value");
    await context.sync();
    syncs++;

    const remembered = setting.isNullObject ? {} : parseOwnSheets(setting.value);
    const plan = planSheets(specs, workbook, remembered);
    const rewritten = plan.flatMap(({ before, ...rest }) => (before === undefined ? [] : [{ ...rest, before }]));
    const read = rewritten.map(({ spec, name, before }) => {
      const sheet = workbook.worksheets.getItem(name);
      const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
      used.load("formulas");
      const { charts } = sheet;
      charts.load("items/name");
      return { spec, before, used, charts };
    });
    const checks = rewritten.find(({ spec }) => spec.id === CHECKS_ID);
    if (checks !== undefined) {
      await clearOwnSheet(workbook, checks.name);
      syncs += 2;
    } else if (rewritten.length > 0) {
      await context.sync();
      syncs++;
    }

    const kept = new Map<string, UserText>(
      read.map(({ spec, before, used }) => [spec.id, keepUserText({ ...before, cells: used.formulas }, spec)]),
    );
    const drawn = new Map(read.map(({ spec, charts }) => [spec.id, charts.items.map(({ name }) => name)]));
    plan.forEach((planned, index) => {
      const sheet = queueSheet(workbook, planned, kept.get(planned.spec.id));
      writeCharts(sheet, planned.spec, drawn.get(planned.spec.id) ?? []);
      if (index === 0) sheet.activate();
    });
    writeTitleRegions(workbook, plan);
    const record = Object.fromEntries(specs.map((spec) => [spec.id, recordOf(spec)]));
    workbook.settings.add(OWN_SHEETS_SETTING, JSON.stringify({ ...remembered, ...record }));
    const memoryBefore = memory.isNullObject ? {} : parseMemory(memory.value);
    workbook.settings.add(MEMORY_SETTING, JSON.stringify({ ...memoryBefore, ...memoryOf(specs, workbook.name) }));
    await context.sync();
    syncs++;

    return {
      written: plan.map(({ spec, name }) => ({ id: spec.id, name })),
      renamed: plan.flatMap(({ spec, name, before }) =>
        before === undefined && name !== spec.name ? [{ wanted: spec.name, name }] : [],
      ),
      keptComments: [...kept.values()].reduce((sum, text) => sum + text.count, 0),
      syncs,
    };
  });
}

function planSheets(
  specs: readonly SheetSpec[],
  workbook: Excel.Workbook,
  remembered: Record<string, OwnSheet>,
): Planned[] {
  const taken = workbook.worksheets.items.map((sheet) => sheet.name);
  const own = ownSheetNames(workbook.names.items);
  return specs.map((spec) => {
    const name = own.get(spec.id);
    const before = remembered[spec.id];
    if (name !== undefined && before !== undefined && taken.includes(name)) return { spec, name, before };
    if (workbook.names.items.some((item) => item.name === ownName(spec.id)))
      workbook.names.getItem(ownName(spec.id)).delete();
    const free = freeSheetName(spec.name, taken);
    taken.push(free);
    return { spec, name: free, before: undefined };
  });
}

/** Queues everything for one sheet and returns it. */
function queueSheet(
  workbook: Excel.Workbook,
  { spec, name, before }: Planned,
  text: UserText | undefined,
): Excel.Worksheet {
  if (before === undefined) {
    const sheet = workbook.worksheets.add(name);
    const mark = workbook.names.add(ownName(spec.id), sheet.getRange("A1"));
    mark.visible = false;
    writeSheet(sheet, spec);
    return sheet;
  }
  const sheet = workbook.worksheets.getItem(name);
  for (const { from } of text?.extras ?? []) if (from) sheet.getCell(from.row, from.column).clear("Contents");
  sheet.getRangeByIndexes(0, 0, before.rows, before.columns).clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  writeSheet(sheet, spec, text);
  return sheet;
}

function recordOf(spec: SheetSpec): OwnSheet {
  return { rows: spec.rows.length, columns: spec.columnWidths.length, inputs: spec.inputs };
}
