import type { Severity } from "../domain/finding/finding";
import { bilingual } from "./bilingual";

interface SeverityText {
  /** Of a group of findings. */
  readonly name: string;
  readonly meaning: string;
  /** After a number. */
  readonly one: string;
  readonly many: string;
}

/** How grave a finding is. */
export const severityTexts = bilingual<Readonly<Record<Severity, SeverityText>>>(
  {
    fel: {
      name: "Fel",
      one: "fel",
      many: "fel",
      meaning: "Siffrorna går inte ihop, och avrundning räcker inte som skäl.",
    },
    trolig: {
      name: "Troliga fel",
      one: "troligt fel",
      many: "troliga fel",
      meaning: "Mycket talar för att en siffra är fel.",
    },
    misstänkt: {
      name: "Misstänkta fel",
      one: "misstänkt fel",
      many: "misstänkta fel",
      meaning: "Skillnaden kan bero på avrundning, men är ovanligt stor.",
    },
    konvention: {
      name: "Annat skrivsätt",
      one: "annat skrivsätt",
      many: "andra skrivsätt",
      meaning: "Tecken eller avvikelse skrivs på ett annat sätt än i resten av tabellen.",
    },
    avrundning: {
      name: "Avrundning",
      one: "avrundning",
      many: "avrundningar",
      meaning: "Skillnaden förklaras av avrundade siffror. Ingen åtgärd behövs.",
    },
    info: { name: "Upplysningar", one: "upplysning", many: "upplysningar", meaning: "Ingen åtgärd behövs." },
  },
  {
    fel: {
      name: "Errors",
      one: "error",
      many: "errors",
      meaning: "The figures do not add up, and rounding is not enough to explain it.",
    },
    trolig: {
      name: "Probable errors",
      one: "probable error",
      many: "probable errors",
      meaning: "Much suggests that a figure is wrong.",
    },
    misstänkt: {
      name: "Suspected errors",
      one: "suspected error",
      many: "suspected errors",
      meaning: "The difference may be due to rounding, but is unusually large.",
    },
    konvention: {
      name: "Another way of writing",
      one: "other way of writing",
      many: "other ways of writing",
      meaning: "A sign or a deviation is written in another way than in the rest of the table.",
    },
    avrundning: {
      name: "Rounding",
      one: "rounding",
      many: "roundings",
      meaning: "The difference is explained by rounded figures. Nothing needs to be done.",
    },
    info: { name: "Information", one: "note", many: "notes", meaning: "Nothing needs to be done." },
  },
);
