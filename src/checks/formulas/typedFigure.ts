import { subtract, sum } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import { grainOf, sumDistance } from "../../domain/finding/tolerance";
import type { Table } from "../../domain/table/table";
import type { FormulaCheck } from "../check";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";
import { figureFinding } from "../result/figureFinding";
import { columnSum } from "./columnSums";
import type { PlacedCell, PlacedCells } from "./placedCells";

/** See {@link typedFigure}. */
export const TYPED_FIGURE: FormulaCheck = { name: "typedFigure", on: "formulas", run: typedFigure };

/** A figure that is typed where the cells beside it hold formulas, and what these would give there. */
interface Typed {
  readonly placed: PlacedCell;
  readonly terms: readonly { readonly cell: Figure; readonly factor: 1 | -1 }[];
  /** How many cells hold the formula. */
  readonly formulas: number;
}

/** A column is one of formulas when so many of its cells have the same, and most of them do. */
const LEAST_FORMULAS = 3;

/**
 * Figures typed among formulas: in a column where the rows have the same formula, and in a sum row that adds the same
 * rows in other columns. One that disagrees with what the formula gives is an error; one that agrees today is told.
 *
 * Source of the rule: docs/regler.md, "Formler".
 *
 * @example typedFigure(table, placedCells(table)).findings[0]?.message.code // "typedOver"
 */
function typedFigure(table: Table, cells: PlacedCells): CheckResult {
  const formulas = cells.all.filter(({ terms }) => terms !== null).length;
  if (formulas === 0) return { performed: 0, findings: [] };
  const typed = [...typedInRows(table, cells), ...typedInColumns(table, cells)];
  const once = new Map(typed.map((one) => [one.placed, one]));
  return { performed: formulas, findings: [...once.values()].flatMap((one) => told(table, one) ?? []) };
}

/** Typed sums beside sums by formula. */
function typedInRows(table: Table, cells: PlacedCells): Typed[] {
  return table.rows.flatMap((row, at): Typed[] => {
    if (row.role !== "summa") return [];
    const own = table.columns.flatMap((_, column) => cells.at(at, column) ?? []);
    const sums = own.flatMap((one) => columnSum(one, cells) ?? []);
    const [first] = sums;
    if (first === undefined) return [];
    const rows = [...first.adds.keys()];
    const name = rows.join();
    const isSame = sums.every(({ adds }) => [...adds.keys()].join() === name);
    if (!isSame) return [];
    return own.flatMap((placed): Typed[] => {
      // A deviation follows from its row.
      const isDerived = table.columns[placed.column]?.role === "avvikelse";
      if (placed.cell.formula !== undefined || !isAmount(placed) || isDerived) return [];
      const added = rows.map((one) => table.rows[one]?.cells[placed.column]);
      if (added.some((cell) => cell?.reason === "unreadable")) return [];
      const terms = added.filter(isFigure).map((cell) => ({ cell, factor: 1 as const }));
      return terms.length === 0 ? [] : [{ placed, terms, formulas: sums.length }];
    });
  });
}

/** Typed figures in a column whose cells add and subtract cells of their own row. */
function typedInColumns(table: Table, cells: PlacedCells): Typed[] {
  return table.columns.flatMap((_, column): Typed[] => {
    const own = table.rows.flatMap((__, row) => cells.at(row, column) ?? []);
    const counts = new Map<string, PlacedCell[]>();
    for (const placed of own) {
      const pattern = patternOf(placed);
      if (pattern !== null) counts.set(pattern, [...(counts.get(pattern) ?? []), placed]);
    }
    const most = [...counts.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
    const [model] = most;
    if (model === undefined || most.length < LEAST_FORMULAS || most.length * 2 <= own.length) return [];
    return own.flatMap((placed): Typed[] => {
      if (placed.cell.formula !== undefined || !isAmount(placed)) return [];
      const terms = (model.terms ?? []).flatMap(({ left, factor }) => {
        const added = cells.onSheet(placed.top, left);
        return added === undefined ? [] : [{ cell: added.cell, factor }];
      });
      return terms.length === model.terms?.length ? [{ placed, terms, formulas: most.length }] : [];
    });
  });
}

/** The columns that a formula adds and subtracts of its own row; null for any other. */
function patternOf({ top, terms }: PlacedCell): string | null {
  const isOfRow = terms?.every((one) => one.top === top && one.bottom === top && one.left === one.right);
  if (terms === null || terms.length < 2 || isOfRow !== true) return null;
  return terms.map(({ left, factor }) => left * factor + (factor < 0 ? -0.5 : 0)).join();
}

function isAmount({ cell }: PlacedCell): boolean {
  return cell.unit !== "%" && cell.time === undefined;
}

/** Null where it is the same with another sign: what plus means is another check's question. */
function told(table: Table, { placed, terms, formulas }: Typed): Found | null {
  const { cell, row, column } = placed;
  const [own, header] = [table.rows[row], table.columns[column]];
  if (own === undefined || header === undefined) return null;
  const expected = sum(terms.map((term) => term.factor * term.cell.value));
  const distance = sumDistance(subtract(cell.value, expected), [cell, ...terms.map((term) => term.cell)].map(grainOf));
  const isRight = distance === "lika" || distance === "avrundning";
  if (!isRight && cell.value === -expected) return null;
  const decimals = Math.min(4, cell.decimals ?? 0);
  const values = { printed: formatAmount(cell.value, decimals), expected: formatAmount(expected, decimals), formulas };
  return figureFinding({ table, row: own, column: header, cell }, expected, {
    severity: isRight ? "info" : "fel",
    class: "wrong-value",
    message: { code: isRight ? "typedRight" : "typedOver", values },
  });
}
