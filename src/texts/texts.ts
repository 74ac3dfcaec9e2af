import { IMPORT } from "./swedish/import";
import type { Performed } from "../domain/finding/checkRun";
import type { Severity } from "../domain/finding/finding";
import type { Unit } from "../domain/amount/unit";
import { performedTexts } from "./findings/checkTexts";
import { KIND_NAMES } from "./kindNames";
import { count, list } from "./swedish/words";

interface SeverityText {
  readonly name: string;
  readonly meaning: string;
  readonly one: string;
  readonly many: string;
}

const SEVERITY: Readonly<Record<Severity, SeverityText>> = {
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
};

const UNITS: Readonly<Record<Unit | "own", string>> = { own: "Som i underlaget", kr: "kr", tkr: "tkr", mnkr: "mnkr" };

const CALCULATIONS = {
  vss: { name: "VSS-funktioner", meaning: "Räknas om i Excel. Mottagaren behöver tillägget." },
  formler: { name: "Excel-formler", meaning: "Räknas om i Excel, även utan tillägget." },
  varden: { name: "Värden", meaning: "Bara siffror. Passar utskick." },
};

/** Every Swedish text of the pane. Amounts of things are given as numbers; the text chooses singular or plural. */
const SWEDISH = {
  tabs: {
    importera: "Importera",
    kontrollera: "Kontrollera",
    rapport: "Rapport",
    formatera: "Formatera",
    funktioner: "Funktioner",
    installningar: "Inställningar",
  },
  tabList: "Delar av VSS för Excel",
  close: "Stäng meddelandet",
  cancel: "Avbryt",
  interpreting: "Tolkar och räknar efter",
  working: { correcting: "Rättar i underlaget", formatting: "Formaterar", copying: "Kopierar" },
  cancelledAll: "Avbrutet. Allt är som det var.",
  kinds: KIND_NAMES.sv,
  severity: SEVERITY,
  failure: {
    title: "Något gick fel",
    advice: "Försök igen. Kommer felet tillbaka: stäng panelen, öppna den och läs in arbetsböckerna på nytt.",
    reload: "Ladda om panelen",
  },
  busy: "Vänta tills det som pågår är klart.",
  import: IMPORT,
  check: {
    button: "Kontrollera",
    intro: "Räknar efter summor och avvikelser i de inlästa tabellerna.",
    nothing: "Läs in minst en arbetsbok under Importera, så finns det något att kontrollera.",
    noTables: "Ingen tabell har känts igen i underlaget, så det finns inget att kontrollera.",
    calm: "Inget att anmärka på.",
    found: (severity: Severity, findings: number) => count(findings, SEVERITY[severity].one, SEVERITY[severity].many),
    summary: (found: readonly string[]) => `${list(found)}.`,
    performed: (performed: Performed) => `${list(performedTexts(performed, "sv"))} är kontrollerade.`,
    accepted: (findings: number) => count(findings, "accepterat fynd", "accepterade fynd"),
    nonePerformed: "Tabellerna har inga summor eller avvikelser att räkna efter.",
    noErrors: "Inga fel. Det som står nedan behöver ingen åtgärd, men är bra att känna till.",
    printed: "Tryckt",
    expected: "Väntat",
    difference: "Skillnad",
    place: (file: string, sheet: string, cell: string) => `${file}, blad ${sheet}, cell ${cell}`,
    goTo: "Gå till cellen",
    where: "Visa var cellen finns",
    more: (rest: number) => `Visa ${rest} till`,
    inFile: (file: string, sheet: string, cell: string) => `Öppna ${file} och gå till blad ${sheet}, cell ${cell}.`,
    inReport: (sheet: string, cell: string) => `I rapporten: blad ${sheet}, cell ${cell}.`,
    wentTo: (sheet: string, cell: string) => `Markerade blad ${sheet}, cell ${cell}.`,
    gone: (sheet: string, cell: string) =>
      `Blad ${sheet}, cell ${cell} kan inte visas: bladet är dolt eller borttaget.`,
    checking: "Kontrollerar",
  },
  report: {
    unit: "Belopp i",
    units: UNITS,
    calculation: "Beräknade celler",
    calculations: CALCULATIONS,
    sheets: (sheets: number) => `Rapporten får ${count(sheets, "blad", "blad")}`,
    create: "Skapa rapport",
    update: "Uppdatera rapport",
    save: "Spara som .xlsx",
    nothing: "Läs in minst en arbetsbok under Importera, så finns det något att göra en rapport av.",
    noTables: "Ingen tabell har känts igen i underlaget, så rapporten blir tom. Se Importera för vad som lästes.",
    toImport: "Gå till Importera",
    toCheck: "Visa under Kontrollera",
    errors: (errors: number) => `Kontrollen hittade ${count(errors, "fel", "fel")} i underlaget.`,
    writing: "Skriver rapporten",
    saving: "Skapar filen",
    written: (sheets: number) => `Rapporten är skriven på ${count(sheets, "blad", "blad")}.`,
    saved: (file: string) => `Rapporten är sparad som ${file} bland dina hämtade filer.`,
    result: "Skriven rapport",
    renamed: (wanted: string, name: string) =>
      `Bladet ${wanted} fanns redan och är orört. Rapportens blad heter ${name}.`,
    keptOrder: (sheets: readonly string[]) =>
      `Raderna står i den ordning du har gett dem på ${sheets.length === 1 ? "bladet" : "bladen"} ${list(sheets)}. Summorna är kvar på sina platser.`,
    homeless: "Kommentarer utan rad",
    homelessHint: "Raderna finns inte längre i underlaget. Texterna står nu längst ned på sina blad.",
    leftOver: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Bladet ${list(sheets)} kommer från en tidigare rapport och är orört. Ta bort det om det inte behövs.`
        : `Bladen ${list(sheets)} kommer från en tidigare rapport och är orörda. Ta bort dem om de inte behövs.`,
    kept: (comments: number) => count(comments, "kommentar behölls.", "kommentarer behölls."),
    stale: "Underlaget eller valen har ändrats sedan rapporten skrevs. Uppdatera rapporten.",
    sheetGone: (name: string) => `Bladet ${name} finns inte längre. Uppdatera rapporten.`,
    fileName: "Rapport.xlsx",
    title: "Rapport",
  },
};

/** What a language must have a text for; `texts/english.ts` is the other one. */
export type Texts = typeof SWEDISH;

/**
 * The pane's texts in the language it speaks now. A live binding: read it where a text is shown, never keep a part of
 * it at module level, and a change of language reaches every call.
 */
export let texts: Texts = SWEDISH;

/** Lets the pane speak another language; null is Swedish again. */
export function speak(other: Texts | null): void {
  texts = other ?? SWEDISH;
}
