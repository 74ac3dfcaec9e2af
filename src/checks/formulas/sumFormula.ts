import { formatAmount } from "../../domain/amount/formatAmount";
import type { SumOmission } from "../../domain/finding/said/formulaSaid";
import { rowName, type Table } from "../../domain/table/table";
import type { FormulaCheck } from "../check";
import { gravity } from "../gatherFindings";
import type { CheckResult, Found } from "../result/checkResult";
import { columnSum, type ColumnSum } from "./columnSums";
import type { PlacedCell, PlacedCells } from "./placedCells";

/** See {@link sumFormula}. */
export const SUM_FORMULA: FormulaCheck = { name: "sumFormula", on: "formulas", run: sumFormula };

/** The sums of one column by formula, by row. */
type SumsOfColumn = ReadonlyMap<number, ColumnSum>;

/**
 * Sums whose formula leaves out a post that no other sum adds, or adds a figure twice: the same cell in two of its
 * terms, or a sum together with its own posts. A post that the same sum adds in another column is an error; one that no
 * column's sum adds may be left out on purpose, and is asked about.
 *
 * Source of the rule: docs/regler.md, "Formler".
 *
 * @example sumFormula(table, placedCells(table)).findings[0]?.message.code // "sumLeavesOut"
 */
function sumFormula(table: Table, cells: PlacedCells): CheckResult {
  const columns = table.columns.map((_, column): SumsOfColumn => {
    const sums = table.rows.flatMap(({ role }, row): [number, ColumnSum][] => {
      const sum = role === "summa" ? columnSum(cells.at(row, column), cells) : null;
      return sum === null ? [] : [[row, sum]];
    });
    return new Map(sums);
  });
  const findings = columns.flatMap((sums, column) => {
    const twice = [...sums.values()].flatMap((sum) => doubled(table, sum, sums, cells));
    return [...twice, ...leftOut(table, column, columns, cells)];
  });
  return { performed: columns.reduce((total, { size }) => total + size, 0), findings: oncePerRows(findings) };
}

/** What is found of a sum and another row, told once for all columns: the gravest first. */
function oncePerRows(findings: readonly (readonly [string, Found])[]): Found[] {
  const told = new Map<string, Found>();
  for (const [key, found] of findings.toSorted(([, a], [, b]) => gravity(a) - gravity(b))) {
    if (!told.has(key)) told.set(key, found);
  }
  return [...told.values()];
}

function doubled(table: Table, one: ColumnSum, sums: SumsOfColumn, cells: PlacedCells): [string, Found][] {
  // SUBTOTAL passes over other subtotals by itself.
  if (/SUBTOTAL|AGGREGATE/iu.test(one.sum.cell.formula ?? "")) return [];
  const { sum, adds } = one;
  const inner = [...adds.keys()].flatMap((row) => {
    const own = sums.get(row);
    return own === undefined || row === sum.row ? [] : [...own.adds.keys()].filter((part) => adds.has(part));
  });
  const again = [...adds].filter(([, times]) => times > 1).map(([row]) => row);
  const [row] = [...new Set([...again, ...inner])].filter((added) => isSomething(cells.at(added, sum.column)));
  const counted = row === undefined ? undefined : cells.at(row, sum.column);
  if (counted === undefined) return [];
  const values = { ...namesOf(table, sum, counted), isSum: again.length === 0 };
  return [[`twice ${sum.row}`, found(table, sum, "fel", { code: "sumDoubles", values })]];
}

function leftOut(
  table: Table,
  column: number,
  columns: readonly SumsOfColumn[],
  cells: PlacedCells,
): [string, Found][] {
  const sums = columns[column];
  if (sums === undefined) return [];
  const added = new Set([...sums.values()].flatMap(({ adds }) => [...adds.keys()]));
  return [...sums.values()].flatMap(({ sum, adds }) => {
    const rows = [...adds.keys()];
    // A sum of sums adds the posts by them.
    if (rows.every((row) => table.rows[row]?.role === "summa")) return [];
    return blockOf(table, sum.row, rows).flatMap((row): [string, Found][] => {
      const left = cells.at(row, column);
      if (added.has(row) || left === undefined || !isSomething(left)) return [];
      const inOthers = columns.some((other) => other.get(sum.row)?.adds.has(row) === true);
      const why = inOthers ? "otherColumns" : omission(sum.row, row, rows);
      const severity = why === "otherColumns" ? "fel" : why === "stopsShort" ? "trolig" : "misstänkt";
      const values = { ...namesOf(table, sum, left), why };
      return [[`out ${sum.row} ${row}`, found(table, sum, severity, { code: "sumLeavesOut", values })]];
    });
  });
}

/** The posts around the rows that a sum adds, as far as the sum on the one side and another sum or heading on the other. */
function blockOf({ rows }: Table, sum: number, added: readonly number[]): number[] {
  const step = Math.min(...added) < sum ? -1 : 1;
  const farthest = step < 0 ? Math.min(...added) : Math.max(...added);
  const block: number[] = [];
  for (let row = sum + step; rows[row] !== undefined; row += step) {
    const role = rows[row]?.role;
    const isBeyond = step < 0 ? row < farthest : row > farthest;
    if (isBeyond && role !== "post") break;
    if (role === "post") block.push(row);
  }
  return block;
}

function omission(sum: number, left: number, added: readonly number[]): SumOmission {
  return added.every((row) => Math.abs(row - sum) > Math.abs(left - sum)) ? "stopsShort" : "passesOver";
}

function isSomething(placed: PlacedCell | undefined): boolean {
  return placed !== undefined && placed.cell.value !== 0;
}

function namesOf(table: Table, sum: PlacedCell, other: PlacedCell) {
  return {
    sum: table.rows[sum.row]?.label ?? "",
    row: table.rows[other.row]?.label ?? "",
    figure: formatAmount(other.cell.value, Math.min(4, other.cell.decimals ?? 0)),
    formula: sum.cell.formula ?? "",
  };
}

function found(
  table: Table,
  { row, column, cell }: PlacedCell,
  severity: Found["severity"],
  message: Found["message"],
): Found {
  const [own, header] = [table.rows[row], table.columns[column]?.header];
  return {
    severity,
    class: "wrong-value",
    table: table.id,
    row: own === undefined ? "" : rowName(own),
    column: header ?? "",
    printed: cell.value,
    expected: null,
    difference: null,
    message,
    source: cell.source,
  };
}
