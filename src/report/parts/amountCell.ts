import { subtract } from "../../domain/amount/amount";
import { deviation } from "../../domain/amount/deviation";
import { deviationRule } from "../../domain/table/deviationRule";
import type { DeviationFormula } from "../../domain/amount/sign";
import { inUnit, type Unit } from "../../domain/amount/unit";
import type { Calculation } from "../../domain/settings/reportSettings";
import type { Comparison } from "../../domain/table/comparison";
import type { Row, RowRole, Table, TableCell } from "../../domain/table/table";
import { cellName, type SpecCell, type StyleName } from "../../workbook/sheet";
import { deviationFormula, indexationFormula, sumFormula } from "./formulas";
import { missingMark } from "./missingMark";

const AMOUNT_STYLE: Readonly<Record<RowRole, StyleName>> = {
  post: "amount",
  rubrik: "empty",
  summa: "sumAmount",
  varav: "varavAmount",
  "varav-kostnader": "varavAmount",
  "varav-intakter": "varavAmount",
  kön: "varavAmount",
};

/** A table of amounts and how the report draws it. */
export interface DrawnTable {
  readonly table: Table;
  /** The unit of the report's figures. */
  readonly unit: Unit | null;
  readonly calculation: Calculation;
  /** The number format of its amounts. */
  readonly format: string;
  /** The table's columns, as indexes, in printed order; the labels stand before them. */
  readonly order: readonly number[];
  /** The rows that a sum may add up, set by set, by the sum's own row. */
  readonly sums: ReadonlyMap<number, readonly (readonly number[])[]>;
  readonly pairs: readonly Comparison[];
}

/** The same, with the sheet row that its first row stands on. */
export interface PlacedTable extends DrawnTable {
  readonly firstRow: number;
}

/** A figure of the table in the report's unit; null where there is none. */
export function valueAt({ table, unit }: DrawnTable, row: number, column: number): number | null {
  const cell = table.rows[row]?.cells[column];
  return cell?.value == null ? null : inUnit(cell.value, table.unit, unit);
}

/** A cell that shows the same figure as the table's own, for a chart; null where there is none. */
export function referenceCell(placed: PlacedTable, row: number, column: number): SpecCell | null {
  const value = valueAt(placed, row, column);
  if (value === null) return null;
  const formula = nameOf(placed, row, column);
  return { value, style: "amount", format: placed.format, ...(placed.calculation !== "varden" && { formula }) };
}

/**
 * A cell of the table as the report writes it: deviations and sums as formulas where the settings say so, and where
 * they give the figure that the source has.
 */
export function amountCell(placed: PlacedTable, rowIndex: number, columnIndex: number): SpecCell {
  const row = placed.table.rows[rowIndex];
  const cell = row?.cells[columnIndex];
  if (row === undefined || cell === undefined) return { value: null, style: "empty" };
  const compared = deviationCell(placed, row, rowIndex, columnIndex);
  if (compared !== null) return compared;
  const style = AMOUNT_STYLE[row.role];
  const source = cell.source ?? undefined;
  const value = valueAt(placed, rowIndex, columnIndex);
  if (value === null) return { value: missingMark(cell) ?? (isBare(row) ? "–" : null), style, source };
  const formula = totalFormula(placed, rowIndex, columnIndex, value) ?? planFormula(placed, row, rowIndex, columnIndex);
  const from = { source, ...(cell.ledger !== undefined && { ledger: cell.ledger }) };
  return { value, style, format: placed.format, ...from, ...(formula !== undefined && { formula }) };
}

/** A post of whose figures none was read: without a mark it would be a heading. */
function isBare({ role, cells }: Row): boolean {
  return role !== "rubrik" && cells.every(({ text }) => text === "");
}

