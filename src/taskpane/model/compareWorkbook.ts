import type { Pane } from "./pane";
import type { Source } from "./source";

/**
 * Finds out whether the open workbook still gives the report that was written, for the user has been working in it. What
 * is read is only compared: nothing that the pane shows of the workbook changes, and whatever the user does meanwhile
 * goes before.
 */
export async function compareWorkbook(pane: Pane): Promise<void> {
  const { sources, settings, written } = pane.getState();
  const source = sources.find(({ origin }) => origin === "workbook");
  if (written === null || source === undefined || !isLeft(pane, sources)) return;
  // Nobody has asked for it: where Excel does not answer, a cell being edited, nothing is known and nothing said.
  const read = await pane.services.readOpenWorkbook().catch(() => null);
  if (read === null || !isLeft(pane, sources) || isSame(source, read.sheets)) return;
  const { sheets, problems } = read;
  const now = sources.map((one) => (one === source ? { ...source, sheets, problems } : one));
  const report = await pane.services.createReport(
    now.flatMap((one) => one.sheets),
    settings,
    now.flatMap((one) => one.problems),
  );
  if (isLeft(pane, sources) && pane.getState().settings === settings) pane.dispatch({ type: "compared", report });
}

/** Nothing is going on, and nothing has been read since. */
function isLeft(pane: Pane, sources: readonly Source[]): boolean {
  const { job, sources: own } = pane.getState();
  return job.kind === "idle" && own === sources;
}

function isSame({ sheets }: Source, now: Source["sheets"]): boolean {
  const contents = (all: Source["sheets"]) => JSON.stringify(all.map(({ readAt: _, ...sheet }) => sheet));
  return contents(sheets) === contents(now);
}
