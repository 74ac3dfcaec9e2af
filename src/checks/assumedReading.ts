import type { SourceDocument } from "../domain/document/sourceDocument";
import type { CheckName } from "../domain/finding/checkName";
import type { Finding } from "../domain/finding/finding";
import type { Recognition } from "../domain/table/recognition";

/** What of a table's reading a check rests on. Which rows and columns add up is proved by their figures. */
const RESTS_ON: Readonly<Record<CheckName, { readonly kind?: true; readonly columns?: true }>> = {
  sum: {},
  sumOfParts: {},
  sumOfColumns: {},
  net: {},
  deviation: { columns: true },
  investmentNet: { columns: true },
  sumFormula: {},
  typedFigure: {},
  sameFigure: { kind: true, columns: true },
  genderSplit: {},
  derivedIndicator: { kind: true, columns: true },
  previousReport: { kind: true, columns: true },
  betweenWorkbooks: { kind: true, columns: true },
  unitSlip: {},
  signSlip: {},
  shares: {},
  indexation: { columns: true },
  textAgainstTable: { columns: true },
  spelling: {},
  convention: {},
};

/** What is said of a table whose reading was assumed: no graver than a suspicion, and nothing to write. */
export type CapSeverity = (finding: Finding) => Finding;

/**
 * A finding is no surer than the reading it rests on: where the table's kind or one of its columns was assumed, an error
 * becomes a suspicion that nothing is mended by.
 *
 * Source of the rule: docs/regler.md, "Bevisade samband".
 *
 * @example capSeverity([document])(finding).severity // "misstänkt": the columns were read by their form
 */
export function capSeverity(documents: readonly SourceDocument[]): CapSeverity {
  const readings = new Map<string, Recognition>();
  for (const { recognitions } of documents) {
    for (const one of recognitions) if (one.table !== null) readings.set(one.table, one);
  }
  return (finding) => {
    const reading = readings.get(finding.table);
    if (reading === undefined || !isGrave(finding) || !isAssumed(finding.check, reading)) return finding;
    const { corrections: _, ...rest } = finding;
    return { ...rest, severity: "misstänkt", certain: false };
  };
}

/**
 * True for a table whose kind or one of whose columns was assumed.
 *
 * @example isReadingAssumed(recognition) // true: the columns were read by their form
 */
export function isReadingAssumed({ kind, columns }: Recognition): boolean {
  return kind.certainty === "antagen" || columns.some(isColumnAssumed);
}

function isColumnAssumed({ value, certainty }: Recognition["columns"][number]): boolean {
  return value !== null && certainty === "antagen";
}

function isGrave({ severity }: Finding): boolean {
  return severity === "fel" || severity === "trolig";
}

function isAssumed(check: CheckName, { kind, columns }: Recognition): boolean {
  const rests = RESTS_ON[check];
  if (rests.kind === true && kind.certainty === "antagen") return true;
  return rests.columns === true && columns.some(isColumnAssumed);
}
