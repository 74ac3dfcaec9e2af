import type { CheckName } from "./checkName";
import type { Finding } from "./finding";

/** How many comparisons each check made. */
export type Performed = Readonly<Record<CheckName, number>>;

/** All findings, gravest first, and how many comparisons each check made. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly performed: Performed;
}
