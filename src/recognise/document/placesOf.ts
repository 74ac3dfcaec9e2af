import type { LedgerSettings } from "../../domain/ledger/ledgerSettings";
import type { Problem } from "../../domain/table/problem";
import { WITHOUT_TABLES } from "../../domain/table/workings";
import type { Sheet } from "../../workbook/sheet";
import { readLedgerSheet, type LedgerSheet } from "../ledger/readLedgerSheet";
import { findTables, type Region } from "../sheet/findTables";
import { gridOf, type Grid } from "../sheet/grid";
import { sourceRegion } from "../sheet/ownReport";
import { seenRows } from "../seen/seenRows";
import { isUnfilled } from "../sheet/isUnfilled";

/** A sheet, and what of it looks like tables. */
export interface Place {
  readonly grid: Grid;
  readonly ledger: LedgerSheet | null;
  readonly regions: readonly Region[];
  /** True when it has tables and none of them is filled in. */
  readonly isBlank: boolean;
  /** What of its tables was left out because no reader sees it. */
  readonly problems: readonly Problem[];
}

/** The sheets that may have tables, each with the places of them. */
export function placesOf(sheets: readonly Sheet[], settings: LedgerSettings | undefined): Place[] {
  const grids = sheets.map(gridOf).filter((grid) => !isWithoutTables(grid));
  return grids.map((grid) => {
    const ledger = readLedgerSheet(grid, settings);
    const found = ledger === null ? findTables(grid) : [];
    const end = (index: number) => (found[index + 1]?.header.top ?? grid.lastRow + 1) - 1;
    const filled = found.filter((region, index) => !isUnfilled(grid, region, end(index)));
    const seen = filled.map((region) => seenRows(grid, sourceRegion(grid, region)));
    return {
      grid,
      ledger,
      regions: seen.map(({ region }) => region),
      isBlank: found.length > 0 && filled.length === 0,
      problems: seen.flatMap(({ problems }) => problems),
    };
  });
}

/** A sheet of a report of ours that only tells of the others. */
function isWithoutTables(grid: Grid): boolean {
  const first = grid.text(0, 0);
  return WITHOUT_TABLES.some((beginning) => first.startsWith(beginning)) && grid.filled(0).length === 1;
}
