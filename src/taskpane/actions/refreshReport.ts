import { texts } from "../../texts";
import type { Pane } from "../pane";
import type { Job, State } from "../state";

/** What a report is made of; a run that is cancelled goes back to it. */
export type Basis = Pick<State, "sources" | "settings">;

/**
 * Lets the core make the report anew of what is read and chosen now. A run that was overtaken by a newer choice
 * leaves no trace. With `before` the user may cancel it; everything is then as it was, and that is said.
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
  const end = before === undefined ? () => undefined : begin(pane, stop);
  try {
    const sheets = sources.flatMap((source) => source.sheets);
    const problems = sources.flatMap((source) => source.problems);
    const report = await pane.services.createReport(sheets, settings, problems, stop.signal);
    const now = pane.getState();
    if (now.sources === sources && now.settings === settings) pane.dispatch({ type: "reported", report });
    return true;
  } catch (error) {
    if (!stop.signal.aborted || before === undefined) throw error;
    pane.dispatch({ type: "restored", basis: before });
    pane.dispatch({ type: "noticed", notice: { intent: "info", title: texts.cancelledAll, text: "" } });
    return false;
  } finally {
    end();
  }
}

/** Shows the work, with a way to cancel it; what is returned shows again what went on before. */
function begin(pane: Pane, stop: AbortController): () => void {
  const { job } = pane.getState();
  const before: Job = job.kind === "interpreting" ? { kind: "idle" } : job;
  const own: Job = { kind: "interpreting", cancel: () => stop.abort() };
  pane.dispatch({ type: "progressed", job: own });
  return () => {
    if (pane.getState().job === own) pane.dispatch({ type: "progressed", job: before });
  };
}
