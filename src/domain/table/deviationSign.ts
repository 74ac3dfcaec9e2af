import { comparisons } from "./comparison";
import { FAVOURABLE, type AmountKind, type DeviationFormula } from "../amount/sign";
import { favourableFormula, isSignKnown } from "./signKnown";
import type { Table, TableCell } from "./table";

/** What a deviation in the report means: + is favourable whatever the row, or always outcome minus budget. */
export type DeviationSign = "gynnsamt" | "differens";

export const DEVIATION_SIGNS: readonly DeviationSign[] = ["gynnsamt", "differens"];

const DIFFERENCE: Readonly<Record<AmountKind, DeviationFormula>> = {
  resultat: "utfall-budget",
  nettokostnad: "utfall-budget",
  kostnad: "utfall-budget",
  intakt: "utfall-budget",
  investering: "utfall-budget",
};

/**
 * The table with its deviations written as the user wants them. A deviation that changes meaning changes sign, so that
 * one given from unrounded figures keeps its digits. Without a choice the table stays as its workbook has it, and so
 * does one whose signs are not known.
 *
 * @example withDeviationSign(table, "gynnsamt").convention.formulas.kostnad // "budget-utfall"
 */
export function withDeviationSign(table: Table, sign: DeviationSign | undefined): Table {
  if (sign === undefined || !isSignKnown(table)) return table;
  const { convention } = table;
  const formulas =
    sign === "gynnsamt" ? { ...FAVOURABLE, investering: favourableFormula(convention, "investering") } : DIFFERENCE;
  const deviations = new Set(comparisons(table.columns).map(({ deviation }) => deviation));
  return {
    ...table,
    convention: { ...convention, formulas },
    rows: table.rows.map((row) =>
      formulas[row.amountKind] === convention.formulas[row.amountKind]
        ? row
        : { ...row, cells: row.cells.map((cell, column) => (deviations.has(column) ? negated(cell) : cell)) },
    ),
  };
}

function negated(cell: TableCell): TableCell {
  return cell.value === null || cell.value === 0 ? cell : { ...cell, value: -cell.value };
}
