import { subtract } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { rowName, type Column, type Row, type Table } from "../../domain/table/table";
import { differenceDistance, grainOf } from "../../domain/finding/tolerance";
import { isFigure, type CheckResult, type Found } from "../result/checkResult";
import { rowKey } from "../result/rowKey";
import type { DocumentCheck } from "../check";

/** See {@link sameMeasure}. */
export const SAME_MEASURE: DocumentCheck = { name: "sameFigure", on: "document", run: sameMeasure };

/**
 * Indicators that repeat a figure of the volume or personnel table against that table: the same measure by its words,
 * for the same months. The volume table is where the figure is kept.
 *
 * Source of the rule: docs/regler.md, "Samma uppgift i två tabeller".
 *
 * @example sameMeasure(document).findings[0]?.message.code // "otherTable"
 */
function sameMeasure(document: SourceDocument): CheckResult {
  const findings: Found[] = [];
  let performed = 0;
  const kept = document.tables.filter(({ kind }) => kind === "volym" || kind === "personal");
  for (const table of document.tables.filter(({ kind }) => kind === "indikatorer")) {
    for (const row of table.rows.filter(({ role }) => role === "post")) {
      const twin = findTwin(row, kept);
      if (twin === null) continue;
      table.columns.forEach((column, index) => {
        const there = twin.row.cells[twin.table.columns.findIndex((one) => isSameTime(one, column))];
        const here = row.cells[index];
        if (!isFigure(here) || !isFigure(there) || !isSameSize(here.value, there.value)) return;
        performed++;
        const difference = subtract(here.value, there.value);
        const distance = differenceDistance(difference, Math.max(grainOf(here), grainOf(there)));
        if (distance === "lika") return;
        const decimals = Math.max(here.decimals ?? 0, there.decimals ?? 0);
        const place = `${twin.table.source.sheet.trim()}, ${there.source?.cell ?? ""}`;
        findings.push({
          severity: distance,
          class: distance === "fel" ? "wrong-value" : "rounding",
          table: table.id,
          row: rowName(row),
          column: column.header,
          printed: here.value,
          expected: there.value,
          difference,
          message: {
            code: "otherTable",
            values: {
              here: formatAmount(here.value, decimals),
              there: formatAmount(there.value, decimals),
              kind: twin.table.kind,
              place,
            },
          },
          source: here.source,
        });
      });
    }
  }
  return { performed, findings };
}

function findTwin(row: Row, tables: readonly Table[]): { readonly table: Table; readonly row: Row } | null {
  const key = rowKey(row);
  for (const table of tables) {
    const found = table.rows.find((other) => other.role === "post" && rowKey(other) === key);
    if (found !== undefined && key !== "") return { table, row: found };
  }
  return null;
}

/** Figures of quite another size are another measure that happens to be called the same. */
function isSameSize(a: number, b: number): boolean {
  return a * b > 0 && Math.abs(a) < 2 * Math.abs(b) && Math.abs(b) < 2 * Math.abs(a);
}

function isSameTime(a: Column, b: Column): boolean {
  return isOutcome(a) && isOutcome(b) && a.period === b.period && a.year === b.year;
}

function isOutcome({ role }: Column): boolean {
  return role === "utfall" || role === "foregaende";
}
