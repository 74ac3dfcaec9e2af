import type { LedgerSettings } from "../domain/ledger/ledgerSettings";
import type { SourceDocument } from "../domain/document/sourceDocument";
import { WHOLE_YEAR, lastDay, periodIn, periodName, yearIn } from "../domain/amount/period";
import type { Problem } from "../domain/table/problem";
import type { Recognition } from "../domain/table/recognition";
import { MONEY_KINDS, type Table, type TableKind } from "../domain/table/table";
import type { TableCorrections } from "../domain/table/tableCorrection";
import { WITHOUT_TABLES } from "../domain/table/workings";
import { unitIn, type Unit } from "../domain/amount/unit";
import type { Sheet } from "../workbook/sheet";
import { areaOf, type GoalArea } from "./lexicon/areaOf";
import { findList } from "./sheet/findList";
import { findTables, type Region } from "./sheet/findTables";
import { findForms } from "./form/findForms";
import { readForm } from "./form/readForm";
import { gridOf, type Grid } from "./sheet/grid";
import { isUnfilled } from "./sheet/isUnfilled";
import { readLedgerSheet } from "./ledger/readLedgerSheet";
import { recognizeLedger } from "./ledger/recognizeLedger";
import { MAX_HEADERS } from "./sheet/findHeaders";
import { readTable, type ReadTable } from "./tables/readTable";
import { readWords } from "./tables/readWords";
import { roleIn } from "./lexicon/columnWords";
import { noTable, notRead, tooManyTables } from "./tables/unreadTables";

