/*
 * The VSS.* functions. Function declarations only: the metadata generator silently ignores arrow functions.
 * The Swedish comments are what Excel shows; ids and parameter names are ASCII, so that every language version of
 * Excel stores and shows the same formula.
 */
import { subtract } from "../domain/amount/amount";
import { amountCell } from "./cells/amountCell";
import { balanceCell } from "./cells/balanceCell";
import { broadcast, thrownIfError } from "./excel/broadcast";
import { addendsOf, checkAt } from "./cells/checkCell";
import { commentAt } from "./cells/commentCell";
import { convertAt } from "./cells/convertCell";
import { changeCell, deviationAt, deviationShareAt } from "./cells/deviationCell";
import { distanceAt } from "./cells/distanceCell";
import { pairCell } from "./cells/figureCells";
import { forecastAt } from "./cells/forecastCell";
import { fulfilmentCell } from "./cells/fulfilmentCell";
import { toExcelError } from "./excel/functionError";
import { indexationAt } from "./cells/indexationCell";
import { prorationAt, readProfiles } from "./cells/prorationCell";
import { roundedRange } from "./cells/roundedRange";
import { statusAt } from "./cells/statusCell";

const INCOME_AND_COST = ["Intäkten", "Kostnaden"] as const;

/**
 * Avvikelse mellan utfall och budget där plus är gynnsamt. Saknat värde (tomt, IU, -) ger samma tecken tillbaka.
 * @customfunction AVVIKELSE
 * @param utfall Utfall, prognos eller redovisat belopp. Ett värde eller ett område.
 * @param budget Budget eller ram. Ett värde eller ett område.
 * @param [slag] Vad ett plusbelopp betyder: "resultat" (förval), "nettokostnad", "kostnad", "intäkt", "investering" eller "differens" (utfall minus budget).
 */
export function avvikelse(utfall: any[][], budget: any[][], slag?: any[][]): any[][] {
  return broadcast([utfall, budget, slag], deviationAt);
}

/**
 * Avvikelse som andel av budgeten där plus är gynnsamt: 0,25 är 25 %. Budgeten 0 ger #SAKNAS!.
 * @customfunction AVVIKELSEPROCENT
 * @param utfall Utfall, prognos eller redovisat belopp. Ett värde eller ett område.
 * @param budget Budget eller ram. Ett värde eller ett område.
 * @param [slag] Vad ett plusbelopp betyder: "resultat" (förval), "nettokostnad", "kostnad", "intäkt", "investering" eller "differens" (utfall minus budget).
 */
export function avvikelseprocent(utfall: any[][], budget: any[][], slag?: any[][]): any[][] {
  return broadcast([utfall, budget, slag], deviationShareAt);
}

/**
 * Måluppfyllelse: Uppnås, Uppnås delvis, Uppnås ej eller Kan ej bedömas.
 * @customfunction KPISTATUS
 * @param utfall Indikatorns utfall. Ett värde eller ett område.
 * @param malvarde Målvärdet som det står i rapporten, till exempel ≥92, <5 %, ≤±1, Ska öka eller ett tal.
 * @param [foregaende] Föregående värde. Behövs när målet är en utveckling, till exempel Ska öka.
 * @param [tolerans] Så långt från målet räknas som Uppnås delvis: ett tal i indikatorns enhet, eller en text som "5 %" av målvärdet.
 * @param [riktning] Vilket håll som är bättre när målvärdet är ett tal utan tecken: "högre" eller "lägre".
 */
export function kpistatus(
  utfall: any[][],
  malvarde: any[][],
  foregaende?: any[][],
  tolerans?: any[][],
  riktning?: any[][],
): any[][] {
  return broadcast([utfall, malvarde, foregaende, tolerans, riktning], statusAt);
}

