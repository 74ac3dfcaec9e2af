import type { CellRef } from "./table";

/** How sure and how serious a finding is; `avrundning`, `konvention` and `info` need no action. */
export type Severity = "fel" | "trolig" | "misstänkt" | "konvention" | "avrundning" | "info";

export const SEVERITIES: readonly Severity[] = ["fel", "trolig", "misstänkt", "konvention", "avrundning", "info"];

/** What kind of error it is; the words are those of the JSON contract. */
export type FindingClass =
  "sign-error" | "wrong-value" | "rounding" | "convention-differs" | "restated" | "text-vs-table" | "typography";

/** What a check found: printed against expected in the table's unit, and the likeliest cause in Swedish. */
export interface Finding {
  /** The check's name, e.g. `summa`. */
  readonly check: CheckName;
  readonly severity: Severity;
  readonly class: FindingClass;
  /** Table id. */
  readonly table: string;
  /** Row label and column header of the cell that is most likely wrong. */
  readonly row: string;
  readonly column: string;
  readonly printed: number | null;
  readonly expected: number | null;
  /** printed − expected. */
  readonly difference: number | null;
  readonly explanation: string;
  readonly source: CellRef | null;
}

/** The checks there are. */
export type CheckName =
  | "summa"
  | "avvikelse"
  | "netto = intäkter − kostnader"
  | "summa varav"
  | "netto = utgifter − inkomster"
  | "samma uppgift i två tabeller"
  | "könsuppdelning"
  | "indikator ur tabell"
  | "mellan rapporter"
  | "enhet"
  | "konvention";