/** Figures in the tables of one workbook; a table beyond them is not read. */
const MAX_CELLS = 1_000_000;

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
  const grids = sheets.map(gridOf).filter((grid) => !isWithoutTables(grid));
  const places = grids.map((grid) => {
    const ledger = readLedgerSheet(grid, ledgerSettings);
    const found = ledger === null ? findTables(grid) : [];
    const end = (index: number) => (found[index + 1]?.header.top ?? grid.lastRow + 1) - 1;
    const regions = found.filter((region, index) => !isUnfilled(grid, region, end(index)));
    return { grid, ledger, regions, isBlank: found.length > 0 && regions.length === 0 };
  });
  const year = workbookYear(
    places.flatMap(({ regions }) => regions),
    file,
  );
  const problems: Problem[] = [...fileProblems];
  const tables: Table[] = [];
  const recognitions: Recognition[] = [];
  let cellsLeft = MAX_CELLS;

  function add(table: Omit<Table, "id">): string {
    const id = tableId(file, table.kind, tables);
    tables.push({ id, ...table });
    return id;
  }

  function keep({ table, problems: met, recognition }: ReadTable): void {
    problems.push(...met);
    cellsLeft -= (table?.rows.length ?? 0) * (table?.columns.length ?? 0);
    recognitions.push({ ...recognition, table: table === null ? null : add(table) });
  }

  for (const { grid, ledger, regions, isBlank } of places) {
    if (isBlank) continue;
    if (ledger !== null) {
      problems.push(...ledger.problems);
      for (const table of ledger.tables) recognitions.push({ ...recognizeLedger(table), table: add(table) });
      continue;
    }
    if (regions.length > MAX_HEADERS) {
      problems.push(tooManyTables(grid));
      continue;
    }
    const list = findList(grid, regions);
    if (list === null && regions.length === 0) {
      const forms = findForms(grid);
      if (forms.length === 0 && grid.lastRow >= 0) problems.push(noTable(grid));
      for (const form of forms) keep(readForm(grid, form, { year, corrections, cellsLeft }));
    }
    let goalArea: GoalArea = { area: null, municipalGoal: null };
    for (const region of regions) {
      goalArea = areaOf(region.titles, goalArea);
      const read = readTable(grid, region, { year, goalArea, corrections, cellsLeft });
      keep(read);
      if (read.table === null && read.recognition.kind.value === null && read.problems.length === 0)
        problems.push(notRead(grid, region));
    }
    if (list !== null) keep(readWords(grid, list, { year, corrections }));
  }
  const unit = mostCommonUnit(tables);
  const [forecastBasis] = places.flatMap(({ ledger }) => ledger?.forecast ?? []);
  const proofs = places.flatMap(({ ledger }) => (ledger === null ? [] : [ledger.proof]));
  return {
    file,
    title: documentTitle(
      places.flatMap(({ regions }) => regions),
      file,
    ),
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

/** A sheet of a report of ours that only tells of the others. */
function isWithoutTables(grid: Grid): boolean {
  const first = grid.text(0, 0);
  return WITHOUT_TABLES.some((beginning) => first.startsWith(beginning)) && grid.filled(0).length === 1;
}

function tableId(file: string, kind: TableKind, before: readonly Table[]): string {
  const count = before.filter((table) => table.kind === kind).length;
  return `${file.replace(/\.[^.]+$/u, "")}:${kind}${count === 0 ? "" : `-${count + 1}`}`;
}

/** The year most headers of outcome, budget and forecast speak of; the latest of equals. */
function workbookYear(regions: readonly Region[], file: string): number | null {
  const votes = new Map<number, number>();
  const vote = (text: string, isEarlier = false) => {
    const named = yearIn(text);
    if (named === null) return;
    const year = isEarlier ? named + 1 : named;
    votes.set(year, (votes.get(year) ?? 0) + 1);
  };
  for (const region of regions) {
    for (const title of region.titles) vote(title);
    const headers = [...region.header.texts.values()];
    for (const header of headers) {
      if (["utfall", "budget", "prognos"].includes(roleIn(header) ?? "")) vote(header, isYearBefore(header, headers));
    }
  }
  const [best] = [...votes].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return best?.[0] ?? yearIn(file.replace(/[_-]/gu, " "));
}

/** `Utfall aug 2022` beside `Utfall aug` is of the year before the one that goes without saying. */
function isYearBefore(header: string, headers: readonly string[]): boolean {
  const [role, period] = [roleIn(header), periodIn(header)];
  return (
    role === "utfall" &&
    headers.some(
      (other) =>
        roleIn(other) === role && yearIn(other) === null && period !== null && periodIn(other)?.to === period.to,
    )
  );
}

/** The last month that any table reports an outcome for; years of indicators and plans do not say. */
function periodEnd(tables: readonly Table[]): string | null {
  const ends = tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const period = column.role === "utfall" ? periodIn(column.period) : null;
      if (period === null || column.year === null) return [];
      return MONEY_KINDS.has(table.kind) || column.period !== periodName(WHOLE_YEAR)
        ? [lastDay(period, column.year)]
        : [];
    }),
  );
  return ends.sort().at(-1) ?? null;
}

/** Words that name a table, not a report. */
const TABLE_WORDS = /mål|indikator|personal|volym|investering|ekonomi|drift|uppdrag|aktivitet/iu;

/** A line that names the report, or the organisation above several tables; else the file says what it is. */
function documentTitle(regions: readonly Region[], file: string): string {
  const lines = regions.flatMap((region) => region.titles);
  const first = new Map(lines.map((line, index) => [line, index] as const).reverse());
  const ofTable = (line: string) =>
    unitIn(line) !== null || roleIn(line) !== null || periodIn(line) !== null || TABLE_WORDS.test(line);
  return (
    lines.find((line) => /delårsrapport|verksamhetsberättelse|internbudget|förvaltningsbudget/iu.test(line)) ??
    lines.find((line, index) => !ofTable(line) && (first.get(line) ?? index) < index) ??
    file.replace(/\.[^.]+$/u, "")
  );
}

function mostCommonUnit(tables: readonly Table[]): Unit | null {
  const units = tables.flatMap((table) => (table.unit === null ? [] : [table.unit]));
  const count = (unit: Unit) => units.filter((other) => other === unit).length;
  return [...units].sort((a, b) => count(b) - count(a))[0] ?? null;
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
