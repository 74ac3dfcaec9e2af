import { rowOrder } from "../../report/rerun/rowOrder";
import { writtenTables } from "../../report/rerun/writtenTables";
import { mergeTyped, withTypedOver, type TypedOver } from "../../report/sheets/withTypedOver";
import type { SheetSpec } from "../../workbook/sheet";
import { writeTitleRegions } from "../draw/writeTitleRegions";
import { OWN_SHEETS_SETTING, type OwnSheet } from "../memory/ownSheets";
import { MEMORY_SETTING, memoryOf, type ReportMemory } from "../memory/reportMemory";
import { writeFailure, type WriteFailure } from "../range/writeFailure";
import { askSheets, CHECKS_ID, openWorkbook, type OpenedWorkbook } from "./askWorkbook";
import { clearOwnSheet } from "./clearOwnSheet";
import { decorate } from "./decorate";
import { planSheets, refuseProtected, type Planned } from "./planSheets";
import { queueContents, type Rewritten } from "./queueContents";
import { beforeWriting, rewrittenSheets, typedOnSheets } from "./rewrittenSheets";
import { undoWriting, type BeforeWriting } from "./undoWriting";
import { summaryOf, type WriteSummary } from "./writeSummary";

/**
 * Writes the report into the open workbook in one `Excel.run`: three syncs the first time, five when it is written anew,
 * however long the report is; only looks of more than {@link MAX_LOOKS} cells on Kontroller are read in more. Sheets that
 * the add-in did not create are never touched; what the user typed on its own sheets is carried over.
 *
 * Contents, names and settings come all or not at all: what stops halfway is undone, and the {@link WriteFailure} that is
 * thrown says so. Looks, charts and page setup come after; what Excel refuses of them is told in the summary.
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
  const opened = await openWorkbook(context);
  const { plan: planned, staleNames } = planSheets(specs, workbook, opened.remembered);
  refuseProtected(workbook, planned);
  const { asked, syncs } = await askSheets(context, planned);
  let typed: readonly TypedOver[] = [];
  let plan = planned;

  let rewritten: ReadonlyMap<string, Rewritten> = new Map();
  const readAll = (): void => {
    typed = typedOnSheets(planned, asked);
    plan = planned.map((one) => (one.spec.id === CHECKS_ID ? withTyped(one, opened, typed) : one));
    rewritten = rewrittenSheets(plan, asked);
    if (rewritten.size === asked.size) remember(beforeWriting(workbook, opened, plan, rewritten));
  };
  const checks = plan.find(({ spec, before }) => spec.id === CHECKS_ID && before !== undefined);
  if (checks !== undefined) {
    try {
      await clearOwnSheet(workbook, checks.name);
    } finally {
      // Whether the clearing failed or not, what was asked for may have been answered by its first request.
      readAll();
    }
  } else {
    if (asked.size > 0) await context.sync();
    readAll();
  }

  for (const name of staleNames) workbook.names.getItem(name).delete();
  queueReport(workbook, opened, plan, rewritten);
  await context.sync();
  const trouble = await decorate(context, plan, rewritten);
  const between = checks !== undefined ? 2 : asked.size > 0 ? 1 : 0;
  return summaryOf({ plan, rewritten, typed, trouble }, workbook, 1 + syncs + between + 2);
}

/** The sheet Kontroller with what the user has typed over, now and before. */
function withTyped(planned: Planned, { remembered }: OpenedWorkbook, typed: readonly TypedOver[]): Planned {
  const typedOver = mergeTyped(remembered[CHECKS_ID]?.typedOver ?? [], typed);
  return { ...planned, spec: withTypedOver(planned.spec, typedOver), typedOver };
}

/** What is written, and what is remembered of it. */
function queueReport(
  workbook: Excel.Workbook,
  { remembered, memoryBefore }: OpenedWorkbook,
  plan: readonly Planned[],
  rewritten: ReadonlyMap<string, Rewritten>,
): void {
  for (const planned of plan) queueContents(workbook, planned, rewritten.get(planned.spec.id));
  writeTitleRegions(workbook, plan);
  const written = plan.map(({ spec }) => rewritten.get(spec.id)?.spec ?? spec);
  const record = Object.fromEntries(plan.map((one, index) => [one.spec.id, recordOf(one, written[index] ?? one.spec)]));
  queueMemory(workbook, { ...remembered, ...record }, { ...memoryBefore, ...memoryOf(written, workbook.name) });
}

function queueMemory(workbook: Excel.Workbook, own: Readonly<Record<string, OwnSheet>>, memory: ReportMemory): void {
  workbook.settings.add(OWN_SHEETS_SETTING, JSON.stringify(own));
  workbook.settings.add(MEMORY_SETTING, JSON.stringify(memory));
}

/** @param written the sheet with its rows in the user's order */
function recordOf({ spec, typedOver = [] }: Planned, written: SheetSpec): OwnSheet {
  return {
    rows: spec.rows.length,
    columns: spec.columnWidths.length,
    inputs: spec.inputs,
    labels: written.rows.map(([label]) => String(label?.value ?? "")),
    order: rowOrder(spec),
    figures: spec.id === CHECKS_ID ? [] : writtenTables(written),
    ...(typedOver.length > 0 && { typedOver }),
  };
}