/**
 * Avståndet till målet i målets enhet: plus på rätt sida, minus när det saknas något.
 * @customfunction MALAVSTAND
 * @param utfall Indikatorns utfall. Ett värde eller ett område.
 * @param malvarde Målvärdet som det står i rapporten, till exempel ≥92, <5 % eller ≤±1.
 */
export function malavstand(utfall: any[][], malvarde: any[][]): any[][] {
  return broadcast([utfall, malvarde], distanceAt);
}

/**
 * Hur stor del av målen som nås: Uppnås räknas helt, Uppnås delvis till hälften. Mål som inte kan bedömas räknas inte med.
 * @customfunction MALUPPFYLLELSE
 * @param statusar Området med målens status i ord.
 * @param [vikter] Lika stort område med målens vikter. Utelämnat väger alla mål lika.
 */
export function maluppfyllelse(statusar: any[][], vikter?: any[][]): any[][] {
  return [[thrownIfError(fulfilmentCell(statusar, vikter))]];
}

/**
 * Helårsprognos av utfallet hittills.
 * @customfunction PROGNOS
 * @param utfall Utfall från januari till och med månaden. Ett värde eller ett område.
 * @param manad Sista månaden i utfallet: 1 till 12 eller ett namn, till exempel augusti.
 * @param [metod] "linjär" (förval), "återstående budget", "budgetprofil" eller "föregående års profil".
 * @param [arsbudget] Årets budget. Behövs för återstående budget och budgetprofil.
 * @param [periodbudget] Budgeten för samma månader som utfallet. Behövs för återstående budget och budgetprofil.
 * @param [fgar] Föregående års helår. Behövs för föregående års profil.
 * @param [fgperiod] Föregående år för samma månader som utfallet. Behövs för föregående års profil.
 */
export function prognos(
  utfall: any[][],
  manad: any[][],
  metod?: any[][],
  arsbudget?: any[][],
  periodbudget?: any[][],
  fgar?: any[][],
  fgperiod?: any[][],
): any[][] {
  const leftOut = [arsbudget, periodbudget, fgar, fgperiod].map((amount) => amount == null);
  return broadcast([utfall, manad, metod, arsbudget, periodbudget, fgar, fgperiod], forecastAt(leftOut));
}

/**
 * Den del av årsbudgeten som hör till en period, med lika stora månader eller efter en profil.
 * @customfunction PERIODISERA
 * @param arsbudget Budgeten för hela året. Ett värde eller ett område.
 * @param fran Första månaden: 1 till 12 eller ett namn.
 * @param till Sista månaden: 1 till 12 eller ett namn.
 * @param [profil] Tolv värden, januari först, som säger hur året fördelas. Utelämnat är månaderna lika stora.
 */
export function periodisera(arsbudget: any[][], fran: any[][], till: any[][], profil?: any[][]): any[][] {
  return broadcast([arsbudget, fran, till, readProfiles(profil)], prorationAt);
}

/**
 * Beloppet uppräknat med samma procent varje år, utan avrundning på vägen.
 * @customfunction UPPRAKNA
 * @param belopp Beloppet det första året. Ett värde eller ett område.
 * @param procent Uppräkningen per år: 2,5 eller 2,5 %.
 * @param ar Antal år: 1 är året efter beloppets.
 * @param [avrundning] Antal decimaler i svaret. Utelämnat avrundas det inte.
 */
export function upprakna(belopp: any[][], procent: any[][], ar: any[][], avrundning?: any[][]): any[][] {
  return broadcast([belopp, procent, ar, avrundning], indexationAt);
}

/**
 * Läser ett tal som står som text: mellanslag, decimalkomma, minustecken, %, tkr och fotnotstecken. Saknat värde (IU, -) ger samma tecken tillbaka.
 * @customfunction TAL
 * @param text Texten som ska läsas. Ett värde eller ett område.
 */
export function tal(text: any[][]): any[][] {
  return broadcast([text], amountCell);
}

