import type { ForecastBasis } from "../../domain/forecastBasis";
import type { LedgerProof } from "../../domain/ledgerProof";
import type { LedgerSettings } from "../../domain/ledgerSettings";
import type { Problem } from "../../domain/problem";
import type { Table } from "../../domain/table";
import { totalsOf } from "../../ledger/totalsOf";
import { areaName } from "../../sheet";
import type { Grid } from "../grid";
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
  const totals = totalsOf(grid.sheet);
  if (totals === null) return null;
  const { headerRow, lastRow, lastColumn } = totals;
  const { file, name: sheet } = grid.sheet;
  const range = areaName({ top: headerRow, left: 0, bottom: lastRow, right: lastColumn });
  const ledger = interpretLedger(totals, { file, sheet, range }, settings);
  return {
    tables: ledgerTables(ledger, { file, sheet, range }),
    problems: ledgerProblems(totals, { file, sheet }),
    proof: ledger.proof,
    forecast: ledgerForecast(ledger, file),
  };
}
