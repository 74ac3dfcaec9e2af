import type { CheckRun } from "../../domain/finding/checkRun";
import { SEVERITIES } from "../../domain/finding/finding";
import { texts } from "../../texts/texts";
import type { Job, State } from "./state";

/**
 * What a screen reader is told after the latest change: what is going on, else the latest answer, else what the
 * shown tab holds. Progress within a file is left to the progress bar.
 *
 * @example statusText(initialState) // ""
 */
export function statusText(state: State): string {
  if (state.job.kind !== "idle") return jobText(state.job);
  if (state.notices.length > 0) return state.notices.map(({ title, text }) => `${title} ${text}`.trim()).join(" ");
  const tables = state.report?.documents.reduce((sum, document) => sum + document.tables.length, 0) ?? 0;
  if (state.tab === "importera" && state.report !== null) return texts.import.done(state.sources.length, tables);
  if (state.tab === "kontrollera" && state.checked && state.report !== null) {
    return state.pointer?.text ?? findingSummary(state.report);
  }
  return "";
}

/**
 * What is going on, in one line.
 *
 * @example jobText({ kind: "writing" }) // "Skriver rapporten"
 */
export function jobText(job: Job): string {
  switch (job.kind) {
    case "idle":
      return "";
    case "reading":
      return texts.import.reading(job.file, job.position, job.total);
    case "fetchingExample":
      return texts.import.fetchingExample;
    case "readingWorkbook":
      return texts.import.readingOpen;
    case "interpreting":
      return texts.interpreting;
    case "checking":
      return texts.check.checking;
    case "correcting":
      return texts.working.correcting;
    case "writing":
      return texts.report.writing;
    case "formatting":
      return texts.working.formatting;
    case "copying":
      return texts.working.copying;
    case "saving":
      return texts.report.saving;
  }
}

/**
 * What the checks found and how much they held against each other, as one text.
 *
 * @example findingSummary({ findings: [], performed: { sum: 14, deviation: 23, … } })
 * // "Inget att anmärka på. 14 summor och 23 avvikelser är kontrollerade."
 */
export function findingSummary(run: CheckRun): string {
  return `${foundText(run)} ${performedText(run)}`.trim();
}

/**
 * How many open findings there are of each severity, the gravest first, and how many are accepted; empty when there
 * was nothing to check.
 *
 * @example foundText({ findings: [], performed: { sum: 14, … } }) // "Inget att anmärka på."
 */
export function foundText({ findings, performed }: CheckRun): string {
  if (findings.length === 0) return isAnythingPerformed(performed) ? texts.check.calm : "";
  const found = SEVERITIES.flatMap((severity) => {
    const open = findings.filter((finding) => finding.severity === severity && finding.accepted === undefined);
    return open.length === 0 ? [] : [texts.check.found(severity, open.length)];
  });
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  return texts.check.summary(accepted === 0 ? found : [...found, texts.check.accepted(accepted)]);
}

/**
 * How much was held against each other.
 *
 * @example performedText({ findings: [], performed: { sum: 14, … } }) // "14 summor är kontrollerade."
 */
export function performedText({ performed }: CheckRun): string {
  return isAnythingPerformed(performed) ? texts.check.performed(performed) : texts.check.nonePerformed;
}

function isAnythingPerformed(performed: CheckRun["performed"]): boolean {
  return Object.values(performed).some((number) => number > 0);
}
