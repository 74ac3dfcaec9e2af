import { subtract, sum } from "../../domain/amount/amount";
import type { RelationName } from "../../domain/finding/said/relationSaid";
import { rowName, type Column, type Row, type Table } from "../../domain/table/table";
import {
  differenceDistance,
  grainOf,
  spreadDistance,
  type Distance,
  type Spread,
} from "../../domain/finding/tolerance";
import { isFigure, type Figure } from "../result/checkResult";
import { roundedTo } from "../result/roundedTo";

/** A figure in its table. */
export interface Place {
  readonly row: Row;
  readonly column: Column;
  readonly cell: Figure;
  /** Position in the table, the same for the same cell: rows after each other, each as long as there are columns. */
  readonly key: number;
  /** What the figure is rounded to. */
  readonly grain: number;
}

/** A figure and how it counts in a relation: 1 added, −1 subtracted. */
export interface Addend extends Place {
  readonly factor: 1 | -1;
  /** True where the sign is a matter of taste, so that it cannot be what is wrong. */
  readonly unsigned?: boolean;
}

/** One figure of a table that others decide: result = Σ factor · addend, within what rounding can explain. */
export interface Relation {
  readonly check: RelationName;
  readonly result: Place;
  readonly addends: readonly Addend[];
  /** `sum`: each figure rounded by itself; `difference`: up to one grain. */
  readonly rounding: "sum" | "difference";
  /** The rows that are part of the result but say nothing where it stands; absent where none is missing. */
  readonly missing?: readonly Row[];
}

/** Figures taken to be others than those printed, by `Place.key`. */
export interface Corrections {
  get(key: number): number | undefined;
}

/** Where the figures stand, printed or taken to be others. */
interface Standing {
  valueAt(place: Place): number;
}

/** The figure at a place, or undefined where there is none. */
export function placeAt(table: Table, rowIndex: number, columnIndex: number): Place | undefined {
  const row = table.rows[rowIndex];
  const column = table.columns[columnIndex];
  const cell = row?.cells[columnIndex];
  if (row === undefined || column === undefined || !isFigure(cell)) return undefined;
  const grain = Math.max(grainOf(cell), roundedTo(table));
  return { row, column, cell, key: rowIndex * table.columns.length + columnIndex, grain };
}

/** A figure as an addend. */
export function asAddend({ row, column, cell, key, grain }: Place, factor: 1 | -1): Addend {
  return { row, column, cell, key, grain, factor };
}

export function valueAt(place: Place, corrections: Corrections): number {
  return corrections.get(place.key) ?? place.cell.value;
}

/** What the addends give. */
export function expectedOf({ addends }: Relation, figures: Corrections | Standing): number {
  const standing = "valueAt" in figures ? figures : null;
  const corrections = "valueAt" in figures ? null : figures;
  const values: number[] = [];
  for (const addend of addends) {
    const value = standing?.valueAt(addend) ?? corrections?.get(addend.key) ?? addend.cell.value;
    values.push(addend.factor * value);
  }
  return sum(values);
}

/** Printed result − what the addends give. */
export function differenceOf(relation: Relation, corrections: Corrections): number {
  return subtract(valueAt(relation.result, corrections), expectedOf(relation, corrections));
}

/** The difference of a relation as it is printed. */
export function printedDifference(relation: Relation): number {
  return differenceOf(relation, AS_PRINTED);
}

const AS_PRINTED: Corrections = new Map();

/** How far apart the two are, by what rounding can explain. */
export function distanceOf(relation: Relation, difference: number): Distance {
  const spread = spreadOf(relation);
  return relation.rounding === "sum"
    ? spreadDistance(difference, spread)
    : differenceDistance(difference, spread.widest);
}

/** What the tolerance of a relation depends on: the grains of its figures. */
export function spreadOf(relation: Relation): Spread & { readonly widest: number } {
  const own = relation.result.grain;
  let [total, squares, widest] = [own, own * own, own];
  for (const { grain } of relation.addends) {
    total += grain;
    squares += grain * grain;
    widest = Math.max(widest, grain);
  }
  return { total, squares, widest };
}

/**
 * True when one of the relation's figures is among some, by their keys.
 *
 * @example holdsAny(sumOfB, new Set([wrong.key])) // true where the wrong figure is one of its addends
 */
export function holdsAny({ result, addends }: Relation, keys: { has(key: number): boolean }): boolean {
  return keys.has(result.key) || addends.some(({ key }) => keys.has(key));
}

export function placesOf({ result, addends }: Relation): readonly Place[] {
  return [result, ...addends];
}

/** Row and column of a place, as a finding names them. */
export function nameOf({ row, column }: Place): { readonly row: string; readonly column: string } {
  return { row: rowName(row), column: column.header };
}
