import { WHOLE_YEAR, periodName, yearIn } from "../../domain/amount/period";
import type { Period } from "../../domain/amount/months";
import type { Problem } from "../../domain/table/problem";
import { MONEY_KINDS, TABLE_KINDS, type ColumnRole, type Table, type TableKind } from "../../domain/table/table";
import { choiceOf } from "../../domain/table/choice";
import type { OwnWords } from "../../domain/table/ownWords";
import type { CorrectedRole, TableCorrections } from "../../domain/table/tableCorrection";
import { rolesByForm } from "../form/rolesByForm";
import { titleRole } from "../lexicon/titleRole";
import type { GoalArea } from "../lexicon/goalAreaOf";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import { amountColumns } from "../columns/amountColumns";
import { measuredColumns } from "../columns/measuredColumns";
import { readColumns, type ColumnContext, type ReadColumn } from "../columns/readColumns";
import { readKind } from "./readKind";
import { readMeasuredTable } from "./readMeasuredTable";
import { readMoneyTable } from "./readMoneyTable";
import { shownColumns } from "../columns/shownColumns";
import { sidesOf, withGroups } from "../columns/groupedColumns";
import { chosenByColumn, recognizeColumns } from "../columns/recognizeColumns";
import { withOwnWords } from "./withOwnWords";
import { doubtedColumns } from "../against/doubtedColumns";
import { againstKind } from "../against/againstKind";
import { withAgainst } from "../against/withAgainst";
import { kindOf, recognizeTable, type OpenRecognition } from "./recognizeTable";
import { statusOfCell } from "../lexicon/readStatus";
import { statusMatrix, type StatusMatrix } from "../cells/statusMatrix";
import { hiddenNames, seenColumns } from "../seen/seenColumns";
import { choosableColumns, chosenColumns, tableFrame, tableRange, withoutColumns, type TableFrame } from "./tableFrame";
import { withStatusAbove } from "./statusAbove";
import { regionShape } from "./tableShapeOf";
import { assumptions, tooLarge } from "./unreadTables";
import { ACTIVITIES } from "../lexicon/valuedColumns";

/** What a region became: a table without its id, or null when it is left out or its kind was not recognised. */
export interface ReadTable {
  readonly table: Omit<Table, "id"> | null;
  readonly problems: readonly Problem[];
  readonly recognition: OpenRecognition;
}

/** What the rest of the workbook tells a table. */
interface TableContext {
  /** The workbook's year, for headers that name none. */
  readonly year: number | null;
  /** The months that the sheet's first heading or the workbook reports. */
  readonly reported: Period | null;
  readonly goalArea: GoalArea;
  readonly corrections: TableCorrections;
  readonly ownWords?: OwnWords | undefined;
  /** So many figures the workbook may still have. */
  readonly cellsLeft: number;
}

const NOTHING_ASSUMED: ReadonlyMap<number, ColumnRole> = new Map();
const MEASURED = /volym|personal|indikator|nyckeltal|basuppdrag|mått|antal/iu;

