import type { ColumnRole, Convention, RowRole, Table, TableKind } from "./table";
import type { AmountKind } from "../amount/sign";
import type { Unit } from "../amount/unit";
import type { MarkedTable } from "./markedTable";
import type { CounterReason } from "./counterReason";
import type { Reason } from "./reason";
import type { ChosenMeasure } from "./tableCorrection";

/** How sure the import is: the source says so, it speaks for it, or something had to be assumed. `vald`: the user's. */
export type Certainty = "vald" | "säker" | "trolig" | "antagen";

/** From surest to least sure. */
const CERTAINTIES: readonly Certainty[] = ["vald", "säker", "trolig", "antagen"];

/** Something the import recognised, and why: at least one reason. */
export interface Recognized<T> {
  readonly value: T;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
  /** What speaks for something else; nothing when absent. */
  readonly against?: readonly CounterReason[];
}

export interface RecognizedColumn extends Recognized<ColumnRole | null> {
  /** As `columnKeys` gives it. */
  readonly key: string;
  readonly header: string;
  /** What of a row's amounts it holds; null where it is not said. */
  readonly measure: ChosenMeasure | null;
}

export interface RecognizedRow {
  /** As `labelKey` gives it; rows with the same label are read alike. */
  readonly key: string;
  readonly label: string;
  readonly role: RowRole;
  /** What plus means on it. */
  readonly amountKind: AmountKind;
  readonly chosen: boolean;
}

/** What the import made of one table of a workbook, also of one that is not read. */
export interface Recognition {
  /** What a correction is kept by. */
  readonly shape: string;
  readonly heading: string;
  readonly source: Table["source"];
  /** The table's id; null when it is left out or was not recognised. */
  readonly table: string | null;
  /** How the user has marked it, with the rows of headings it was read with; absent for what the import has found. */
  readonly marked?: MarkedTable & Required<Pick<MarkedTable, "headerRows">>;
  /** True when the user has left it out. */
  readonly excluded: boolean;
  readonly kind: Recognized<TableKind | null>;
  /** The kinds it may be read as; none for a ledger, which is read by its accounts. */
  readonly choices: readonly TableKind[];
  /** Null for tables that are not about money, and for those that were not read. */
  readonly unit: Recognized<Unit | null> | null;
  readonly convention: Recognized<Convention> | null;
  readonly columns: readonly RecognizedColumn[];
  readonly rows: readonly RecognizedRow[];
}

/**
 * The tables in the order a user looks at them: those that are least sure first, then as they stand; what is left out last.
 *
 * @example uncertainFirst([{ …"säker" }, { …"antagen" }]) // [{ …"antagen" }, { …"säker" }]
 */
export function uncertainFirst(recognitions: readonly Recognition[]): Recognition[] {
  const place = (one: Recognition) => (one.excluded ? -1 : CERTAINTIES.indexOf(certaintyOf(one)));
  return recognitions.toSorted((a, b) => place(b) - place(a));
}

/**
 * How sure the reading of a whole table is: as its least sure part. What the user has chosen is sure.
 *
 * @example certaintyOf({ kind: { certainty: "säker", … }, convention: { certainty: "antagen", … }, … }) // "antagen"
 */
export function certaintyOf({ kind, unit, convention, columns }: Recognition): Certainty {
  const parts = [kind, unit, convention, ...columns.filter(({ value }) => value !== null)];
  const least = Math.max(...parts.map((part) => (part === null ? 0 : CERTAINTIES.indexOf(part.certainty))));
  return CERTAINTIES[least] ?? "antagen";
}
