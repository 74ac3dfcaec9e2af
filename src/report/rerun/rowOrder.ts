import type { SheetSpec, SpecCell } from "../../workbook/sheet";
import { movedFormula } from "./movedFormula";

/** A row that the user may move, by its name and which of the rows so called it is, from the top and from 0. */
type RowName = readonly [text: string, nth: number];

/** The rows of a sheet that may change places among themselves: between two headings, sums or notes. In order. */
export type RowOrder = readonly (readonly RowName[])[];

/** A row with the varav rows under it; they move together. */
interface Unit {
  readonly name: RowName;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The order that the report itself gives its rows.
 *
 * @example rowOrder(spec) // [[["Avdelning HR", 0], ["Avdelning Ekonomi", 0]]]
 */
export function rowOrder(spec: SheetSpec): RowOrder {
  return blocksOf(spec).map((units) => units.map(({ name }) => name));
}

/**
 * The sheet with its rows in the order the user has put them in since it was written, or null when they stand as they
 * were. Sums, headings and notes keep their places, varav rows follow their row, and a new row comes after the one it
 * follows in the report. Formulas go on meaning the same rows.
 *
 * @param written the report's own order when it was written last, whatever the user's was
 * @param cells the sheet as it stands, from A1, as far as it is ours
 * @example inUserOrder(spec, [[["HR", 0], ["IT", 0]]], [["IT", 2], ["HR", 1]])?.rows.map(([label]) => label?.value) // ["IT", "HR"]
 */
export function inUserOrder(
  spec: SheetSpec,
  written: RowOrder,
  cells: readonly (readonly unknown[])[],
): SheetSpec | null {
  const rowsOf = rowsByText(cells);
  const standing = written.map((names) => standingOrder(names, rowsOf));
  const from = spec.rows.map((_, row) => row);
  blocksOf(spec).forEach((units, block) => {
    const order = orderFor(units, block, standing);
    const [first, last] = [units[0], units.at(-1)];
    if (order === null || first === undefined || last === undefined) return;
    const rows = arranged(units, order).flatMap(({ top, bottom }) => rowsBetween(top, bottom));
    from.splice(first.top, last.bottom - first.top + 1, ...rows);
  });
  return from.every((row, index) => row === index) ? null : rearranged(spec, from);
}

/** Rows that may change places, as they stand now. */
interface Standing {
  readonly texts: readonly string[];
  /** Whether that is another order than the report gave them. */
  readonly isUsers: boolean;
}

/** The rows of the sheet by their first cell, from the top. */
function rowsByText(cells: readonly (readonly unknown[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  cells.forEach(([first], row) => {
    const text = String(first ?? "");
    const rows = found.get(text);
    if (rows) rows.push(row);
    else found.set(text, [row]);
  });
  return found;
}

function standingOrder(names: readonly RowName[], rowsOf: ReadonlyMap<string, readonly number[]>): Standing {
  const found = names.flatMap(([text, nth]) => {
    const row = rowsOf.get(text)?.[nth];
    return row === undefined ? [] : [{ text, row }];
  });
  const now = [...found].sort((a, b) => a.row - b.row);
  return { texts: now.map(({ text }) => text), isUsers: now.some((one, index) => one !== found[index]) };
}

/** The user's order of these rows: that of the block that knows most of them, the nearest where several do. */
function orderFor(units: readonly Unit[], block: number, standing: readonly Standing[]): readonly string[] | null {
  const known = standing.map(({ texts }) => {
    const names = new Set(texts);
    return units.filter(({ name }) => names.has(name[0])).length;
  });
  const most = Math.max(0, ...known);
  const alike = known.flatMap((count, index) => (count === most ? [index] : []));
  const [nearest] = alike.sort((a, b) => Math.abs(a - block) - Math.abs(b - block));
  const best = standing[nearest ?? -1];
  return most > 1 && best?.isUsers === true ? best.texts : null;
}

function arranged(units: readonly Unit[], order: readonly string[]): Unit[] {
  const left = [...units];
  const known = order.flatMap((text) => {
    const index = left.findIndex(({ name }) => name[0] === text);
    return index < 0 ? [] : left.splice(index, 1);
  });
  for (const unit of left) {
    const before = units[units.indexOf(unit) - 1];
    known.splice(before === undefined ? 0 : known.indexOf(before) + 1, 0, unit);
  }
  return known;
}

/** @param from new row → the row that comes there */
function rearranged(spec: SheetSpec, from: readonly number[]): SheetSpec {
  const to = new Map(from.map((row, index) => [row, index]));
  const newRow = (row: number) => to.get(row) ?? row;
  return {
    ...spec,
    rows: from.map((row) => (spec.rows[row] ?? []).map((cell) => moved(cell, newRow))),
    rowLines: Object.fromEntries(Object.entries(spec.rowLines).map(([row, lines]) => [newRow(Number(row)), lines])),
  };
}

function moved(cell: SpecCell, newRow: (row: number) => number): SpecCell {
  return cell.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, newRow) };
}

/** The rows that may change places, block by block. A goal with its gender rows is one; a heading over others is none. */
function blocksOf({ rows }: SheetSpec): Unit[][] {
  const blocks: Unit[][] = [];
  const counts = new Map<string, number>();
  let open: Unit[] = [];
  rows.forEach(([label], row) => {
    const text = String(label?.value ?? "");
    const nth = counts.get(text) ?? 0;
    counts.set(text, nth + 1);
    const isFollower = label?.style === "varavLabel";
    const last = open.at(-1);
    const follows = rows[row + 1]?.[0]?.style === "varavLabel";
    if (isFollower && last !== undefined) open[open.length - 1] = { ...last, bottom: row };
    else if (text !== "" && (label?.style === "label" || (label?.style === "textStrong" && follows))) {
      if (last === undefined) blocks.push(open);
      open.push({ name: [text, nth], top: row, bottom: row });
    } else open = [];
  });
  return blocks.filter((units) => units.length > 1);
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
