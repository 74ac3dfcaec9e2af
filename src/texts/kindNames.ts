import type { TableKind } from "../domain/table/table";
import { bilingual } from "./bilingual";

/** What a kind of table is called where a user reads it. */
export const KIND_NAMES = bilingual<Readonly<Record<TableKind, string>>>(
  {
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
  },
  {
    "ekonomi-sammandrag": "Financial summary",
    "driftsammandrag-period": "Operating summary for the period",
    "driftsammandrag-prognos": "Operating summary with full-year forecast",
    "driftsammandrag-budget-plan": "Operating summary, budget and plan",
    investeringar: "Investments",
    "investeringar-plan": "Investments, budget and plan",
    volym: "Volumes",
    personal: "Staff",
    indikatorer: "Indicators",
    maluppfyllelse: "Goal fulfilment",
    "strategiska-uppdrag": "Strategic assignments",
    aktiviteter: "Activities",
  },
);
