import { WHOLE_YEAR, periodName, yearIn } from "../../domain/amount/period";
import type { Column, ColumnRole } from "../../domain/table/table";
import type { CorrectedRole } from "../../domain/table/tableCorrection";
import { genderColumn } from "../lexicon/columnWords";
import type { ReadColumn } from "../columns/readColumns";
import { roleOfNote } from "../columns/roleOfNote";

/** Words of the neighbours' budgets: German, Czech, Norwegian and Danish, English. First hit wins. */
const FOREIGN_ROLES: readonly (readonly [RegExp, ColumnRole])[] = [
  [/abweichung|odchylka|rozdíl|avvik|afvigelse|variance|difference/iu, "avvikelse"],
  [/vorjahr|předchozí|i fjor|previous|last year|prior/iu, "foregaende"],
  [/prognose|předpoklad|očekáv|forecast|estimate|projected/iu, "prognos"],
  [/rozpočet|(?:haushalts)?ansatz|entwurf|haushalt|soll(?!\p{L})|budsjett|budget|planned/iu, "budget"],
  [/finanzplan|(?<!\p{L})plan(?!\p{L})|výhled|økonomiplan/iu, "plan"],
  [/výsledek|skutečnost|ergebnis|(?<!\p{L})ist(?!\p{L})|regnskap|regnskab|actual|spent/iu, "utfall"],
];

/**
 * The roles of the columns of a table known by its form: by a foreign word where there is one, else outcome. Of the
 * same budget word over several years the first is the budget and the others are its plan. All of it is an assumption,
 * and the table is shown as one.
 *
 * @param footnotes lines under the table, which may say what a marked column is
 *
 * @example formColumns([[12, "Entwurf 2017"], [13, "Entwurf 2018"]], null, none).map(({ column }) => column.role) // ["budget", "plan"]
 */
export function formColumns(
  headers: readonly (readonly [number, string])[],
  year: number | null,
  chosen: ReadonlyMap<number, CorrectedRole>,
  footnotes: readonly string[] = [],
): ReadColumn[] {
  const budgetYears = headers.flatMap(([, header]) => (wordRole(header) === "budget" ? (yearIn(header) ?? []) : []));
  const firstYear = Math.min(...budgetYears);
  return headers.flatMap(([index, header]): ReadColumn[] => {
    const own = yearIn(header);
    const word = wordRole(header) ?? roleOfNote(header, footnotes) ?? "utfall";
    const isLater = word === "budget" && own !== null && own > firstYear;
    const picked = chosen.get(index);
    if (picked === "ingen") return [];
    const role = picked ?? (isLater ? "plan" : word);
    const { gender } = genderColumn(header);
    const column: Column = {
      header,
      role,
      period: periodName(WHOLE_YEAR),
      year: own ?? (role === "foregaende" && year !== null ? year - 1 : year),
      measure: null,
      calculated: false,
      ...(gender !== null && { gender }),
    };
    return [{ column, index }];
  });
}

function wordRole(header: string): ColumnRole | null {
  return FOREIGN_ROLES.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}
