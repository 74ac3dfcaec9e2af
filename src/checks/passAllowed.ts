import type { AllowedDifference } from "../domain/finding/allowedDifference";
import type { CheckRun } from "../domain/finding/checkRun";
import { SEVERITIES, type Finding } from "../domain/finding/finding";
import type { Table } from "../domain/table/table";
import { convertUnit } from "../domain/amount/unit";

/**
 * Takes differences that the user lets pass as rounding, in tables whose unit is known. They stay among the findings,
 * with that said.
 *
 * @example passAllowed(run, tables, { amount: 2, unit: "tkr" }).findings[0]?.severity // "avrundning"
 */
export function passAllowed(run: CheckRun, tables: readonly Table[], allowed: AllowedDifference | undefined): CheckRun {
  if (allowed === undefined) return run;
  const unitOf = new Map(tables.map(({ id, unit }) => [id, unit]));
  const findings = run.findings.map((finding) => {
    const unit = unitOf.get(finding.table) ?? null;
    if (!TO_PASS.has(finding.severity) || unit === null || finding.difference === null) return finding;
    if (Math.abs(finding.difference) > convertUnit(allowed.amount, allowed.unit, unit) + NOISE) return finding;
    return { ...finding, severity: "avrundning", class: "rounding", within: allowed } as const;
  });
  const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return { ...run, findings: findings.toSorted((a, b) => rank(a) - rank(b)) };
}

const TO_PASS: ReadonlySet<Finding["severity"]> = new Set(["fel", "trolig", "misstänkt"]);
/** Float noise of differences; far below any allowed one. */
const NOISE = 1e-9;
