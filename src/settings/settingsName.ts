import type { ReportSettings } from "../domain/settings/reportSettings";

/** What a controller calls each choice, for messages about a saved text. */
export const SETTINGS_NAME: Readonly<Record<keyof ReportSettings, string>> = {
  unit: "enhet",
  calculation: "beräknade celler",
  look: "utseende",
  decimals: "decimaler",
  deviations: "avvikelsens tecken",
  allowedDifference: "tolerans i kontrollerna",
  goalTolerance: "tolerans för måluppfyllelse",
  directions: "indikatorernas riktning",
  indicatorLayout: "indikatorernas uppställning",
  indexation: "uppräkning av planår",
  forecast: "prognosmetoder",
  comments: "föreslagna kommentarer",
  accepted: "accepterade fynd",
  runningText: "löptext att kontrollera",
  signature: "namn vid acceptans",
  corrections: "ändrade tolkningar",
  ledger: "kontoplan och ansvar för huvudböcker",
  conflicts: "avgjorda konflikter",
  organisation: "ändrad organisation",
};
