import type { Problem } from "../../domain/table/problem";
import { problemLog } from "../../domain/table/problemLog";
import type { CellRef, Goal, Row, RowRole, TableCell, TableKind } from "../../domain/table/table";
import { choiceOf } from "../../domain/table/choice";
import { labelKey } from "../../domain/table/tableShape";
import { cellName } from "../../workbook/sheet";
import { areaOf } from "../lexicon/areaOf";
import type { Region } from "../sheet/findTables";
import { fractionShares } from "../cells/fractionShares";
import { genderIn } from "../lexicon/genderIn";
import { numberedMarks, withoutGluedMark } from "../sheet/gluedMark";
import type { Grid } from "../sheet/grid";
import { scopeAfter, type Scope, type ScopedRow } from "./headingScope";
import { readCell, type ReadCell } from "../cells/readCell";
import type { ReadColumn } from "../columns/readColumns";
import { readMatrixCell } from "../cells/readMatrixCell";
import { readTargetCell } from "../cells/readTargetCell";
import { readWordCell, type StatusSource } from "../cells/readWordCell";
import { rowRole } from "../lexicon/rowRole";
import { rowUnit } from "../lexicon/rowUnit";
import { rowWords } from "./rowWords";
import { timeHeading } from "../lexicon/timeHeading";

/** The rows of a table that is not about money, its goals in order, and what could not be read. */
interface MeasuredRows {
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
  readonly problems: readonly Problem[];
}

/** What gives a status column its status. Assignments are told by words of their own, unless only a colour tells. */
const STATUS_BY: Readonly<Partial<Record<TableKind, StatusSource>>> = {
  maluppfyllelse: "words",
  indikatorer: "words",
  "strategiska-uppdrag": "colour",
};

/** A heading over assignments is short; an assignment is a sentence. */
const MAX_WORD_HEADING = 40;

/**
 * Reads the rows of volumes, staff, indicators, goals, assignments and activities: roles, units, goals, genders, and
 * the rows a heading holds.
 *
 * @example readMeasuredRows(grid, region, columns, "indikatorer").rows[1]
 * // { label: "Män", role: "kön", gender: "man", parent: "Total sjukfrånvaro (%)", unit: "%", goal: "Goda arbetsplatser", … }
 */
