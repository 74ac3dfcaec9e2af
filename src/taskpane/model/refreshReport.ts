import { shellTexts } from "../../texts/pane/shellTexts";
import type { Pane } from "./pane";
import type { Basis, InterpretingJob } from "./state";
import { notify } from "./notify";

/**
 * Lets the core make the report anew of what is read and chosen now. A run that was overtaken by a newer choice
 * leaves no trace. With `before` the user may cancel it, and with it the runs it overtook; everything is then as it
 * was, and that is said.
 *
 * @returns false when the user cancelled
 */
export async function refreshReport(pane: Pane, before?: Basis): Promise<boolean> {
  const { sources, settings } = pane.getState();
  if (sources.length === 0) {
    pane.dispatch({ type: "reported", report: null });
    return true;
  }
  const stop = new AbortController();
  const own = before === undefined ? null : begin(pane, before, stop);
  try {
    const sheets = sources.flatMap((source) => source.sheets);
    const problems = sources.flatMap((source) => source.problems);
    const report = await pane.services.createReport(sheets, settings, problems, stop.signal);
    const now = pane.getState();
    if (now.sources === sources && now.settings === settings) pane.dispatch({ type: "reported", report });
    return true;
  } catch (error) {
    if (!stop.signal.aborted || own === null) throw error;
    pane.dispatch({ type: "restored", basis: own.basis });
    notify(pane, "info", shellTexts[pane.getState().language].cancelledAll);
    return false;
  } finally {
    if (own !== null && pane.getState().job === own) pane.dispatch({ type: "progressed", job: own.within });
  }
}

/** Shows the work, with a way to cancel it. A run that is overtaken hands on what it would have gone back to. */
function begin(pane: Pane, before: Basis, stop: AbortController): InterpretingJob {
  const { job } = pane.getState();
  const { basis, within } = job.kind === "interpreting" ? job : { basis: before, within: job };
  const own: InterpretingJob = { kind: "interpreting", basis, within, cancel: () => stop.abort() };
  pane.dispatch({ type: "progressed", job: own });
  return own;
}
