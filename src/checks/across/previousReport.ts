import { subtract } from "../../domain/amount/amount";
import type { FindingMessage } from "../../domain/finding/findingMessage";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { MONEY_KINDS, rowName, type Column, type Row, type Table, type TableCell } from "../../domain/table/table";
import { differenceDistance, grainOf } from "../../domain/finding/tolerance";
import { inUnit } from "../../domain/amount/unit";
import { isFigure, type CheckResult, type Figure, type Found } from "../result/checkResult";
import { rowKey } from "../result/rowKey";
import type { DocumentsCheck } from "../check";

/** See {@link previousReport}. */
export const PREVIOUS_REPORT: DocumentsCheck = {
  name: "previousReport",
  on: "documents",
  run: ({ documents, isWrong }) => previousReport(documents, isWrong),
};

/** One figure of a document, with what it measures and when. */
interface Fact {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly cell: TableCell;
}

/**
 * What this report says of earlier times against what the earlier report said of them: last year's column against last
 * year's outcome, and the targets of the same year. Rows are matched by what they measure. A difference is probably a
 * restatement that was not told; a changed target or a figure that was missing is worth knowing. What is already known
 * to be wrong in the earlier report is not compared.
 *
 * Source of the rule: docs/regler.md, "Mot den tidigare rapporten".
 *
 * @example previousReport([august2020, august2021]).findings[0]?.message.code // "restated"
 */
function previousReport(
  documents: readonly SourceDocument[],
  isWrong: (cell: TableCell) => boolean = () => false,
): CheckResult {
  const findings: Found[] = [];
  const tables = new Set<string>();
  let performed = 0;
  const inOrder = [...documents].sort((a, b) => (lastYear(a) < lastYear(b) ? -1 : 1));
  inOrder.forEach((document, position) => {
    const earlier = inOrder.slice(0, position).filter((other) => lastYear(other) !== lastYear(document));
    const before = new Map(earlier.flatMap((other) => facts(other).map((fact) => [factKey(fact), fact] as const)));
    for (const fact of facts(document)) {
      const there = before.get(factKey(fact));
      if (there === undefined || isWrong(there.cell)) continue;
      performed++;
      tables.add(fact.table.id).add(there.table.id);
      const finding = fact.column.role === "malvarde" ? compareTargets(fact, there) : compareFigures(fact, there);
      if (finding !== null) findings.push(finding);
    }
  });
  return { performed, tables: [...tables], findings };
}

/** Outcomes and targets; forecasts, budgets and plans are meant to change. */
function facts(document: SourceDocument): Fact[] {
  return document.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column, index): Fact[] => {
        const cell = row.cells[index];
        const isKept = ["utfall", "foregaende", "malvarde"].includes(column.role) && column.year !== null;
        if (!isKept || cell === undefined || cell.text === "" || isQualified(table, row, index)) return [];
        return [{ table, row, column, cell }];
      }),
    ),
  );
}

/** A figure with a footnote is for other months or counted otherwise; so are the men and women below it. */
function isQualified(table: Table, row: Row, index: number): boolean {
  const total = row.role === "kön" ? table.rows.find(({ label }) => label === row.parent) : row;
  return [row, total].some((one) => (one?.cells[index]?.footnote ?? "") !== "");
}

function factKey({ table, row, column }: Fact): string {
  const family = MONEY_KINDS.has(table.kind) ? table.kind : "mått";
  const what = column.role === "malvarde" ? "målvärde" : "utfall";
  return [
    family,
    what,
    rowKey(row),
    row.role === "kön" ? row.gender : "",
    column.period,
    column.year,
    column.measure,
  ].join("|");
}

function lastYear(document: SourceDocument): string {
  const years = document.tables.flatMap((table) => table.columns.flatMap(({ year }) => year ?? []));
  return document.periodEnd ?? `${Math.min(...years)}`;
}

function compareFigures(here: Fact, there: Fact): Found | null {
  if (!isFigure(here.cell)) return null;
  const place = placeOf(there);
  if (!isFigure(there.cell)) {
    if (there.cell.reason === "empty") return null;
    const shown = formatAmount(here.cell.value, here.cell.decimals ?? 0);
    return note(here, null, { code: "figureWasMissing", values: { before: there.cell.text, place, now: shown } });
  }
  const [value, grain] = inUnitOf(here.table, there.table, there.cell);
  const difference = subtract(here.cell.value, value);
  const distance = differenceDistance(difference, Math.max(grainOf(here.cell), grain));
  if (distance === "lika") return null;
  const decimals = Math.min(4, Math.max(here.cell.decimals ?? 0, there.cell.decimals ?? 0));
  const show = (amount: number) => formatAmount(amount, decimals);
  const isError = distance === "fel";
  return {
    ...note(here, value, {
      code: isError ? "restated" : "restatedRounded",
      values: { before: show(value), place, now: show(here.cell.value) },
    }),
    severity: isError ? "trolig" : "avrundning",
    class: isError ? "restated" : "rounding",
  };
}

function compareTargets(here: Fact, there: Fact): Found | null {
  const plain = (cell: TableCell) => cell.text.replace(/\s+/gu, "").replace(".", ",").toLowerCase();
  if (plain(here.cell) === plain(there.cell) || there.cell.target?.kind === "none" || here.cell.target?.kind === "none")
    return null;
  return note(here, there.cell.value, {
    code: "targetChanged",
    values: { before: there.cell.text, place: placeOf(there), now: here.cell.text },
  });
}

function note({ table, row, column, cell }: Fact, expected: number | null, message: FindingMessage): Found {
  return {
    severity: "info",
    class: "restated",
    table: table.id,
    row: rowName(row),
    column: column.header,
    printed: cell.value,
    expected,
    difference: expected === null || cell.value === null ? null : subtract(cell.value, expected),
    message,
    source: cell.source,
  };
}

/** The earlier figure and its grain, in the unit of this report. */
function inUnitOf(table: Table, earlier: Table, figure: Figure): [number, number] {
  const convert = (amount: number) => inUnit(amount, earlier.unit, table.unit);
  return [convert(figure.value), convert(grainOf(figure))];
}

function placeOf({ table, cell }: Fact): string {
  return `${table.source.file} (${table.source.sheet.trim()}, ${cell.source?.cell ?? ""})`;
}
