import type { CheckName, Finding } from "./finding";

/** All findings, gravest first, and how many comparisons each check made. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly performed: Readonly<Record<CheckName, number>>;
}

/** Where counting begins. */
export const NOTHING_PERFORMED: CheckRun["performed"] = {
  summa: 0,
  avvikelse: 0,
  "netto = intäkter − kostnader": 0,
  "summa varav": 0,
  "netto = utgifter − inkomster": 0,
  "samma uppgift i två tabeller": 0,
  könsuppdelning: 0,
  "indikator ur tabell": 0,
  "mellan rapporter": 0,
  "mellan arbetsböcker": 0,
  enhet: 0,
  andelar: 0,
  uppräkning: 0,
  "löptext mot tabell": 0,
  skrivsätt: 0,
  konvention: 0,
};
