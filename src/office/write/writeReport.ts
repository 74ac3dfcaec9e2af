import { insertedRows } from "../../report/rerun/insertedRows";
import { keepUserText, type UserText } from "../../report/rerun/keepUserText";
import { inUserOrder, rowOrder } from "../../report/rerun/rowOrder";
import type { Area, SheetSpec } from "../../workbook/sheet";
import { clearOwnSheet } from "./clearOwnSheet";
import { lookGroups } from "../range/lookBands";
import { OWN_SHEETS_SETTING, parseOwnSheets, type OwnSheet } from "../memory/ownSheets";
import { planSheets, refuseProtected } from "./planSheets";
import { queueSheet, type Rewritten } from "./queueSheet";
import { MEMORY_SETTING, memoryOf, parseMemory, type ReportMemory } from "../memory/reportMemory";
import type { Touched } from "./restoreSheet";
import { askSnapshot, type AskedSnapshot } from "./sheetSnapshot";
import { undoWriting, type BeforeWriting } from "./undoWriting";
import { removeCharts } from "../draw/writeCharts";
import { writeFailure, type WriteFailure } from "../range/writeFailure";
import { summaryOf, type WriteSummary } from "./writeSummary";
import { writeTitleRegions } from "../draw/writeTitleRegions";

/** The sheet that holds nothing but the add-in's own findings. */
const CHECKS_ID = "kontroller";

/**
 * Writes the report into the open workbook in one `Excel.run`: two syncs the first time, four when it is written anew,
 * however long the report is; only looks of more than {@link MAX_LOOKS} cells are read in more. Sheets that the add-in
 * did not create are never touched; what the user typed on its own sheets is carried over.
 *
 * All or nothing: what stops halfway is undone, and the {@link WriteFailure} that is thrown says so.
 */
export async function writeReport(specs: readonly SheetSpec[]): Promise<WriteSummary> {
  let undo: BeforeWriting | null = null;
  try {
    return await Excel.run((context) =>
      write(context, specs, (before) => {
        undo = before;
      }),
    );
  } catch (error) {
    throw await failed(error, undo);
  }
}

async function failed(error: unknown, undo: BeforeWriting | null): Promise<WriteFailure> {
  if (undo === null) return writeFailure(error, "unchanged");
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await undoWriting(undo);
      return writeFailure(error, "restored");
    } catch (trouble) {
      console.error(trouble);
    }
  }
  return writeFailure(error, "torn");
}

