import { placeOf } from "../../domain/finding/acceptFindings";
import { isAnythingPerformed, type CheckRun } from "../../domain/finding/checkRun";
import { CHECKS_SHEET } from "../../texts/findings/checksSheetTexts";
import { performedTexts } from "../../texts/findings/checkTexts";
import { SEVERITIES, type Finding } from "../../domain/finding/finding";
import type { UncheckedTable } from "../../domain/finding/uncheckedTable";
import type { Problem } from "../../domain/table/problem";
import type { SourceDocument } from "../../domain/document/sourceDocument";
import { lostFigures } from "../../domain/document/lostFigures";
import { tableKeys } from "../../domain/document/tableKeys";
import type { InputArea, SheetSpec, SpecCell, StyleName } from "../../workbook/sheet";
import type { Table } from "../../domain/table/table";
import { uncheckedText } from "../../texts/findings/uncheckedTexts";
import { problemText } from "../../texts/problems/problemText";
import { findingRows, tableName } from "./findingRows";
import { linesIn, textLines } from "../parts/textLines";

const HEADER = Object.values(CHECKS_SHEET.header);
/** As narrow as can be read, so that the print on a page across is not too small. */
const WIDTHS = [12, 17, 19, 21, 15, 9, 9, 9, 40, 20, 14, 22];
/** The lines above the header are read across the columns. */
const SUMMARY_WIDTH = 190;
const AMOUNT_COLUMNS: ReadonlySet<number> = new Set([5, 6, 7]);
/** Table, row, column and printed figure: a finding is the same as long as these are. */
const KEY_COLUMNS = [2, 3, 4, 5];
const EXPLANATION_COLUMN = 8;
const SOURCE_COLUMN = 9;
const NOTE_COLUMN = 11;
const WRAPPED: ReadonlySet<StyleName> = new Set<StyleName>(["text", "varavLabel"]);

/**
 * The sheet Kontroller: what was checked and how often, what was found, what of it is accepted and by whom, the tables
 * that could not be checked, and the cells that could not be read. Beside every finding is a place for the user's own note.
 *
 * @example checksSheet(run, documents).name // "Kontroller"
 */
export function checksSheet(run: CheckRun, documents: readonly SourceDocument[]): SheetSpec {
  const tables = documents.flatMap((document) => document.tables);
  const problems = documents.flatMap((document) => document.problems);
  const subtitles = summary(run, lostFigures(documents).length);
  const headerRows = subtitles.length + 2;
  const rows: SpecCell[][] = [
    [{ value: CHECKS_SHEET.name, style: "title" }],
    ...subtitles.map((value): SpecCell[] => [{ value, style: "subtitle" }]),
    HEADER.map((value, column) => ({
      value,
      style: column === 0 ? "header" : AMOUNT_COLUMNS.has(column) ? "headerNumber" : "headerText",
    })),
  ];
  const inputs: InputArea[] = [];
  const keyOf = noteKeys(documents);
  for (const finding of run.findings) {
    const note = { top: rows.length, bottom: rows.length, left: NOTE_COLUMN, right: NOTE_COLUMN };
    inputs.push({ key: keyOf(finding), area: note });
    const table = tables.find(({ id }) => id === finding.table);
    const [own = [], ...parts] = findingRows(finding, table);
    rows.push([...own, { value: null, style: "comment" }], ...parts);
  }
  if (run.findings.length === 0) rows.push([{ value: CHECKS_SHEET.nothingFound, style: "note" }]);
  const unchecked = run.unchecked.flatMap((one) => {
    const table = tables.find(({ id }) => id === one.table);
    return table === undefined ? [] : [uncheckedRow(one, table)];
  });
  rows.push(...section(CHECKS_SHEET.unchecked, unchecked), ...section(CHECKS_SHEET.problems, problems.map(problemRow)));
  return {
    id: "kontroller",
    name: CHECKS_SHEET.name,
    columnWidths: WIDTHS,
    rows: rows.map((row) => [...row, ...blank("empty", WIDTHS.length - row.length)]),
    rowLines: Object.fromEntries(rows.map((row, index) => [index, linesOf(row)] as const).slice(headerRows)),
    frozenRows: headerRows,
    orientation: "landscape",
    inputs,
    keyColumns: KEY_COLUMNS,
  };
}

