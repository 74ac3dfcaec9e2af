import type { CheckName } from "./checkName";
import type { Finding } from "./finding";

/** How many comparisons each check made. */
export type Performed = Readonly<Record<CheckName, number>>;

/**
 * Whether anything at all was held against anything: where nothing was, no findings say nothing.
 *
 * @example isAnythingPerformed({ ...performed, sum: 14 }) // true
 */
export function isAnythingPerformed(performed: Performed): boolean {
  return Object.values(performed).some((count) => count > 0);
}

/** All findings, gravest first, and how many comparisons each check made. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly performed: Performed;
}
