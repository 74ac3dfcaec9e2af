import type { ReportSettings } from "../domain/settings/reportSettings";
import type { SettingsProblem, SettingsTroubles } from "../domain/settings/settingsProblem";
import { say, type Bilingual, type Language, type Sentences } from "./bilingual";

/** What a controller calls each choice. */
const CHOICES: Readonly<Record<keyof ReportSettings, Bilingual<string>>> = {
  unit: { sv: "enhet", en: "unit" },
  calculation: { sv: "beräknade celler", en: "calculated cells" },
  look: { sv: "utseende", en: "look" },
  decimals: { sv: "decimaler", en: "decimals" },
  deviations: { sv: "avvikelsens tecken", en: "sign of deviations" },
  allowedDifference: { sv: "tolerans i kontrollerna", en: "tolerance of the checks" },
  goalTolerance: { sv: "tolerans för måluppfyllelse", en: "tolerance of goal fulfilment" },
  directions: { sv: "indikatorernas riktning", en: "direction of the indicators" },
  indicatorLayout: { sv: "indikatorernas uppställning", en: "layout of the indicators" },
  indexation: { sv: "uppräkning av planår", en: "indexation of plan years" },
  forecast: { sv: "prognosmetoder", en: "forecast methods" },
  comments: { sv: "föreslagna kommentarer", en: "suggested comments" },
  accepted: { sv: "accepterade fynd", en: "accepted findings" },
  runningText: { sv: "löptext att kontrollera", en: "running text to check" },
  signature: { sv: "namn vid acceptans", en: "name at acceptance" },
  corrections: { sv: "ändrade tolkningar", en: "changed readings" },
  markedTables: { sv: "markerade tabeller", en: "marked tables" },
  words: { sv: "egna ord för kolumner och rader", en: "own words for columns and rows" },
  ledger: { sv: "kontoplan och ansvar för huvudböcker", en: "accounts and units of ledgers" },
  conflicts: { sv: "avgjorda konflikter", en: "settled conflicts" },
  uses: { sv: "arbetsböckernas användning", en: "use of the workbooks" },
  organisation: { sv: "ändrad organisation", en: "changed organisation" },
};

/** Why saved choices, or one of them, can't be used. */
export const SETTINGS_PROBLEMS: Sentences<SettingsTroubles> = {
  notSettings: {
    sv: () => "Texten innehåller inga inställningar från VSS för Excel.",
    en: () => "The text holds no settings of VSS for Excel.",
  },
  newerVersion: {
    sv: () => "Inställningarna kommer från en nyare version av VSS för Excel. Det som går att läsa används.",
    en: () => "The settings come from a newer version of VSS for Excel. What can be read is used.",
  },
  unusable: {
    sv: ({ choice }) => `Valet ${CHOICES[choice].sv} går inte att använda och hoppades över.`,
    en: ({ choice }) => `The choice “${CHOICES[choice].en}” cannot be used and was left out.`,
  },
};

/**
 * All that is wrong, a sentence or two each; empty when nothing is.
 *
 * @example settingsProblemText([{ code: "unusable", values: { choice: "unit" } }], "sv")
 * // "Valet enhet går inte att använda och hoppades över."
 */
export function settingsProblemText(problems: readonly SettingsProblem[], language: Language): string {
  return problems.map((problem) => say(SETTINGS_PROBLEMS, problem, language)).join(" ");
}
