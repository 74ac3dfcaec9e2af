import { MONEY_KINDS } from "../../domain/table/table";
import type { SubjectRow } from "./subjectRows";
import { wordStem } from "./wordStem";

/** How a text may call the whole that its tables are of. */
export interface Owner {
  /** The stem of the only board that the text names: then it is that board's report. */
  readonly board: string | null;
  /** The tables' rows are boards themselves: none of them, and none that is not among them, is the whole. */
  readonly isOfBoards: boolean;
}

/** Of a sentence by itself, which names no one. */
export const NO_BOARD: Owner = { board: null, isOfBoards: false };

const BOARD = /(?<!\p{L})\p{L}{3,}(?:nämnd|styrelse)(?:en)?s?(?!\p{L})/giu;
const BOARD_ROW = /\p{L}{3,}(?:nämnd|styrelse)(?:en)?$/iu;

/**
 * Whose report a text is: that of the only board it names, where the tables are not of several boards. Another board's
 * deficit is told beside one's own.
 *
 * @example ownerOf("Socialnämnden redovisar … Socialnämndens prognos …", rows).board // "socialnämnd"
 */
export function ownerOf(text: string, rows: readonly SubjectRow[]): Owner {
  const boards = rows.filter(({ table, row }) => MONEY_KINDS.has(table.kind) && BOARD_ROW.test(row.label.trim()));
  if (new Set(boards.map(({ row }) => row.label)).size > 1) return { board: null, isOfBoards: true };
  const named = new Set([...text.matchAll(BOARD)].map(([word]) => wordStem(word)));
  const [only] = named;
  return { board: named.size === 1 && only !== undefined ? only : null, isOfBoards: false };
}
