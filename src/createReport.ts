import { passAllowed } from "./checks/passAllowed";
import { runChecks } from "./checks/runChecks";
import { combineDocuments } from "./domain/combine/combineDocuments";
import { acceptFindings } from "./domain/finding/acceptFindings";
import type { CheckRun } from "./domain/finding/checkRun";
import type { Conflict } from "./domain/combine/conflict";
import type { Problem } from "./domain/table/problem";
import type { SourceDocument } from "./domain/document/sourceDocument";
import { withUses } from "./domain/document/workbookUse";
import { withDeviations } from "./domain/table/withDeviations";
import { joinedResults } from "./recognise/ledger/joinedResults";
import { readDocument } from "./recognise/readDocument";
import type { ReportSettings } from "./domain/settings/reportSettings";
import { reportSheets } from "./report/sheets/reportSheets";
import type { Sheet, SheetSpec } from "./workbook/sheet";

/** Everything the product has to say about some workbooks. */
export interface Report extends CheckRun {
  readonly documents: readonly SourceDocument[];
  /** Figures that two of the workbooks give differently. */
  readonly conflicts: readonly Conflict[];
  readonly report: { readonly sheets: readonly SheetSpec[] };
}

/**
 * The whole product as one pure function: sheets in, report out. The pane, the ribbon, the CLI and the golden tests
 * all call it; none composes the steps anew. Sheets of several workbooks come together, told apart by `file`;
 * `fileProblems` is what the adapter met while reading them, `runningText` the report's text that is held against the
 * tables, where it is another than that of the settings.
 *
 * @example createReport(sheets, { unit: null, calculation: "formler" }).findings[0]?.message.code // "wrongAddend"
 */
export function createReport(
  sheets: readonly Sheet[],
  settings: ReportSettings,
  fileProblems: readonly Problem[] = [],
  runningText = "",
): Report {
  const joined = joinedResults(sheets, (file) => settings.uses?.[file] ?? "", settings.ledger?.dimension);
  const told = [...fileProblems, ...joined.problems];
  const files = [...new Set([...joined.sheets, ...told].map(({ file }) => file))];
  const read = files.map((file) => {
    const own = <T extends { readonly file: string }>(all: readonly T[]) => all.filter((one) => one.file === file);
    const document = readDocument(
      file,
      own(joined.sheets),
      own(told),
      settings.corrections,
      settings.ledger,
      settings.words,
      settings.markedTables,
    );
    return { ...document, tables: document.tables.map(withDeviations) };
  });
  const combined = combineDocuments(withUses(read, settings.uses ?? {}), settings);
  const { documents, conflicts } = combined;
  const tables = documents.flatMap((document) => document.tables);
  const checked = passAllowed(
    runChecks(documents, runningText || settings.runningText, combined.told, settings.organisation),
    tables,
    settings.allowedDifference,
  );
  const run = { ...checked, findings: acceptFindings(checked.findings, documents, settings.accepted ?? []) };
  return { documents, conflicts, ...run, report: { sheets: reportSheets(combined.shown, run, settings, combined) } };
}
