import { bilingual } from "../bilingual";
import { count } from "../words";

const PURPOSES = bilingual(
  {
    AVVIKELSE:
      "Avvikelse där plus är gynnsamt. Slag säger vad ett plusbelopp betyder; utelämnat betyder det överskott.",
    AVVIKELSEPROCENT: "Avvikelsen som andel av budgeten, med plus som gynnsamt. Visa cellen i procent.",
    KPISTATUS: "Uppnås, Uppnås delvis, Uppnås ej eller Kan ej bedömas. Målvärdet skrivs som i rapporten.",
    MALAVSTAND: "Avståndet till målet: plus på rätt sida, minus när det saknas något.",
    MALUPPFYLLELSE: "Andelen mål som nås. Uppnås delvis räknas till hälften; mål som inte kan bedömas räknas inte med.",
    PROGNOS:
      "Helårsprognos av utfallet hittills: linjär, återstående budget, budgetprofil eller föregående års profil.",
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
  },
  {
    AVVIKELSE: "Deviation where plus is favourable. Slag says what a plus amount means; left out it means surplus.",
    AVVIKELSEPROCENT: "The deviation as a share of the budget, with plus as favourable. Show the cell as a percentage.",
    KPISTATUS: "Whether a target is met, partly met, not met or cannot be judged. Write the target as in the report.",
    MALAVSTAND: "The distance to the target: plus on the right side of it, minus when short of it.",
    MALUPPFYLLELSE:
      "The share of targets that are met. Partly met counts as half; what cannot be judged does not count.",
    PROGNOS:
      "Whole-year forecast from the actual so far: linear, remaining budget, budget profile or last year's profile.",
    PERIODISERA:
      "The part of the year's budget that belongs to a period, with equal months or by a profile of twelve values.",
    UPPRAKNA: "The amount raised by the same percentage every year, without rounding on the way.",
    TAL: "Reads a figure that is written as text, for example −1 234,5 tkr or 82*.",
    BELOPP: "Converts an amount between kr, tkr (thousands) and mnkr (millions).",
    AVRUNDA: "Rounds a range so that the parts together give the rounded total.",
    KONTROLL: "Holds a sum against its items: agrees, rounding, doubtful or wrong.",
    NETTO: "Income minus cost, both written without sign. Plus is surplus.",
    FORANDRING: "The change from then to now as a share. Show the cell as a percentage.",
    IBALANS: "TRUE when the result is not negative, or when the deficit is within the tolerance.",
    KOMMENTAR: "Drafts a Swedish sentence about actual and budget. You write the cause yourself.",
  },
);

/** The tab Funktioner. */
export const functionsTexts = bilingual(
  {
    purposes: PURPOSES.sv,
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
    copied: "Exemplet är kopierat. Klistra in det i Excel och byt till dina egna celler.",
    notCopied: "Webbläsaren tillåter inte kopiering. Markera formeln och tryck Ctrl+C.",
    example: "Exempel",
  },
  {
    purposes: PURPOSES.en,
    intro:
      "Write the functions in cells like Excel's own. Arguments within [ ] may be left out. A whole range gives one answer per cell.",
    howToInsert:
      "Insert: select the columns with figures, in the order of the arguments and without headings. The answers go into the empty cells beside them.",
    search: "Search functions",
    found: (functions) => count(functions, "function", "functions"),
    insert: "Insert",
    copy: "Copy",
    more: "Read more",
    moreAbout: (name) => `Read more about ${name}`,
    inserted: (cell) => `The formula is in ${cell}.`,
    notInserted: "The formula has not been inserted.",
    copied: "The example is copied. Paste it into Excel and change to your own cells.",
    notCopied: "The browser does not allow copying. Select the formula and press Ctrl+C.",
    example: "Example",
  },
);
