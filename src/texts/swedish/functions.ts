import { count, list } from "./words";

const PURPOSES = {
  AVVIKELSE: "Avvikelse där plus är gynnsamt. Slag säger vad ett plusbelopp betyder; utelämnat betyder det överskott.",
  AVVIKELSEPROCENT: "Avvikelsen som andel av budgeten, med plus som gynnsamt. Visa cellen i procent.",
  KPISTATUS: "Uppnås, Uppnås delvis, Uppnås ej eller Kan ej bedömas. Målvärdet skrivs som i rapporten.",
  MALAVSTAND: "Avståndet till målet: plus på rätt sida, minus när det saknas något.",
  MALUPPFYLLELSE: "Andelen mål som nås. Uppnås delvis räknas till hälften; mål som inte kan bedömas räknas inte med.",
  PROGNOS: "Helårsprognos av utfallet hittills: linjär, återstående budget, budgetprofil eller föregående års profil.",
  PERIODISERA: "Årsbudgetens del av en period, med lika stora månader eller efter en profil med tolv värden.",
  UPPRAKNA: "Beloppet uppräknat med samma procent varje år, utan avrundning på vägen.",
  TAL: "Läser ett tal som står som text, till exempel −1 234,5 tkr eller 82*.",
  BELOPP: "Räknar om ett belopp mellan kr, tkr och mnkr.",
  AVRUNDA: "Avrundar ett område så att delarna blir tillsammans den avrundade summan.",
  KONTROLL: "Jämför en summa med sina poster: Stämmer, Avrundning, Misstänkt eller Fel.",
  NETTO: "Intäkter minus kostnader, båda skrivna utan tecken. Plus är överskott.",
  FORANDRING: "Förändringen från då till nu som andel. Visa cellen i procent.",
  IBALANS: "SANT när resultatet inte är negativt, eller när underskottet ryms i toleransen.",
  KOMMENTAR: "Utkast till en mening om utfall och budget. Orsaken skriver du själv.",
};

export const FUNCTIONS = {
  purposes: PURPOSES,
  intro:
    "Skriv funktionerna i cellerna som Excels egna. Argument inom [ ] kan utelämnas. Ett helt område ger ett svar per cell.",
  howToInsert:
    "Infoga: markera kolumnerna med siffror, i argumentens ordning och utan rubriker. Svaren hamnar i de tomma cellerna intill.",
  search: "Sök funktion",
  found: (functions: number) => count(functions, "funktion", "funktioner"),
  insert: "Infoga",
  copy: "Kopiera",
  more: "Läs mer",
  moreAbout: (name: string) => `Läs mer om ${name}`,
  inserted: (cell: string) => `Formeln står i ${cell}.`,
  notInserted: "Formeln är inte infogad.",
  nothingSelected: "De markerade cellerna är tomma. Markera kolumnerna med siffror i arbetsboken.",
  selectColumns: (columns: readonly string[], least: number) =>
    `Markera ${least === columns.length ? least : `${least}–${columns.length}`} ${columns.length === 1 ? "kolumn" : "kolumner"} bredvid varandra: ${list(columns.slice(0, least))}${least < columns.length ? ` (och om du vill ${list(columns.slice(least))})` : ""}.`,
  selectSum: "Markera posterna och summan under dem.",
  occupied: (cells: string) =>
    `Svaren behöver ${cells}, men där står redan något. Infoga tomma celler där och försök igen.`,
  noRoom: "Det finns ingen plats för svaren: markeringen går ända till bladets kant.",
  copied: "Exemplet är kopierat. Klistra in det i Excel och byt till dina egna celler.",
  notCopied: "Webbläsaren tillåter inte kopiering. Markera formeln och tryck Ctrl+C.",
  example: "Exempel",
};
