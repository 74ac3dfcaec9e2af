import type { Report } from "../createReport";
import { cliTexts } from "../texts/cliTexts";
import { acceptedText } from "../texts/findings/acceptanceTexts";
import { performedTexts } from "../texts/findings/checkTexts";
import { explanation } from "../texts/findings/explanation";
import { KIND_NAMES } from "../texts/kindNames";
import { lostFigures } from "../domain/document/lostFigures";
import { isAnythingPerformed } from "../domain/finding/checkRun";
import { isReported } from "../domain/document/workbookUse";
import { MONEY_KINDS } from "../domain/table/table";
import { problemText } from "../texts/problems/problemText";
import { uncheckedText } from "../texts/findings/uncheckedTexts";
import { ledgerTexts } from "../texts/ledgerTexts";

const texts = cliTexts.summary;

/**
 * The run in a few Swedish lines: what was found in each workbook, what was checked, and the findings that need action.
 *
 * @example summary(report)
 * // "vss-2024-03.xlsx: 4 tabeller …\n  Driftsammandrag för perioden (Drift jan-mars!A4:E13), mnkr, 7 rader …"
 */
export function summary(report: Report): string {
  const lines: string[] = [];
  for (const document of report.documents) {
    lines.push(texts.document(document.file, document.tables.length, document.periodEnd));
    if (!isReported(document)) lines.push(`  ${texts.comparison}`);
    for (const { kind, source, unit, rows } of document.tables) {
      const shownUnit = unit ?? (MONEY_KINDS.has(kind) ? texts.unknownUnit : null);
      const facts = [shownUnit, texts.rows(rows.length)].filter((fact) => fact !== null).join(", ");
      lines.push(`  ${KIND_NAMES.sv[kind]} (${source.sheet.trim()}!${source.range}), ${facts}`);
    }
    for (const { heading, source } of document.recognitions.filter(({ excluded }) => excluded)) {
      lines.push(`  ${texts.leftOut(heading)} (${source.sheet.trim()}!${source.range})`);
    }
    for (const { rows, types, outside, skipped } of document.proofs ?? []) {
      lines.push(`  ${ledgerTexts.sv.read(rows)}`, ...types.map((type) => `    ${ledgerTexts.sv.type(type)}`));
      if (outside.rows > 0) lines.push(`    ${ledgerTexts.sv.outside(outside)}`);
      if (skipped.length > 0) lines.push(`    ${ledgerTexts.sv.skipped(skipped)}`);
    }
    for (const problem of document.problems) {
      const { message, advice } = problemText(problem, "sv");
      const place = [problem.sheet?.trim(), problem.cell].filter((part) => part != null).join("!");
      lines.push(`  ${texts.problem(place, `${message} ${advice}`)}`);
    }
  }
  lines.push(texts.performed(performedTexts(report.performed, "sv")));
  const grave = report.findings.filter(({ severity }) => severity !== "avrundning" && severity !== "info");
  for (const finding of grave) {
    const { severity, row, column, source, accepted, passage } = finding;
    const place = source === null ? "" : ` [${source.file}, ${source.sheet.trim()}!${source.cell}]`;
    const note = accepted === undefined ? "" : ` ${acceptedText(accepted)}`;
    lines.push(`  ${severity}: ${row}, ${column}: ${explanation(finding, "sv")}${place}${note}`);
    if (passage !== undefined) lines.push(`    ${texts.passage(passage.sentence)}`);
  }
  const rounding = report.findings.length - grave.length;
  if (rounding > 0) lines.push(`  ${texts.rounding(rounding)}`);
  const tables = new Map(report.documents.flatMap((document) => document.tables).map((table) => [table.id, table]));
  for (const one of report.unchecked) {
    const table = tables.get(one.table);
    if (table === undefined) continue;
    const place = `${table.source.file}, ${table.source.sheet.trim()}!${table.source.range}`;
    lines.push(`  ${texts.unchecked(KIND_NAMES.sv[table.kind], place, uncheckedText(one, "sv"))}`);
  }
  const left = report.unchecked.length;
  const lost = lostFigures(report.documents).length;
  const isChecked = isAnythingPerformed(report.performed);
  if (!isChecked) lines.push(`  ${texts.nothingPerformed}`);
  if (isChecked && left > 0) lines.push(`  ${texts.notChecked(left)}`);
  if (lost > 0) lines.push(`  ${texts.lost(lost)}`);
  if (isChecked && lost === 0 && left === 0 && report.findings.length === 0) lines.push(`  ${texts.allWell}`);
  return lines.join("\n");
}
