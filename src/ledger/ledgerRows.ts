import { entryTypesIn, type EntryType } from "../domain/ledger/entryType";
import type { LedgerTotals } from "../domain/ledger/ledgerTotals";
import { addLedger, type LedgerAdder } from "./addLedger";
import { ledgerHeader, type LedgerColumns } from "./ledgerHeader";
import type { LedgerValue } from "./ledgerValue";
import { USUAL_WRITING, type Writing } from "./writing";

/** Rows looked at for a header: exports carry a few lines of selection criteria on top. */
const MAX_TOP_ROWS = 30;

/** What has been made of the rows so far: still looking for the header, adding, or no ledger after all. */
export type LedgerRowsState = "looking" | "adding" | "none";

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

/**
 * Reads rows as they come, whole sheets and streams alike.
 *
 * @param names the file's and the sheet's: they may say that a ledger without a type column is a budget
 * @param writing how the columns are written
 * @example const rows = ledgerRows(["huvudbok.csv"]); rows.add(0, ["Konto", "Period", "Belopp"]) // "adding"
 */
export function ledgerRows(names: readonly string[], writing: Writing = USUAL_WRITING): LedgerRows {
  const above: string[] = [...names];
  let columns: LedgerColumns | null = null;
  let adder: LedgerAdder | null = null;
  let state: LedgerRowsState = "looking";
  return {
    add(row, values) {
      if (adder !== null) {
        adder.add(row, values);
        return state;
      }
      if (state === "none") return state;
      if (row > MAX_TOP_ROWS) return (state = "none");
      const texts = Array.from(values, (value) => (typeof value === "string" ? value.trim() : ""));
      columns = ledgerHeader(texts);
      if (columns === null) {
        above.push(...texts);
        return state;
      }
      adder = addLedger(row, columns, typeNamed(above), writing);
      return (state = "adding");
    },
    columns: () => columns,
    totals: () => adder?.totals() ?? null,
    writing: () => adder?.writing() ?? writing,
  };
}

/** The only type that the texts name; outcome when they name none or several. */
function typeNamed(texts: readonly string[]): EntryType {
  const found = new Set(texts.flatMap(entryTypesIn));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : "utfall";
}
