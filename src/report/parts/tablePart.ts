import { DEFAULT_COMMENTS } from "../../domain/finding/commentSettings";
import { comparisons } from "../../domain/table/comparison";
import { deviation } from "../../domain/amount/deviation";
import { amountFormat } from "../../domain/amount/formatAmount";
import { roundHalfAway, subtract } from "../../domain/amount/amount";
import { sumRows } from "../../domain/table/sumRows";
import type { RowRole, Table, TableCell } from "../../domain/table/table";
import { SHOWN_DECIMALS, inUnit, type Unit } from "../../domain/amount/unit";
import { linesUnder } from "../../texts/tableNotes";
import { cellName, type SpecCell, type StyleName } from "../../workbook/sheet";
import { columnOrder } from "./columnOrder";
import { commentLines } from "./commentLines";
import { columnTitle } from "./columnTitle";
import { deviationFormula, indexationFormula, sumFormula } from "./formulas";
import { missingMark } from "./missingMark";
import { framedPart, type PartPlace, type SheetPart } from "./sheetPart";
import { tableCharts } from "./tableCharts";
import { withoutUnit } from "./withoutUnit";
import { conventionLine, reportTitle } from "./reportHeading";
import type { ReportSettings } from "../../domain/settings/reportSettings";

const LABEL_STYLE: Readonly<Record<RowRole, StyleName>> = {
  post: "label",
  rubrik: "heading",
  summa: "sumLabel",
  varav: "varavLabel",
  "varav-kostnader": "varavLabel",
  "varav-intakter": "varavLabel",
  kön: "varavLabel",
};

const AMOUNT_STYLE: Readonly<Record<RowRole, StyleName>> = {
  post: "amount",
  rubrik: "empty",
  summa: "sumAmount",
  varav: "varavAmount",
  "varav-kostnader": "varavAmount",
  "varav-intakter": "varavAmount",
  kön: "varavAmount",
};

/**
 * A table of amounts: net, cost and income by area, investments by project. Deviations and sums as the settings say;
 * figures in the report's unit.
 */
