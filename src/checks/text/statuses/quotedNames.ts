import type { Row, Table, TableKind } from "../../../domain/table/table";
import type { CheckResult, Found } from "../../result/checkResult";
import type { TextCheck } from "../../check";
import { sentencesOf, wordsOf, type Sentence } from "../sentences";
import { passageOf, textFinding } from "../textFinding";

/** See {@link quotedNames}. */
export const QUOTED_NAMES: TextCheck = { name: "textAgainstTable", on: "text", run: quotedNames };

/** Tables whose rows have names of their own. */
const NAMED: ReadonlySet<TableKind> = new Set<TableKind>([
  "maluppfyllelse",
  "strategiska-uppdrag",
  "aktiviteter",
  "indikatorer",
]);
/** A quotation after a word that says what is quoted. */
const QUOTED =
  /(?<!\p{L})(?:(?:nämnd|delårs|inriktnings|effekt|verksamhets|kommun)?mål(?:et|en)?|indikatorn?|nyckeltalet|aktiviteten|uppdraget)(?:\s+om)?\s*[:,]?\s*["”“»«](?<told>[^"”“»«]{8,150})["”“»«]/giu;
/** So much of the words of both names they must have in common, for one to be the other misquoted. */
const ALIKE = 0.6;

/**
 * Names of goals, indicators and activities in quotation marks, against those of the tables. A name that the tables do
 * not have but one of theirs comes near is probably misquoted; one that comes near none may be of another plan.
 *
 * Source of the rule: docs/regler.md, "Löptext".
 *
 * @example quotedNames("Målet ”En trygg skola” uppnås.", tables).findings[0]?.message.values // { told: "En trygg skola", name: "En trygg och säker skola" }
 */
function quotedNames(text: string, tables: readonly Table[]): CheckResult {
  const rows = tables
    .filter(({ kind }) => NAMED.has(kind))
    .flatMap((table) => table.rows.map((row): Named => ({ table, row, names: namesOf(row) })));
  if (rows.length === 0) return { performed: 0, findings: [] };
  const judged = sentencesOf(text).flatMap((sentence) => namesIn(sentence, rows));
  return { performed: judged.length, findings: judged.flatMap((found) => found ?? []) };
}

interface Named {
  readonly table: Table;
  readonly row: Row;
  /** The row's own name, and the goal it stands under. */
  readonly names: readonly string[];
}

function namesOf({ label, parent }: Row): string[] {
  return [label, parent ?? ""].filter((name) => name !== "");
}

/** Null for a name that a table has. */
function namesIn(sentence: Sentence, rows: readonly Named[]): (Found | null)[] {
  return [...sentence.text.matchAll(QUOTED)].flatMap((match): (Found | null)[] => {
    const told = match.groups?.told?.trim() ?? "";
    const names = rows.flatMap((one) => one.names.map((name) => ({ one, name })));
    if (names.some(({ name }) => plain(name).includes(plain(told)) || plain(told).includes(plain(name)))) return [null];
    const near = names.filter(({ name }) => likeness(told, name) >= ALIKE);
    const [only] = near;
    if (only === undefined || new Set(near.map(({ name }) => plain(name))).size > 1) return [];
    const start = match.index + match[0].indexOf(told);
    return [misquoted(only.one, sentence, start, told, only.name)];
  });
}

/** The share of the words of two names that both have. */
function likeness(one: string, other: string): number {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common / Math.max(1, a.size + b.size - common);
}

function stemsOf(name: string): Set<string> {
  return new Set(wordsOf(name).map(({ stem }) => stem));
}

function plain(name: string): string {
  return wordsOf(name)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

function misquoted({ table, row }: Named, sentence: Sentence, start: number, told: string, name: string): Found {
  const source = row.cells.find((cell) => cell.source !== null)?.source ?? null;
  const ofRow = { table, row, column: { header: "" }, cell: { source } };
  return textFinding(ofRow, passageOf(sentence, start, start + told.length), "trolig", {
    printed: null,
    expected: null,
    message: { code: "textName", values: { told, name } },
  });
}
