import type { TableCell } from "../../domain/table/table";

/** A mark longer than this is a sentence: it goes below the table. */
const LONGEST_MARK = 14;

/**
 * What a report prints where there is no figure: the source's own mark, a dash always as an en dash. Of a sentence
 * only the mark it begins with is left; `missingNote` gives the sentence.
 *
 * @example missingMark({ text: "-", reason: "dash", … }) // "–"
 * @example missingMark({ text: "IU - resultat kommer till verksamhetsberättelse", … }) // "IU"
 */
export function missingMark(cell: TableCell): string | null {
  if (cell.text === "") return null;
  if (cell.reason === "dash") return "–";
  return missingNote(cell) === null ? cell.text : (/^[^\s–-]+/u.exec(cell.text)?.[0] ?? "–");
}

/** The sentence of a cell that says why there is no figure; null when its mark says it all. */
export function missingNote(cell: TableCell): string | null {
  return cell.value === null &&
    cell.target === undefined &&
    /^I\.?U/iu.test(cell.text) &&
    cell.text.length > LONGEST_MARK
    ? cell.text
    : null;
}
