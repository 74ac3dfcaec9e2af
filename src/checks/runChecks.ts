import { NOTHING_PERFORMED, type CheckRun } from "../domain/checkRun";
import { SEVERITIES, type CheckName, type Finding } from "../domain/finding";
import type { SourceDocument } from "../domain/sourceDocument";
import type { Row, Table, TableCell } from "../domain/table";
import { sourceKey, type CheckResult } from "./checkResult";
import { columnFoots } from "./columnFoots";
import { derivedShare } from "./derivedShare";
import { genderSplit } from "./genderSplit";
import { investmentNet } from "./investmentNet";
import { mixedConvention } from "./mixedConvention";
import { netIdentity } from "./netIdentity";
import { partsFoot } from "./partsFoot";
import { previousReport } from "./previousReport";
import { rowIdentity } from "./rowIdentity";
import { sameFigure } from "./sameFigure";
import { sameMeasure } from "./sameMeasure";
import { unitSlip } from "./unitSlip";

/**
 * Runs every check over every table, and between tables and documents. A figure that one check has shown to be wrong
 * is taken as corrected by the next, and a cell keeps its gravest finding only, so that one cause gives one finding.
 *
 * @example runChecks([document]).performed // { summa: 14, avvikelse: 23, … }
 */
export function runChecks(documents: readonly SourceDocument[]): CheckRun {
  const findings: Finding[] = [];
  const rank = (finding: Finding) => SEVERITIES.indexOf(finding.severity);
  const performed: Record<CheckName, number> = { ...NOTHING_PERFORMED };
  const add = (check: CheckName, result: CheckResult) => {
    performed[check] += result.performed;
    for (const finding of result.findings) {
      const before = findings.findIndex((other) => isSameCell(other, finding));
      if (before < 0) findings.push(finding);
      else if (rank(finding) < rank(findings[before] as Finding)) findings[before] = finding;
    }
  };
  for (const document of documents) {
    for (const table of document.tables) {
      const sums = columnFoots(table);
      add("summa", sums);
      add("netto = intäkter − kostnader", netIdentity(table, isSupported(table, sums)));
      add("summa varav", partsFoot(table));
      add("netto = utgifter − inkomster", investmentNet(table));
      add("enhet", unitSlip(table));
      add("konvention", mixedConvention(table));
      add("könsuppdelning", genderSplit(table));
      add("avvikelse", rowIdentity(table, new Map(findings.flatMap(correction))));
    }
    add("samma uppgift i två tabeller", sameFigure(document));
    add("samma uppgift i två tabeller", sameMeasure(document));
    add("indikator ur tabell", derivedShare(document));
  }
  const wrong = new Set(findings.flatMap(wrongCell));
  const isWrong = (cell: TableCell) => cell.source !== null && wrong.has(sourceKey(cell.source));
  add("mellan rapporter", previousReport(documents, isWrong));
  return { findings: findings.sort((a, b) => rank(a) - rank(b)), performed };
}

function isSameCell(a: Finding, b: Finding): boolean {
  return a.source !== null && b.source !== null && sourceKey(a.source) === sourceKey(b.source);
}

/** A sum is supported when it has posts and they add up to it, within rounding. */
function isSupported(table: Table, sums: CheckResult): (net: Row, column: number) => boolean {
  return (net, column) =>
    net.role === "summa" &&
    !sums.findings.some(
      (finding) =>
        finding.severity === "fel" && finding.row === net.label && finding.column === table.columns[column]?.header,
    );
}

function wrongCell({ severity, source }: Finding): string[] {
  return severity === "fel" && source !== null ? [sourceKey(source)] : [];
}

function correction(finding: Finding): [string, number][] {
  const isCertain = finding.check === "summa" && finding.severity === "fel";
  if (!isCertain || finding.source === null || finding.expected === null) return [];
  return [[sourceKey(finding.source), finding.expected]];
}
