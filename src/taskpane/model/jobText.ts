import type { Language } from "../../texts/bilingual";
import { jobTexts } from "../../texts/pane/jobTexts";
import type { Job } from "./state";

/**
 * What is going on, in one line.
 *
 * @example jobText({ kind: "writing" }, "sv") // "Skriver rapporten"
 */
export function jobText(job: Job, language: Language): string {
  const texts = jobTexts[language];
  switch (job.kind) {
    case "idle":
      return "";
    case "reading":
      return texts.reading(job.file, job.position, job.total);
    case "fetchingExample":
      return texts.fetchingExample;
    case "readingWorkbook":
      return texts.readingOpen;
    case "interpreting":
      return texts.interpreting;
    case "checking":
      return texts.checking;
    case "correcting":
      return texts.working.correcting;
    case "writing":
      return texts.writing;
    case "formatting":
      return texts.working.formatting;
    case "copying":
      return texts.working.copying;
    case "saving":
      return texts.saving;
  }
}