/** `remember` is called with how the workbook was, before the first request that changes it may have been answered. */
async function write(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  remember: (before: BeforeWriting) => void,
): Promise<WriteSummary> {
  const { workbook } = context;
  let syncs = 0;
  workbook.load("name");
  workbook.worksheets.load("items/name,items/protection/protected");
  workbook.names.load("items/name,items/formula,items/visible");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  const [setting, memory] = [OWN_SHEETS_SETTING, MEMORY_SETTING].map((key) => {
    const item = workbook.settings.getItemOrNullObject(key);
    item.load("value");
    return item;
  }) as [Excel.Setting, Excel.Setting];
  await context.sync();
  syncs++;

  const remembered = setting.isNullObject ? {} : parseOwnSheets(setting.value);
  const memoryBefore = memory.isNullObject ? {} : parseMemory(memory.value);
  const { plan, staleNames } = planSheets(specs, workbook, remembered);
  refuseProtected(workbook, plan);
  const asked = new Map<string, AskedSnapshot>();
  for (const { spec, name, before } of plan) {
    if (before === undefined) continue;
    const [rows, columns] = [
      Math.max(before.rows, spec.rows.length),
      Math.max(before.columns, spec.columnWidths.length),
    ];
    asked.set(spec.id, askSnapshot(workbook.worksheets.getItem(name), rows, columns, spec.id === CHECKS_ID));
  }
  const groups = lookGroups([...asked.values()].flatMap(({ looks }) => looks));
  for (const { ask } of groups.shift() ?? []) ask();
  for (const group of groups) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as many as Excel's limit for one answer asks for
    await context.sync();
    for (const { ask } of group) ask();
  }
  if (groups.length > 0) await context.sync();
  syncs += groups.length === 0 ? 0 : groups.length + 1;

  const rewritten = new Map<string, Rewritten>();
  const readAll = (): void => {
    for (const { spec, before } of plan) {
      const one = asked.get(spec.id);
      const snapshot = one?.snapshot() ?? null;
      if (one === undefined || snapshot === null || before === undefined) continue;
      const cells = one.range.formulas as unknown[][];
      const ours = cells.slice(0, before.rows + insertedRows(before, cells).length);
      const own = inUserOrder(spec, before.order ?? [], ours) ?? spec;
      const text = keepUserText({ ...before, cells, hiddenRows: snapshot.hiddenRows }, own);
      rewritten.set(spec.id, { spec: own, snapshot, text });
    }
    if (rewritten.size < asked.size) return;
    const names = workbook.names.items.map(({ name, formula, visible }) => ({ name, formula, visible }));
    remember({
      activeSheet: active.name,
      created: plan.flatMap(({ name, before }) => (before === undefined ? [name] : [])),
      rewritten: plan.flatMap(({ spec, name }) => {
        const one = rewritten.get(spec.id);
        if (one === undefined) return [];
        const charts = memoryBefore[spec.id]?.charts ?? [];
        return [{ name, before: one.snapshot, touched: touchedBy(one.spec, one.text), charts }];
      }),
      names,
      settings: {
        [OWN_SHEETS_SETTING]: setting.isNullObject ? null : setting.value,
        [MEMORY_SETTING]: memory.isNullObject ? null : memory.value,
      },
    });
  };

  const checks = plan.find(({ spec, before }) => spec.id === CHECKS_ID && before !== undefined);
  if (checks !== undefined) {
    try {
      await clearOwnSheet(workbook, checks.name);
    } finally {
      // Whether the clearing failed or not, what was asked for may have been answered by its first request.
      readAll();
    }
    syncs += 2;
  } else {
    if (asked.size > 0) {
      await context.sync();
      syncs++;
    }
    readAll();
  }

  for (const name of staleNames) workbook.names.getItem(name).delete();
  plan.forEach((planned, index) => {
    const sheet = queueSheet(workbook, planned, rewritten.get(planned.spec.id));
    if (index === 0) sheet.activate();
  });
  writeTitleRegions(workbook, plan);
  const written = specs.map((spec) => rewritten.get(spec.id)?.spec ?? spec);
  const record = Object.fromEntries(specs.map((spec, index) => [spec.id, recordOf(spec, written[index] ?? spec)]));
  queueMemory(workbook, { ...remembered, ...record }, { ...memoryBefore, ...memoryOf(written, workbook.name) });
  // Last, for what is removed is hard to give back.
  for (const { spec, name } of plan) {
    const drawn = rewritten.get(spec.id)?.snapshot.charts.map((chart) => chart.name) ?? [];
    removeCharts(workbook.worksheets.getItem(name), spec.charts ?? [], drawn);
  }
  await context.sync();
  syncs++;
  return summaryOf(plan, rewritten, workbook, syncs);
}

function queueMemory(workbook: Excel.Workbook, own: Readonly<Record<string, OwnSheet>>, memory: ReportMemory): void {
  workbook.settings.add(OWN_SHEETS_SETTING, JSON.stringify(own));
  workbook.settings.add(MEMORY_SETTING, JSON.stringify(memory));
}

/** @param written the sheet with its rows in the user's order */
function recordOf(spec: SheetSpec, written: SheetSpec): OwnSheet {
  return {
    rows: spec.rows.length,
    columns: spec.columnWidths.length,
    inputs: spec.inputs,
    labels: written.rows.map(([label]) => String(label?.value ?? "")),
    order: rowOrder(spec),
  };
}

function touchedBy(spec: SheetSpec, text: UserText): Touched {
  const own: Area = { top: 0, left: 0, bottom: spec.rows.length - 1, right: spec.columnWidths.length - 1 };
  const area = text.extras.reduce(
    (all, { row, column }) => ({ ...all, bottom: Math.max(all.bottom, row), right: Math.max(all.right, column) }),
    own,
  );
  return { area, rows: Object.keys(spec.rowLines).map(Number) };
}