/** The deviation of two figures that are both there; null in every other cell. */
function deviationCell(placed: PlacedTable, row: Row, rowIndex: number, columnIndex: number): SpecCell | null {
  const pair = placed.pairs.find((one) => one.deviation === columnIndex);
  const cell = row.cells[columnIndex];
  if (pair === undefined || cell === undefined) return null;
  const shown = shownDeviation(placed, rowIndex, pair);
  if (shown === null) return null;
  const { value, rule, isGiven } = shown;
  const drawn = { style: AMOUNT_STYLE[row.role], format: placed.format, source: cell.source ?? undefined };
  if (isGiven) return { value, ...drawn };
  const [a, b] = [nameOf(placed, rowIndex, pair.actual), nameOf(placed, rowIndex, pair.budget)];
  const formula = deviationFormula(placed.calculation, a, b, row.amountKind, rule);
  return { value, ...drawn, ...(formula !== undefined && { formula }) };
}

/** The deviation of a pair as the report shows it, with the formula its sign follows. */
interface ShownDeviation {
  readonly value: number;
  readonly rule: DeviationFormula;
  /** As the source prints it, not computed. */
  readonly isGiven: boolean;
}

/** The deviation that the report shows for a pair of figures; null where one is missing, or nobody knows what plus means. */
export function shownDeviation(drawn: DrawnTable, rowIndex: number, pair: Comparison): ShownDeviation | null {
  const row = drawn.table.rows[rowIndex];
  const [actual, budget] = [valueAt(drawn, rowIndex, pair.actual), valueAt(drawn, rowIndex, pair.budget)];
  if (row === undefined || actual === null || budget === null) return null;
  const rule = deviationRule(drawn.table, row, pair);
  if (rule === null) return null;
  const value = deviation(actual, budget, rule);
  const cell = pair.deviation === null ? undefined : row.cells[pair.deviation];
  const given = pair.deviation === null ? null : valueAt(drawn, rowIndex, pair.deviation);
  const isGiven = cell !== undefined && keepsGiven(given, value, cell);
  return { value: isGiven ? (given ?? value) : value, rule, isGiven };
}

/**
 * What the source prints stands: computed from unrounded figures it is the truer one, and one that is wrong is told by
 * the checks, never changed on the way.
 */
function keepsGiven(given: number | null, value: number, { source }: TableCell): boolean {
  return given !== null && source !== null && Math.abs(subtract(given, value)) > 1e-9;
}

function totalFormula(placed: PlacedTable, row: number, column: number, total: number): string | undefined {
  const position = placed.order.indexOf(column) + 1;
  for (const addends of placed.sums.get(row) ?? []) {
    const cells = addends.map((index) => ({ row: placed.firstRow + index, value: valueAt(placed, index, column) }));
    const formula = sumFormula(placed.calculation, position, cells, total);
    if (formula !== undefined) return formula;
  }
  return undefined;
}

/** A computed plan year: the year before raised, or income less costs where the row is split into them. */
function planFormula(placed: PlacedTable, row: Row, rowIndex: number, column: number): string | undefined {
  const { table, calculation } = placed;
  const rates = table.columns[column]?.rates;
  if (rates === undefined || calculation === "varden") return undefined;
  const partOf = (role: RowRole) => table.rows.findIndex((one) => one.role === role && one.parent === row.label);
  const [cost, income] = [partOf("varav-kostnader"), partOf("varav-intakter")];
  if (cost >= 0 && income >= 0) {
    const [plus, minus] = row.amountKind === "nettokostnad" ? [cost, income] : [income, cost];
    return `${nameOf(placed, plus, column)}-${nameOf(placed, minus, column)}`;
  }
  if (row.role === "summa") return undefined;
  const rate = row.amountKind === "intakt" ? rates.income : rates.cost;
  return indexationFormula(calculation, nameOf(placed, rowIndex, column - 1), rate);
}

/** Where a cell of the table stands on the sheet. */
function nameOf({ firstRow, order }: PlacedTable, row: number, column: number): string {
  return cellName(firstRow + row, order.indexOf(column) + 1);
}
