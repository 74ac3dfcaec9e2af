import type { CheckName, Finding } from "./finding";

/** All findings, gravest first, and how many comparisons each check made. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly performed: Readonly<Record<CheckName, number>>;
}
