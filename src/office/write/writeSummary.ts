import { figureChanges, type FigureChange } from "../../report/rerun/figureChanges";
import { writtenTables } from "../../report/rerun/writtenTables";
import type { TypedOver } from "../../report/sheets/withTypedOver";
import type { UserText } from "../../report/rerun/keepUserText";
import type { SheetSpec } from "../../workbook/sheet";
import { ownSheetNames } from "../memory/ownSheets";
import { workbookNames } from "../memory/workbookNames";
import type { Planned } from "./planSheets";

/** What happened in the workbook. */
export interface WriteSummary {
  readonly written: readonly { readonly id: string; readonly name: string }[];
  /** The sheets as they were written: with their rows as the user has put them. */
  readonly sheets: readonly SheetSpec[];
  /** Sheets that could not have the name they wanted because the user has one with it. */
  readonly renamed: readonly { readonly wanted: string; readonly name: string }[];
  /** Cells with the user's own text that were carried over. */
  readonly keptComments: number;
  /** Sheets whose rows stand in the user's order. */
  readonly keptOrder: readonly string[];
  /** Texts of the user's whose row is gone: they are listed under their sheet. */
  readonly homeless: readonly { readonly sheet: string; readonly from: string; readonly text: string }[];
  /** Figures that the reader of the report finds changed since it was written last. */
  readonly changes: readonly ({ readonly sheet: string } & FigureChange)[];
  /** Figures that the user had typed over: the report's stand there again, and both on Kontroller. */
  readonly typedOver: readonly TypedOver[];
  /** Sheets of an earlier report that have no part in this one; they are left as they are. */
  readonly leftOver: readonly string[];
  /** What stopped the looks, the charts or the page setup, whose contents stand; null when nothing did. */
  readonly trouble: unknown;
  readonly syncs: number;
}

/** What has been written, and what the user had typed over. */
interface Writing extends Pick<WriteSummary, "trouble"> {
  readonly plan: readonly Planned[];
  readonly rewritten: ReadonlyMap<string, { readonly text: UserText; readonly spec: SheetSpec }>;
  readonly typed: readonly TypedOver[];
}

/** What has been written; the workbook's sheets and names are loaded from before. */
export function summaryOf(
  { plan, rewritten, typed, trouble }: Writing,
  workbook: Excel.Workbook,
  syncs: number,
): WriteSummary {
  const names = new Set(plan.map(({ name }) => name));
  const standing = new Set(workbook.worksheets.items.map(({ name }) => name));
  return {
    written: plan.map(({ spec, name }) => ({ id: spec.id, name })),
    sheets: plan.map(({ spec }) => rewritten.get(spec.id)?.spec ?? spec),
    renamed: plan.flatMap(({ spec, name, before }) =>
      before === undefined && name !== spec.name ? [{ wanted: spec.name, name }] : [],
    ),
    keptComments: [...rewritten.values()].reduce((sum, { text }) => sum + text.count, 0),
    keptOrder: plan.flatMap(({ spec, name }) => {
      const one = rewritten.get(spec.id);
      return one === undefined || one.spec === spec ? [] : [name];
    }),
    homeless: plan.flatMap(({ spec, name: sheet }) =>
      (rewritten.get(spec.id)?.text.homeless ?? []).map(({ from, content }) => ({
        sheet,
        from,
        text: String(content),
      })),
    ),
    changes: plan.flatMap(({ spec, name: sheet, before }) =>
      figureChanges(before?.figures ?? [], writtenTables(spec)).map((change) => ({ sheet, ...change })),
    ),
    typedOver: typed,
    leftOver: [...ownSheetNames(workbookNames(workbook.names.items)).values()].filter(
      (name) => standing.has(name) && !names.has(name),
    ),
    trouble,
    syncs,
  };
}
