import { formatAmount } from "../../domain/amount/formatAmount";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import type { ColumnRole, Table } from "../../domain/table/table";
import { grainOf } from "../../domain/finding/tolerance";
import { isFigure, type CheckResult, type Found } from "../result/checkResult";
import { figureFinding } from "../result/figureFinding";
import type { DocumentCheck } from "../check";
import { totalAndOutlays } from "./totalAndOutlays";

/** See {@link remainingFrame}. */
export const REMAINING_FRAME: DocumentCheck = { name: "derivedIndicator", on: "document", run: remainingFrame };

const INDICATOR = /investeringsavvikelse|(?:kvarvarande|återstående)\s+investerings/iu;

/**
 * What is left of the investment frame in per cent against the investments it is counted from: frame − forecast, or
 * frame − outcome, of the frame. Either may be meant, with or without sign; an indicator that is neither is probably
 * wrong.
 *
 * Source of the rule: docs/regler.md, "Investeringar".
 *
 * @example remainingFrame(document).findings[0]?.message.code // "remainingFrame"
 */
function remainingFrame(document: SourceDocument): CheckResult {
  const findings: Found[] = [];
  const tables: string[] = [];
  let performed = 0;
  const [investments] = document.tables.filter(({ kind }) => kind === "investeringar");
  if (investments === undefined) return { performed, findings };
  for (const table of document.tables.filter(({ kind }) => kind === "indikatorer")) {
    for (const row of table.rows.filter(({ label, unit }) => unit === "%" && INDICATOR.test(label))) {
      table.columns.forEach((column, index) => {
        const cell = row.cells[index];
        if (column.role !== "utfall" || !isFigure(cell) || cell.footnote !== undefined || column.year === null) return;
        const frame = total(investments, "budget", column.year);
        const forecast = total(investments, "prognos", column.year);
        if (frame === null || forecast === null || frame === 0) return;
        performed++;
        tables.push(table.id, investments.id);
        const left = (used: number) => (100 * (frame - used)) / Math.abs(frame);
        const outcome = total(investments, "utfall", column.year);
        const possible = [left(forecast), ...(outcome === null ? [] : [left(outcome)])];
        if (possible.some((one) => Math.abs(Math.abs(cell.value) - Math.abs(one)) <= grainOf(cell))) return;
        const show = (value: number) => formatAmount(value, investments.unit === "mnkr" ? 1 : 0);
        const expected = left(forecast);
        const values = {
          frame: show(frame),
          forecast: show(forecast),
          left: formatAmount(expected, 1),
          printed: formatAmount(cell.value, cell.decimals ?? 0),
        };
        const message = { code: "remainingFrame", values } as const;
        const place = { table, row, column, cell };
        findings.push(figureFinding(place, expected, { severity: "trolig", class: "wrong-value", message }));
      });
    }
  }
  return { performed, tables, findings };
}

/** The net of all investments. */
function total(table: Table, role: ColumnRole, year: number): number | null {
  const at = table.columns.findLastIndex(
    (column) =>
      column.role === role &&
      column.year === year &&
      (column.measure === null || column.measure === "netto" || column.measure === "utgifter"),
  );
  const cells = totalAndOutlays(table).map((row) => row.cells[at]);
  return cells.find(isFigure)?.value ?? null;
}
