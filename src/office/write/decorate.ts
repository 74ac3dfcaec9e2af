import { removeCharts, writeCharts } from "../draw/writeCharts";
import { resetLooks } from "../draw/resetLooks";
import { setUpPage } from "../draw/setUpPage";
import { writeLooks } from "../draw/writeLooks";
import type { Planned } from "./planSheets";
import type { Rewritten } from "./queueContents";

/**
 * Gives sheets whose contents are written their looks, charts and page setup, and shows the first of a new report. One
 * sync. Excel refuses parts of this in real life, without a printer or with another workbook in front
 * (OfficeDev/office-js #6365, #5319, #771, #1860): what it refuses is returned, and the contents stand.
 *
 * @returns what stopped it; null when all was done
 */
export async function decorate(
  context: Excel.RequestContext,
  plan: readonly Planned[],
  rewritten: ReadonlyMap<string, Rewritten>,
): Promise<unknown> {
  const { worksheets } = context.workbook;
  const written = plan.map((planned) => {
    const again = rewritten.get(planned.spec.id);
    return { ...planned, again, spec: again?.spec ?? planned.spec, sheet: worksheets.getItem(planned.name) };
  });
  try {
    for (const { spec, sheet, before, again } of written) {
      if (before !== undefined) resetLooks(sheet.getRangeByIndexes(0, 0, before.rows, before.columns));
      writeLooks(sheet, spec, again && { rows: again.text.hiddenRows, columns: again.snapshot.hiddenColumns });
      const drawn = again?.snapshot.charts ?? [];
      writeCharts(sheet, spec.charts ?? [], drawn);
      removeCharts(sheet, spec.charts ?? [], drawn);
    }
    // What is refused ends the request: the most likely comes last.
    for (const { spec, sheet } of written) setUpPage(sheet, spec);
    // A report that is written anew is looked at where the user is.
    if (rewritten.size === 0) written[0]?.sheet.activate();
    await context.sync();
    return null;
  } catch (error) {
    return error;
  }
}
