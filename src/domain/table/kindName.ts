import type { TableKind } from "./table";

/** What a kind of table is called where a user reads it. */
export const KIND_NAME: Readonly<Record<TableKind, string>> = {
  "ekonomi-sammandrag": "Ekonomi i sammandrag",
  "driftsammandrag-period": "Driftsammandrag för perioden",
  "driftsammandrag-prognos": "Driftsammandrag med helårsprognos",
  "driftsammandrag-budget-plan": "Driftsammandrag, budget med plan",
  investeringar: "Investeringar",
  "investeringar-plan": "Investeringar, budget med plan",
  volym: "Volymutveckling",
  personal: "Personal",
  indikatorer: "Indikatorer",
  maluppfyllelse: "Måluppfyllelse",
  "strategiska-uppdrag": "Strategiska uppdrag",
  aktiviteter: "Aktiviteter",
};