export function readMeasuredRows(
  grid: Grid,
  region: Region,
  columns: readonly ReadColumn[],
  kind: TableKind,
  chosen: Readonly<Record<string, RowRole>> = {},
): MeasuredRows {
  const { file, name: sheet } = grid.sheet;
  const problems = problemLog();
  const goals = new Map<string, Goal>();
  const times = new Map<number, NonNullable<TableCell["time"]>>();
  const wordsOf = rowWords(grid, region);
  const marks = numberedMarks(region.footnotes);
  const rows: Row[] = [];
  const hasFigures = kind === "volym" || kind === "personal" || kind === "indikatorer";
  let scope: Scope | null = null;
  let area: string | null = null;
  let headingUnit: string | null = null;
  let owner: Row | null = null;

  function labelAt(sheetRow: number): string {
    return grid.text(sheetRow, region.labelColumn).replace(/\s+/gu, " ").trim();
  }

  function withoutGluedMarks(sheetRow: number, reads: readonly ReadCell[]): ReadCell[] {
    const cells = reads.map(({ cell }) => cell);
    return reads.map((read, index) => {
      const { column, index: at } = columns[index] ?? {};
      const isText = typeof grid.cell(sheetRow, at ?? -1)?.value === "string";
      if (!isText || column?.role === "malvarde" || column?.role === "status") return read;
      const cell = withoutGluedMark(read.cell, marks, cells);
      return cell === read.cell ? read : { cell, problem: null };
    });
  }

  function readOne(sheetRow: number, { column, index, matrix }: ReadColumn): ReadCell {
    if (matrix !== undefined) return readMatrixCell(grid, sheetRow, matrix);
    const source: CellRef = { file, sheet, cell: cellName(sheetRow, index) };
    const cell = grid.cell(sheetRow, index);
    if (column.role === "status") return readWordCell(cell, source, STATUS_BY[kind] ?? "nothing");
    if (column.role === "malvarde") return readTargetCell(cell, source);
    const isWord = typeof cell?.value === "string" && cell.error === undefined;
    if (isWord && (kind === "strategiska-uppdrag" || timeHeading(grid.text(sheetRow, index)) !== null)) {
      return readWordCell(cell, source, "nothing");
    }
    return readCell(cell, source);
  }

  /** An assignment or a goal without a status is still one of them. */
  function isHeadingOfWords(label: string): boolean {
    if (kind === "strategiska-uppdrag" || kind === "aktiviteter") return label.length < MAX_WORD_HEADING;
    return kind !== "maluppfyllelse" || wordsOf(region.dataRows[0] ?? 0).area === null;
  }

  function roleOf(label: string, isGender: boolean, reads: readonly ReadCell[], next: number | undefined): RowRole {
    if (isGender) return "kön";
    const hasValue = reads.some(({ cell }) => cell.status !== undefined || (cell.text !== "" && !isTimeCell(cell)));
    const named = rowRole(label, true);
    if (named !== "post" && named !== "summa") return named;
    if (named === "summa" && (kind === "volym" || kind === "aktiviteter") && hasValue) return "summa";
    if (hasValue) return "post";
    if (next !== undefined && genderIn(labelAt(next)) !== null) return "post";
    return isHeadingOfWords(label) ? "rubrik" : "post";
  }

  function indentAt(sheetRow: number): number {
    const value = grid.cell(sheetRow, region.labelColumn)?.value;
    return typeof value === "string" ? value.length - value.trimStart().length : 0;
  }

  region.dataRows.forEach((sheetRow, position) => {
    const label = labelAt(sheetRow);
    const words = wordsOf(sheetRow);
    if (words.goal !== null && !goals.has(words.goal.name)) goals.set(words.goal.name, words.goal);
    area = areaOf([label], { area, municipalGoal: null }).area;
    const reads = withoutGluedMarks(
      sheetRow,
      columns.map((column) => readOne(sheetRow, column)),
    );
    reads.forEach(({ problem }) => problems.add(problem));
    const gender = genderIn(label);
    const role =
      choiceOf(chosen, labelKey(label)) ?? roleOf(label, gender !== null, reads, region.dataRows[position + 1]);
    const ownUnit = hasFigures ? rowUnit(label) : null;
    const scoped: ScopedRow = {
      label,
      indent: indentAt(sheetRow),
      goal: words.goal?.name ?? null,
      saysUnit: ownUnit !== null,
    };
    const isPart = role === "kön" || role.startsWith("varav");
    if (role === "rubrik") scope = { heading: scoped, sign: null };
    else if (!isPart) scope = scopeAfter(scope, scoped);
    if (role === "rubrik" || scope === null) times.clear();
    for (const [index, { cell }] of reads.entries()) {
      const time = timeHeading(cell.text);
      if (time !== null && cell.reason === "text") times.set(index, time);
    }
    if (role === "rubrik") headingUnit = ownUnit;
    const timed = reads.map(({ cell }, index) => withTime(cell, times.get(index)));
    const shares = hasFigures ? fractionShares(label, timed) : null;
    if (shares !== null) problems.add(shares.problem);
    const cells = shares?.cells ?? timed;
    const inherited = isPart ? owner?.unit : role !== "rubrik" && scope !== null ? headingUnit : null;
    const parent = isPart ? owner?.label : role === "rubrik" ? null : scope?.heading.label;
    const unit = ownUnit ?? words.unit ?? (cells.some((cell) => cell.unit === "%") ? "%" : (inherited ?? null));
    const row: Row = {
      label,
      role,
      parent: parent ?? null,
      amountKind: "resultat",
      cells,
      unit: kind === "volym" && unit === "antal" ? null : unit,
      goal: kind === "maluppfyllelse" && role !== "rubrik" ? label : (words.goal?.name ?? null),
      area: words.area ?? area ?? (kind === "maluppfyllelse" && role !== "rubrik" ? (parent ?? null) : null),
      ...(gender !== null && { gender }),
      ...(words.comment !== null && { comment: words.comment }),
    };
    rows.push(row);
    if (!isPart) owner = row;
  });
  return { rows, goals: [...goals.values()], problems: problems.all() };
}

function isTimeCell(cell: TableCell): boolean {
  return cell.reason === "text" && timeHeading(cell.text) !== null;
}

function withTime(cell: TableCell, time: TableCell["time"]): TableCell {
  return time === undefined || cell.time !== undefined || cell.text === "" || isTimeCell(cell)
    ? cell
    : { ...cell, time };
}
