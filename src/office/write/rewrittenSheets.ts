import { insertedRows } from "../../report/rerun/insertedRows";
import { keepUserText, type UserText } from "../../report/rerun/keepUserText";
import { typedFigures } from "../../report/rerun/typedFigures";
import type { TypedOver } from "../../report/sheets/withTypedOver";
import { inUserOrder } from "../../report/rerun/rowOrder";
import type { Area, SheetSpec } from "../../workbook/sheet";
import { MEMORY_SETTING } from "../memory/reportMemory";
import { OWN_SHEETS_SETTING } from "../memory/ownSheets";
import { workbookNames } from "../memory/workbookNames";
import type { OpenedWorkbook } from "./askWorkbook";
import type { Planned } from "./planSheets";
import type { Rewritten } from "./queueContents";
import type { AskedSnapshot } from "./sheetSnapshot";
import type { BeforeWriting } from "./undoWriting";

/** What is to stand on the sheets that are written anew, of those whose answer has come. */
export function rewrittenSheets(
  plan: readonly Planned[],
  asked: ReadonlyMap<string, AskedSnapshot>,
): ReadonlyMap<string, Rewritten> {
  const rewritten = new Map<string, Rewritten>();
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
  return rewritten;
}

/** What the user has typed over on the sheets that are written anew. */
export function typedOnSheets(plan: readonly Planned[], asked: ReadonlyMap<string, AskedSnapshot>): TypedOver[] {
  return plan.flatMap(({ spec, name, before }) => {
    const one = asked.get(spec.id);
    if (before?.figures === undefined || one?.snapshot() == null) return [];
    const typed = typedFigures(before.figures, spec.keyColumns, one.range.formulas as unknown[][]);
    return typed.map((figure) => ({ sheet: name, ...figure }));
  });
}

/** How the workbook is before it is written, for the way back. */
export function beforeWriting(
  workbook: Excel.Workbook,
  { setting, memory }: OpenedWorkbook,
  plan: readonly Planned[],
  rewritten: ReadonlyMap<string, Rewritten>,
): BeforeWriting {
  return {
    created: plan.flatMap(({ name, before }) => (before === undefined ? [name] : [])),
    rewritten: plan.flatMap(({ spec, name }) => {
      const one = rewritten.get(spec.id);
      if (one === undefined) return [];
      return [{ name, before: one.snapshot, touched: touchedBy(one.spec, one.text) }];
    }),
    names: workbookNames(workbook.names.items),
    settings: {
      [OWN_SHEETS_SETTING]: setting.isNullObject ? null : setting.value,
      [MEMORY_SETTING]: memory.isNullObject ? null : memory.value,
    },
  };
}

function touchedBy(spec: SheetSpec, text: UserText): Area {
  const own: Area = { top: 0, left: 0, bottom: spec.rows.length - 1, right: spec.columnWidths.length - 1 };
  return text.extras.reduce(
    (all, { row, column }) => ({ ...all, bottom: Math.max(all.bottom, row), right: Math.max(all.right, column) }),
    own,
  );
}
