import type { Report } from "../createReport";
import type { Table } from "../domain/table";

/**
 * The report in the shape that other tools read (DESIGN, contracts): documents with tables and problems, findings, and
 * the report's sheets.
 *
 * @example JSON.stringify(reportJson(report), null, 1)
 */
export function reportJson(report: Report) {
  return {
    documents: report.documents.map(({ file, title, periodEnd, unit, tables, problems }) => ({
      file,
      title,
      periodEnd,
      unit,
      tables: tables.map(tableJson),
      problems,
    })),
    findings: report.findings,
    performed: report.performed,
    report: report.report,
  };
}

function tableJson(table: Table) {
  const { formulas, kind, positive, basis, evidence } = table.convention;
  return {
    ...table,
    columns: table.columns,
    rows: table.rows,
    convention: { deviation: formulas[kind], positive, basis, evidence, formulas },
  };
}
