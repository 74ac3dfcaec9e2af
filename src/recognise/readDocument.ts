import type { LedgerSettings } from "../domain/ledger/ledgerSettings";
import type { SourceDocument } from "../domain/document/sourceDocument";
import type { Message } from "../domain/message";
import type { Problem, TableTroubles } from "../domain/table/problem";
import type { Recognition, Recognized } from "../domain/table/recognition";
import { MONEY_KINDS, type Convention, type Table } from "../domain/table/table";
import type { OwnWords } from "../domain/table/ownWords";
import type { TableCorrections } from "../domain/table/tableCorrection";
import type { Unit } from "../domain/amount/unit";
import type { Sheet } from "../workbook/sheet";
import { documentTitle, mostCommonUnit, periodEnd, reportedMonths, workbookYear } from "./document/documentFacts";
import { foundTables } from "./document/foundTables";
import { seenSheets } from "./seen/seenSheets";
import { wordsOfOtherUnit } from "./tables/tableUnit";
import { placesOf } from "./document/placesOf";
import { readPlace } from "./document/readPlace";
import { withSiblingSigns } from "./document/siblingSigns";
import { recognizeConvention } from "./sign/recognizeConvention";

/**
 * Reads all sheets of one workbook into tables and problems, tables of corrected shapes and the user's own
 * words as the user wants them.
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
): SourceDocument {
  const seen = seenSheets(sheets);
  const places = placesOf(seen.sheets, ledgerSettings);
  const regions = places.flatMap((place) => place.regions);
  const found = foundTables(file, [...fileProblems, ...seen.problems, ...places.flatMap((place) => place.problems)]);
  const context = { year: workbookYear(regions, file), reported: reportedMonths(regions), corrections, ownWords };
  for (const place of places) {
    if (place.ledger !== null) found.addLedger(place.ledger);
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

/** The convention that the table got from the others. */
function withConvention(recognition: Recognition, conventions: ReadonlyMap<string, Convention>): Recognition {
  const { table, convention } = recognition;
  const now = table === null ? undefined : conventions.get(table);
  if (now === undefined || convention === null || now === convention.value) return recognition;
  return { ...recognition, convention: recognizeConvention(now) };
}

function withWorkbookUnit(recognition: Recognition, unit: Unit | null): Recognition {
  if (recognition.unit === null || recognition.unit.value !== null || unit === null) return recognition;
  if (wordsOfOtherUnit(recognition.unit) !== null) return recognition;
  const reasons = [{ code: "unitOfWorkbook", values: {} }] as const;
  return { ...recognition, unit: { value: unit, certainty: "antagen", reasons } };
}

/**
 * A table that does not name its unit takes the workbook's, and the user is told so; one that counts in something else,
 * or whose number formats alone tell, keeps what it has and is told too.
 */
function withUnit(table: Table, recognitions: readonly Recognition[], unit: Unit | null, problems: Problem[]): Table {
  if (!MONEY_KINDS.has(table.kind)) return table;
  const found = recognitions.find((recognition) => recognition.table === table.id)?.unit ?? null;
  const trouble = unitTrouble(table.unit, found, unit);
  if (trouble === null) return table;
  const { file, sheet, range } = table.source;
  problems.push({ file, sheet, cell: range.split(":")[0] ?? null, text: table.heading, ...trouble });
  return trouble.code === "unitOfWorkbook" ? { ...table, unit } : table;
}

function unitTrouble(
  own: Unit | null,
  found: Recognized<Unit | null> | null,
  workbook: Unit | null,
): Message<Pick<TableTroubles, "noUnit" | "otherUnit" | "unitByFormat" | "unitOfWorkbook">> | null {
  if (own !== null) {
    const isByFormat = found?.reasons.some(({ code }) => code === "formatScales") ?? false;
    return isByFormat ? { code: "unitByFormat", values: { unit: own } } : null;
  }
  const words = found === null ? null : wordsOfOtherUnit(found);
  if (words !== null) return { code: "otherUnit", values: { words } };
  return workbook === null ? { code: "noUnit", values: {} } : { code: "unitOfWorkbook", values: { unit: workbook } };
}
