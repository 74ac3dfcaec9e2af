import { computedCell } from "./computedCell";
import { comparisons, type Comparison } from "./comparison";
import { deviation } from "../amount/deviation";
import { deviationRule } from "./deviationRule";
import { isRowSignKnown } from "./signKnown";
import { MONEY_KINDS, type Column, type Row, type Table, type TableCell } from "./table";

/**
 * Gives a table of amounts the deviation columns that its workbook lacks, one per pair of compared columns, after the later of
 * the two. A deviation of a missing figure is missing. Where it is not known what plus means, none is computed.
 *
 * @example withDeviations(table).columns.map((column) => column.role) // ["utfall", "budget", "avvikelse", "foregaende"]
 */
export function withDeviations(table: Table): Table {
  if (!MONEY_KINDS.has(table.kind) || table.rows.some((row) => row.role === "post" && !isRowSignKnown(table, row))) {
    return table;
  }
  const missing = comparisons(table.columns).filter((pair) => pair.deviation === null);
  return missing
    .sort((a, b) => Math.max(b.actual, b.budget) - Math.max(a.actual, a.budget))
    .reduce((done, pair) => addColumn(done, pair), table);
}

function addColumn(table: Table, pair: Comparison): Table {
  const budget = table.columns[pair.budget];
  if (budget === undefined) return table;
  const at = Math.max(pair.actual, pair.budget) + 1;
  const column: Column = { ...budget, header: "Avvikelse", role: "avvikelse", calculated: true };
  return {
    ...table,
    columns: table.columns.toSpliced(at, 0, column),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(at, 0, calculatedCell(table, row, pair)) })),
  };
}

function calculatedCell(table: Table, row: Row, pair: Comparison): TableCell {
  const actual = row.cells[pair.actual];
  const budget = row.cells[pair.budget];
  if (actual?.value == null || budget?.value == null) {
    const reason = row.role === "rubrik" || (actual?.text === "" && budget?.text === "") ? "empty" : "notComputable";
    return computedCell(null, null, reason);
  }
  const formula = deviationRule(table, row, pair);
  if (formula === null) return computedCell(null, null);
  const value = deviation(actual.value, budget.value, formula);
  const decimals = Math.max(actual.decimals ?? 0, budget.decimals ?? 0);
  return computedCell(value, decimals);
}