/** Reads one region of a sheet, as the user has corrected tables of its shape. */
export function readTable(
  grid: Grid,
  region: Region,
  { year, reported, goalArea, corrections, ownWords, cellsLeft }: TableContext,
): ReadTable {
  const found = tableFrame(grid, region);
  const shape = regionShape(region, found);
  const choosable = choosableColumns(found);
  const correction = withOwnWords(choiceOf(corrections, shape), ownWords, choosable, found.labels);
  const chosen = chosenByColumn(choosable, correction?.columns);
  const chosenMeasures = chosenByColumn(choosable, correction?.measures);
  const kept = chosenColumns(found, chosen, chosenMeasures);
  const words = { ...wordsAround(grid, region, kept), year, reported, chosen, chosenMeasures };
  const known = readColumns(kept.headers, words);
  const { headers, shown } = shownColumns(grid, region, kept.headers, known, chosen);
  const matrix = statusMatrix(grid, kept.headers, region.dataRows);
  const isOfStatuses = matrix.size > 0 || shown.size > 0;
  const assumed = isOfStatuses ? NOTHING_ASSUMED : rolesByForm(grid, region, headers, known, chosen);
  const context = { ...words, shown, assumed };
  const isAnew = isOfStatuses || assumed.size > 0 || headers !== kept.headers;
  const read = statusColumns(grid, region, isAnew ? withMatrix(headers, matrix, context) : known, matrix, chosen);
  const seen = seenColumns(grid, region.header, withGroups(read, region.header.groups, words.sides), chosen);
  const { columns } = seen;
  const frame = withoutColumns(kept, seen.leftOut);
  const isAssumed = columns.some(({ index }) => assumed.has(index));
  const inferred = readKind(grid, region, frame, columns, { counts: context.counts, isAssumed });
  const kind = kindOf(inferred, correction);
  const isTooLarge = region.dataRows.length * columns.length > cellsLeft;
  if (kind === null || region.dataRows.length === 0 || isTooLarge) {
    const recognition = unrecognized(grid, region, found, shape, columns, chosen);
    return { table: null, problems: isTooLarge ? [tooLarge(grid, region)] : [], recognition };
  }

  function readAs(as: TableKind) {
    if (MONEY_KINDS.has(as)) {
      const compared = comparedAmounts(as, amountColumns(grid, region, columns, chosen), chosen);
      return { columns: compared, ...readMoneyTable(grid, region, frame, compared, as, correction) };
    }
    const measured = measuredColumns(columns, as, { ...context, reportYear: yearIn(context.titles) ?? year });
    const compared = as === "indikatorer" ? measured : previousPeriods(measured, chosen);
    const { region: rest, columns: all } = withStatusAbove(grid, region, compared, as, context.year);
    const table = readMeasuredTable(grid, rest, frame, all, as, goalArea, correction?.rows);
    return { columns: all, unit: null, againstSign: [], ...table };
  }

  const { table, problems, unit, columns: used, againstSign } = readAs(kind.value);
  const recognized = recognizeColumns(choosable, used, chosen, assumed, chosenMeasures);
  const recognition = recognizeTable({
    shape,
    table,
    kind: withAgainst(kind, againstKind(kind.value, region.titles, frame)),
    choices: TABLE_KINDS,
    unit,
    columns: doubtedColumns(recognized, choosable, table),
    correction,
    againstSign,
  });
  if (recognition.excluded) return { table: null, problems: [], recognition };
  const isTold = kind.certainty === "antagen" && choiceOf(corrections, shape) === undefined;
  const told = isTold ? assumptions(grid, region, table, kind, isAssumed) : [];
  return { table, problems: [...told, ...hiddenNames(grid, region), ...seen.problems, ...problems], recognition };
}

/** What the words of a table say of its columns. */
function wordsAround(
  grid: Grid,
  region: Region,
  frame: TableFrame,
): Pick<ColumnContext, "titles" | "footnotes" | "counts" | "isPlan" | "sides" | "sizeOf" | "told"> {
  const nearest = region.titles.at(-1) ?? "";
  const words = [nearest, ...frame.leads, ...frame.headers.map(([, header]) => header)].join(" / ");
  return {
    titles: [...region.titles, frame.labelHeader, grid.sheet.name].join(" / "),
    footnotes: region.footnotes,
    told: titleRole(region.titles),
    sizeOf: (column) => columnSize(grid, region.dataRows, column),
    sides: sidesOf(region.header.groups),
    counts: ACTIVITIES.test(words),
    isPlan: /invester|budget|plan/iu.test(nearest) && !/avvikelse/iu.test(nearest) && !MEASURED.test(words),
  };
}

/** Rows added up to see how great a column's figures are. */
const SIZED_ROWS = 500;

function columnSize(grid: Grid, rows: readonly number[], column: number): number {
  return rows.slice(0, SIZED_ROWS).reduce((size, row) => {
    const value = grid.cell(row, column)?.value;
    return typeof value === "number" ? size + Math.abs(value) : size;
  }, 0);
}

