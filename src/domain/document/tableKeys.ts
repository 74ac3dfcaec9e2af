import { nameKey } from "../table/nameKey";
import type { SourceDocument } from "./sourceDocument";

/**
 * A name for every table that is the same when its workbook is read again, under another file name or from the open
 * workbook: kind, period, heading and goal area, numbered where a document has several alike. By table id.
 *
 * @example tableKeys([document]).get("vss-2024-03:driftsammandrag-period")
 * // "driftsammandrag-period · 2024-03-31 · driftsammandrag för resultat 31 mars 2024, belopp mnkr"
 */
export function tableKeys(documents: readonly SourceDocument[]): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ tables, periodEnd }) => {
      const seen = new Map<string, number>();
      return tables.map(({ id, kind, heading, goalArea }): [string, string] => {
        const key = [kind, periodEnd ?? "", nameKey(heading), nameKey(goalArea ?? "")].filter(Boolean).join(" · ");
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return [id, nth === 1 ? key : `${key} · ${nth}`];
      });
    }),
  );
}
