import type { Severity } from "../../domain/finding/finding";
import { NOT_READ } from "./checkTexts";
import { NOT_CHECKED } from "./uncheckedTexts";

/** The words of the sheet Kontroller, which like the whole report is Swedish. */
export const CHECKS_SHEET = {
  name: "Kontroller",
  header: {
    severity: "Allvar",
    check: "Kontroll",
    table: "Tabell",
    row: "Rad",
    column: "Kolumn",
    printed: "Tryckt",
    expected: "Väntat",
    difference: "Skillnad",
    explanation: "Förklaring",
    source: "Källa",
    standing: "Läge",
    note: "Egen anteckning",
  },
  severity: {
    fel: "Fel",
    trolig: "Troligt fel",
    misstänkt: "Misstänkt",
    konvention: "Konvention",
    avrundning: "Avrundning",
    info: "Information",
  } satisfies Record<Severity, string>,
  nothingFound: "Inga avvikelser hittades.",
  allRight: "Allt stämmer.",
  nothingToCheck:
    "Inget kunde kontrolleras: det som är läst har inga summor, avvikelser eller uppgifter på två ställen.",
  nothingWrong: "Det som är läst stämmer.",
  checkedRight: "Det som kunde kontrolleras stämmer.",
  lost: (places: number) => ` ${NOT_READ.sv(places)}: se nedan.`,
  notChecked: (tables: number) => ` ${NOT_CHECKED.sv(tables)}: se nedan.`,
  /** Tables with figures of which none could be held against another. */
  unchecked: "Tabeller som inte kunde kontrolleras",
  uncheckedTable: "Oprövad",
  found: (counts: readonly string[]) => `Funnet: ${counts.join(", ")}.`,
  accepted: (findings: number) => ` Accepterat: ${findings}.`,
  checked: (performed: readonly string[]) => `Kontrollerat: ${performed.join(", ") || "inget"}.`,
  problems: "Att kontrollera vid inläsningen",
  problem: "Läsning",
  /** Stands where the table's name does, for what is about the running text alone. */
  runningText: "Löptext",
  inText: (sentence: string, explanation: string) => `I texten: ”${sentence}” ${explanation}`,
  alternative: "Eller",
  consequence: "Följd",
  consequenceMeaning: "Stämmer när fyndet ovanför är rättat.",
  open: "Öppet",
  /** Figures of the report that the user had typed over before it was written anew. */
  typedOver: "Siffror som var överskrivna i rapporten",
  typed: "Överskriven",
  typedMeaning: (typed: string, ours: string) =>
    `Du hade skrivit ${typed} i rapporten, där ${ours} stod. Uppdateringen har skrivit underlagets siffra.`,
};
