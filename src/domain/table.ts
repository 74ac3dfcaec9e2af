import type { AmountKind, DeviationFormula } from "./sign";
import type { MissingReason } from "./missing";
import type { Unit } from "./unit";

/** The kinds of table in a delårsrapport; the words are those of the field and of the JSON contract. */
export type TableKind =
  | "ekonomi-sammandrag"
  | "driftsammandrag-period"
  | "driftsammandrag-prognos"
  | "driftsammandrag-budget-plan"
  | "investeringar"
  | "investeringar-plan"
  | "volym"
  | "personal"
  | "indikatorer"
  | "maluppfyllelse"
  | "strategiska-uppdrag"
  | "aktiviteter";

/** What a column holds. */
export type ColumnRole =
  "utfall" | "budget" | "prognos" | "avvikelse" | "foregaende" | "bokslut" | "plan" | "malvarde" | "status";

/** What an investment column measures: outlays, income, or outlays minus income. */
export type Measure = "utgifter" | "inkomster" | "netto";

/** What a row is: an addend, a heading, a sum, or part of the row above (never an addend). */
export type RowRole = "post" | "rubrik" | "summa" | "varav" | "varav-kostnader" | "varav-intakter" | "kön";

/** Where a value stands, for the user to go there. */
export interface CellRef {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface Column {
  /** As the user wrote it, lines joined by a space. */
  readonly header: string;
  readonly role: ColumnRole;
  /** `jan-mars`, `helår`, `mars`; empty when the workbook does not say. */
  readonly period: string;
  readonly year: number | null;
  readonly measure: Measure | null;
  /** True when the add-in computed the column because the workbook has none. */
  readonly calculated: boolean;
}

export interface TableCell {
  /** As displayed in the source, trimmed. */
  readonly text: string;
  readonly value: number | null;
  /** Why `value` is null. */
  readonly reason: MissingReason | null;
  /** Null for a calculated cell. */
  readonly source: CellRef | null;
  /** Decimals shown in the source: the printed unit is 10^-decimals. Null when the value is unrounded. */
  readonly decimals: number | null;
  /** True when the cell's figure is a sum formula in the source. */
  readonly formula?: boolean;
}

export interface Row {
  readonly label: string;
  readonly role: RowRole;
  /** The row it is a part of (varav) or stands under (rubrik). */
  readonly parent: string | null;
  /** What a positive figure on this row means; decides its deviation together with the convention. */
  readonly amountKind: AmountKind;
  readonly cells: readonly TableCell[];
}

/** How the table's deviations are computed and what + means, and how we know. */
export interface Convention {
  /** How deviation is computed on rows of each amount kind. */
  readonly formulas: Readonly<Record<AmountKind, DeviationFormula>>;
  /** Swedish: what a positive net figure means. */
  readonly positive: string;
  /** Amount kind of the net rows. */
  readonly kind: AmountKind;
  /** `inferred` from figures or `assumed` because they do not tell. */
  readonly basis: "inferred" | "assumed";
  /** Swedish: the arithmetic that shows it, e.g. `−0,9 − (−0,3) = −0,6 (Avdelning HR)`. */
  readonly evidence: string;
}

/**
 * A row's name where rows of several parents stand together: parts are told apart by what they are part of.
 *
 * @example rowName({ label: "varav kostnader", role: "varav-kostnader", parent: "Summa", … }) // "varav kostnader (Summa)"
 */
export function rowName(row: Pick<Row, "label" | "role" | "parent">): string {
  const isPart = row.role.startsWith("varav") || row.role === "kön";
  return isPart && row.parent !== null ? `${row.label} (${row.parent})` : row.label;
}

export interface Table {
  /** Unique over all documents read together, e.g. `vss-2024-03:investeringar`. */
  readonly id: string;
  readonly kind: TableKind;
  readonly heading: string;
  readonly unit: Unit | null;
  readonly source: { readonly file: string; readonly sheet: string; readonly range: string };
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly convention: Convention;
  readonly footnotes: readonly string[];
}
