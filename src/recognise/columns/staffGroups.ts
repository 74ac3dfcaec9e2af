import { withoutTime } from "../../domain/amount/period";
import { STAFF } from "../lexicon/kindWords";
import type { ReadColumn } from "./readColumns";

/**
 * Columns that each count something of people at work, `Årsarbetare aug 2025 | Sjukfrånvaro aug 2025`, each in the group of
 * what it counts, so that none is compared with another; a change stands in that of the column before it. Where all count
 * the same, nothing is grouped.
 *
 * @example staffGroups(reads of "Årsarbetare 2025 | Sjukfrånvaro, % 2025").map(({ column }) => column.group) // ["Årsarbetare", "Sjukfrånvaro, %"]
 */
export function staffGroups(reads: readonly ReadColumn[]): ReadColumn[] {
  const names = reads.map(({ column }) => (STAFF.test(column.header) ? withoutTime(column.header) : null));
  if (new Set(names.filter((name) => name !== null)).size < 2) return [...reads];
  let current: string | null = null;
  return reads.map((read, at) => {
    const own = names[at] ?? null;
    if (own !== null) current = own;
    const group = own ?? (read.column.role === "avvikelse" ? current : null);
    return group === null || read.column.group !== undefined ? read : { ...read, column: { ...read.column, group } };
  });
}
