import { subtract } from "../domain/amount";
import type { Finding } from "../domain/finding";
import { formatAmount } from "../domain/formatAmount";
import type { SourceDocument } from "../domain/sourceDocument";
import { rowName, type Row, type Table } from "../domain/table";
import { differenceDistance, printedUnit } from "../domain/tolerance";
import { convertUnit } from "../domain/unit";
import { isFigure, type CheckResult } from "./checkResult";

/**
 * The previous year's figures in this report against what the earlier report printed for the same months. A difference
 * is probably a restatement that was not told; rows are matched by label.
 *
 * Source of the rule: DESIGN "Checks", this year's "föregående" against the earlier report.
 *
 * @example previousReport([august2021, august2020]).findings[0]?.explanation
 * // "2 532 i vss-2020-08.xlsx (Resultat, B8), 2 523 här: omräknat eller felskrivet."
 */
export function previousReport(documents: readonly SourceDocument[]): CheckResult {
  const findings: Finding[] = [];
  let performed = 0;
  for (const table of documents.flatMap((document) => document.tables)) {
    table.columns.forEach((column, index) => {
      if (column.role !== "foregaende") return;
      for (const earlier of documents.flatMap((document) => document.tables)) {
        if (earlier.source.file === table.source.file || earlier.kind !== table.kind) continue;
        const earlierIndex = earlier.columns.findIndex(
          ({ role, period, year }) => role === "utfall" && period === column.period && year === column.year,
        );
        if (earlierIndex < 0) continue;
        for (const row of table.rows) {
          const finding = compare(table, row, index, earlier, earlierIndex);
          if (finding === null) continue;
          performed++;
          if (finding !== "lika") findings.push({ ...finding, column: column.header });
        }
      }
    });
  }
  return { performed, findings };
}

function compare(
  table: Table,
  row: Row,
  index: number,
  earlier: Table,
  earlierIndex: number,
): Omit<Finding, "column"> | "lika" | null {
  const twin = earlier.rows.find((other) => matchKey(other) === matchKey(row));
  const here = row.cells[index];
  const there = twin?.cells[earlierIndex];
  if (!isFigure(here) || !isFigure(there) || table.unit === null || earlier.unit === null) return null;
  const expected = convertUnit(there.value, earlier.unit, table.unit);
  const unit = Math.max(printedUnit(here), convertUnit(printedUnit(there), earlier.unit, table.unit));
  const difference = subtract(here.value, expected);
  const distance = differenceDistance(difference, unit);
  if (distance === "lika") return "lika";
  const show = (value: number) => formatAmount(value, Math.min(4, here.decimals ?? 0));
  const place = `${earlier.source.file} (${earlier.source.sheet.trim()}, ${there.source?.cell ?? ""})`;
  return {
    check: "mellan rapporter",
    severity: distance === "fel" ? "trolig" : "avrundning",
    class: distance === "fel" ? "restated" : "rounding",
    table: table.id,
    row: rowName(row),
    printed: here.value,
    expected,
    difference,
    explanation: `${show(expected)} i ${place}, ${show(here.value)} här: ${distance === "fel" ? "omräknat eller felskrivet." : "samma värde med annan avrundning."}`,
    source: here.source,
  };
}

/** Labels vary between years in spaces, dashes, case and "&". */
function matchKey(row: Row): string {
  return rowName(row)
    .toLowerCase()
    .replaceAll("&", "och")
    .replace(/,?\s*(?:tkr|mnkr)/gu, "")
    .replace(/[\s\-–*]+/gu, "");
}
