import { subtract, sum } from "../domain/amount";
import type { CheckName } from "../domain/finding";
import { rowName, type Column, type Row, type Table } from "../domain/table";
import { differenceDistance, printedUnit, sumDistance, type Distance } from "../domain/tolerance";
import { isFigure, type Figure } from "./checkResult";

/** A figure in its table. */
export interface Place {
  readonly row: Row;
  readonly column: Column;
  readonly cell: Figure;
  /** Position in the table, the same for the same cell. */
  readonly key: string;
}

/** A figure and how it counts in a relation: 1 added, −1 subtracted. */
export interface Addend extends Place {
  readonly factor: 1 | -1;
  /** True where the sign is a matter of taste, so that it cannot be what is wrong. */
  readonly unsigned?: boolean;
}

/** One figure of a table that others decide: result = Σ factor · addend, within what rounding can explain. */
export interface Relation {
  readonly check: CheckName;
  readonly result: Place;
  readonly addends: readonly Addend[];
  /** `sum`: each figure rounded by itself; `difference`: up to one printed unit. */
  readonly rounding: "sum" | "difference";
}

/** Figures taken to be others than those printed, by `Place.key`. */
export type Corrections = ReadonlyMap<string, number>;

/** The figure at a place, or undefined where there is none. */
export function placeAt(table: Table, rowIndex: number, columnIndex: number): Place | undefined {
  const row = table.rows[rowIndex];
  const column = table.columns[columnIndex];
  const cell = row?.cells[columnIndex];
  if (row === undefined || column === undefined || !isFigure(cell)) return undefined;
  return { row, column, cell, key: `${rowIndex}:${columnIndex}` };
}

export function valueAt(place: Place, corrections: Corrections): number {
  return corrections.get(place.key) ?? place.cell.value;
}

/** What the addends give. */
export function expectedOf({ addends }: Relation, corrections: Corrections): number {
  return sum(addends.map((addend) => addend.factor * valueAt(addend, corrections)));
}

/** Printed result − what the addends give. */
export function differenceOf(relation: Relation, corrections: Corrections): number {
  return subtract(valueAt(relation.result, corrections), expectedOf(relation, corrections));
}

/** How far apart the two are, by what rounding can explain. */
export function distanceOf(relation: Relation, difference: number): Distance {
  const units = unitsOf(relation);
  return relation.rounding === "sum"
    ? sumDistance(difference, units)
    : differenceDistance(difference, Math.max(...units));
}

/** The largest difference that rounding could explain. */
export function reachOf(relation: Relation): number {
  const units = unitsOf(relation);
  return relation.rounding === "sum" ? sum(units) / 2 : Math.max(...units);
}

export function placesOf({ result, addends }: Relation): readonly Place[] {
  return [result, ...addends];
}

/** How a relation's difference changes when the figure at a place grows by one: 1, −1, or 0 when it has no part. */
export function effectOf({ result, addends }: Relation, key: string): number {
  const asAddend = addends.reduce((total, addend) => total - (addend.key === key ? addend.factor : 0), 0);
  return (result.key === key ? 1 : 0) + asAddend;
}

/** Row and column of a place, as a finding names them. */
export function nameOf({ row, column }: Place): { readonly row: string; readonly column: string } {
  return { row: rowName(row), column: column.header };
}

function unitsOf(relation: Relation): number[] {
  return placesOf(relation).map(({ cell }) => printedUnit(cell));
}
