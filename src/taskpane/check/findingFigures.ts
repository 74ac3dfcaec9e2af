import type { Finding } from "../../domain/finding/finding";
import { formatAmount } from "../../domain/amount/formatAmount";

/** More decimals than this are the computer's, not the report's. */
const MOST_DECIMALS = 3;

interface FindingFigures {
  readonly printed: string;
  readonly expected: string;
  /** With its sign, plus too. */
  readonly difference: string;
}

/**
 * The three figures of a finding as a Swedish report prints them, all with the decimals the most exact of printed
 * and expected needs. A missing figure is a dash.
 *
 * @example findingFigures({ printed: 1.2, expected: -1.2, difference: 2.4 })
 * // { printed: "1,2", expected: "−1,2", difference: "+2,4" }
 */
export function findingFigures(finding: Pick<Finding, "printed" | "expected" | "difference">): FindingFigures {
  const decimals = Math.min(MOST_DECIMALS, Math.max(decimalsOf(finding.printed), decimalsOf(finding.expected)));
  const show = (value: number | null): string => (value === null ? "–" : formatAmount(value, decimals));
  const difference = show(finding.difference);
  const plus = finding.difference !== null && finding.difference > 0 && /[1-9]/u.test(difference) ? "+" : "";
  return { printed: show(finding.printed), expected: show(finding.expected), difference: plus + difference };
}

function decimalsOf(value: number | null): number {
  if (value === null) return 0;
  return value.toFixed(MOST_DECIMALS).replace(/0+$/u, "").split(".")[1]?.length ?? 0;
}
