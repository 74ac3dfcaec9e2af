import { comparisons } from "../../domain/table/comparison";
import type { AmountKind } from "../../domain/amount/sign";
import { favourableFormula, isSignKnown } from "../../domain/table/signKnown";
import { MONEY_KINDS, rowName, type Row, type Table } from "../../domain/table/table";
import { isFigure, type CheckResult, type Found } from "../result/checkResult";
import type { TableCheck } from "../check";

/** See {@link mixedConvention}. */
export const MIXED_CONVENTION: TableCheck = { name: "convention", on: "table", run: mixedConvention };

/**
 * Tables whose printed deviations follow two formulas, or follow one where plus is unfavourable. Told once per table,
 * as information: the reader must know, but no figure is wrong. Not told while it is asked whether the table was read
 * correctly.
 *
 * Source of the rule: docs/regler.md, "Konvention".
 *
 * @example mixedConvention(ekonomi, false).findings[0]?.message.code // "conventionMixed"
 */
function mixedConvention(table: Table, isAsked: boolean): CheckResult {
  const pair = comparisons(table.columns).find(({ deviation }) => deviation !== null);
  const column = pair?.deviation == null ? undefined : table.columns[pair.deviation];
  if (
    isAsked ||
    !MONEY_KINDS.has(table.kind) ||
    !isSignKnown(table) ||
    pair?.deviation == null ||
    column === undefined ||
    column.calculated
  ) {
    return { performed: 0, findings: [] };
  }
  const { formulas, kind: net } = table.convention;
  const told = table.rows.filter((row) => isTold(row, pair.deviation ?? -1));
  const unfavourable = told.find(
    (row) => formulas[row.amountKind] !== favourableFormula(table.convention, row.amountKind),
  );
  const other = told.find((row) => row.amountKind !== net && formulas[row.amountKind] !== formulas[net]);
  const row = unfavourable ?? other;
  if (row === undefined) return { performed: 1, findings: [] };
  const actual = table.columns[pair.actual]?.role === "prognos" ? "forecast" : "actual";
  const said = (kind: AmountKind) => ({ kind, formula: formulas[kind] });
  const cell = row.cells[pair.deviation];
  const finding: Found = {
    severity: "konvention",
    class: "convention-differs",
    table: table.id,
    row: rowName(row),
    column: column.header,
    printed: cell?.value ?? null,
    expected: isFigure(cell) ? -cell.value : null,
    difference: isFigure(cell) ? 2 * cell.value : null,
    message:
      row === unfavourable
        ? { code: "conventionUnfavourable", values: { ...said(row.amountKind), actual } }
        : { code: "conventionMixed", values: { net: said(net), other: said(row.amountKind), actual } },
    source: cell?.source ?? null,
  };
  return { performed: 1, findings: [finding] };
}

/** A deviation of zero tells nothing of its sign. */
function isTold(row: Row, deviation: number): boolean {
  const cell = row.cells[deviation];
  return isFigure(cell) && cell.value !== 0;
}
