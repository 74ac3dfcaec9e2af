import type { Evidence } from "./reason";
import type { AmountKind, DeviationFormula } from "../amount/sign";
import type { LedgerFigure } from "../ledger/ledgerFigure";
import type { MissingReason } from "../amount/missing";
import type { Status } from "../target/status";
import type { Target } from "../target/targetKinds";
import type { Unit } from "../amount/unit";
import type { TableNote } from "./tableNote";

/** The kinds of table in a delårsrapport, in printed order; the words are those of the field and of the JSON contract. */
export const TABLE_KINDS = [
  "ekonomi-sammandrag",
  "driftsammandrag-period",
  "driftsammandrag-prognos",
  "driftsammandrag-budget-plan",
  "investeringar",
  "investeringar-plan",
  "volym",
  "personal",
  "indikatorer",
  "maluppfyllelse",
  "strategiska-uppdrag",
  "aktiviteter",
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/** The kinds that hold amounts of money: they have a unit, a sign convention and sums. */
export const MONEY_KINDS: ReadonlySet<TableKind> = new Set<TableKind>([
  "ekonomi-sammandrag",
  "driftsammandrag-period",
  "driftsammandrag-prognos",
  "driftsammandrag-budget-plan",
  "investeringar",
  "investeringar-plan",
]);

/** What a column can hold. Counts of activities are `utfall`; their header says what is counted. */
export const COLUMN_ROLES = [
  "utfall",
  "budget",
  "prognos",
  "avvikelse",
  "foregaende",
  "bokslut",
  "plan",
  "malvarde",
  "status",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

const AMOUNT_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "utfall",
  "budget",
  "prognos",
  "foregaende",
  "bokslut",
  "plan",
]);

/**
 * True for a column of amounts that stand in the workbook; a deviation is none.
 *
 * @example isAmountColumn({ role: "budget", calculated: false }) // true
 */
export function isAmountColumn({ role, calculated }: Pick<Column, "role" | "calculated">): boolean {
  return AMOUNT_ROLES.has(role) && !calculated;
}

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

/** Whom a `kön` row is about. */
export type Gender = "man" | "kvinna";

/** What the figures of a table that is not about money are: all counts, or each row its own (`Row.unit`). */
export type Quantity = "antal" | "blandad";

/** A förvaltnings- or nämndmål that the rows of a table belong to. */
export interface Goal {
  readonly name: string;
  /** The sentence under the name, when the workbook has one. */
  readonly description: string | null;
}

export interface Column {
  /** As the user wrote it, lines joined by a space. */
  readonly header: string;
  readonly role: ColumnRole;
  /** `jan-mars`, `helår`, `mars`; empty when the workbook does not say. */
  readonly period: string;
  readonly year: number | null;
  readonly measure: Measure | null;
  /** True for a budget that is what the council gives, written as an income. */
  readonly grant?: true;
  /** The name over the columns it stands with, which begins its header: `Koncernen`; absent outside such groups. */
  readonly group?: string;
  /** Whom the column's figures are about, where a table splits by gender in columns. */
  readonly gender?: Gender;
  /** True for a column that is hidden in its sheet and read all the same: nothing that is seen stands for it. */
  readonly hidden?: true;
  /** The column of the sheet, 0 for A; absent when it is none of one sheet's. */
  readonly at?: number;
  /** The columns a deviation compares, by their `at`, where its figures show them. */
  readonly compares?: { readonly actual: number; readonly budget: number };
  /** True when the add-in computed the column because the workbook has none. */
  readonly calculated: boolean;
  /** True when earlier figures were carried into today's organisation. */
  readonly restated?: boolean;
  /** What the year before was raised by, in percent, where the add-in has computed a plan year. */
  readonly rates?: { readonly cost: number; readonly income: number };
}

