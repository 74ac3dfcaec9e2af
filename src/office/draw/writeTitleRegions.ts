import { titleRegions } from "../../workbook/titleRegions";
import type { SheetSpec } from "../../workbook/sheet";
import { workbookNames } from "../memory/workbookNames";

const OURS = /^TitleRegion\d+\./u;

/** Whether a name is of the kind that tells a screen reader where headings stand. */
export function isTitleRegion(name: string): boolean {
  return OURS.test(name);
}

/**
 * Queues the names by which screen readers find the headings of the report's tables, in place of those that stood on
 * the same sheets. The workbook's sheets and names are loaded; a name that the user has elsewhere is left alone.
 */
export function writeTitleRegions(
  workbook: Excel.Workbook,
  plan: readonly { readonly spec: SheetSpec; readonly name: string }[],
): void {
  const sheets = [...new Set([...workbook.worksheets.items, ...plan].map(({ name }) => name))];
  const written = new Set(plan.map(({ name }) => name));
  const kept = new Set(workbook.names.items.flatMap(({ name, scope }) => (scope === "Workbook" ? [name] : [])));
  for (const { name, sheet } of workbookNames(workbook.names.items)) {
    if (!isTitleRegion(name) || !written.has(sheet)) continue;
    workbook.names.getItem(name).delete();
    kept.delete(name);
  }
  for (const { spec, name } of plan) {
    const sheet = workbook.worksheets.getItem(name);
    for (const region of titleRegions(spec, sheets.indexOf(name) + 1)) {
      if (!kept.has(region.name)) workbook.names.add(region.name, sheet.getRange(region.cell));
    }
  }
}
