import { subtract } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { rowName, type Column, type Row, type Table, type TableKind } from "../../domain/table/table";
import { differenceDistance, grainOf } from "../../domain/finding/tolerance";
import { convertUnit } from "../../domain/amount/unit";
import { isFigure, sourceKey, type CheckResult, type Figure, type Found } from "../result/checkResult";
import type { DocumentCheck } from "../check";

/** See {@link sameFigure}. */
export const SAME_FIGURE: DocumentCheck = { name: "sameFigure", on: "document", run: sameFigure };

/** A row of the summary and the rows of another table that may hold the same figures, the first with a figure counts. */
interface Twin {
  readonly row: Row;
  readonly other: Table;
  readonly otherRows: readonly Row[];
}

/**
 * The figures of Ekonomi i sammandrag against the tables they sum up: net, cost and income against the forecast's sum,
 * investments against the investments' sum. Columns are the same when role, period and year are.
 *
 * `mended` holds figures that another check has shown to be wrong, by source cell, so that one cause gives one finding.
 *
 * Source of the rule: docs/regler.md, "Samma uppgift i två tabeller".
 *
 * @example sameFigure(document).findings[0]?.message.code // "otherTable"
 */
function sameFigure(document: SourceDocument, mended: ReadonlyMap<string, number> = new Map()): CheckResult {
  const findings: Found[] = [];
  let performed = 0;
  for (const summary of document.tables.filter(({ kind }) => kind === "ekonomi-sammandrag")) {
    for (const { row, other, otherRows } of twins(summary, document.tables)) {
      summary.columns.forEach((column, index) => {
        const otherIndex = sameColumn(other, column);
        const here = row.cells[index];
        const there = otherRows.map((one) => one.cells[otherIndex]).find(isFigure);
        if (column.calculated || !isFigure(here) || there === undefined || !summary.unit || !other.unit) return;
        if (column.role === "avvikelse" && !sameFormula(summary, other, row)) return;
        performed++;
        const expected = convertUnit(valueOf(there, mended), other.unit, summary.unit);
        const grain = Math.max(grainOf(here), convertUnit(grainOf(there), other.unit, summary.unit));
        const difference = subtract(valueOf(here, mended), expected);
        const distance = differenceDistance(difference, grain);
        if (distance === "lika") return;
        const show = (value: number) => formatAmount(value, Math.min(4, here.decimals ?? 0));
        const place =
          there.source === null ? other.source.sheet.trim() : `${there.source.sheet.trim()}, ${there.source.cell}`;
        findings.push({
          severity: distance,
          class: distance === "fel" ? "wrong-value" : "rounding",
          table: summary.id,
          row: rowName(row),
          column: column.header,
          printed: here.value,
          expected,
          difference,
          message: {
            code: "otherTable",
            values: { here: show(here.value), there: show(expected), kind: other.kind, place },
          },
          source: here.source,
        });
      });
    }
  }
  return { performed, findings };
}

function valueOf({ source, value }: Figure, mended: ReadonlyMap<string, number>): number {
  return (source === null ? undefined : mended.get(sourceKey(source))) ?? value;
}

function twins(summary: Table, tables: readonly Table[]): Twin[] {
  const only = (kind: TableKind) => {
    const found = tables.filter((table) => table.kind === kind);
    return found.length === 1 ? found[0] : undefined;
  };
  const forecast = only("driftsammandrag-prognos");
  const investments = only("investeringar");
  return summary.rows.flatMap((row): Twin[] => {
    if (row.amountKind === "investering" && row.role === "post") {
      return investments ? [{ row, other: investments, otherRows: sumAndOutlays(investments) }] : [];
    }
    if (forecast === undefined) return [];
    const sum = forecast.rows.findLast(({ role }) => role === "summa");
    if (sum === undefined) return [];
    if (row.role === "post") return [{ row, other: forecast, otherRows: [sum] }];
    if (row.role !== "varav-kostnader" && row.role !== "varav-intakter") return [];
    const part = forecast.rows.find(({ role, parent }) => role === row.role && parent === sum.label);
    return part ? [{ row, other: forecast, otherRows: [part] }] : [];
  });
}

/** Some reports leave the sum row empty and print its figures on the row for outlays below it. */
function sumAndOutlays(table: Table): Row[] {
  const at = table.rows.findLastIndex(({ role }) => role === "summa");
  const outlays = table.rows.slice(at + 1).filter(({ role, label }) => role === "varav" && /utgift/iu.test(label));
  return at < 0 ? [] : table.rows.slice(at, at + 1).concat(outlays);
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
