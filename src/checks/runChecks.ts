import type { TableConflict } from "../domain/combine/conflict";
import type { OrganisationMap } from "../domain/combine/organisation";
import type { SourceDocument } from "../domain/document/sourceDocument";
import type { CheckName } from "../domain/finding/checkName";
import { comparesFigures, type CheckRun } from "../domain/finding/checkRun";
import { TO_MEND, type Finding } from "../domain/finding/finding";
import type { CellRef, Table, TableCell } from "../domain/table/table";
import { capSeverity } from "./assumedReading";
import { checksOn, NOTHING_PERFORMED } from "./checks";
import { placedCells } from "./formulas/placedCells";
import { gatherFindings, gravity, type Gathered } from "./gatherFindings";
import { notExamined } from "./relations/notExamined";
import { relationFindings } from "./relations/relationFindings";
import { withoutTold } from "./relations/withoutTold";
import { sourceKey, type CheckResult } from "./result/checkResult";
import { uncheckedTables } from "./uncheckedTables";

/** What has been done so far. */
interface Progress {
  readonly gathered: Gathered;
  readonly performed: Record<CheckName, number>;
  /** Ids of the tables of which some figure was held against another. */
  readonly compared: Set<string>;
}

/**
 * Runs every check over every table, and between tables and documents. What a formula shows to be wrong is told before
 * the figures are weighed. A figure that a check of its own
 * table has shown to be wrong is not held against other tables, and a cell keeps its gravest finding only, so that one
 * cause gives one finding.
 * `runningText` is what the report says in words; empty when there is none.
 *
 * @example runChecks([document]).performed // { sum: 14, deviation: 23, … }
 */
export function runChecks(
  documents: readonly SourceDocument[],
  runningText = "",
  conflicts: readonly TableConflict[] = [],
  organisation: OrganisationMap = [],
): CheckRun {
  const progress: Progress = {
    gathered: gatherFindings(capSeverity(documents)),
    performed: { ...NOTHING_PERFORMED },
    compared: new Set(),
  };
  for (const document of documents) {
    for (const table of document.tables) checkTable(table, progress);
    const isWrong = shownWrong(progress);
    for (const { name, run } of checksOn("document")) add(progress, name, run(document, isWrong));
  }
  const isWrong = shownWrong(progress);
  for (const { name, run } of checksOn("documents")) {
    add(progress, name, run({ documents, conflicts, organisation, isWrong }));
  }
  if (runningText.trim() !== "") {
    const tables = documents.flatMap((document) => document.tables);
    for (const { name, run } of checksOn("text")) add(progress, name, run(runningText, tables));
  }
  const findings = progress.gathered.all().toSorted((a, b) => gravity(a) - gravity(b));
  return { findings, performed: progress.performed, unchecked: uncheckedTables(documents, progress.compared) };
}

/** What the relations of a table ask about its reading. */
const QUESTIONS: ReadonlySet<string> = new Set(["unproved", "eitherWay"]);

function checkTable(table: Table, progress: Progress): void {
  const { gathered, performed, compared } = progress;
  const placed = placedCells(table);
  const byFormula =
    placed === null
      ? []
      : checksOn("formulas").flatMap(({ name, run }) => addOf(table, progress, name, run(table, placed)));
  const told = byFormula.flatMap((finding) => toldCells(table, finding));
  const passedOver: number[] = [];
  const passOver = (row: number): void => void passedOver.push(row);
  const relations = checksOn("relations").flatMap(({ relationsOf }) => relationsOf(table, passOver));
  for (const { check } of relations) performed[check]++;
  if (relations.length > 0) compared.add(table.id);
  const found = relationFindings(table, told.length === 0 ? relations : withoutTold(relations, isAmong(told)));
  gathered.add(found);
  gathered.add(notExamined(table, passedOver));
  const isAsked = found.some(({ message }) => QUESTIONS.has(message.code));
  for (const { name, run } of checksOn("table")) addOf(table, progress, name, run(table, isAsked));
}

/** Adds what was found in one table. */
function addOf({ id }: Table, progress: Progress, check: CheckName, result: CheckResult): Finding[] {
  return add(progress, check, { ...result, tables: result.performed > 0 ? [id] : [] });
}

function add({ gathered, performed, compared }: Progress, check: CheckName, result: CheckResult): Finding[] {
  performed[check] += result.performed;
  if (comparesFigures(check)) for (const table of result.tables ?? []) compared.add(table);
  const findings = result.findings.map((found) => ({ check, ...found }));
  gathered.add(findings);
  return findings;
}

/** What a finding of formulas is about: the cell, or the whole row where a sum's formula is told once for all columns. */
function toldCells({ rows }: Table, { check, severity, source }: Finding): string[] {
  if (!TO_MEND.has(severity) || source === null) return [];
  if (check !== "sumFormula") return [sourceKey(source)];
  const key = sourceKey(source);
  const row = rows.find(({ cells }) => cells.some((cell) => keysOf(cell.source).includes(key)));
  return (row?.cells ?? []).flatMap((cell) => keysOf(cell.source));
}

/** The cells that the findings so far call wrong, each cell of an exchange too; worked out when first asked for. */
function shownWrong({ gathered }: Progress): (cell: TableCell) => boolean {
  const found = [...gathered.all()];
  let isShown: ((cell: TableCell) => boolean) | null = null;
  return (cell) => {
    isShown ??= isAmong(found.flatMap((finding) => (finding.severity === "fel" ? wrongCells(finding) : [])));
    return isShown(cell);
  };
}

function isAmong(sources: readonly string[]): (cell: TableCell) => boolean {
  const keys = new Set(sources);
  return ({ source }) => keys.size > 0 && source !== null && keys.has(sourceKey(source));
}

function wrongCells({ source, corrections = [] }: Finding): string[] {
  return [...keysOf(source), ...corrections.map((one) => sourceKey(one.source))];
}

function keysOf(source: CellRef | null): string[] {
  return source === null ? [] : [sourceKey(source)];
}