export interface TableCell {
  /** As displayed in the source, trimmed. */
  readonly text: string;
  readonly value: number | null;
  /** Why `value` is null. */
  readonly reason: MissingReason | null;
  /** Null for a calculated cell. */
  readonly source: CellRef | null;
  /** What of a ledger the figure adds up, when it comes from one. */
  readonly ledger?: LedgerFigure;
  /** Decimals shown in the source, below 0 when it is rounded to tens or more: the grain is 10^-decimals. Null when the value is unrounded. */
  readonly decimals: number | null;
  /** The formula that gives the figure in the source, en-US, without `=`. */
  readonly formula?: string;
  /** `%` when the figure is written or formatted as a percentage; `value` is then the figure shown, 95 for 95 %. */
  readonly unit?: "%";
  /** The footnote marks at the figure: `**`, `1`. */
  readonly footnote?: string;
  /** The figure is for another time than its column: `2020: 65`, or a heading `Helår 2019:` inside the table. */
  readonly time?: { readonly period: string; readonly year: number };
  /** In a `malvarde` column. */
  readonly target?: Target;
  /** In a `status` column, when the text or the colour says one of the four. */
  readonly status?: Status;
}

export interface Row {
  readonly label: string;
  readonly role: RowRole;
  /** The row it is a part of (varav) or stands under (rubrik). */
  readonly parent: string | null;
  /** What a positive figure on this row means; decides its deviation together with the convention. */
  readonly amountKind: AmountKind;
  readonly cells: readonly TableCell[];
  /** What the row's figures are in, outside the money tables: `%`, `antal`, `skala 0-5`, `index`; null when unsaid. */
  readonly unit?: string | null;
  /** Name of the goal the row belongs to; see `Table.goals`. */
  readonly goal?: string | null;
  /** Målområde, where the table gives one per row. */
  readonly goalArea?: string | null;
  readonly gender?: Gender;
  /** What the workbook says beside the figures: motivering, kommentar. */
  readonly comment?: string;
  /** The row of the sheet, 0-based; absent when it is none of one sheet's. */
  readonly at?: number;
  /** The rows that a sum adds up, by their `at`, where formulas or figures show them. */
  readonly adds?: readonly number[];
}

/** How the table's deviations are computed and what + means, and how we know. */
export interface Convention {
  /** How deviation is computed on rows of each amount kind. */
  readonly formulas: Readonly<Record<AmountKind, DeviationFormula>>;
  /** Amount kind of the net rows: what a positive net figure means. */
  readonly kind: AmountKind;
  /**
   * `inferred` from figures, words or other tables, `assumed` because nothing tells, or `chosen` by the user. What is
   * assumed is only a place to stand: nothing is computed or called better by it, see `isSignKnown`.
   */
  readonly basis: "inferred" | "assumed" | "chosen";
  /** What shows it, e.g. `−0,9 − (−0,3) = −0,6 (Avdelning HR)`; none when it is assumed. */
  readonly evidence: readonly Evidence[];
  /** Outlays are written with minus: on rows of the kind `investering` plus is then an income, and the formula turns. */
  readonly outlaysWithMinus?: boolean;
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
  /** Lines under the table, each with its mark: `* Mätning görs i maj-juni`. */
  readonly footnotes: readonly string[];
  /** What the add-in itself has to say under the table; none when absent. */
  readonly notes?: readonly TableNote[];
  /** Null or absent for money and for tables without figures. */
  readonly quantity?: Quantity | null;
  /** The heading over the row labels, e.g. `Basuppdrag (volymmått)`. */
  readonly labelHeader?: string;
  /** Målområde the table stands under. */
  readonly goalArea?: string | null;
  /** Kommunövergripande mål the table stands under. */
  readonly municipalGoal?: string | null;
  /** The unit of the organisation the table is about, where several units' workbooks are read together. */
  readonly department?: string;
  /** True for a table that puts several departments together. */
  readonly isSummary?: boolean;
  /** Columns that were restated to today's organisation, and the table they come from. */
  readonly restatedFrom?: readonly { readonly source: Table["source"]; readonly column: Column }[];
  /** Goals in the table's order; rows name theirs. */
  readonly goals?: readonly Goal[];
}
