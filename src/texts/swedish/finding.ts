import type { CheckName } from "../../domain/finding/checkName";
import type { Alternative, Finding } from "../../domain/finding/finding";
import { CHECK_TEXTS } from "../findings/checkTexts";
import { alternativeText, explanation } from "../findings/findingTexts";
import { count } from "./words";

/** A finding in the tab Kontrollera: what it says, and what the user can do with it. */
export const FINDING = {
  check: (check: CheckName): string => CHECK_TEXTS[check].sv.title,
  explanation: (finding: Finding): string => explanation(finding, "sv"),
  alternative: (alternative: Alternative): string => alternativeText(alternative, "sv"),
  accepted: "Accepterade",
  acceptedMeaning: "Fynd som du låter stå. De öppnas igen om beloppen ändras.",
  acceptedBy: (by: string, on: string) => (by === "" ? `Accepterat ${on}` : `Accepterat ${on} av ${by}`),
  lapsed: (by: string, on: string, figures: string, comment: string) =>
    `Accepterades ${on}${by === "" ? "" : ` av ${by}`}${figures === "" ? "" : ` för ${figures}`}: ${comment} Beloppen har ändrats, så fyndet är öppet igen.`,
  against: (printed: string, expected: string) => `${printed} mot väntat ${expected}`,
  accept: "Acceptera",
  acceptNamed: (name: string) => `Acceptera ${name}`,
  reopen: "Öppna igen",
  reopenNamed: (name: string) => `Öppna igen ${name}`,
  dialog: "Acceptera fyndet",
  dialogHint: "Fyndet står kvar på bladet Kontroller med ditt namn, dagens datum och din förklaring.",
  why: "Varför får det stå?",
  whyMissing: "Skriv varför, så att den som läser rapporten förstår.",
  who: "Ditt namn",
  whoMissing: "Skriv ditt namn.",
  cancel: "Avbryt",
  wasAccepted: (name: string) => `Accepterat: ${name}.`,
  wasReopened: (name: string) => `Öppet igen: ${name}.`,
  alternatives: (findings: number) => count(findings, "annan möjlighet", "andra möjligheter"),
  consequences: (findings: number) => count(findings, "följd", "följder"),
  consequencesMeaning: "Stämmer när fyndet är rättat.",
  consequence: (printed: string, expected: string) => `${printed}, väntat ${expected}`,
  correct: "Rätta",
  correctNamed: (changes: readonly string[]) => `Rätta ${changes.join(", ")}`,
  change: (sheet: string, cell: string, from: string, to: string) => `blad ${sheet}, cell ${cell}: ${from} blir ${to}`,
  wasCorrected: (changes: readonly string[]) => `Rättat i underlaget: ${changes.join(", ")}.`,
  wasUndone: (changes: readonly string[]) => `Ångrat: ${changes.join(", ")}.`,
  notCorrected: "Inget är ändrat.",
  refusals: {
    gone: (sheet: string) => `Bladet ${sheet} finns inte längre i arbetsboken.`,
    formula: (sheet: string, cell: string) => `Blad ${sheet}, cell ${cell} innehåller nu en formel.`,
    changed: (sheet: string, cell: string) =>
      `Blad ${sheet}, cell ${cell} har ändrats sedan den lästes. Tryck Kontrollera för att se hur det står till nu.`,
  },
  latest: "Rättat i underlaget",
  earlier: (corrections: number) => `och ${count(corrections, "rättelse", "rättelser")} dessförinnan`,
  undo: "Ångra",
  instructions: {
    file: (file: string, sheet: string, cell: string, from: string, to: string) =>
      `Ändra i ${file}: blad ${sheet}, cell ${cell} från ${from} till ${to}. Läs sedan in filen igen.`,
    formula: (sheet: string, cell: string, to: string) =>
      `Blad ${sheet}, cell ${cell} räknas av en formel. Ändra formeln, eller cellerna den räknar på, så att den ger ${to}.`,
    text: (sheet: string, cell: string, to: string) =>
      `Blad ${sheet}, cell ${cell} innehåller mer än ett tal. Skriv ${to} där.`,
  },
  text: {
    name: "Löptext",
    label: "Löptext att kontrollera",
    hint: "Klistra in rapportens text. Belopp, procent och ord som ökat och underskott jämförs med tabellerna när du kontrollerar.",
    clear: "Rensa texten",
    show: "Visa i texten",
  },
  filter: {
    title: "Filtrera fynden",
    severity: "Allvar",
    check: "Kontroll",
    place: "Tabell",
    standing: "Läge",
    everySeverity: "Alla",
    everyCheck: "Alla kontroller",
    everyPlace: "Alla tabeller",
    everyStanding: "Alla",
    wholeFile: (file: string) => `Hela ${file}`,
    open: "Öppna",
    accepted: "Accepterade",
    shown: (shown: number, all: number) => `Visar ${shown} av ${count(all, "fynd", "fynd")}.`,
    clear: "Visa alla",
  },
};
