import type { MoveFault } from "../../domain/combine/organisation";
import { bilingual } from "../bilingual";
import { count } from "../words";

const FAULTS = bilingual<Readonly<Record<MoveFault, string>>>(
  {
    noNewDepartment: "Skriv vilken enhet den blev. Raden används inte än.",
    sharesNotWhole: "Andelarna blir inte 100 % tillsammans. Raden används inte än.",
    movedTwice: "Enheten står redan ovanför. Raden används inte.",
  },
  {
    noNewDepartment: "Write which unit it became. The row is not used yet.",
    sharesNotWhole: "The shares do not add up to 100 %. The row is not used yet.",
    movedTwice: "The unit is above already. The row is not used.",
  },
);

/** Several workbooks in one report: what they disagree on, and how units have changed. */
export const combineTexts = bilingual(
  {
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
    faults: FAULTS.sv,
    toFault: "Skriv en enhet, eller flera med andelar: Ekonomi 60 %, HR 40 %.",
    unmapped: (units: readonly string[]) => `Enheter i tidigare tabeller utan ny enhet: ${units.join(", ")}.`,
  },
  {
    conflicts: "Conflicts",
    intro: (all, open) =>
      `${count(all, "figure differs", "figures differ")} between the workbooks. ${
        open === 0
          ? "All are decided."
          : `${count(open, "is not decided", "are not decided")}; there the first one is used.`
      }`,
    figure: (kind, row, column) => `${row}, ${column} (${kind})`,
    side: (text, unit, file, place) =>
      `${[text, unit].filter(Boolean).join(" ")} in ${file}${place === "" ? "" : ` (${place})`}`,
    undecided: "Not decided: the first one is used",
    organisation: "Changed organisation",
    organisationIntro:
      "Which old units became which new ones. Read the earlier report together with this year's, and last year's column is restated and marked so. Several old units may become one; one may be split in shares.",
    add: "Add a unit",
    remove: (unit) => `Remove ${unit}`,
    removeShort: "Remove",
    from: "Old unit",
    to: "New unit",
    toHint: "A split unit: Ekonomi 60 %, HR 40 %",
    faults: FAULTS.en,
    toFault: "Write a unit, or several with shares: Ekonomi 60 %, HR 40 %.",
    unmapped: (units) => `Units of earlier tables without a new unit: ${units.join(", ")}.`,
  },
);
