import type { Message } from "../message";
import type { Evidence } from "./reason";
import type { ColumnRole, TableKind } from "./table";

/** The kind that something speaks for; `money` is any table of amounts. */
export type SaidKind = TableKind | "money";

/** What can speak against how a table, or a part of it, is read. `words` stand in the workbook. */
export interface CounterValues {
  readonly alsoNamesKind: { readonly words: string; readonly kind: SaidKind };
  /** Most rows are named like those of another kind. */
  readonly rowsOfKind: { readonly kind: SaidKind };
  /** So many of the rows are not the difference of the two columns that a deviation compares. */
  readonly breaksDifference: {
    readonly actual: string;
    readonly budget: string;
    readonly breaks: number;
    readonly rows: number;
  };
  /** A column's figures are the difference of two others on so many of the rows. */
  readonly isDifference: {
    readonly actual: string;
    readonly budget: string;
    readonly holds: number;
    readonly rows: number;
  };
  /** A header has a word for another role than the one its column has. */
  readonly headerSaysRole: { readonly role: ColumnRole };
  /** So many of the printed deviations are made the other way. */
  readonly otherWay: { readonly count: number; readonly rows: number; readonly evidence: readonly Evidence[] };
  /** So many nets are made of costs and income the other way. */
  readonly otherNets: { readonly count: number; readonly rows: number };
  /** Words that speak for the other meaning of plus. */
  readonly namesSayOther: { readonly evidence: readonly Evidence[] };
  readonly alsoNamesUnit: { readonly words: string };
}

/** Something that speaks for another reading than the one that was chosen; the sentences are in src/texts/counterTexts.ts. */
export type CounterReason = Message<CounterValues>;
