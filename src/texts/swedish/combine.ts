import type { MoveFault } from "../../domain/combine/organisation";
import { count } from "./words";

const FAULTS: Readonly<Record<MoveFault, string>> = {
  "ingen ny enhet": "Skriv vilken enhet den blev. Raden används inte än.",
  "andelarna är inte 100 %": "Andelarna blir inte 100 % tillsammans. Raden används inte än.",
  "enheten står två gånger": "Enheten står redan ovanför. Raden används inte.",
};

/** Several workbooks in one report: what they disagree on, and how units have changed. */
export const COMBINE = {
  conflicts: "Konflikter",
  intro: (all: number, open: number) =>
    `${count(all, "uppgift skiljer sig", "uppgifter skiljer sig")} mellan arbetsböckerna. ${
      open === 0
        ? "Alla är avgjorda."
        : `${count(open, "är inte avgjord", "är inte avgjorda")}; där används den första.`
    }`,
  figure: (kind: string, row: string, column: string) => `${row}, ${column} (${kind})`,
  side: (text: string, unit: string, file: string, place: string) =>
    `${[text, unit].filter(Boolean).join(" ")} i ${file}${place === "" ? "" : ` (${place})`}`,
  undecided: "Inte avgjort: den första används",
  organisation: "Ändrad organisation",
  organisationIntro:
    "Vilka gamla enheter som blev vilka nya. Läs in den tidigare rapporten tillsammans med årets, så räknas förra årets kolumn om och märks ”omräknad”. Flera gamla kan bli en ny; en gammal kan delas i andelar.",
  add: "Lägg till enhet",
  remove: (unit: string) => `Ta bort ${unit}`,
  removeShort: "Ta bort",
  from: "Gammal enhet",
  to: "Ny enhet",
  toHint: "Delad enhet: Ekonomi 60 %, HR 40 %",
  faults: FAULTS,
  toFault: "Skriv en enhet, eller flera med andelar: Ekonomi 60 %, HR 40 %.",
  unmapped: (units: readonly string[]) => `Enheter i tidigare tabeller utan ny enhet: ${units.join(", ")}.`,
};