export function tablePart(table: Table, settings: ReportSettings, place: PartPlace): SheetPart {
  const unit = settings.unit !== null && table.unit !== null ? settings.unit : table.unit;
  const order = columnOrder(table.columns);
  const format = amountFormat(settings.decimals ?? (unit === null ? mostDecimals(table) : SHOWN_DECIMALS[unit]));
  const sums = new Map(sumRows(table.rows).map((sum) => [sum.index, sum.candidates]));
  const pairs = comparisons(table.columns);
  const comments = settings.comments ?? DEFAULT_COMMENTS;

  function titleOf(index: number): string {
    const column = table.columns[index];
    return column === undefined ? "" : columnTitle(column, table.convention.kind === "investering");
  }

  const titles = order.map((index): SpecCell => ({ value: titleOf(index), style: "headerNumber" }));

  function converted(cell: TableCell | undefined, to: Unit | null): number | null {
    return cell?.value == null ? null : inUnit(cell.value, table.unit, to);
  }

  /** A printed deviation that differs only by rounding was computed from unrounded figures: it is the truer one. */
  function keepsGiven(given: number | null, value: number, cell: TableCell): boolean {
    if (given === null || cell.source === null || table.unit === null) return false;
    const printed = inUnit(10 ** -(cell.decimals ?? 0), table.unit, unit);
    const difference = Math.abs(subtract(given, value));
    return difference > 1e-9 && difference <= printed * 1.000001;
  }

  function totalFormula(
    firstRow: number,
    rowIndex: number,
    columnIndex: number,
    position: number,
    total: number,
  ): string | undefined {
    for (const addends of sums.get(rowIndex) ?? []) {
      const cells = addends.map((index) => ({
        row: firstRow + index,
        value: converted(table.rows[index]?.cells[columnIndex], unit),
      }));
      const formula = sumFormula(settings.calculation, position, cells, total);
      if (formula !== undefined) return formula;
    }
    return undefined;
  }

  /** A computed plan year: the year before raised, or income less costs where the row is split into them. */
  function planOf(firstRow: number, rowIndex: number, columnIndex: number): string | undefined {
    const row = table.rows[rowIndex];
    const rates = table.columns[columnIndex]?.rates;
    if (row === undefined || rates === undefined || settings.calculation === "varden") return undefined;
    const cellAt = (of: number, column: number) => cellName(firstRow + of, order.indexOf(column) + 1);
    const partOf = (role: RowRole) => table.rows.findIndex((one) => one.role === role && one.parent === row.label);
    const [cost, income] = [partOf("varav-kostnader"), partOf("varav-intakter")];
    if (cost >= 0 && income >= 0) {
      const [plus, minus] = row.amountKind === "nettokostnad" ? [cost, income] : [income, cost];
      return `${cellAt(plus, columnIndex)}-${cellAt(minus, columnIndex)}`;
    }
    if (row.role === "summa") return undefined;
    const rate = row.amountKind === "intakt" ? rates.income : rates.cost;
    return indexationFormula(settings.calculation, cellAt(rowIndex, columnIndex - 1), rate);
  }

  function amountCell(firstRow: number, rowIndex: number, columnIndex: number): SpecCell {
    const row = table.rows[rowIndex];
    const cell = row?.cells[columnIndex];
    if (row === undefined || cell === undefined) return { value: null, style: "empty" };
    const style = AMOUNT_STYLE[row.role];
    const source = cell.source ?? undefined;
    const from = { source, ...(cell.ledger !== undefined && { ledger: cell.ledger }) };
    const position = order.indexOf(columnIndex) + 1;
    const given = converted(cell, unit);
    const pair = pairs.find((one) => one.deviation === columnIndex);
    if (pair !== undefined) {
      const actual = converted(row.cells[pair.actual], unit);
      const budget = converted(row.cells[pair.budget], unit);
      if (actual !== null && budget !== null) {
        const rule = table.convention.formulas[row.amountKind];
        const value = deviation(actual, budget, rule);
        if (keepsGiven(given, value, cell)) return { value: given, style, format, source };
        const [a, b] = [pair.actual, pair.budget].map((c) => cellName(firstRow + rowIndex, order.indexOf(c) + 1));
        const formula = deviationFormula(settings.calculation, a ?? "", b ?? "", row.amountKind, rule);
        return { value, style, format, source, ...(formula !== undefined && { formula }) };
      }
    }
    if (given === null) return { value: missingMark(cell), style, source };
    const formula =
      totalFormula(firstRow, rowIndex, columnIndex, position, given) ?? planOf(firstRow, rowIndex, columnIndex);
    return { value: given, style, format, ...from, ...(formula !== undefined && { formula }) };
  }

  function valueAt(row: number, column: number): number | null {
    return converted(table.rows[row]?.cells[column], unit);
  }

  function reference(firstRow: number, row: number, column: number): SpecCell | null {
    const value = valueAt(row, column);
    if (value === null) return null;
    const formula = cellName(firstRow + row, order.indexOf(column) + 1);
    return { value, style: "amount", format, ...(settings.calculation !== "varden" && { formula }) };
  }

  return framedPart(
    {
      title: reportTitle(table, unit),
      subtitle: conventionLine(table),
      header: [{ value: unit ?? "", style: "header" }, ...titles],
      body: (firstRow) =>
        table.rows.map((row, index) => [
          { value: withoutUnit(row.label), style: LABEL_STYLE[row.role] },
          ...order.map((column) => amountCell(firstRow, index, column)),
        ]),
      notes: linesUnder(table),
      draft: comments.draft ? commentLines({ table, unit, valueAt }, comments) : [],
      charts: (firstRow) =>
        tableCharts({ table, unit, format, figureAt: (row, column) => reference(firstRow, row, column) }),
    },
    place,
  );
}

function mostDecimals(table: Table): number {
  const decimals = table.rows.flatMap((row) => row.cells.map((cell) => cell.decimals ?? 0));
  return Math.min(2, roundHalfAway(Math.max(0, ...decimals), 0));
}
