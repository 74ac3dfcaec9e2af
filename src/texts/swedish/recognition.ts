import type { Certainty } from "../../domain/table/recognition";
import type { NetKind } from "../../domain/table/tableCorrection";
import type { ColumnRole, RowRole } from "../../domain/table/table";
import type { DeviationFormula } from "../../domain/amount/sign";
import { count } from "./words";

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  vald: "vald av dig",
  säker: "säker",
  trolig: "trolig",
  antagen: "antagen",
};

const COLUMN: Readonly<Record<ColumnRole, string>> = {
  utfall: "Utfall",
  budget: "Budget",
  prognos: "Prognos",
  avvikelse: "Avvikelse",
  foregaende: "Föregående år",
  bokslut: "Bokslut",
  plan: "Plan",
  malvarde: "Målvärde",
  status: "Status",
};

const ROW: Readonly<Record<RowRole, string>> = {
  post: "Post",
  rubrik: "Rubrik",
  summa: "Summa",
  varav: "Varav, ingår i raden ovanför",
  "varav-kostnader": "Varav kostnader",
  "varav-intakter": "Varav intäkter",
  kön: "Kvinnor eller män",
};

const POSITIVE: Readonly<Record<NetKind, string>> = {
  resultat: "Överskott",
  nettokostnad: "Nettokostnad",
  investering: "Utgift",
};

const FORMULA: Readonly<Record<DeviationFormula, string>> = {
  "utfall-budget": "Utfall eller prognos minus budget",
  "budget-utfall": "Budget minus utfall eller prognos",
};

/** How tables were recognised, and how the user changes it. */
export const RECOGNITION = {
  certainty: (certainty: Certainty) => `Tolkning: ${CERTAINTY[certainty]}`,
  unknown: "Okänd tabell",
  excluded: "Tas inte med",
  change: "Ändra tolkningen",
  changeOf: (table: string, place: string) => `Ändra tolkningen av ${table}, ${place}`,
  close: "Klar",
  hint: "Gäller direkt, och nästa gång en tabell med samma rubriker läses in. Arbetsboken ändras aldrig.",
  alike: (tables: number) => `Gäller de ${tables} tabellerna med samma rubriker.`,
  auto: "Som tolkat",
  autoValue: (value: string) => `Som tolkat: ${value}`,
  kind: "Tabellen visar",
  unit: "Enhet",
  positive: "Plus betyder",
  formula: "Avvikelsen är",
  columns: "Kolumner",
  column: (header: string, position: number) => (header === "" ? `Kolumn ${position}` : header),
  skipped: "Läses inte",
  rows: (rows: number) => `Rader (${rows})`,
  leaveOut: "Ta inte med tabellen",
  takeIn: "Ta med tabellen",
  restore: "Återställ",
  restoreOf: (table: string) => `Återställ ${table}`,
  restored: "Tabellen läses som den tolkades från början.",
  columnRoles: COLUMN,
  rowRoles: ROW,
  positives: POSITIVE,
  formulas: FORMULA,
  kept: "Ändrade tolkningar",
  noneKept: "Inga tolkningar är ändrade. Ändra under Importera om en tabell har lästs fel.",
  keptIntro: (tables: number) =>
    `${count(tables, "sorts tabell läses", "sorters tabeller läses")} på ditt sätt. Ändra under Importera.`,
};
