import { documentTexts } from "../../texts/pane/documentTexts";
import { findingSummary } from "./findingSummary";
import { jobText } from "./jobText";
import type { State } from "./state";

/**
 * What a screen reader is told after the latest change: what is going on, else the latest answer, else what the
 * shown tab holds. Progress within a file is left to the progress bar.
 *
 * @example statusText(initialState) // ""
 */
export function statusText(state: State): string {
  if (state.job.kind !== "idle") return jobText(state.job, state.language);
  if (state.notices.length > 0) return state.notices.map(({ title, text }) => `${title} ${text}`.trim()).join(" ");
  const tables = state.report?.documents.reduce((sum, document) => sum + document.tables.length, 0) ?? 0;
  if (state.tab === "importera" && state.report !== null)
    return documentTexts[state.language].done(state.sources.length, tables);
  if (state.tab === "kontrollera" && state.checked && state.report !== null) {
    return state.pointer?.text ?? findingSummary(state.report, state.language, state.report.documents);
  }
  return "";
}
