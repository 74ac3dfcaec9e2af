import type { Grid } from "../grid";

/** What a ledger column holds. */
export type LedgerField = "account" | "unit" | "unitName" | "period" | "amount" | "type";

const FIELD_WORDS: readonly (readonly [RegExp, LedgerField])[] = [
  [/^konto(?:nr|nummer|kod)?$/iu, "account"],
  [/^ansvar(?:skod|snr)?$/iu, "unit"],
  [/^ansvar(?:stext|snamn|sbenämning|_text)$/iu, "unitName"],
  [/^(?:period|månad|bokföringsperiod)$/iu, "period"],
  [/^(?:belopp|saldo|netto)(?:\s*\(?kr\)?)?$/iu, "amount"],
  [/^(?:typ|slag|transaktionstyp|värdetyp)$/iu, "type"],
];

/** A ledger's header row and where its fields stand. */
export interface LedgerHeader {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<LedgerField, number>>> &
    Readonly<Record<"account" | "period" | "amount", number>>;
}

/** Rows looked at for a header: exports carry a few lines of selection criteria on top. */
const MAX_TOP_ROWS = 30;

/**
 * The header of a ledger export, or null when the sheet is none: account, period and amount must be there.
 *
 * @example findLedgerHeader(gridOf(sheet)) // { row: 0, columns: { account: 0, unit: 2, unitName: 3, period: 7, amount: 8, type: 9 } }
 */
export function findLedgerHeader(grid: Grid): LedgerHeader | null {
  for (let row = 0; row <= Math.min(grid.lastRow, MAX_TOP_ROWS); row++) {
    const columns: Partial<Record<LedgerField, number>> = {};
    for (const column of grid.filled(row)) {
      const field = FIELD_WORDS.find(([pattern]) => pattern.test(grid.text(row, column)))?.[1];
      if (field !== undefined && columns[field] === undefined) columns[field] = column;
    }
    const { account, period, amount } = columns;
    if (account !== undefined && period !== undefined && amount !== undefined) {
      return { row, columns: { ...columns, account, period, amount } };
    }
  }
  return null;
}
