import type { CheckName } from "../../domain/finding/checkName";
import type { Finding, Severity } from "../../domain/finding/finding";
import type { SourceDocument } from "../../domain/document/sourceDocument";

/** What of the findings is shown; null lets everything through. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly check: CheckName | null;
  /** A table's id, or a workbook's file name. */
  readonly place: string | null;
  readonly standing: "open" | "accepted" | null;
}

export const NO_FILTER: FindingFilter = { severity: null, check: null, place: null, standing: null };

/**
 * The findings that pass the filter, in their order.
 *
 * @example filterFindings(findings, { ...NO_FILTER, severity: "fel" }, documents)
 */
export function filterFindings(
  findings: readonly Finding[],
  { severity, check, place, standing }: FindingFilter,
  documents: readonly SourceDocument[],
): readonly Finding[] {
  const inFile = documents.find(({ file }) => file === place)?.tables.map(({ id }) => id);
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (check === null || finding.check === check) &&
      (place === null || finding.table === place || (inFile?.includes(finding.table) ?? false)) &&
      (standing === null || (finding.accepted !== undefined) === (standing === "accepted")),
  );
}
