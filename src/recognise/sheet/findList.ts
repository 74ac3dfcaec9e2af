import { joinedHeader } from "../lexicon/columnWords";
import { oneLine } from "./cellText";
import type { Grid } from "./grid";
import type { Region } from "./findTables";

const BULLET = /^(?:[•●▪◦‣·*o]|[-–—]|\d{1,2}[.)])\s+/u;
/** An assignment without a bullet is at least a short sentence. */
const MIN_SENTENCE = 40;
/** What most statuses of a list keep within; one of them may say whose part remains. */
const MAX_STATUS = 60;
const MAX_TITLE = 80;

/** A list of assignments or activities without a header row. */
export interface WordList {
  readonly titles: readonly string[];
  readonly column: number;
  /** A column beside the list with a word for each line, or null. */
  readonly statusColumn: number | null;
  readonly lines: readonly ListLine[];
}

interface ListLine {
  readonly row: number;
  /** Without its bullet. */
  readonly text: string;
  readonly isHeading: boolean;
}

/**
 * Finds a list under a title that speaks of assignments or activities, below the sheet's tables if it has any: its title
 * then follows a blank row. Lines have bullets, numbers or are sentences; a short line between them is a heading.
 *
 * @example findList(grid, [])?.lines[0]?.text // "Samtliga nämnder ska vidta åtgärder för att minska sjukfrånvaro."
 */
export function findList(grid: Grid, regions: readonly Region[]): WordList | null {
  const after = regions.length === 0 ? -1 : (regions.at(-1)?.dataRows.at(-1) ?? grid.lastRow);
  const rows = grid.sheet.rows.map(({ index }) => index).filter((row) => row > after && grid.filled(row).length > 0);
  const isApart = (row: number) => after < 0 || grid.filled(row - 1).length === 0;

  function lineOf(row: number): string {
    return grid.text(row, grid.filled(row)[0] ?? 0);
  }

  function statusBeside(left: number, items: readonly ListLine[]): number | null {
    const column = items.flatMap(({ row }) => grid.filled(row).filter((one) => one > left))[0];
    if (column === undefined) return null;
    const texts = items.map(({ row }) => grid.text(row, column)).filter((text) => text !== "");
    const short = texts.filter((text) => text.length <= MAX_STATUS);
    return texts.length * 2 > items.length && short.length * 2 > texts.length ? column : null;
  }

  const named = rows.findIndex((row) => isTitle(lineOf(row)) && isApart(row));
  const start = rows.findIndex((row, index) => named >= 0 && index > named && isItem(lineOf(row)));
  if (start < 0) return null;
  const titles = rows.slice(after < 0 ? 0 : named, start).map((row) => joinedHeader(lineOf(row)));
  const column = grid.filled(rows[start] ?? 0)[0] ?? 0;
  const listed = rows.slice(start).filter((row) => grid.text(row, column) !== "");
  const lines = listed.map((row) => {
    const text = grid.text(row, column);
    return { row, text: oneLine(text.replace(BULLET, "")), isHeading: !isItem(text) };
  });
  while (lines.at(-1)?.isHeading === true) lines.pop();
  return lines.length < 2 ? null : { titles, column, lines, statusColumn: statusBeside(column, lines) };
}

function isTitle(text: string): boolean {
  return /uppdrag|aktivitet/iu.test(text) && text.length <= MAX_TITLE && !BULLET.test(text) && !/[.;]$/u.test(text);
}

function isItem(text: string): boolean {
  return BULLET.test(text) || text.length >= MIN_SENTENCE;
}
