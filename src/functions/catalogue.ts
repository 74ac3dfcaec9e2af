import type { FunctionId } from "./associate";

/** One function as the pane presents it, in Swedish form: semicolons and decimal commas. */
export interface CatalogueEntry {
  readonly id: FunctionId;
  /** As Excel shows it, brackets around what may be left out. */
  readonly signature: string;
  readonly purpose: string;
  readonly example: string;
}

export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    id: "AVVIKELSE",
    signature: "VSS.AVVIKELSE(utfall; budget; [slag])",
    purpose: "Avvikelse där plus är gynnsamt. Slag säger vad ett plusbelopp betyder; utelämnat betyder det överskott.",
    example: '=VSS.AVVIKELSE(B5:B20; C5:C20; "nettokostnad")',
  },
  {
    id: "AVVIKELSEPROCENT",
    signature: "VSS.AVVIKELSEPROCENT(utfall; budget; [slag])",
    purpose: "Avvikelsen som andel av budgeten, med plus som gynnsamt. Visa cellen i procent.",
    example: "=VSS.AVVIKELSEPROCENT(B5:B20; C5:C20)",
  },
  {
    id: "KPISTATUS",
    signature: "VSS.KPISTATUS(utfall; malvarde; [foregaende]; [tolerans]; [riktning])",
    purpose: "Uppnås, Uppnås delvis, Uppnås ej eller Kan ej bedömas. Målvärdet skrivs som i rapporten.",
    example: '=VSS.KPISTATUS(D8; "≥92")',
  },
  {
    id: "MALAVSTAND",
    signature: "VSS.MALAVSTAND(utfall; malvarde)",
    purpose: "Avståndet till målet: plus på rätt sida, minus när det saknas något.",
    example: "=VSS.MALAVSTAND(D8:D20; E8:E20)",
  },
  {
    id: "MALUPPFYLLELSE",
    signature: "VSS.MALUPPFYLLELSE(statusar; [vikter])",
    purpose: "Andelen mål som nås. Uppnås delvis räknas till hälften; mål som inte kan bedömas räknas inte med.",
    example: "=VSS.MALUPPFYLLELSE(F8:F20)",
  },
  {
    id: "PROGNOS",
    signature: "VSS.PROGNOS(utfall; manad; [metod]; [arsbudget]; [periodbudget]; [fgar]; [fgperiod])",
    purpose:
      "Helårsprognos av utfallet hittills: linjär, återstående budget, budgetprofil eller föregående års profil.",
    example: '=VSS.PROGNOS(B5:B20; 8; "återstående budget"; D5:D20; C5:C20)',
  },
  {
    id: "PERIODISERA",
    signature: "VSS.PERIODISERA(arsbudget; fran; till; [profil])",
    purpose: "Årsbudgetens del av en period, med lika stora månader eller efter en profil med tolv värden.",
    example: "=VSS.PERIODISERA(D5:D20; 1; 8)",
  },
  {
    id: "UPPRAKNA",
    signature: "VSS.UPPRAKNA(belopp; procent; ar; [avrundning])",
    purpose: "Beloppet uppräknat med samma procent varje år, utan avrundning på vägen.",
    example: "=VSS.UPPRAKNA(B5:B20; 2,5; 1; 0)",
  },
  {
    id: "TAL",
    signature: "VSS.TAL(text)",
    purpose: "Läser ett tal som står som text, till exempel −1 234,5 tkr eller 82*.",
    example: "=VSS.TAL(B5:B20)",
  },
  {
    id: "BELOPP",
    signature: "VSS.BELOPP(varde; fran; till)",
    purpose: "Räknar om ett belopp mellan kr, tkr och mnkr.",
    example: '=VSS.BELOPP(B5:B20; "tkr"; "mnkr")',
  },
  {
    id: "AVRUNDA",
    signature: "VSS.AVRUNDA(omrade; [decimaler])",
    purpose: "Avrundar ett område så att delarna blir tillsammans den avrundade summan.",
    example: "=VSS.AVRUNDA(B5:B20; 1)",
  },
  {
    id: "KONTROLL",
    signature: "VSS.KONTROLL(summa; poster; [decimaler])",
    purpose: "Jämför en summa med sina poster: Stämmer, Avrundning, Misstänkt eller Fel.",
    example: "=VSS.KONTROLL(B20; B5:B19; 1)",
  },
  {
    id: "NETTO",
    signature: "VSS.NETTO(intakter; kostnader)",
    purpose: "Intäkter minus kostnader, båda skrivna utan tecken. Plus är överskott.",
    example: "=VSS.NETTO(B5:B20; C5:C20)",
  },
  {
    id: "FORANDRING",
    signature: "VSS.FORANDRING(nu; da)",
    purpose: "Förändringen från då till nu som andel. Visa cellen i procent.",
    example: "=VSS.FORANDRING(B5:B20; E5:E20)",
  },
  {
    id: "IBALANS",
    signature: "VSS.IBALANS(resultat; [tolerans])",
    purpose: "SANT när resultatet inte är negativt, eller när underskottet ryms i toleransen.",
    example: "=VSS.IBALANS(B5:B20; 0,5)",
  },
  {
    id: "KOMMENTAR",
    signature: "VSS.KOMMENTAR(namn; utfall; budget; [enhet]; [slag]; [grans])",
    purpose: "Utkast till en mening om utfall och budget. Orsaken skriver du själv.",
    example: '=VSS.KOMMENTAR(A5:A20; B5:B20; C5:C20; "mnkr")',
  },
];
