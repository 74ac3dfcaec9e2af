import type { Dimension } from "../domain/ledger/dimension";
import type { LedgerTotals } from "../domain/ledger/ledgerTotals";
import { addLedger, type LedgerAdder } from "./addLedger";
import type { LedgerRoom } from "./foldingSums";
import { groupedRows, type GroupedRows } from "./groupedRows";
import { ledgerHeader, type LedgerColumns } from "./ledgerHeader";
import type { LedgerValue } from "./ledgerValue";
import { shapeSeen, type ShapeSeen } from "./query/shapeSeen";
import { statedType, statedUnit, withStated } from "./statedType";
import { USUAL_WRITING, type Writing } from "./writing";

/** Rows looked at for a header: exports carry a few lines of selection criteria on top. */
const MAX_TOP_ROWS = 30;

/**
 * What has been made of the rows so far: still looking for the header, adding, no ledger after all, or one that there is no
 * room for.
 */
export type LedgerRowsState = "looking" | "adding" | "none" | "full";

/** Takes a sheet's rows from the top and adds them up once the header of a ledger has been found. */
interface LedgerRows {
  /** @returns the state after the row */
  add(row: number, values: readonly LedgerValue[]): LedgerRowsState;
  /** Null while no header has been found. */
  columns(): LedgerColumns | null;
  /** Null when the rows were no ledger. */
  totals(): LedgerTotals | null;
  /** How the rows turned out to be written: other than was said, they are to be read anew. */
  writing(): Writing;
}

/** What a ledger's rows are read by. */
export interface LedgerReading extends LedgerRoom {
  /** How the columns are written. */
  readonly writing?: Writing;
  /** What the user wants the ledger reported by. */
  readonly dimension?: Dimension | undefined;
}

/** A printout's header, and where it stands. */
interface Printout {
  readonly row: number;
  readonly names: readonly string[];
  readonly rows: GroupedRows;
}

/**
 * Reads rows as they come, whole sheets and streams alike.
 *
 * @param names the file's and the sheet's: they may say that a ledger without a type column is a budget
 * @example const rows = ledgerRows(["huvudbok.csv"]); rows.add(0, ["Konto", "Period", "Belopp"]) // "adding"
 */
export function ledgerRows(names: readonly string[], reading: LedgerReading = {}): LedgerRows {
  const { writing = USUAL_WRITING, dimension } = reading;
  const above: string[] = [...names];
  const rowsAbove: (readonly LedgerValue[])[] = [];
  let columns: LedgerColumns | null = null;
  let printout: Printout | null = null;
  let adder: LedgerAdder | null = null;
  let state: LedgerRowsState = "looking";
  let shape: ShapeSeen | null = null;

  function start(row: number, found: LedgerColumns, header: readonly string[]): LedgerRowsState {
    const unit = statedUnit(found, header, above.slice(names.length));
    if (unit === null) return state;
    columns = unit === "kr" ? found : { ...found, unit };
    const type = statedType(above) ?? "utfall";
    // What a query adds up says nothing of its unit.
    shape = unit === "kr" ? shapeSeen(header, found, type) : null;
    adder = addLedger(row, columns, type, writing, reading);
    return (state = "adding");
  }

  /** A row under the header of a printout: the first entry beneath an account shows that it is one. */
  function addGrouped(row: number, values: readonly LedgerValue[]): LedgerRowsState {
    const entry = printout?.rows.entry(values) ?? null;
    if (printout === null || entry === null) return state;
    if (adder === null) start(printout.row, printout.rows.columns, printout.names);
    adder?.add(row, entry);
    return state;
  }

  return {
    add(row, values) {
      if (adder !== null) {
        if (printout !== null) addGrouped(row, values);
        else {
          adder.add(row, values);
          shape?.row(values);
        }
        if (adder.isFull()) state = "full";
        return state;
      }
      if (state === "none") return state;
      if (row > MAX_TOP_ROWS + (printout?.row ?? 0)) return (state = "none");
      const texts = textsOf(values);
      const found = columnsIn(texts, above, dimension);
      if (found !== null && start(row, found, texts) === "adding") {
        printout = null;
        return state;
      }
      const rows = groupedRows(texts, rowsAbove, dimension);
      if (rows !== null) printout = { row, rows, names: texts };
      else if (addGrouped(row, values) === "adding") return state;
      rowsAbove.push(values);
      above.push(...texts);
      return state;
    },
    columns: () => columns,
    totals() {
      if (adder === null) return null;
      const told = shape?.shape(adder.writing()) ?? null;
      return { ...adder.totals(), ...(told !== null && { shape: told }) };
    },
    writing: () => adder?.writing() ?? writing,
  };
}

/** A row's columns as those of a ledger; null when it has none, or when the lines above leave a doubt. */
function columnsIn(
  texts: readonly string[],
  above: readonly string[],
  dimension: Dimension | undefined,
): LedgerColumns | null {
  const header = ledgerHeader(texts, dimension);
  return header === null ? null : withStated(header, above);
}

/** The texts of a row, by column; empty for what is none, and where the row has a hole. */
function textsOf(values: readonly LedgerValue[]): string[] {
  const texts: string[] = [];
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    texts.push(typeof value === "string" ? value.trim() : "");
  }
  return texts;
}
