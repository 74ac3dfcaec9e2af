import type { Dimension } from "../domain/ledger/dimension";
import { bilingual, type Language } from "./bilingual";

/** What a ledger may be reported by, in words; those with only a number keep it. */
const NAMES = bilingual<Readonly<Partial<Record<Dimension, string>>>>(
  {
    ansvar: "Ansvar",
    kostnadsstalle: "Kostnadsställe",
    enhet: "Enhet",
    avdelning: "Avdelning",
    forvaltning: "Förvaltning",
    verksamhet: "Verksamhet",
    aktivitet: "Aktivitet",
    objekt: "Objekt",
    projekt: "Projekt",
    motpart: "Motpart",
    kontogrupp: "Kontogrupp",
  },
  {
    ansvar: "Responsibility (ansvar)",
    kostnadsstalle: "Cost centre",
    enhet: "Unit",
    avdelning: "Department",
    forvaltning: "Administration (förvaltning)",
    verksamhet: "Operations (verksamhet)",
    aktivitet: "Activity",
    objekt: "Object",
    projekt: "Project",
    motpart: "Counterparty",
    kontogrupp: "Account group",
  },
);

/** @example dimensionName("verksamhet", "sv") // "Verksamhet" */
export function dimensionName(dimension: Dimension, language: Language): string {
  return NAMES[language][dimension] ?? dimension.replace("dim", "Dim ");
}
