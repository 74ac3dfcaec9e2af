import type { Report } from "../createReport";
import type { Alternative, Finding } from "../domain/finding/finding";
import { isRowSignKnown, isSignKnown } from "../domain/table/signKnown";
import type { Table, TableCell } from "../domain/table/table";
import { conventionJson, problemJson, proofJson, recognitionJson } from "./readingJson";
import type { Comparison, Level, Target } from "../domain/target/targetKinds";
import { missingText } from "../texts/missingTexts";
import { alternativeText, explanation } from "../texts/findings/explanation";

/**
 * The report in the shape that other tools read (docs/regler.md, "JSON"): documents with tables and problems, findings, and
 * the report's sheets.
 *
 * @example JSON.stringify(reportJson(report), null, 1)
 */
export function reportJson(report: Report) {
  return {
    documents: report.documents.map(
      ({ file, title, use, periodEnd, unit, tables, problems, recognitions, proofs = [] }) => ({
        file,
        title,
        use,
        periodEnd,
        unit,
        tables: tables.map(tableJson),
        problems: problems.map(problemJson),
        recognitions: recognitions.map(recognitionJson),
        proofs: proofs.map(proofJson),
      }),
    ),
    conflicts: report.conflicts,
    findings: report.findings.map(findingJson),
    performed: report.performed,
    unchecked: report.unchecked,
    report: report.report,
  };
}

/** With its sentences; their codes are the program's own. */
function findingJson({ message, within, alternatives, ...finding }: Finding) {
  return {
    ...finding,
    explanation: explanation({ message, ...(within && { within }) }, "sv"),
    ...(alternatives && { alternatives: alternatives.map(alternativeJson) }),
  };
}

function alternativeJson({ message, ...alternative }: Alternative) {
  return { ...alternative, explanation: alternativeText({ message }, "sv") };
}

function tableJson(table: Table) {
  const { formulas, kind, positive, basis, evidence } = conventionJson(table.convention);
  return {
    ...table,
    unit: table.unit ?? table.quantity ?? null,
    rows: table.rows.map((row) => ({
      ...row,
      amountKind: isRowSignKnown(table, row) ? row.amountKind : null,
      cells: row.cells.map(cellJson),
    })),
    convention: {
      deviation: formulas[kind],
      positive: isSignKnown(table) ? positive : null,
      basis,
      evidence,
      formulas,
    },
  };
}

function cellJson({ target, ...cell }: TableCell) {
  return {
    ...cell,
    reason: cell.reason === null ? null : missingText(cell.reason, cell.text),
    ...(target && { target: targetJson(target) }),
  };
}

/** A target as other tools read it; `op` null says that there is none, or none that can be read. */
interface TargetJson {
  readonly op: string | null;
  readonly value: number | null;
  readonly unit?: "%";
  readonly also?: string;
  readonly reason?: string;
}

const OPERATOR: Readonly<Record<Comparison, string>> = { "≥": ">=", "≤": "<=", ">": ">", "<": "<", "=": "=" };
/** `op` and `value` as in the facit: `>=` 4, `abs<=` 5, `increase` without a value; `also` is the second of two. */
export function targetJson(target: Target): TargetJson {
  switch (target.kind) {
    case "limit":
    case "number":
      return levelJson(target);
    case "trend":
      return { op: target.trend, value: null };
    case "combined":
      return { ...levelJson(target.level), also: target.trend };
    case "none":
      return { op: null, value: null, reason: missingText(target.reason) };
    case "unreadable":
      return { op: null, value: null, reason: missingText("unreadable") };
  }
}

function levelJson(level: Level): TargetJson {
  const unit = level.percent ? { unit: "%" as const } : {};
  if (level.kind === "number") return { op: "=", value: level.value, ...unit };
  return { op: `${level.magnitude ? "abs" : ""}${OPERATOR[level.comparison]}`, value: level.value, ...unit };
}
