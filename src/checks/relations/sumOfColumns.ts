import { MONEY_KINDS, isAmountColumn, type Column, type Table } from "../../domain/table/table";
import { lineSums } from "../../relations/lineSums";
import { matrixOf } from "../../relations/matrix";
import { grainOf } from "../../domain/finding/tolerance";
import type { RelationCheck } from "../check";
import { placeAt, type Addend, type Relation } from "./relation";

/** See {@link sumOfColumns}. */
export const SUM_OF_COLUMNS: RelationCheck = { name: "sumOfColumns", on: "relations", relationsOf: sumOfColumns };

/** Columns from which on none is looked for, and rows that show which columns are sums. */
const WIDEST = 40;
const SAMPLE = 200;
/** A header that says that its column adds up others, as −ln. */
const NAMED = 3;
const SUM_NAME = /(?<!\p{L})(?:summa|totalt?|netto|resultat|ack)(?!\p{L})/iu;

/**
 * Every figure of a column that is the sum of other columns, and these on the same row: months and what they have come
 * to, kinds of income and all of it. The figures show which columns they are; deviations and nets of named incomes and
 * costs have checks of their own. Rows of counts and shares may each be added otherwise, so only amounts are looked at.
 *
 * Source of the rule: docs/regler.md, "Summor".
 *
 * @example sumOfColumns(table of "Köp | Övrigt | Summa").length // 4: one for each row
 */
function sumOfColumns(table: Table): Relation[] {
  if (!MONEY_KINDS.has(table.kind) || table.columns.length < 3 || table.columns.length > WIDEST) return [];
  return columnSums(table).flatMap(({ line, addends }) =>
    table.rows.flatMap((_, row) => at(table, row, line, addends)),
  );
}

function columnSums(table: Table) {
  const { columns, rows } = table;
  const matrix = matrixOf(
    columns.map((_, column) =>
      rows.slice(0, SAMPLE).map(({ cells }) => {
        const cell = cells[column];
        if (cell?.value == null) return cell?.reason === "unreadable" ? "unread" : null;
        return cell.unit === "%" ? null : { value: cell.value, grain: grainOf(cell) };
      }),
    ),
  );
  const isOther = (column: Column | undefined) =>
    column === undefined || !isAmountColumn(column) || column.measure === "netto";
  return lineSums(matrix, {
    skipped: (line) => isOther(columns[line]),
    prior: (line) => (SUM_NAME.test(columns[line]?.header ?? "") ? NAMED : 0),
  }).filter(({ addends }) => addends.length > 1);
}

/** Where every column has a figure: what an empty cell stands for is not known. */
function at(table: Table, row: number, line: number, columns: readonly number[]): Relation[] {
  const result = placeAt(table, row, line);
  const addends = columns.flatMap((column): Addend[] => {
    const place = placeAt(table, row, column);
    return place === undefined ? [] : [{ ...place, factor: 1 }];
  });
  if (result === undefined || addends.length < columns.length) return [];
  return [{ check: SUM_OF_COLUMNS.name, result, addends, rounding: "sum" }];
}
