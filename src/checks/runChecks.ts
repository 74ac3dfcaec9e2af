import type { TableConflict } from "../domain/combine/conflict";
import type { OrganisationMap } from "../domain/combine/organisation";
import type { SourceDocument } from "../domain/document/sourceDocument";
import type { CheckName } from "../domain/finding/checkName";
import type { CheckRun } from "../domain/finding/checkRun";
import type { Finding } from "../domain/finding/finding";
import type { Table, TableCell } from "../domain/table/table";
import { capSeverity } from "./assumedReading";
import { checksOn, NOTHING_PERFORMED } from "./checks";
import { gatherFindings, gravity, type Gathered } from "./gatherFindings";
import { notExamined } from "./relations/notExamined";
import { relationFindings } from "./relations/relationFindings";
import { sourceKey, type CheckResult } from "./result/checkResult";

/** What has been done so far. */
interface Progress {
  readonly gathered: Gathered;
  readonly performed: Record<CheckName, number>;
}

/**
 * Runs every check over every table, and between tables and documents. A figure that a check of its own
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
  return { findings, performed: progress.performed };
}

function checkTable(table: Table, progress: Progress): void {
  const { gathered, performed } = progress;
  const passedOver: number[] = [];
  const passOver = (row: number): void => void passedOver.push(row);
  const relations = checksOn("relations").flatMap(({ relationsOf }) => relationsOf(table, passOver));
  for (const { check } of relations) performed[check]++;
  gathered.add(relationFindings(table, relations));
  gathered.add(notExamined(table, passedOver));
  for (const { name, run } of checksOn("table")) add(progress, name, run(table));
}

function add({ gathered, performed }: Progress, check: CheckName, result: CheckResult): void {
  performed[check] += result.performed;
  gathered.add(result.findings.map((found) => ({ check, ...found })));
}

/** The cells that the findings so far call wrong, each cell of an exchange too. */
function shownWrong({ gathered }: Progress): (cell: TableCell) => boolean {
  const wrong = new Set(gathered.all().flatMap(wrongCells));
  return ({ source }) => source !== null && wrong.has(sourceKey(source));
}

function wrongCells({ severity, source, corrections = [] }: Finding): string[] {
  if (severity !== "fel") return [];
  const cells = [source, ...corrections.map((one) => one.source)];
  return cells.flatMap((one) => (one === null ? [] : [sourceKey(one)]));
}
