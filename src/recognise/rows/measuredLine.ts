import type { Gender, RowRole, TableCell, TableKind } from "../../domain/table/table";
import { rowChoice } from "../../domain/table/tableShape";
import { readMeasuredCell } from "../cells/readMeasuredCell";
import type { ReadCell } from "../cells/readCell";
import type { ReadColumn } from "../columns/readColumns";
import { genderIn } from "../lexicon/genderIn";
import { rowRole } from "../lexicon/rowRole";
import { rowUnit } from "../lexicon/rowUnit";
import { timeHeading } from "../lexicon/timeHeading";
import { oneLine } from "../sheet/cellText";
import type { Region } from "../sheet/findTables";
import { withoutGluedMark } from "../sheet/gluedMark";
import type { Grid } from "../sheet/grid";
import type { ScopedRow } from "./headingScope";
import type { RowWords } from "./rowWords";

/** A table that is not about money, and what its rows are read by. */
export interface MeasuredTable {
  readonly grid: Grid;
  readonly region: Region;
  readonly columns: readonly ReadColumn[];
  readonly kind: TableKind;
  /** The roles the user has chosen, by the rows' keys. */
  readonly chosen: Readonly<Record<string, RowRole>>;
  readonly wordsOf: (row: number) => RowWords;
  /** Marks of the numbered footnotes, see `numberedMarks`. */
  readonly marks: readonly string[];
  /** The sheet's columns whose dots part thousands. */
  readonly dotted: ReadonlySet<number>;
  /** True when its cells are figures: the names of its rows may then say their units. */
  readonly hasFigures: boolean;
}

/** One row as it stands by itself, whatever the rows around it say. */
export interface MeasuredLine {
  readonly label: string;
  readonly words: RowWords;
  readonly reads: readonly ReadCell[];
  readonly role: RowRole;
  readonly gender: Gender | null;
  /** The unit that the label itself says. */
  readonly unit: string | null;
  /** True for a row that is a part of another: varav, women or men. */
  readonly isPart: boolean;
  readonly scoped: ScopedRow;
}

/** A heading over assignments is short; an assignment is a sentence. */
const MAX_WORD_HEADING = 40;

/**
 * Reads one row of the table.
 *
 * @param position among the rows of data, 0-based
 * @example measuredLine(table, 1).role // "kön" for `Män` under `Total sjukfrånvaro (%)`
 */
export function measuredLine(table: MeasuredTable, position: number): MeasuredLine {
  const { region, columns, kind, chosen, wordsOf, hasFigures } = table;
  const sheetRow = region.dataRows[position] ?? 0;
  const label = labelAt(table, sheetRow);
  const words = wordsOf(sheetRow);
  const labelCell = table.grid.cell(sheetRow, region.labelColumn);
  const cells = columns.map((column) =>
    readMeasuredCell(table.grid, kind, sheetRow, column, labelCell, table.dotted.has(column.index)),
  );
  const reads = withoutGluedMarks(table, sheetRow, cells);
  const gender = genderIn(label);
  const role = rowChoice(chosen, label) ?? (gender === null ? roleOf(table, position, label, reads) : "kön");
  const unit = hasFigures ? rowUnit(label) : null;
  return {
    label,
    words,
    reads,
    role,
    gender,
    unit,
    isPart: role === "kön" || role.startsWith("varav"),
    scoped: { label, indent: indentAt(table, sheetRow), goal: words.goal?.name ?? null, saysUnit: unit !== null },
  };
}

/** True for a cell that only says of what time the rows below are. */
export function isTimeCell(cell: TableCell): boolean {
  return cell.reason === "text" && timeHeading(cell.text) !== null;
}

function labelAt({ grid, region }: MeasuredTable, sheetRow: number): string {
  const own = oneLine(grid.text(sheetRow, region.labelColumn));
  return own || (region.labels?.get(sheetRow) ?? "");
}

function indentAt({ grid, region }: MeasuredTable, sheetRow: number): number {
  const value = grid.cell(sheetRow, region.labelColumn)?.value;
  return typeof value === "string" ? value.length - value.trimStart().length : 0;
}

function withoutGluedMarks(
  { grid, columns, marks }: MeasuredTable,
  sheetRow: number,
  reads: readonly ReadCell[],
): ReadCell[] {
  const cells = reads.map(({ cell }) => cell);
  return reads.map((read, index) => {
    const { column, index: at } = columns[index] ?? {};
    const isText = typeof grid.cell(sheetRow, at ?? -1)?.value === "string";
    if (!isText || column?.role === "malvarde" || column?.role === "status") return read;
    const cell = withoutGluedMark(read.cell, marks, cells);
    return cell === read.cell ? read : { cell, problem: null };
  });
}

/** The role of a row that names no gender. */
function roleOf(table: MeasuredTable, position: number, label: string, reads: readonly ReadCell[]): RowRole {
  const { region, kind } = table;
  const hasValue = reads.some(({ cell }) => cell.status !== undefined || (cell.text !== "" && !isTimeCell(cell)));
  const named = rowRole(label, true);
  if (named !== "post" && named !== "summa") return named;
  if (named === "summa" && (kind === "volym" || kind === "aktiviteter") && hasValue) return "summa";
  if (hasValue) return "post";
  const next = region.dataRows[position + 1];
  if (next !== undefined && genderIn(labelAt(table, next)) !== null) return "post";
  return isHeadingOfWords(table, label) ? "rubrik" : "post";
}

/** An assignment or a goal without a status is still one of them. */
function isHeadingOfWords({ region, kind, wordsOf }: MeasuredTable, label: string): boolean {
  if (kind === "strategiska-uppdrag" || kind === "aktiviteter") return label.length < MAX_WORD_HEADING;
  return kind !== "maluppfyllelse" || wordsOf(region.dataRows[0] ?? 0).goalArea === null;
}
