import type { ForecastBasis } from "../forecast/forecastBasis";
import type { LedgerProof } from "../ledger/ledgerProof";
import type { Problem } from "../table/problem";
import type { Recognition } from "../table/recognition";
import type { Table } from "../table/table";
import type { Unit } from "../amount/unit";

/** What a workbook is read for: its tables go into the report, or others are only held against them. */
export type WorkbookUse = "report" | "comparison";

/** One source workbook, read. */
export interface SourceDocument {
  readonly file: string;
  readonly title: string;
  /** Reported when absent. */
  readonly use?: WorkbookUse;
  /** ISO date of the reported period's last day, null when nothing tells. */
  readonly periodEnd: string | null;
  /** When its sheets were read, as `2024-04-12 09:30`; null when not known. */
  readonly readAt: string | null;
  /** The unit most tables have. */
  readonly unit: Unit | null;
  readonly tables: readonly Table[];
  /** What a ledger tells of every operation's gross costs and income; tables tell theirs by themselves. */
  readonly forecastBasis?: ForecastBasis;
  readonly problems: readonly Problem[];
  /** What the import made of each table it found, read or not, in the sheets' order. */
  readonly recognitions: readonly Recognition[];
  /** One per ledger; none when absent. */
  readonly proofs?: readonly LedgerProof[];
}