/** Rows under a heading of their own; nothing where there are none. */
function section(name: string, rows: readonly SpecCell[][]): SpecCell[][] {
  const heading: SpecCell = { value: name, style: "commentHeading" };
  return rows.length === 0 ? [] : [[], [heading, ...blank("commentHeading", HEADER.length - 1)], ...rows];
}

/**
 * What was found, what of it is accepted, how much was not read or could not be checked, and below it what was checked,
 * which may be long.
 */
function summary({ findings, performed, unchecked }: CheckRun, lost: number): string[] {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${CHECKS_SHEET.severity[severity].toLowerCase()} ${count}`];
  });
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  const isChecked = isAnythingPerformed(performed);
  const isWhole = lost === 0 && unchecked.length === 0;
  const calm = isWhole ? CHECKS_SHEET.allRight : lost > 0 ? CHECKS_SHEET.nothingWrong : CHECKS_SHEET.checkedRight;
  const found = counts.length > 0 ? CHECKS_SHEET.found(counts) : isChecked ? calm : CHECKS_SHEET.nothingToCheck;
  const unread = lost === 0 ? "" : CHECKS_SHEET.lost(lost);
  const left = unchecked.length === 0 || !isChecked ? "" : CHECKS_SHEET.notChecked(unchecked.length);
  const checked = CHECKS_SHEET.checked(performedTexts(performed, "sv"));
  const told = `${found}${accepted === 0 ? "" : CHECKS_SHEET.accepted(accepted)}${left}${unread}`;
  return [told, ...textLines(checked, SUMMARY_WIDTH)];
}

/** What a note is found again by: the finding's place, whatever its figures have become, numbered where two are alike. */
function noteKeys(documents: readonly SourceDocument[]): (finding: Finding) => string {
  const keys = tableKeys(documents);
  const seen = new Map<string, number>();
  return (finding) => {
    const { table, check, row, column, sentence = "" } = placeOf(finding, keys);
    const key = [table, check, row, column, sentence].filter(Boolean).join("|");
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? key : `${key}|${nth}`;
  };
}

function uncheckedRow(one: UncheckedTable, table: Table): SpecCell[] {
  const { file, sheet, range } = table.source;
  const cells: SpecCell[] = [
    { value: CHECKS_SHEET.uncheckedTable, style: "severityInfo" },
    ...blank("text", SOURCE_COLUMN),
  ];
  cells[2] = text(tableName(table));
  cells[EXPLANATION_COLUMN] = text(uncheckedText(one, "sv"));
  cells[SOURCE_COLUMN] = text([file, sheet.trim(), range].join(", "));
  return cells;
}

function problemRow(problem: Problem): SpecCell[] {
  const place = [problem.file, problem.sheet?.trim(), problem.cell].filter((part) => part != null).join(", ");
  const cells: SpecCell[] = [{ value: CHECKS_SHEET.problem, style: "severityInfo" }, ...blank("text", SOURCE_COLUMN)];
  cells[3] = text(problem.text);
  const { message, advice } = problemText(problem, "sv");
  cells[EXPLANATION_COLUMN] = text(`${message} ${advice}`);
  cells[SOURCE_COLUMN] = text(place);
  return cells;
}

function text(value: string): SpecCell {
  return { value: value === "" ? null : value, style: "text" };
}

function linesOf(row: readonly SpecCell[]): number {
  const lines = row.map((cell, column) =>
    WRAPPED.has(cell.style) && typeof cell.value === "string" ? linesIn(cell.value, WIDTHS[column] ?? 10) : 1,
  );
  return Math.max(1, ...lines);
}

function blank(style: StyleName, count: number): SpecCell[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ value: null, style }));
}
