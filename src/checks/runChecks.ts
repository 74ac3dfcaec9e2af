import { NOTHING_PERFORMED, type CheckRun } from "../domain/finding/checkRun";
import type { TableConflict } from "../domain/combine/conflict";
import type { CheckName, Finding } from "../domain/finding/finding";
import type { OrganisationMap } from "../domain/combine/organisation";
import type { SourceDocument } from "../domain/document/sourceDocument";
import type { Table, TableCell } from "../domain/table/table";
import { sourceKey, type CheckResult } from "./result/checkResult";
import { areasInBalance } from "./across/areasInBalance";
import { columnFoots } from "./relations/columnFoots";
import { derivedShare } from "./across/derivedShare";
import { gatherFindings, gravity } from "./gatherFindings";
import { genderSplit } from "./table/genderSplit";
import { investmentNet } from "./relations/investmentNet";
import { mixedConvention } from "./table/mixedConvention";
import { netIdentity } from "./relations/netIdentity";
import { notExamined } from "./relations/notExamined";
import { partsFoot } from "./relations/partsFoot";
import type { Relation } from "./relations/relation";
import { relationFindings } from "./relations/relationFindings";
import { planIndexation } from "./table/planIndexation";
import { previousReport } from "./across/previousReport";
import { restatedReport } from "./across/restatedReport";
import { remainingFrame } from "./across/remainingFrame";
import { sharesSum } from "./table/sharesSum";
import { rowIdentity } from "./relations/rowIdentity";
import { sameFigure } from "./across/sameFigure";
import { sameMeasure } from "./across/sameMeasure";
import { checkText } from "./text/checkText";
import { textSpelling } from "./text/spelling";
import { unitSlip } from "./table/unitSlip";
import { workbookConflicts } from "./across/workbookConflicts";

/** What the figures of a table must be to each other; the order decides which check a finding is told under. */
const RELATIONS: readonly ((table: Table, passOver: (row: number) => void) => readonly Relation[])[] = [
  columnFoots,
  netIdentity,
  partsFoot,
  investmentNet,
  rowIdentity,
];

/**
 * Runs every check over every table, and between tables and documents. A figure that one check has shown to be wrong
 * is taken as corrected by the next, and a cell keeps its gravest finding only, so that one cause gives one finding.
 * `runningText` is what the report says in words; empty when there is none.
 *
 * @example runChecks([document]).performed // { summa: 14, avvikelse: 23, … }
 */
export function runChecks(
  documents: readonly SourceDocument[],
  runningText = "",
  conflicts: readonly TableConflict[] = [],
  organisation: OrganisationMap = [],
): CheckRun {
  const gathered = gatherFindings();
  const mended = new Map<string, number>();
  const performed: Record<CheckName, number> = { ...NOTHING_PERFORMED };
  const add = (check: CheckName, result: CheckResult) => {
    performed[check] += result.performed;
    gathered.add(result.findings);
  };
  for (const document of documents) {
    for (const table of document.tables) {
      const passedOver: number[] = [];
      const relations = RELATIONS.flatMap((relationsOf) => relationsOf(table, (row) => passedOver.push(row)));
      for (const { check } of relations) performed[check]++;
      const found = relationFindings(table, relations);
      gathered.add(found.findings);
      gathered.add(notExamined(table, passedOver));
      for (const [cell, value] of found.mended) mended.set(cell, value);
      add("enhet", unitSlip(table));
      add("konvention", mixedConvention(table));
      add("könsuppdelning", genderSplit(table));
      add("andelar", sharesSum(table));
      add("uppräkning", planIndexation(table));
    }
    add("samma uppgift i två tabeller", sameFigure(document, mended));
    add("samma uppgift i två tabeller", sameMeasure(document));
    add("indikator ur tabell", derivedShare(document));
    add("indikator ur tabell", remainingFrame(document));
  }
  add("indikator ur tabell", areasInBalance(documents));
  const wrong = new Set(gathered.all().flatMap(wrongCell));
  const isWrong = (cell: TableCell) => cell.source !== null && wrong.has(sourceKey(cell.source));
  add("mellan arbetsböcker", workbookConflicts(conflicts));
  add("mellan rapporter", previousReport(documents, isWrong));
  add("mellan rapporter", restatedReport(documents, organisation, isWrong));
  if (runningText.trim() !== "") {
    add(
      "löptext mot tabell",
      checkText(
        runningText,
        documents.flatMap(({ tables }) => tables),
      ),
    );
    add("skrivsätt", textSpelling(runningText));
  }
  return { findings: gathered.all().toSorted((a, b) => gravity(a) - gravity(b)), performed };
}

function wrongCell({ severity, source }: Finding): string[] {
  return severity === "fel" && source !== null ? [sourceKey(source)] : [];
}
