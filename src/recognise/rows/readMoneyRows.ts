import { readAmount } from "../../domain/amount/readAmount";
import type { AmountKind } from "../../domain/amount/sign";
import type { Unit } from "../../domain/amount/unit";
import type { ProblemLog } from "../../domain/table/problemLog";
import type { Row, RowRole, TableCell } from "../../domain/table/table";
import type { TableCorrection } from "../../domain/table/tableCorrection";
import { rowChoice } from "../../domain/table/tableShape";
import { cellName } from "../../workbook/sheet";
import { inTableUnit, ownUnit, scaledUnit } from "../cells/inTableUnit";
import { readCell } from "../cells/readCell";
import { thousandsDot } from "../../domain/amount/thousandsDot";
import { columnTexts } from "../cells/columnTexts";
import type { ReadColumn } from "../columns/readColumns";
import { isNamedRow, rowRole } from "../lexicon/rowRole";
import type { Region } from "../sheet/findTables";
import { isNetKind } from "../sign/netKind";
import { numberedMarks, withoutGluedMark } from "../sheet/gluedMark";
import type { Grid } from "../sheet/grid";
import { formulaRows } from "./formulaRows";
import { sumRoles } from "./sumRoles";

/** A table of amounts, and what its rows are read by. */
interface MoneyRegion {
  readonly grid: Grid;
  readonly region: Region;
  readonly columns: readonly ReadColumn[];
  /** Columns of figures that are not read: what stands there still makes a row more than a heading. */
  readonly unread: readonly number[];
  /** Row labels, one line each. */
  readonly labels: readonly string[];
  /** The kind of rows that are neither cost nor income. */
  readonly netKind: AmountKind;
  /** The roles the user has chosen, by the rows' keys. */
  readonly chosen: TableCorrection["rows"];
  /** What the user says that plus means on rows, by their keys. */
  readonly amounts: TableCorrection["amounts"];
  /** What the amounts are in; null when it is not known. */
  readonly unit: Unit | null;
}

/** What the columns as wholes say of their cells. */
interface ColumnWriting {
  readonly unit: Unit | null;
  readonly thousandsDot: boolean;
}

/**
 * Reads the rows of amounts: roles, what they are parts of or stand under, kinds and cells.
 *
 * @example readMoneyRows(region, problemLog())[1]
 * // { label: "varav kostnader", role: "varav-kostnader", parent: "Stab", amountKind: "kostnad", cells: … }
 */
export function readMoneyRows(table: MoneyRegion, problems: ProblemLog): Row[] {
  const { grid, region, columns, unread, labels, netKind, chosen } = table;
  const marks = numberedMarks(region.footnotes);
  const writings = columnWritings(table);
  let heading: string | null = null;
  let owner: Pick<Row, "label" | "role"> | null = null;
  const rows = region.dataRows.map((sheetRow, position): Row => {
    const label = labels[position] ?? "";
    const cells = readCells(table, { sheetRow, label }, writings, marks, problems);
    const isUnread = unread.some((column) => holdsAmount(grid, sheetRow, column));
    const hasText = isUnread || cells.some((cell) => cell.text !== "");
    const name = grid.text(sheetRow, region.labelColumn).trim() || label;
    const named = rowChoice(chosen, label) ?? roleOf(name, label, hasText);
    // What is part of a row without figures has no other row to be counted in.
    const role = named.startsWith("varav") && owner?.role === "rubrik" && hasText ? "post" : named;
    const isPart = role.startsWith("varav");
    const isLeadIn = role === "rubrik" && isNamedRow(name);
    if (role === "rubrik" && !isLeadIn) heading = label;
    if (role === "summa") heading = null;
    const parent = isPart ? (owner?.label ?? null) : role === "post" ? heading : null;
    if (!isPart && !isLeadIn && named === role) owner = { label, role };
    const amount = rowChoice(table.amounts, label);
    const amountKind = amount === undefined ? kindOf(role, name, cells, netKind) : asInTable(amount, netKind);
    return { label, role, parent, amountKind, cells, at: sheetRow };
  });
  return sumRoles(rows, {
    indentOf: (position) => indentAt(grid, region, position),
    formulaRows: formulaRows(grid, region, columns),
    isChosen: (position) => rowChoice(chosen, labels[position] ?? "") !== undefined,
  });
}

/** What is left of income and costs is of the table's own kind until it is known which of the two that is. */
function asInTable(chosen: AmountKind, netKind: AmountKind): AmountKind {
  return isNetKind(chosen) ? netKind : chosen;
}

function holdsAmount(grid: Grid, row: number, column: number): boolean {
  const value = grid.cell(row, column)?.value;
  return typeof value === "number" || (typeof value === "string" && readAmount(value).value !== null);
}

/** Spaces before the label in its cell. */
function indentAt(grid: Grid, { dataRows, labelColumn }: Region, position: number): number {
  const value = grid.cell(dataRows[position] ?? -1, labelColumn)?.value;
  return typeof value === "string" ? value.length - value.trimStart().length : 0;
}

function columnWritings({ grid, region, columns }: MoneyRegion): ColumnWriting[] {
  return columns.map(({ column, index }) => ({
    unit: ownUnit(column.header),
    thousandsDot: thousandsDot(columnTexts(grid, region.dataRows, index)),
  }));
}

/** The role a row's own name gives, else what it is called together with its code and group. */
function roleOf(name: string, label: string, hasText: boolean): RowRole {
  const own = rowRole(name, hasText);
  return own === "post" ? rowRole(label, hasText) : own;
}

function readCells(
  { grid, columns, unit }: MoneyRegion,
  { sheetRow, label }: { readonly sheetRow: number; readonly label: string },
  writings: readonly ColumnWriting[],
  marks: readonly string[],
  problems: ProblemLog,
): TableCell[] {
  const { file, name: sheet } = grid.sheet;
  const reads = columns.map(({ index }, position) => {
    const cell = grid.cell(sheetRow, index);
    const source = { file, sheet, cell: cellName(sheetRow, index) };
    return readCell(cell, source, writings[position]?.thousandsDot, grid.textOf(cell));
  });
  const isText = (at: number) => typeof grid.cell(sheetRow, columns[at]?.index ?? -1)?.value === "string";
  const row = scaledUnit(label);
  const all = inTableUnit(reads, { table: unit, row, columns: writings.map((writing) => writing.unit) });
  const cells =
    marks.length === 0 ? all : all.map((cell, index) => (isText(index) ? withoutGluedMark(cell, marks, all) : cell));
  reads.forEach(({ problem }, index) => problems.add(cells[index]?.reason === "unreadable" ? problem : null));
  return cells;
}

const COSTS = /^(?:summa\s+|totala\s+)?(?:brutto|verksamhetens\s+)?kostnad(?:er)?(?:,|\s|$)/iu;
const INCOMES = /^(?:summa\s+|totala\s+)?(?:verksamhetens\s+)?intäkt(?:er)?(?:,|\s|$)/iu;

/** Costs and incomes are their own kinds as parts, and as rows when they are written without sign. */
function kindOf(role: RowRole, label: string, cells: readonly TableCell[], netKind: AmountKind): AmountKind {
  if (netKind === "investering" || /^investering/iu.test(label)) return "investering";
  if (role === "varav-kostnader") return "kostnad";
  if (role === "varav-intakter") return "intakt";
  const isUnsigned = cells.slice(0, 1).every(({ value }) => value === null || value > 0);
  if (!isUnsigned || role === "rubrik") return netKind;
  if (COSTS.test(label)) return "kostnad";
  return INCOMES.test(label) ? "intakt" : netKind;
}
