import type { Table } from "../../../domain/table/table";
import type { CheckResult, Found } from "../../result/checkResult";
import type { TextCheck } from "../../check";
import { withoutFigureLines } from "../figureLines";
import { wordsOf, sentencesOf, type Sentence } from "../sentences";
import { standingIn, statusRows, type Standing, type StatusRow } from "./standing";
import { counted } from "./statusCounts";
import { subjectRows, type SubjectRow } from "../subjectRows";
import { subjectsIn } from "../subjects";
import { NO_BOARD } from "../owner";
import { passageOf, textFinding } from "../textFinding";

/** See {@link statusClaims}. */
export const STATUS_CLAIMS: TextCheck = { name: "textAgainstTable", on: "text", run: statusClaims };

/** A shorter name may stand in any sentence. */
const LEAST_NAME = 8;
/** What is to come, or no longer is. */
const NOT_NOW =
  /(?<!\p{L})(?:beräknas|ska|skulle|kommer|planeras|väntas|förväntas|inte längre|ej längre|först|om|målet är|för att)(?!\p{L})/iu;
/** How a target or a goal fares, or how far an activity has come. */
const OF_TARGETS: ReadonlySet<Standing> = new Set<Standing>(["met", "partly", "missed"]);

/**
 * Statuses in words against the tables': of a row that a sentence names ("Kartan har inte påbörjats"), and how many of
 * them a sentence counts ("två av fem indikatorer nås") where the table has as many rows as it says.
 *
 * Source of the rule: docs/regler.md, "Löptext".
 *
 * @example statusClaims("Två av fem indikatorer nås.", tables).findings[0]?.expected // 3
 */
function statusClaims(text: string, tables: readonly Table[]): CheckResult {
  const rows = tables.flatMap(statusRows);
  if (rows.length === 0) return { performed: 0, findings: [] };
  const names = severalWords(rows);
  const judged = sentencesOf(withoutFigureLines(text)).flatMap((sentence) => [
    ...named(sentence, rows, names),
    ...counted(sentence, rows),
  ]);
  return { performed: judged.length, findings: judged.flatMap((found) => found ?? []) };
}

/** Null where the sentence and the table agree. */
function named(sentence: Sentence, rows: readonly StatusRow[], names: readonly SubjectRow[]): (Found | null)[] {
  const one = inFull(sentence, rows) ?? byWords(sentence, rows, names);
  if (one === null || one.row.standing === null) return [];
  const after = sentence.text.slice(one.end);
  const told = standingIn(after);
  if (told === null || NOT_NOW.test(after)) return [];
  const { row } = one;
  if (OF_TARGETS.has(told) !== OF_TARGETS.has(row.standing ?? told)) return [];
  if (told === row.standing) return [null];
  return [differs(row, sentence, one.start)];
}

interface NamedStatus {
  readonly row: StatusRow;
  readonly start: number;
  readonly end: number;
}

/** The row whose whole label stands in the sentence. */
function inFull({ text }: Sentence, rows: readonly StatusRow[]): NamedStatus | null {
  const lower = text.toLowerCase();
  const own = rows.filter(({ row }) => row.label.length >= LEAST_NAME && lower.includes(row.label.toLowerCase()));
  const [row] = own;
  if (row === undefined || own.length > 1) return null;
  const start = lower.indexOf(row.row.label.toLowerCase());
  return { row, start, end: start + row.row.label.length };
}

/** The rows whose names have more words than one. */
function severalWords(rows: readonly StatusRow[]): SubjectRow[] {
  const tables = [...new Set(rows.map(({ table }) => table))];
  return subjectRows(tables.map(withStatusAsFigure)).filter(({ name }) => name.length >= 2);
}

/** The only row that a sentence names with all the words of its name, in other forms of them. */
function byWords({ text }: Sentence, rows: readonly StatusRow[], names: readonly SubjectRow[]): NamedStatus | null {
  const subjects = subjectsIn(text, wordsOf(text), names, NO_BOARD);
  const [subject] = subjects;
  const [only] = subject?.rows ?? [];
  if (subject === undefined || only === undefined || subjects.length > 1 || subject.rows.length > 1) return null;
  const stems = new Set(wordsOf(text).map(({ stem }) => stem));
  const row = rows.find((one) => one.row.label === only.row.label && one.table.id === only.table.id);
  const isWhole = only.name.every((stem) => stems.has(stem));
  return row === undefined || !isWhole ? null : { row, start: subject.start, end: subject.end };
}

/** Rows that hold nothing but a status are named as others. */
function withStatusAsFigure(table: Table): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, value: cell.value ?? 0 })) })),
  };
}

function differs(row: StatusRow, sentence: Sentence, start: number): Found {
  const values = { name: row.row.label, status: row.cell.status ?? row.cell.text };
  return textFinding(row, passageOf(sentence, start), "fel", {
    printed: null,
    expected: null,
    message: { code: "textStatus", values },
  });
}
