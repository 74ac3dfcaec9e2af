import { choiceOf } from "../table/choice";
import type { SourceDocument, WorkbookUse } from "./sourceDocument";

export const WORKBOOK_USES: readonly WorkbookUse[] = ["report", "comparison"];

/** The user's choices, by file. */
export type WorkbookUses = Readonly<Record<string, WorkbookUse>>;

/**
 * The workbooks with what each is read for. Undecided, one whose reported period ends in an earlier year than another's is
 * an earlier report: its tables are not this year's. Where none would be left, all are reported.
 *
 * @example withUses([august2020, august2021], {}).map(({ use }) => use) // ["comparison", "report"]
 */
export function withUses(documents: readonly SourceDocument[], chosen: WorkbookUses): SourceDocument[] {
  const latest = Math.max(...documents.map(reportedYear).filter(Number.isFinite));
  const used = documents.map((document): SourceDocument => {
    return {
      ...document,
      use: choiceOf(chosen, document.file) ?? (reportedYear(document) < latest ? "comparison" : "report"),
    };
  });
  return used.some(isReported) ? used : used.map((document) => ({ ...document, use: "report" }));
}

/** True when the workbook's tables are to stand in the report. */
export function isReported({ use }: Pick<SourceDocument, "use">): boolean {
  return use !== "comparison";
}

/** A workbook of which nothing tells the period may be of any year. */
function reportedYear({ periodEnd }: SourceDocument): number {
  return periodEnd === null ? Infinity : Number(periodEnd.slice(0, 4));
}
