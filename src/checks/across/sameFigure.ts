import { totalRow } from "../../domain/table/totalRow";
import { subtract } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import type { Column, Row, Table, TableCell, TableKind } from "../../domain/table/table";
import { differenceDistance, grainOf, type Distance } from "../../domain/finding/tolerance";
import { convertUnit } from "../../domain/amount/unit";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";
import { figureFinding } from "../result/figureFinding";
import type { DocumentCheck } from "../check";
import { isSubsetSum } from "./subsetOfRows";
import { totalAndOutlays } from "./totalAndOutlays";

/** See {@link sameFigure}. */
export const SAME_FIGURE: DocumentCheck = { name: "sameFigure", on: "document", run: sameFigure };

/** A row of the summary and the rows of another table that may hold the same figures, the first with a figure counts. */
interface Twin {
  readonly row: Row;
  readonly other: Table;
  readonly otherRows: readonly Row[];
}

/** A figure of the summary and the one it repeats, in the summary's unit. */
interface Compared {
  readonly column: Column;
  /** The column of the other table. */
  readonly at: number;
  readonly here: Figure;
  readonly there: Figure;
  readonly expected: number;
  readonly grain: number;
  /** Null when they are the same. */
  readonly distance: Exclude<Distance, "lika"> | null;
}

/**
 * The figures of Ekonomi i sammandrag against the tables they sum up: net, cost and income against the sums of the
 * forecast and of the period, investments against the investments' sum. Columns are the same when role, period and year are. A difference is an
 * error where another figure shows that the two tables are about the same, and none where some of the other table's
 * rows add up to the summary's.
 *
 * A figure that a check of its own table has shown to be wrong (`isWrong`) is told there: what it should be is a
 * conclusion, and is not held against another table.
 *
 * Source of the rule: docs/regler.md, "Samma uppgift i två tabeller".
 *
 * @example sameFigure(document).findings[0]?.message.code // "otherTable"
 */
function sameFigure(document: SourceDocument, isWrong: (cell: TableCell) => boolean = () => false): CheckResult {
  const findings: Found[] = [];
  const tables: string[] = [];
  let performed = 0;
  for (const summary of document.tables.filter(({ kind }) => kind === "ekonomi-sammandrag")) {
    const pairs = twins(summary, document.tables).map((twin) => ({ twin, compared: compare(summary, twin) }));
    const agreeing = pairs.filter(({ compared }) => compared.some(({ distance }) => distance !== "fel"));
    const shown = new Set(agreeing.map(({ twin }) => twin.other));
    for (const { twin, compared } of pairs) {
      // What a summary without the period's figures says is of another time than the period's table.
      if (twin.other.kind === "driftsammandrag-period" && !shown.has(twin.other)) continue;
      performed += compared.length;
      if (compared.length > 0) tables.push(summary.id, twin.other.id);
      if (compared.some(({ distance }) => distance === "fel") && isOfSomeRows(summary, twin, compared)) continue;
      const told = compared.filter(({ here, there }) => !isWrong(here) && !isWrong(there));
      findings.push(...told.flatMap((one) => difference(summary, twin, one, shown.has(twin.other)) ?? []));
    }
  }
  return { performed, tables, findings };
}

function compare(summary: Table, { row, other, otherRows }: Twin): Compared[] {
  const [unit, otherUnit] = [summary.unit, other.unit];
  if (unit === null || otherUnit === null) return [];
  return summary.columns.flatMap((column, index): Compared[] => {
    const at = sameColumn(other, column);
    const here = row.cells[index];
    const there = otherRows.map((one) => one.cells[at]).find(isFigure);
    if (column.calculated || !isFigure(here) || there === undefined) return [];
    if (column.role === "avvikelse" && !sameFormula(summary, other, row)) return [];
    const expected = convertUnit(there.value, otherUnit, unit);
    const grain = Math.max(grainOf(here), convertUnit(grainOf(there), otherUnit, unit));
    const distance = differenceDistance(subtract(here.value, expected), grain);
    return [{ column, at, here, there, expected, grain, distance: distance === "lika" ? null : distance }];
  });
}

/** The row holds what some rows of the other table add up to, in all columns. Deviations follow from the others. */
function isOfSomeRows(summary: Table, { other }: Twin, compared: readonly Compared[]): boolean {
  const posts = other.rows.filter(({ role }) => role === "post");
  const [unit, otherUnit] = [summary.unit, other.unit];
  if (unit === null || otherUnit === null) return false;
  const amounts = compared.filter(({ column }) => column.role !== "avvikelse");
  return isSubsetSum(
    amounts.map(({ at, here, grain }) => ({
      total: here.value,
      figures: posts.map(({ cells }) => {
        const value = cells[at]?.value ?? null;
        return value === null ? null : convertUnit(value, otherUnit, unit);
      }),
      leeway: grain,
    })),
  );
}

function difference(summary: Table, { row, other }: Twin, compared: Compared, isShown: boolean): Found | null {
  const { column, here, there, expected, distance } = compared;
  if (distance === null) return null;
  const show = (value: number) => formatAmount(value, Math.min(4, here.decimals ?? 0));
  const place =
    there.source === null ? other.source.sheet.trim() : `${there.source.sheet.trim()}, ${there.source.cell}`;
  const values = { here: show(here.value), there: show(expected), kind: other.kind, place };
  return figureFinding({ table: summary, row, column, cell: here }, expected, {
    severity: distance === "fel" && !isShown ? "misstänkt" : distance,
    class: distance === "fel" ? "wrong-value" : "rounding",
    message: { code: "otherTable", values },
  });
}

function twins(summary: Table, tables: readonly Table[]): Twin[] {
  const only = (kind: TableKind) => {
    const found = tables.filter((table) => table.kind === kind);
    return found.length === 1 ? found[0] : undefined;
  };
  const operations = [only("driftsammandrag-prognos"), only("driftsammandrag-period")];
  const investments = only("investeringar");
  return summary.rows.flatMap((row): Twin[] => {
    if (row.amountKind === "investering" && row.role === "post") {
      return investments ? [{ row, other: investments, otherRows: totalAndOutlays(investments) }] : [];
    }
    return operations.flatMap((other) => (other === undefined ? [] : twinIn(row, other)));
  });
}

/** The sum of the operations, or its costs or income. */
function twinIn(row: Row, other: Table): Twin[] {
  const sum = other.rows[totalRow(other.rows)];
  if (sum === undefined) return [];
  if (row.role === "post") return [{ row, other, otherRows: [sum] }];
  if (row.role !== "varav-kostnader" && row.role !== "varav-intakter") return [];
  const part = other.rows.find(({ role, parent }) => role === row.role && parent === sum.label);
  return part ? [{ row, other, otherRows: [part] }] : [];
}

function sameColumn(table: Table, { role, period, year }: Column): number {
  return table.columns.findIndex(
    (column) =>
      column.role === role &&
      column.period === period &&
      column.year === year &&
      (column.measure === null || column.measure === "netto"),
  );
}

function sameFormula(summary: Table, other: Table, row: Row): boolean {
  return summary.convention.formulas[row.amountKind] === other.convention.formulas[row.amountKind];
}
