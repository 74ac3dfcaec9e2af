import type { LedgerSettings } from "../domain/ledger/ledgerSettings";
import type { SourceDocument } from "../domain/document/sourceDocument";
import type { Problem } from "../domain/table/problem";
import type { Recognition } from "../domain/table/recognition";
import { MONEY_KINDS, type Table } from "../domain/table/table";
import type { TableCorrections } from "../domain/table/tableCorrection";
import type { Unit } from "../domain/amount/unit";
import type { Sheet } from "../workbook/sheet";
import { documentTitle, mostCommonUnit, periodEnd, workbookYear } from "./document/documentFacts";
import { foundTables } from "./document/foundTables";
import { placesOf } from "./document/placesOf";
import { readPlace } from "./document/readPlace";

/**
 * Reads all sheets of one workbook into tables and problems, tables of corrected shapes as the user wants them.
 *
 * @example readDocument("vss-2024-03.xlsx", sheets).periodEnd // "2024-03-31"
 */
export function readDocument(
  file: string,
  sheets: readonly Sheet[],
  fileProblems: readonly Problem[] = [],
  corrections: TableCorrections = {},
  ledgerSettings?: LedgerSettings,
): SourceDocument {
  const places = placesOf(sheets, ledgerSettings);
  const regions = places.flatMap((place) => place.regions);
  const found = foundTables(file, fileProblems);
  const context = { year: workbookYear(regions, file), corrections };
  for (const place of places) {
    if (place.ledger !== null) found.addLedger(place.ledger);
    else if (!place.isBlank) readPlace(place, context, found);
  }
  const { problems, tables, recognitions } = found;
  const unit = mostCommonUnit(tables);
  const [forecastBasis] = places.flatMap(({ ledger }) => ledger?.forecast ?? []);
  const proofs = places.flatMap(({ ledger }) => (ledger === null ? [] : [ledger.proof]));
  return {
    file,
    title: documentTitle(regions, file),
    periodEnd: periodEnd(tables),
    readAt: sheets[0]?.readAt ?? null,
    unit,
    tables: tables.map((table) => withUnit(table, unit, problems)),
    problems,
    recognitions: recognitions.map((recognition) => withWorkbookUnit(recognition, unit)),
    ...(proofs.length > 0 && { proofs }),
    ...(forecastBasis !== undefined && { forecastBasis }),
  };
}

function withWorkbookUnit(recognition: Recognition, unit: Unit | null): Recognition {
  if (recognition.unit === null || recognition.unit.value !== null || unit === null) return recognition;
  const reasons = [{ code: "unitOfWorkbook", values: {} }] as const;
  return { ...recognition, unit: { value: unit, certainty: "antagen", reasons } };
}

/** A table that does not name its unit takes the workbook's, and the user is told so. */
function withUnit(table: Table, unit: Unit | null, problems: Problem[]): Table {
  if (table.unit !== null || !MONEY_KINDS.has(table.kind)) return table;
  problems.push({
    file: table.source.file,
    sheet: table.source.sheet,
    cell: table.source.range.split(":")[0] ?? null,
    text: table.heading,
    ...(unit === null ? { code: "noUnit", values: {} } : { code: "unitOfWorkbook", values: { unit } }),
  });
  return { ...table, unit };
}
