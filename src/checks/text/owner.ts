import { MONEY_KINDS } from "../../domain/table/table";
import type { SubjectRow } from "./subjectRows";
import { wordStem } from "./wordStem";

/** How a text may call the whole that its tables are of. */
export interface Owner {
  /** The stem of the only board that the text names: then it is that board's report. */
  readonly board: string | null;
  /** The tables do not name the board: that it is its report is only likely. */
  readonly isLikely: boolean;
  /** The tables' rows are boards themselves: none of them, and none that is not among them, is the whole. */
  readonly isOfBoards: boolean;
}

/** Of a sentence by itself, which names no one. */
export const NO_BOARD: Owner = { board: null, isLikely: false, isOfBoards: false };

const BOARD = /(?<!\p{L})\p{L}{3,}(?:nämnd|styrelse)(?:en)?s?(?!\p{L})/giu;
const OWN = /(?<!\p{L})(?:nämnden|förvaltningen)s?(?!\p{L})/iu;
const BOARD_ROW = /\p{L}{3,}(?:nämnd|styrelse)(?:en)?$/iu;

/**
 * Whose report a text is: that of the only board it names, where the tables are not of several boards. Another board's
 * deficit is told beside one's own.
 *
 * @example ownerOf("Socialnämnden redovisar … Socialnämndens prognos …", rows).board // "socialnämnd"
 */
export function ownerOf(text: string, rows: readonly SubjectRow[]): Owner {
  const boards = rows.filter(({ table, row }) => MONEY_KINDS.has(table.kind) && BOARD_ROW.test(row.label.trim()));
  if (new Set(boards.map(({ row }) => row.label)).size > 1) return { ...NO_BOARD, isOfBoards: true };
  const mentions = [...text.matchAll(BOARD)];
  const [first] = mentions;
  const stem = wordStem(first?.[0] ?? "");
  if (first === undefined || mentions.some(([word]) => wordStem(word) !== stem)) return NO_BOARD;
  const isOfTables = [...new Set(rows.map(({ table }) => table))].some(({ heading, source }) =>
    `${heading} ${source.sheet} ${source.file}`.toLowerCase().includes(stem),
  );
  // A board that is named once, after "nämnden" has been spoken of, is another one.
  const isOther = mentions.length === 1 && OWN.test(text.slice(0, first.index));
  return isOther && !isOfTables ? NO_BOARD : { board: stem, isLikely: !isOfTables, isOfBoards: false };
}
