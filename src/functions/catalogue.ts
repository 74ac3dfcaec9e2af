import type { FunctionId } from "./associate";

/** One function as the pane presents it, in Swedish form: semicolons and decimal commas. What it is for is a text. */
export interface CatalogueEntry {
  readonly id: FunctionId;
  /** As Excel shows it, brackets around what may be left out. */
  readonly signature: string;
  readonly example: string;
}

export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    id: "AVVIKELSE",
    signature: "VSS.AVVIKELSE(utfall; budget; [slag])",
    example: '=VSS.AVVIKELSE(B5:B20; C5:C20; "nettokostnad")',
  },
  {
    id: "AVVIKELSEPROCENT",
    signature: "VSS.AVVIKELSEPROCENT(utfall; budget; [slag])",
    example: "=VSS.AVVIKELSEPROCENT(B5:B20; C5:C20)",
  },
  {
    id: "KPISTATUS",
    signature: "VSS.KPISTATUS(utfall; malvarde; [foregaende]; [tolerans]; [riktning])",
    example: '=VSS.KPISTATUS(D8; "≥92")',
  },
  {
    id: "MALAVSTAND",
    signature: "VSS.MALAVSTAND(utfall; malvarde)",
    example: "=VSS.MALAVSTAND(D8:D20; E8:E20)",
  },
  {
    id: "MALUPPFYLLELSE",
    signature: "VSS.MALUPPFYLLELSE(statusar; [vikter])",
    example: "=VSS.MALUPPFYLLELSE(F8:F20)",
  },
  {
    id: "PROGNOS",
    signature: "VSS.PROGNOS(utfall; manad; [metod]; [arsbudget]; [periodbudget]; [fgar]; [fgperiod])",
    example: '=VSS.PROGNOS(B5:B20; 8; "återstående budget"; D5:D20; C5:C20)',
  },
  {
    id: "PERIODISERA",
    signature: "VSS.PERIODISERA(arsbudget; fran; till; [profil])",
    example: "=VSS.PERIODISERA(D5:D20; 1; 8)",
  },
  {
    id: "UPPRAKNA",
    signature: "VSS.UPPRAKNA(belopp; procent; ar; [avrundning])",
    example: "=VSS.UPPRAKNA(B5:B20; 2,5; 1; 0)",
  },
  {
    id: "TAL",
    signature: "VSS.TAL(text)",
    example: "=VSS.TAL(B5:B20)",
  },
  {
    id: "BELOPP",
    signature: "VSS.BELOPP(varde; fran; till)",
    example: '=VSS.BELOPP(B5:B20; "tkr"; "mnkr")',
  },
  {
    id: "AVRUNDA",
    signature: "VSS.AVRUNDA(omrade; [decimaler])",
    example: "=VSS.AVRUNDA(B5:B20; 1)",
  },
  {
    id: "KONTROLL",
    signature: "VSS.KONTROLL(summa; poster; [decimaler])",
    example: "=VSS.KONTROLL(B20; B5:B19; 1)",
  },
  {
    id: "NETTO",
    signature: "VSS.NETTO(intakter; kostnader)",
    example: "=VSS.NETTO(B5:B20; C5:C20)",
  },
  {
    id: "FORANDRING",
    signature: "VSS.FORANDRING(nu; da)",
    example: "=VSS.FORANDRING(B5:B20; E5:E20)",
  },
  {
    id: "IBALANS",
    signature: "VSS.IBALANS(resultat; [tolerans])",
    example: "=VSS.IBALANS(B5:B20; 0,5)",
  },
  {
    id: "KOMMENTAR",
    signature: "VSS.KOMMENTAR(namn; utfall; budget; [enhet]; [slag]; [grans])",
    example: '=VSS.KOMMENTAR(A5:A20; B5:B20; C5:C20; "mnkr")',
  },
];
