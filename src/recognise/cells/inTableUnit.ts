import { convertUnit, type Unit } from "../../domain/amount/unit";
import { unitIn } from "../../domain/amount/unitWords";
import { remembered } from "../../domain/remembered";
import type { TableCell } from "../../domain/table/table";
import type { ReadCell } from "./readCell";

/** Of a share per person or place: it is no part of the table's sums, whatever it is counted in. */
const PER = /(?<!\p{L})(?:per|à|á)(?!\p{L})|\/\s?(?:inv|elev|plats|barn|st|mån|år)/iu;

/**
 * The unit that a column's header or a row's label says its own figures are in: `Budget 2024, mnkr`. Null for one that
 * says none, and for kronor per something.
 *
 * @example ownUnit("Investeringar (mnkr)") // "mnkr"
 * @example ownUnit("Kostnad per elev, kr") // null
 */
export const ownUnit = remembered((words): Unit | null => (PER.test(words) ? null : unitIn(words)));

/**
 * The unit of a row that counts in thousands or more, as `Investeringar, mnkr` among rows in tkr. Kronor alone may be of
 * anything.
 */
export function scaledUnit(label: string): Unit | null {
  const unit = ownUnit(label);
  return unit === "kr" ? null : unit;
}

/** What the places around a row's cells say of their units. */
interface UnitsAround {
  /** The table's; null when it is not known. */
  readonly table: Unit | null;
  readonly row: Unit | null;
  readonly columns: readonly (Unit | null)[];
}

/**
 * The cells of a row in the table's unit. The nearest word counts: the cell's own, the row's, the column's. A unit that
 * stands in a number format only, as Excel's button for currency puts it there, counts when the figure is then as large
 * as the others of its row, and not when it is as large as they are without.
 *
 * @example inTableUnit([read("-8 412"), read("-12,7 mkr")], { table: "tkr", row: null, columns: [null, null] })
 * // [{ value: -8412, … }, { value: -12700, decimals: -2, … }]
 */
export function inTableUnit(reads: readonly ReadCell[], { table, row, columns }: UnitsAround): TableCell[] {
  const cells = reads.map(({ cell }) => cell);
  if (table === null) return cells;
  const own = reads.map(({ unit }, index) => unit?.unit ?? row ?? columns[index] ?? table);
  const plain = cells.filter(({ value }, index) => value !== null && value !== 0 && own[index] === table);
  return cells.map((cell, index) => {
    const from = own[index] ?? table;
    if (from === table || cell.value === null || cell.unit === "%") return cell;
    const converted = inUnitOf(cell, cell.value, from, table);
    const isLook = reads[index]?.unit?.by === "words";
    return isLook && distance(cell, plain) <= distance(converted, plain) ? cell : converted;
  });
}

function inUnitOf(cell: TableCell, value: number, from: Unit, to: Unit): TableCell {
  const moved = Math.round(Math.log10(convertUnit(1, from, to)));
  return {
    ...cell,
    value: convertUnit(value, from, to),
    decimals: cell.decimals === null ? null : cell.decimals - moved,
  };
}

/** How many powers of ten a figure is from the middle of the others; 0 where there are none. */
function distance({ value }: TableCell, others: readonly TableCell[]): number {
  const sizes = others.map((other) => Math.log10(Math.abs(other.value ?? 1))).toSorted((a, b) => a - b);
  const middle = sizes[sizes.length >> 1];
  return middle === undefined || value === null || value === 0 ? 0 : Math.abs(Math.log10(Math.abs(value)) - middle);
}
