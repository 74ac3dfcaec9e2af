import type { ColumnRole } from "../../domain/table/table";
import { roleIn } from "../lexicon/columnWords";

/** `2026*)`, `2025**`, `2024¹`, `Läge 2)`. */
const MARK = /(\*+|[¹²³⁴⁵⁶⁷⁸⁹]|(?<=\s)\d(?=\)))[)⁾]?$/u;

/**
 * The role that a note under the table gives a column, by the mark after its heading; null where none does.
 *
 * @example roleOfNote("2026*)", ["*) Budget", "**) Prognos per augusti"]) // "budget"
 */
export function roleOfNote(header: string, footnotes: readonly string[]): ColumnRole | null {
  const mark = MARK.exec(header.trim())?.[1];
  if (mark === undefined) return null;
  const note = footnotes.find((line) => line.startsWith(mark) && !line.startsWith(`${mark}*`));
  return note === undefined ? null : roleIn(note.slice(mark.length).replace(/^[)⁾\s:=]+/u, ""));
}
