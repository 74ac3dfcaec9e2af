import type { Problem } from "../../domain/problem";
import type { Table } from "../../domain/table";
import { areaName } from "../../sheet";
import type { Grid } from "../grid";
import { findLedgerHeader } from "./ledgerColumns";
import { ledgerTables } from "./ledgerTables";
import { readLedger } from "./readLedger";

/** What a ledger sheet became. */
export interface LedgerSheet {
  readonly tables: readonly Omit<Table, "id">[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a sheet as a ledger export; null when it is none.
 *
 * @example readLedgerSheet(gridOf(sheet))?.tables.map((table) => table.kind) // ["driftsammandrag-period", "driftsammandrag-prognos"]
 */
export function readLedgerSheet(grid: Grid): LedgerSheet | null {
  const header = findLedgerHeader(grid);
  if (header === null) return null;
  const ledger = readLedger(grid, header);
  const right = Math.max(...Object.values(header.columns));
  const range = areaName({ top: header.row, left: 0, bottom: grid.lastRow, right });
  return {
    tables: ledgerTables(ledger, { file: grid.sheet.file, sheet: grid.sheet.name, range }),
    problems: ledger.problems,
  };
}
