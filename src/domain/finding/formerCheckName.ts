import type { CheckName } from "./checkName";

/** What the checks were called in the settings and reports of version 0.1.0. */
type FormerCheckName =
  | "summa"
  | "avvikelse"
  | "netto = intäkter − kostnader"
  | "summa varav"
  | "netto = utgifter − inkomster"
  | "samma uppgift i två tabeller"
  | "könsuppdelning"
  | "indikator ur tabell"
  | "mellan rapporter"
  | "mellan arbetsböcker"
  | "enhet"
  | "andelar"
  | "uppräkning"
  | "löptext mot tabell"
  | "skrivsätt"
  | "konvention";

const FORMER_CHECK_NAMES: Readonly<Record<FormerCheckName, CheckName>> = {
  summa: "sum",
  avvikelse: "deviation",
  "netto = intäkter − kostnader": "net",
  "summa varav": "sumOfParts",
  "netto = utgifter − inkomster": "investmentNet",
  "samma uppgift i två tabeller": "sameFigure",
  könsuppdelning: "genderSplit",
  "indikator ur tabell": "derivedIndicator",
  "mellan rapporter": "previousReport",
  "mellan arbetsböcker": "betweenWorkbooks",
  enhet: "unitSlip",
  andelar: "shares",
  uppräkning: "indexation",
  "löptext mot tabell": "textAgainstTable",
  skrivsätt: "spelling",
  konvention: "convention",
};

/**
 * A check's name of today for a saved one, old or new; a name that is neither is kept.
 *
 * @example presentCheckName("löptext mot tabell") // "textAgainstTable"
 */
export function presentCheckName(saved: string): string {
  return Object.hasOwn(FORMER_CHECK_NAMES, saved) ? FORMER_CHECK_NAMES[saved as FormerCheckName] : saved;
}

/**
 * The key of a note on the sheet Kontroller, as it is made today, for one that was saved: its check is the first part
 * that names one.
 *
 * @example presentNoteKey("drift · 2024|summa|Stab|Budget") // "drift · 2024|sum|Stab|Budget"
 */
export function presentNoteKey(saved: string): string {
  const parts = saved.split("|");
  const at = parts.findIndex((part) => Object.hasOwn(FORMER_CHECK_NAMES, part));
  return at < 0 ? saved : parts.with(at, presentCheckName(parts[at] ?? "")).join("|");
}
