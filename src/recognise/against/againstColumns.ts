import { comparisons } from "../../domain/table/comparison";
import type { CounterReason } from "../../domain/table/counterReason";
import type { Column, ColumnRole, Row } from "../../domain/table/table";
import { differenceFit } from "../../relations/differenceFit";
import { rolesIn } from "../lexicon/columnWords";

/** Rows and columns looked at; what speaks against a reading shows in its first ones. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 24;
/** Columns that are the difference of two others on so few rows may be so by chance. */
const LEAST_ROWS = 3;

const ACTUALS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["utfall", "prognos"]);
const BASES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["budget", "prognos", "plan", "foregaende", "bokslut"]);
/** Of two of these that a header names only one is meant; beside a deviation the others say what it is of. */
const PLAIN: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["budget", "prognos", "bokslut", "plan"]);

/**
 * What of a table's own figures and words speaks against the roles of its columns, by sheet column: deviations that are
 * not the difference of what they compare, other figures that are the difference of two columns, and words for
 * another role.
 *
 * @example againstColumns(columns, rows).get(3) // [{ code: "breaksDifference", values: { actual: "Utfall", budget: "Budget", breaks: 3, rows: 12 } }]
 */
export function againstColumns(
  columns: readonly Column[],
  rows: readonly Row[],
): ReadonlyMap<number, readonly CounterReason[]> {
  const some = rows.slice(0, MOST_ROWS);
  if (columns.length > MOST_COLUMNS) return new Map();
  const sizes = columns.map((_, column) => sizeOf(some, column));
  return new Map(
    columns.flatMap((column, index) => {
      if (column.at === undefined || column.calculated) return [];
      const figures =
        column.role === "avvikelse" ? brokenDifference(columns, some, index) : ofOthers(columns, some, sizes, index);
      const reasons = [...figures, ...otherWords(column)];
      return reasons.length === 0 ? [] : [[column.at, reasons] as const];
    }),
  );
}

function brokenDifference(columns: readonly Column[], rows: readonly Row[], deviation: number): CounterReason[] {
  const pair = comparisons(columns).find((one) => one.deviation === deviation);
  if (pair === undefined) return [];
  const { holds, breaks } = differenceFit(rows, deviation, pair.actual, pair.budget);
  const [actual, budget] = [columns[pair.actual]?.header ?? "", columns[pair.budget]?.header ?? ""];
  return breaks === 0 ? [] : [{ code: "breaksDifference", values: { actual, budget, breaks, rows: holds + breaks } }];
}

/** A column whose figures are the difference of an outcome and what it is compared with, and are the smallest of the three. */
function ofOthers(
  columns: readonly Column[],
  rows: readonly Row[],
  sizes: readonly number[],
  own: number,
): CounterReason[] {
  const isAlike = (at: number) =>
    at !== own && columns[at]?.measure === columns[own]?.measure && columns[at]?.group === columns[own]?.group;
  const has = (roles: ReadonlySet<ColumnRole>) => [...columns.keys()].filter((at) => isAlike(at) && roles.has(columns[at]?.role ?? "status")); // prettier-ignore
  const bases = has(BASES);
  for (const actual of bases.length === 0 ? [] : has(ACTUALS)) {
    for (const budget of bases) {
      const isLeast = (sizes[own] ?? 0) < Math.min(sizes[actual] ?? 0, sizes[budget] ?? 0);
      if (actual === budget || !isLeast) continue;
      const { holds, breaks } = differenceFit(rows, own, actual, budget);
      if (holds < LEAST_ROWS || holds <= 2 * breaks) continue;
      const names = { actual: columns[actual]?.header ?? "", budget: columns[budget]?.header ?? "" };
      return [{ code: "isDifference", values: { ...names, holds, rows: holds + breaks } }];
    }
  }
  return [];
}

function sizeOf(rows: readonly Row[], column: number): number {
  return rows.reduce((size, { cells }) => size + Math.abs(cells[column]?.value ?? 0), 0);
}

function otherWords({ header, role }: Column): CounterReason[] {
  if (!PLAIN.has(role) && role !== "utfall") return [];
  const others = rolesIn(header).filter((one) => one !== role && PLAIN.has(one));
  return others.map((other) => ({ code: "headerSaysRole", values: { role: other } }));
}