/** A table of no known kind, for the user to say what it is. */
function unrecognized(
  grid: Grid,
  region: Region,
  frame: TableFrame,
  shape: string,
  columns: readonly ReadColumn[],
  chosen: ReadonlyMap<number, CorrectedRole>,
): OpenRecognition {
  const { file, name: sheet } = grid.sheet;
  return {
    shape,
    heading: frame.heading,
    source: { file, sheet, range: tableRange(region, columns) },
    excluded: false,
    kind: { value: null, certainty: "antagen", reasons: [{ code: "nothingSaysKind", values: {} }] },
    choices: region.dataRows.length === 0 ? [] : TABLE_KINDS,
    unit: null,
    convention: null,
    columns: recognizeColumns(choosableColumns(frame), columns, chosen),
    rows: [],
  };
}

/** A matrix of statuses is read as one column, where its first column stands. */
function withMatrix(
  headers: readonly (readonly [number, string])[],
  matrix: StatusMatrix,
  context: ColumnContext,
): ReadColumn[] {
  const [first] = matrix.keys();
  const kept = headers.flatMap(([column, header]): (readonly [number, string])[] => {
    if (!matrix.has(column)) return [[column, header]];
    return column === first ? [[column, "Måluppfyllelse"]] : [];
  });
  return readColumns(kept, context).map((read) => (read.index === first ? { ...read, matrix } : read));
}

/** `Prognos helår` over goals holds words or colours that say how it will go: it is their status. */
function statusColumns(
  grid: Grid,
  region: Region,
  columns: readonly ReadColumn[],
  matrix: StatusMatrix,
  chosen: ReadonlyMap<number, CorrectedRole>,
): ReadColumn[] {
  if (matrix.size > 0) return [...columns];
  return columns.map((read) => {
    const { column, index } = read;
    if ((column.role !== "utfall" && column.role !== "prognos") || chosen.has(index)) return read;
    return holdsStatuses(grid, region, index) ? { ...read, column: { ...column, role: "status" } } : read;
  });
}

/** No digits, and as many statuses as other words at least: a column of `IU` says nothing of its goals. */
function holdsStatuses(grid: Grid, region: Region, column: number): boolean {
  let [statuses, others, told] = [0, 0, 0];
  for (const row of region.dataRows) {
    const text = grid.text(row, column);
    if (/\d/u.test(text)) return false;
    const status = statusOfCell(grid.cell(row, column), text, grid.cell(row, region.labelColumn));
    if (status !== null) statuses++;
    else if (text !== "") others++;
    if (status !== null && status !== "Kan ej bedömas") told++;
  }
  return told > 0 && statuses >= others;
}

/** Volumes and staff of whole years stand side by side; those of part of a year are compared. */
function previousPeriods(reads: readonly ReadColumn[], chosen: ReadonlyMap<number, CorrectedRole>): ReadColumn[] {
  const compared = previousYears(reads, chosen);
  return reads.map((read, index) => (read.column.period === periodName(WHOLE_YEAR) ? read : (compared[index] ?? read)));
}

/** As {@link previousYears}, but for a plan, whose columns are years of their own. */
function comparedAmounts(
  kind: TableKind,
  amounts: readonly ReadColumn[],
  chosen: ReadonlyMap<number, CorrectedRole>,
): readonly ReadColumn[] {
  return kind.endsWith("-plan") ? amounts : previousYears(amounts, chosen);
}

/** "Utfall jan-aug 2022" beside "Utfall jan-aug 2023" is what the outcome is compared with. */
function previousYears(reads: readonly ReadColumn[], chosen: ReadonlyMap<number, CorrectedRole>): ReadColumn[] {
  const isCompared = ({ column, index }: ReadColumn) =>
    column.role === "utfall" &&
    !chosen.has(index) &&
    reads.some(
      (other) =>
        other.column.role === "utfall" &&
        other.column.period === column.period &&
        other.column.measure === column.measure &&
        other.column.group === column.group &&
        (other.column.year ?? 0) === (column.year ?? NaN) + 1,
    );
  return reads.map((read) => (isCompared(read) ? { ...read, column: { ...read.column, role: "foregaende" } } : read));
}
