import type { CheckName } from "./checkName";
import type { Finding } from "./finding";
import type { UncheckedTable } from "./uncheckedTable";

/** How many comparisons each check made. */
export type Performed = Readonly<Record<CheckName, number>>;

/** Whether a check holds figures of tables against each other: not the size of one, what plus means, or words. */
const COMPARES: Readonly<Record<CheckName, boolean>> = {
  sum: true,
  deviation: true,
  net: true,
  sumOfParts: true,
  sumOfColumns: true,
  investmentNet: true,
  sumFormula: true,
  typedFigure: true,
  sameFigure: true,
  genderSplit: true,
  derivedIndicator: true,
  previousReport: true,
  betweenWorkbooks: true,
  unitSlip: false,
  signSlip: false,
  shares: true,
  indexation: true,
  textAgainstTable: false,
  spelling: false,
  convention: false,
};

/**
 * True for a check after which silence says something of a table's figures.
 *
 * @example comparesFigures("unitSlip") // false
 */
export function comparesFigures(check: CheckName): boolean {
  return COMPARES[check];
}

/**
 * Whether anything at all was held against anything: where nothing was, no findings say nothing.
 *
 * @example isAnythingPerformed({ ...performed, sum: 14 }) // true
 */
export function isAnythingPerformed(performed: Performed): boolean {
  return Object.entries(performed).some(([check, count]) => count > 0 && COMPARES[check as CheckName]);
}

/** All findings, gravest first, how many comparisons each check made, and the tables that none was made for. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly performed: Performed;
  readonly unchecked: readonly UncheckedTable[];
}
