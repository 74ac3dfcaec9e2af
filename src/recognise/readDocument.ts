import type { LedgerSettings } from "../domain/ledger/ledgerSettings";
import type { SourceDocument } from "../domain/document/sourceDocument";
import type { Problem } from "../domain/table/problem";
import type { MarkedTable } from "../domain/table/markedTable";
import type { OwnWords } from "../domain/table/ownWords";
import type { TableCorrections } from "../domain/table/tableCorrection";
import type { Sheet } from "../workbook/sheet";
import { documentTitle, mostCommonUnit, periodEnd, reportedMonths, workbookYear } from "./document/documentFacts";
import { foundTables } from "./document/foundTables";
import { withoutOwnFormulas } from "./seen/ownFormulas";
import { seenSheets } from "./seen/seenSheets";
import { placesOf } from "./document/placesOf";
import { readPlace } from "./document/readPlace";
import { withConvention, withSiblingSigns } from "./document/siblingSigns";
import { withUnit, withWorkbookUnit } from "./document/workbookUnit";

/**
 * Reads all sheets of one workbook into tables and problems, tables of corrected shapes and the user's own
 * words as the user wants them, and what the user has marked as one table.
 *
 * @example readDocument("vss-2024-03.xlsx", sheets).periodEnd // "2024-03-31"
 */
export function readDocument(
  file: string,
  sheets: readonly Sheet[],
  fileProblems: readonly Problem[] = [],
  corrections: TableCorrections = {},
  ledgerSettings?: LedgerSettings,
  ownWords?: OwnWords,
  marks: readonly MarkedTable[] = [],
): SourceDocument {
  const seen = seenSheets(sheets);
  const places = placesOf(withoutOwnFormulas(seen.sheets), ledgerSettings, marks, ownWords);
  const regions = places.flatMap((place) => place.regions);
  const found = foundTables(file, [...fileProblems, ...seen.problems, ...places.flatMap((place) => place.problems)]);
  const context = { year: workbookYear(regions, file), reported: reportedMonths(regions), corrections, ownWords };
  for (const place of places) {
    if (place.ledger !== null) found.addLedger(place.ledger);
    else if (place.long !== null) found.addLong(place.long);
    else if (!place.isBlank) readPlace(place, context, found);
  }
  const { problems, recognitions } = found;
  const unit = mostCommonUnit(found.tables);
  const tables = withSiblingSigns(found.tables.map((table) => withUnit(table, recognitions, unit, problems)));
  const conventions = new Map(tables.map(({ id, convention }) => [id, convention]));
  const [forecastBasis] = places.flatMap(({ ledger }) => ledger?.forecast ?? []);
  const proofs = places.flatMap(({ ledger }) => (ledger === null ? [] : [ledger.proof]));
  return {
    file,
    title: documentTitle(regions, file),
    periodEnd: periodEnd(tables),
    readAt: sheets[0]?.readAt ?? null,
    unit,
    tables,
    problems,
    recognitions: recognitions.map((recognition) => withConvention(withWorkbookUnit(recognition, unit), conventions)),
    ...(proofs.length > 0 && { proofs }),
    ...(forecastBasis !== undefined && { forecastBasis }),
  };
}
