import type { UncheckedTable, WhyUnchecked } from "../../domain/finding/uncheckedTable";
import { bilingual, type Bilingual, type Language } from "../bilingual";
import { count } from "../words";

const REASONS: Readonly<Record<WhyUnchecked, Bilingual<string>>> = {
  noRelation: bilingual(
    "Ingen summa, avvikelse eller netto, och ingen uppgift som står på två ställen.",
    "No sum, deviation or net, and no figure that stands in two places.",
  ),
  oneColumn: bilingual(
    "En enda kolumn med siffror, utan summa, och ingen uppgift som står på två ställen.",
    "One column of figures only, without a sum, and no figure that stands in two places.",
  ),
  notCalculated: bilingual(
    "Formlerna har inga beräknade värden: öppna arbetsboken i Excel och spara den.",
    "The formulas have no calculated values: open the workbook in Excel and save it.",
  ),
  unknownUnit: bilingual(
    "Enheten är okänd, så beloppen jämförs inte med andra tabeller: välj den under Importera.",
    "The unit is unknown, so the amounts are not compared with other tables: choose it under Import.",
  ),
  assumedReading: bilingual(
    "Tabellens slag eller kolumner är antagna: se efter under Importera.",
    "The table's kind or columns are assumed: look under Import.",
  ),
};

/**
 * Why a table could not be checked.
 *
 * @example uncheckedText({ table: "drift:volym", reasons: ["noRelation"] }, "en")
 * // "No sum, deviation or net, and no figure that stands in two places."
 */
export function uncheckedText({ reasons }: UncheckedTable, language: Language): string {
  return reasons.map((reason) => REASONS[reason][language]).join(" ");
}

/** How many tables had nothing to check. */
export const NOT_CHECKED = bilingual(
  (tables: number) => count(tables, "tabell kunde inte kontrolleras", "tabeller kunde inte kontrolleras"),
  (tables) => count(tables, "table could not be checked", "tables could not be checked"),
);
