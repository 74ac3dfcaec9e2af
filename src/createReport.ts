import type { Finding } from "./domain/finding";
import type { Problem } from "./domain/problem";
import type { Table } from "./domain/table";
import type { Unit } from "./domain/unit";
import type { Sheet, SheetSpec } from "./sheet";

/** How a calculated cell is written. */
export type Calculation = "vss" | "formler" | "varden";

export interface ReportSettings {
  /** Unit of the report; null keeps each table's own. */
  readonly unit: Unit | null;
  readonly calculation: Calculation;
}

/** One source workbook, read. */
export interface ReportDocument {
  readonly file: string;
  readonly title: string;
  /** ISO date, e.g. `2024-03-31`. */
  readonly periodEnd: string | null;
  readonly unit: Unit | null;
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
}

export interface Report {
  readonly documents: readonly ReportDocument[];
  readonly findings: readonly Finding[];
  readonly report: { readonly sheets: readonly SheetSpec[] };
}

/**
 * The whole product as one pure function: sheets in, report out. The pane, the ribbon, the CLI and the golden
 * tests all call it; none composes the steps anew.
 */
export function createReport(_sheets: readonly Sheet[], _settings: ReportSettings): Report {
  throw new Error("not written yet");
}
