import type { Pane } from "../pane";

/**
 * Lets the core make the report anew of what is read and chosen now. A run that was overtaken by a newer choice
 * leaves no trace.
 */
export async function refreshReport(pane: Pane): Promise<void> {
  const { sources, settings } = pane.getState();
  const sheets = sources.flatMap((source) => source.sheets);
  const problems = sources.flatMap((source) => source.problems);
  const report = sources.length === 0 ? null : await pane.services.createReport(sheets, settings, problems);
  const now = pane.getState();
  if (now.sources === sources && now.settings === settings) pane.dispatch({ type: "reported", report });
}
