import type { Unit } from "./unit";

/** How a calculated cell is written: VSS functions, native formulas, or values only. */
export type Calculation = "vss" | "formler" | "varden";

export interface ReportSettings {
  /** Unit of the report; null keeps each table's own. */
  readonly unit: Unit | null;
  readonly calculation: Calculation;
}
