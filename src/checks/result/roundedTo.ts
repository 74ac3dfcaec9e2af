import { MONEY_KINDS, type Table } from "../../domain/table/table";

/** Fewer figures may be round by chance. */
const LEAST_FIGURES = 8;
/** Finer rounding than this is not told from figures that happen to end in a zero. */
const LEAST_GRAIN = 1000;

const known = new WeakMap<Table, number>();

/**
 * What all amounts of a table are rounded to beyond what their decimals show: kronor written in whole thousands have
 * the tolerance of thousands. 0 when they are not.
 *
 * @example roundedTo(tableInKronor) // 1000
 */
export function roundedTo(table: Table): number {
  const before = known.get(table);
  if (before !== undefined) return before;
  const grain = MONEY_KINDS.has(table.kind) && table.unit === "kr" ? commonGrain(table) : 0;
  known.set(table, grain);
  return grain;
}

function commonGrain(table: Table): number {
  let grain = 1e9;
  let figures = 0;
  for (const { cells } of table.rows) {
    for (const [at, { value }] of cells.entries()) {
      if (value === null || value === 0 || table.columns[at]?.calculated !== false) continue;
      figures++;
      while (grain >= LEAST_GRAIN && value % grain !== 0) grain /= 10;
      if (grain < LEAST_GRAIN) return 0;
    }
  }
  return figures < LEAST_FIGURES ? 0 : grain;
}
