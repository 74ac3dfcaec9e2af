import type { CheckRun } from "../domain/checkRun";
import { CHECK_WORDS, performedWords } from "../domain/checkWords";
import { SEVERITIES, type Finding, type Severity } from "../domain/finding";
import { formatAmount } from "../domain/formatAmount";
import { KIND_NAME } from "../domain/kindName";
import type { Problem } from "../domain/problem";
import type { CellRef, Table } from "../domain/table";
import { SHOWN_DECIMALS } from "../domain/unit";
import type { SheetSpec, SpecCell, StyleName } from "../sheet";
import { textLines } from "./textLines";

const SEVERITY_STYLE: Readonly<Record<Severity, StyleName>> = {
  fel: "severityError",
  trolig: "severityWarning",
  misstänkt: "severityWarning",
  konvention: "severityInfo",
  avrundning: "severityInfo",
  info: "severityInfo",
};

const SEVERITY_NAME: Readonly<Record<Severity, string>> = {
  fel: "Fel",
  trolig: "Troligt fel",
  misstänkt: "Misstänkt",
  konvention: "Konvention",
  avrundning: "Avrundning",
  info: "Information",
};

const HEADER = ["Allvar", "Kontroll", "Tabell", "Rad", "Kolumn", "Tryckt", "Väntat", "Skillnad", "Förklaring", "Källa"];
const WIDTHS = [13, 20, 24, 24, 18, 11, 11, 11, 52, 30];
const AMOUNT_COLUMNS: ReadonlySet<number> = new Set([5, 6, 7]);
/** Table, row, column and printed figure: a finding is the same as long as these are. */
const KEY_COLUMNS = [2, 3, 4, 5];
const EXPLANATION_COLUMN = 8;

/**
 * The sheet Kontroller: what was checked and how often, what was found, and the cells that could not be read.
 *
 * @example checksSheet(run, tables, problems).name // "Kontroller"
 */
export function checksSheet(run: CheckRun, tables: readonly Table[], problems: readonly Problem[]): SheetSpec {
  const subtitles = summary(run);
  const headerRows = subtitles.length + 2;
  const rows: SpecCell[][] = [
    [{ value: "Kontroller", style: "title" }],
    ...subtitles.map((value): SpecCell[] => [{ value, style: "subtitle" }]),
    HEADER.map((value, column) => ({
      value,
      style: column === 0 ? "header" : AMOUNT_COLUMNS.has(column) ? "headerNumber" : "headerText",
    })),
    ...run.findings.map((finding) => findingRow(finding, tables)),
  ];
  if (run.findings.length === 0) rows.push([{ value: "Inga avvikelser hittades.", style: "text" }]);
  if (problems.length > 0) {
    const heading: SpecCell = { value: "Att kontrollera vid inläsningen", style: "commentHeading" };
    rows.push([], [heading, ...blank("commentHeading", HEADER.length - 1)], ...problems.map(problemRow));
  }
  return {
    id: "kontroller",
    name: "Kontroller",
    columnWidths: WIDTHS,
    rows: rows.map((row) => [...row, ...blank("empty", WIDTHS.length - row.length)]),
    rowLines: Object.fromEntries(rows.map((row, index) => [index, linesOf(row)] as const).slice(headerRows)),
    frozenRows: headerRows,
    orientation: "landscape",
    inputs: [],
    keyColumns: KEY_COLUMNS,
  };
}

/** What was found, and below it what was checked, which may be long. */
function summary(run: CheckRun): string[] {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = run.findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${SEVERITY_NAME[severity].toLowerCase()} ${count}`];
  });
  const performed = `Kontrollerat: ${performedWords(run.performed).join(", ") || "inget"}.`;
  const width = WIDTHS.reduce((sum, one) => sum + one, 0);
  return [counts.length === 0 ? "Allt stämmer." : `Funnet: ${counts.join(", ")}.`, ...textLines(performed, width)];
}

function findingRow(finding: Finding, tables: readonly Table[]): SpecCell[] {
  const table = tables.find((one) => one.id === finding.table);
  const decimals = decimalsOf(finding, table);
  const amount = (value: number | null): SpecCell => ({
    value: value === null ? null : formatAmount(value, decimals),
    style: "amount",
  });
  return [
    { value: SEVERITY_NAME[finding.severity], style: SEVERITY_STYLE[finding.severity] },
    text(CHECK_WORDS[finding.check].title),
    text(
      table === undefined ? finding.table : `${KIND_NAME[table.kind]}${table.unit === null ? "" : `, ${table.unit}`}`,
    ),
    text(finding.row),
    text(finding.column),
    amount(finding.printed),
    amount(finding.expected),
    amount(finding.difference),
    text(finding.explanation),
    { ...text(sourceName(finding.source)), ...(finding.source !== null && { source: finding.source }) },
  ];
}

function problemRow(problem: Problem): SpecCell[] {
  const place = [problem.file, problem.sheet?.trim(), problem.cell].filter((part) => part != null).join(", ");
  const cells: SpecCell[] = [{ value: "Läsning", style: "severityInfo" }, ...blank("text", HEADER.length - 1)];
  cells[3] = text(problem.text);
  cells[EXPLANATION_COLUMN] = text(`${problem.message} ${problem.advice}`);
  cells[HEADER.length - 1] = text(place);
  return cells;
}

/** As printed; more only when the difference would otherwise not be seen. */
function decimalsOf({ printed, expected, difference }: Finding, table: Table | undefined): number {
  const decimals = (value: number | null) => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
  const seen = difference === null || difference === 0 ? 0 : Math.ceil(-Math.log10(Math.abs(difference) * 2));
  const shown =
    table?.unit == null
      ? decimals(printed ?? expected)
      : Math.min(Math.max(decimals(printed), decimals(expected)), SHOWN_DECIMALS[table.unit]);
  return Math.min(4, Math.max(shown, seen));
}

function sourceName(source: CellRef | null): string {
  return source === null ? "" : `${source.file}, ${source.sheet.trim()}, ${source.cell}`;
}

function text(value: string): SpecCell {
  return { value: value === "" ? null : value, style: "text" };
}

function linesOf(row: readonly SpecCell[]): number {
  const lines = row.map((cell, column) =>
    cell.style === "text" && typeof cell.value === "string"
      ? textLines(cell.value, (WIDTHS[column] ?? 10) - 1).length
      : 1,
  );
  return Math.max(1, ...lines);
}

function blank(style: StyleName, count: number): SpecCell[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ value: null, style }));
}
