import { subtract } from "../amount/amount";
import {
  MONEY_KINDS,
  type Column,
  type ColumnRole,
  type Row,
  type Table,
  type TableCell,
  type TableKind,
} from "../table/table";
import { labelKey } from "../table/tableShape";
import { inUnit } from "../amount/unit";

/** A figure that two tables both have. */
interface SharedFigure {
  readonly row: Row;
  readonly column: Column;
  /** Row and column in either table. */
  readonly first: FigurePlace;
  readonly second: FigurePlace;
  readonly agrees: boolean;
}

export interface FigurePlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly cell: TableCell & { readonly value: number };
}

/** The kinds whose figures are compared; lists of words have none. */
const COMPARED: ReadonlySet<TableKind> = new Set<TableKind>([...MONEY_KINDS, "volym", "personal", "indikatorer"]);
/** Deviations follow from the other figures, and departments may well have the same targets. */
const NOT_READ: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["avvikelse", "malvarde"]);

/** Fewer figures in common may be chance. */
const FEWEST = 2;

/**
 * The figures two tables of a kind have in common: the same row, the same time. Null when they are about different
 * things: too little in common, or most of it differs, as in two departments' tables with the same rows.
 *
 * @example sharedFigures(driftMarch, driftMarchAgain)?.filter(({ agrees }) => !agrees).length // 1
 */
export function sharedFigures(first: Table, second: Table): SharedFigure[] | null {
  if (first.kind !== second.kind || !COMPARED.has(first.kind)) return null;
  const rows = rowsByKey(second.rows);
  const columns = new Map(second.columns.map((column, index) => [timeKey(column), index] as const));
  const shared = first.rows.flatMap((row, rowIndex) => {
    const other = rows.get(rowKeyOf(row));
    if (other === undefined || row.unit !== second.rows[other]?.unit) return [];
    return first.columns.flatMap((column, index): SharedFigure[] => {
      const there = NOT_READ.has(column.role) ? undefined : columns.get(timeKey(column));
      const [a, b] = [placeOf(first, rowIndex, index), placeOf(second, other, there ?? -1)];
      return a === null || b === null ? [] : [{ row, column, first: a, second: b, agrees: agree(a, b) }];
    });
  });
  const agreeing = shared.filter(({ agrees }) => agrees).length;
  return shared.length >= FEWEST && agreeing * 2 >= shared.length ? shared : null;
}

/**
 * True when the second table says nothing that the first does not say: the same rows and the same columns.
 *
 * @example isCopy(driftMarch, driftMarchAgain) // true
 */
export function isCopy(first: Table, second: Table): boolean {
  const rows = new Set(first.rows.map(rowKeyOf));
  const columns = new Set(first.columns.map(exactTime));
  return (
    second.rows.every((row) => rows.has(rowKeyOf(row))) &&
    second.columns.every((column) => columns.has(exactTime(column)))
  );
}

/** A row by its label and, for a part, what it is part of. */
export function rowKeyOf({ label, role, parent }: Row): string {
  return role.startsWith("varav") || role === "kön"
    ? `${labelKey(parent ?? "")} / ${labelKey(label)}`
    : labelKey(label);
}

/** When and what a column is about; last year's outcome is an outcome. */
export function timeKey({ role, period, year, measure }: Column): string {
  return [role === "foregaende" ? "utfall" : role, period, year ?? "", measure ?? ""].join(" ").trim();
}

function exactTime({ role, period, year, measure }: Column): string {
  return [role, period, year ?? "", measure ?? ""].join(" ");
}

function rowsByKey(rows: readonly Row[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row, index) => [rowKeyOf(row), index] as const).reverse());
}

function placeOf(table: Table, row: number, column: number): FigurePlace | null {
  const cell = table.rows[row]?.cells[column];
  if (cell === undefined || cell.value === null || table.rows[row]?.role === "rubrik") return null;
  return { table, row, column, cell: { ...cell, value: cell.value } };
}

/** Equal within half of the coarser of the two grains. */
function agree(a: FigurePlace, b: FigurePlace): boolean {
  const there = inUnit(b.cell.value, b.table.unit, a.table.unit);
  const coarser = Math.max(printedGrain(a), inUnit(printedGrain(b), b.table.unit, a.table.unit));
  return Math.abs(subtract(a.cell.value, there)) <= coarser * 0.500001;
}

function printedGrain({ cell }: FigurePlace): number {
  return cell.decimals === null ? 0 : 10 ** -cell.decimals;
}
