import { wordColumn } from "../lexicon/columnWords";
import { oneLine } from "./cellText";
import type { Grid } from "./grid";
import type { HeaderBlock } from "./headerBlock";
import { isNotesColumn } from "../lexicon/isNotesColumn";

/** A code is short and has digits: `110`, `325/330`, `61*`, `A12`. */
const CODE = /^(?=.{1,10}$)(?=.*\d)[\p{L}\d\s/*.:–-]*$/u;

interface NamedRows {
  readonly header: HeaderBlock;
  readonly labelColumn: number;
  /** The first column of figures. */
  readonly firstValue: number;
}

/**
 * The text that names a row by itself: in the label column, or, where that is empty, in another column of words left of
 * the figures, as where headings stand one column to the left of what they hold.
 *
 * @example ownName(grid, place, 7) // "Kostnader", in A, over posts in B
 */
export function ownName(grid: Grid, { header, labelColumn, firstValue }: NamedRows, row: number): string {
  const own = grid.text(row, labelColumn);
  if (own !== "") return own;
  const beside = grid.filled(row).find((column) => column < firstValue && isPlain(header.texts.get(column) ?? ""));
  const text = beside === undefined ? "" : grid.text(row, beside);
  return /\p{L}{2}/u.test(text) ? text : "";
}

/** The names of a table's rows, by sheet row, and the columns left of the label column that name them with it. */
interface RowNames {
  readonly labels: ReadonlyMap<number, string>;
  readonly leads: readonly number[];
}

/**
 * Names for rows that more than the label column names: a visible column of codes before it (`110 Nämnd`), and a column
 * of names that hold downward, written once or merged (`Barn`, over `Förskola` and `Grundskola`).
 *
 * @example rowNames(grid, place, [2, 3, 4]).labels.get(2) // "110 Nämnd"
 */
export function rowNames(grid: Grid, place: NamedRows, rows: readonly number[]): RowNames {
  const { header, labelColumn, firstValue } = place;
  const left = Array.from({ length: Math.min(labelColumn, firstValue) }, (_, column) => column).filter(
    (column) =>
      isPlain(header.texts.get(column) ?? "") &&
      !isWho(header.texts.get(column) ?? "") &&
      !grid.sheet.hiddenColumns.includes(column),
  );
  const code = left.findLast((column) => isCodes(grid, rows, column, labelColumn));
  const group = left.findLast((column) => column !== code && isGroup(grid, rows, column, labelColumn));
  const leads = new Set([code, group].filter((column) => column !== undefined));
  let held = "";
  const nameOf = (row: number) => {
    const own = oneLine(grid.text(row, labelColumn));
    if (own === "") return oneLine(ownName(grid, place, row));
    held = (group === undefined ? "" : oneLine(grid.text(row, group))) || held;
    const parts = [held, code === undefined ? "" : oneLine(grid.text(row, code)), own];
    return parts.filter((part) => part !== "").join(" ");
  };
  return { labels: new Map(rows.map((row) => [row, nameOf(row)])), leads: [...leads] };
}

/** Who answers for a row is no part of its name. */
function isWho(header: string): boolean {
  return /^(?:ansvar|ansvarskod|ansvarig|motpart|bolag)(?!\p{L})/iu.test(header);
}

/** A heading over words that has a meaning of its own is no part of the name. */
function isPlain(header: string): boolean {
  return wordColumn(header) === null && !isNotesColumn(header);
}

/** Codes tell the rows apart; numbers that only count them do not belong to their names. */
function isCodes(grid: Grid, rows: readonly number[], column: number, labelColumn: number): boolean {
  const texts = rows.filter((row) => grid.text(row, labelColumn) !== "").map((row) => grid.text(row, column));
  const filled = texts.filter((text) => text !== "");
  const counts = filled.every((text, index) => Number(text) === index + 1);
  return (
    filled.length * 2 > texts.length &&
    filled.every((text) => CODE.test(text)) &&
    new Set(filled).size * 2 > filled.length &&
    !counts
  );
}

/** Words beside the names on some rows, with rows below them that they hold for too. */
function isGroup(grid: Grid, rows: readonly number[], column: number, labelColumn: number): boolean {
  const named = rows.filter((row) => grid.text(row, labelColumn) !== "");
  const filled = named.filter((row) => grid.text(row, column) !== "");
  const isFirst = filled[0] === named[0];
  return (
    isFirst &&
    filled.length < named.length &&
    filled.every((row) => /\p{L}{2}/u.test(grid.text(row, column)) && grid.text(row, column).length <= MAX_GROUP)
  );
}

/** A longer text is a remark. */
const MAX_GROUP = 60;