/**
 * Räknar om ett belopp mellan kr, tkr och mnkr.
 * @customfunction BELOPP
 * @param varde Beloppet. Ett värde eller ett område.
 * @param fran Enheten beloppet står i: "kr", "tkr" eller "mnkr".
 * @param till Enheten det ska räknas om till: "kr", "tkr" eller "mnkr".
 */
export function belopp(varde: any[][], fran: any[][], till: any[][]): any[][] {
  return broadcast([varde, fran, till], convertAt);
}

/**
 * Avrundar ett område så att summan stämmer: delarna blir tillsammans den avrundade summan. Varje kolumn för sig.
 * @customfunction AVRUNDA
 * @param omrade Området som ska avrundas.
 * @param [decimaler] Antal decimaler. Utelämnat är det 0; -1 är tiotal.
 */
export function avrunda(omrade: any[][], decimaler?: any[][]): any[][] {
  return roundedRange(omrade, decimaler);
}

/**
 * Jämför en summa med sina poster: Stämmer, Avrundning, Misstänkt eller Fel.
 * @customfunction KONTROLL
 * @param summa Summan som den står. En cell, eller en rad eller kolumn med flera summor.
 * @param poster Posterna som summan ska vara lika med.
 * @param [decimaler] Antal decimaler som talen är avrundade till. Utelämnat är det så många som visas i talen.
 */
export function kontroll(summa: any[][], poster: any[][], decimaler?: any[][]): any[][] {
  const addends = addendsOf(summa, poster);
  if ("code" in addends) throw toExcelError(addends);
  return broadcast([summa, addends, decimaler], checkAt);
}

/**
 * Intäkter minus kostnader, båda skrivna utan tecken: plus är överskott.
 * @customfunction NETTO
 * @param intakter Intäkter. Ett värde eller ett område.
 * @param kostnader Kostnader. Ett värde eller ett område.
 */
export function netto(intakter: any[][], kostnader: any[][]): any[][] {
  return broadcast([intakter, kostnader], (first, second) => pairCell(first, second, INCOME_AND_COST, subtract, null));
}

/**
 * Förändringen från då till nu som andel: 0,05 är en ökning med 5 %. Värdet 0 då ger #SAKNAS!.
 * @customfunction FORANDRING
 * @param nu Värdet nu. Ett värde eller ett område.
 * @param da Värdet då, till exempel föregående år. Ett värde eller ett område.
 */
export function forandring(nu: any[][], da: any[][]): any[][] {
  return broadcast([nu, da], changeCell);
}

/**
 * Är resultatet i balans? SANT när det inte är negativt, eller när underskottet ryms i toleransen.
 * @customfunction IBALANS
 * @param resultat Resultatet, med plus som överskott. Ett värde eller ett område.
 * @param [tolerans] Så stort underskott godtas, i samma enhet. Utelämnat är det 0.
 */
export function ibalans(resultat: any[][], tolerans?: any[][]): any[][] {
  return broadcast([resultat, tolerans], balanceCell);
}

/**
 * Utkast till en mening om utfall och budget. Orsaken skriver du själv.
 * @customfunction KOMMENTAR
 * @param namn Vad siffrorna gäller, till exempel en avdelning.
 * @param utfall Utfall, prognos eller redovisat belopp. Ett värde eller ett område.
 * @param budget Budget eller ram. Ett värde eller ett område.
 * @param [enhet] Beloppens enhet, till exempel mnkr. Den avgör också antalet decimaler.
 * @param [slag] Vad ett plusbelopp betyder: "resultat" (förval), "nettokostnad", "kostnad", "intäkt" eller "investering".
 * @param [grans] En avvikelse upp till så mycket är i nivå med budget: ett tal i samma enhet, eller en text som "1 %" av budgeten.
 */
export function kommentar(
  namn: any[][],
  utfall: any[][],
  budget: any[][],
  enhet?: any[][],
  slag?: any[][],
  grans?: any[][],
): any[][] {
  return broadcast([namn, utfall, budget, enhet, slag, grans], commentAt);
}
