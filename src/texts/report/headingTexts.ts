import { PLACE_FOR_TEXT } from "../../domain/table/workings";
import type { TableKind } from "../../domain/table/table";

/** What a table is about; empty where its workbook does not say. */
interface TableTime {
  readonly period: string;
  readonly year: string;
}

/** The title of a table in the report by its kind; Swedish only, as the report is. */
export const tableTitles: Readonly<Record<TableKind, (time: TableTime) => string>> = {
  "ekonomi-sammandrag": ({ year }) => `Ekonomi, prognos för helår ${year}`,
  "driftsammandrag-period": ({ period, year }) => `Driftsammandrag, resultat ${period} ${year}`,
  "driftsammandrag-prognos": ({ year }) => `Driftsammandrag, prognos för helår ${year}`,
  "driftsammandrag-budget-plan": ({ year }) => `Driftsammandrag, budget ${year} med plan`,
  investeringar: ({ period, year }) => `Investeringar, resultat ${period} och prognos för helår ${year}`,
  "investeringar-plan": ({ year }) => `Investeringar, budget ${year} med plan`,
  volym: () => "Volymutveckling",
  personal: () => "Personal",
  indikatorer: () => "Indikatorer",
  maluppfyllelse: ({ year }) => `Måluppfyllelse ${year}`,
  "strategiska-uppdrag": () => "Strategiska uppdrag",
  aktiviteter: () => "Aktiviteter",
};

/** The other words of a table's title and of the lines around its figures. */
export const headingTexts = {
  inUnit: (title: string, unit: string | null) => (unit === null ? title : `${title}, belopp ${unit}`),
  /** Over a table of one målområde. */
  ofArea: (title: string, area: string) => `${title}, ${area}`,
  indicatorsOfArea: (area: string) => `Indikatorer, målområde ${area}`,
  municipalGoal: (goal: string) => `Kommunövergripande mål: ${goal}`,
  comment: PLACE_FOR_TEXT,
  errors: (rows: readonly string[]) => `Obs! Underlaget har fel: ${rows.join(", ")}. Se bladet Kontroller.`,
};

/** What marks for "no value" mean, where the table does not say so itself; each mark before its colon. */
export const markMeanings = {
  noOutcome: "IU: inget utfall än.",
  notAvailable: "N/A: ej tillgängligt.",
  footnoteOnly: "*: mäts senare.",
};
