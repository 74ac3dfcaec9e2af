import type { ForecastBasis } from "../../domain/forecast/forecastBasis";
import type { LedgerProof } from "../../domain/ledger/ledgerProof";
import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import type { Problem } from "../../domain/table/problem";
import type { Table } from "../../domain/table/table";
import { totalsOf } from "../../ledger/totalsOf";
import { areaName } from "../../workbook/sheet";
import type { Grid } from "../sheet/grid";
import { interpretLedger } from "./interpretLedger";
import { ledgerForecast } from "./ledgerForecast";
import { ledgerProblems } from "./ledgerProblems";
import { ledgerTables } from "./ledgerTables";

/** What a ledger sheet became. */
export interface LedgerSheet {
  readonly tables: readonly Omit<Table, "id">[];
  readonly problems: readonly Problem[];
  readonly proof: LedgerProof;
  /** What a forecast of the year starts from; null without an outcome. */
  readonly forecast: ForecastBasis | null;
}

/**
 * Reads a sheet as a ledger export; null when it is none.
 *
 * @example readLedgerSheet(gridOf(sheet))?.tables.map((table) => table.kind) // ["driftsammandrag-period", "driftsammandrag-prognos"]
 */
export function readLedgerSheet(grid: Grid, settings?: LedgerSettings): LedgerSheet | null {
  const totals = totalsOf(grid.sheet, settings?.dimension);
  if (totals === null) return null;
  const { headerRow, lastRow, lastColumn } = totals;
  const { file, name: sheet } = grid.sheet;
  const range = areaName({ top: headerRow, left: 0, bottom: lastRow, right: lastColumn });
  const ledger = interpretLedger(totals, { file, sheet, range }, settings);
  const tables = ledgerTables(ledger, { file, sheet, range });
  const { accounts } = ledger.proof.outside;
  const outside: readonly Problem[] =
    tables.length > 0 || accounts.length === 0
      ? []
      : [{ file, sheet, cell: null, text: "", code: "noOperations", values: { accounts } }];
  return {
    tables,
    problems: [...ledgerProblems(totals, { file, sheet }, settings?.dimension), ...outside],
    proof: ledger.proof,
    forecast: ledgerForecast(ledger, file),
  };
}
