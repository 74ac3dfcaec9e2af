import type { CheckRun } from "../domain/checkRun";
import { SEVERITIES, type CheckName, type Finding } from "../domain/finding";
import type { Table } from "../domain/table";
import { columnFoots } from "./columnFoots";
import { rowIdentity, sourceKey } from "./rowIdentity";

/**
 * Runs every check over every table. A figure that one check has shown to be wrong is taken as corrected by the next,
 * so that one cause gives one finding.
 *
 * @example runChecks(document.tables).performed // { summa: 14, avvikelse: 23 }
 */
export function runChecks(tables: readonly Table[]): CheckRun {
  const findings: Finding[] = [];
  const performed: Record<CheckName, number> = { summa: 0, avvikelse: 0 };
  for (const table of tables) {
    const sums = columnFoots(table);
    const corrected = new Map(sums.findings.flatMap(correction));
    const named = new Set(sums.findings.flatMap(({ source }) => (source === null ? [] : [sourceKey(source)])));
    const deviations = rowIdentity(table, corrected);
    findings.push(
      ...sums.findings,
      ...deviations.findings.filter(({ source }) => source === null || !named.has(sourceKey(source))),
    );
    performed.summa += sums.performed;
    performed.avvikelse += deviations.performed;
  }
  const rank = (finding: Finding) => SEVERITIES.indexOf(finding.severity);
  return { findings: findings.sort((a, b) => rank(a) - rank(b)), performed };
}

function correction(finding: Finding): [string, number][] {
  if (finding.severity !== "fel" || finding.source === null || finding.expected === null) return [];
  return [[sourceKey(finding.source), finding.expected]];
}
