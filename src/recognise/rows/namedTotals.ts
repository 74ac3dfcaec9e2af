import { sum } from "../../domain/amount/amount";
import type { Row } from "../../domain/table/table";

/** Names of totals that do not begin with the word: `Netto`, `Nämnden totalt`, `Resultat`. */
const TOTAL = /total|summa|^netto|nettokostnad(?:er)?$|^resultat|^(?:hela )?(?:nämnden|förvaltningen)(?:$|\s)/iu;

/**
 * Rows named like totals that are the sum of the posts above them, back to the sum before, in most of their columns.
 * Those become sums, so that the column where they are not is found.
 *
 * @example namedTotals(rows of "Bibliotek 62 | Kulturskola 31 | Netto 93").at(-1)?.role // "summa"
 */
export function namedTotals(rows: readonly Row[]): Row[] {
  let posts: Row[] = [];
  return rows.map((row) => {
    const isTotal = row.role === "post" && TOTAL.test(row.label) && foots(posts, row);
    if (isTotal || row.role === "summa") posts = [];
    else if (row.role === "post") posts.push(row);
    return isTotal ? { ...row, role: "summa" as const, parent: null } : row;
  });
}

function foots(posts: readonly Row[], total: Row): boolean {
  if (posts.length < 2 || posts.some(({ amountKind }) => amountKind !== total.amountKind)) return false;
  const verdicts = total.cells.flatMap(({ value, decimals }, column) => {
    const parts = posts.flatMap(({ cells }) => cells[column]?.value ?? []);
    if (value === null || parts.length < 2 || (value === 0 && parts.every((part) => part === 0))) return [];
    return [Math.abs(sum(parts) - value) <= (10 ** -(decimals ?? 0) * parts.length) / 2];
  });
  return verdicts.filter(Boolean).length * 2 > verdicts.length;
}
