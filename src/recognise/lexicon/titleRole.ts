import type { ColumnRole } from "../../domain/table/table";

/** What a line above a table tells of, the first that fits counts; null leaves it to the columns. */
const TOLD: readonly (readonly [RegExp, ColumnRole | null])[] = [
  [/uppfölj|utfall|redovis|bokslut|rapport|avvik|resultaträkning|resultat per/iu, null],
  [/prognos|helårsbedömning/iu, "prognos"],
  [/budget|(?<!\p{L})(?:drift|nämnds?|netto|kostnads)?ram(?:ar|en|arna)?(?!\p{L})/iu, "budget"],
];

/**
 * What the amounts of a table are, where its headers only say costs and income: a budget or a forecast, by the nearest
 * line above that tells; null where it tells of an outcome, or none does.
 *
 * @param titles nearest last
 * @example titleRole(["Staden", "Driftbudget 2026, tkr"]) // "budget"
 * @example titleRole(["Budgetuppföljning 2026, tkr"]) // null
 */
export function titleRole(titles: readonly string[]): ColumnRole | null {
  for (const line of titles.toReversed()) {
    const told = TOLD.find(([pattern]) => pattern.test(line));
    if (told !== undefined) return told[1];
  }
  return null;
}
