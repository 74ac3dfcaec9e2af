/*
 * The VSS.* functions. Function declarations only: the metadata generator silently ignores arrow functions.
 * The Swedish comments are what Excel shows; ids and parameter names are ASCII, so that every language version of
 * Excel stores and shows the same formula.
 */
import { broadcast } from "./broadcast";
import { cached } from "./cached";
import { deviationCell, deviationShareCell, readKind } from "./deviationCell";
import { readDirection, readTarget, readTolerance, statusCell } from "./statusCell";
import { amountCell } from "./amountCell";

/**
 * Avvikelse mellan utfall och budget där plus är gynnsamt. Saknat värde (tomt, IU, -) ger samma tecken tillbaka.
 * @customfunction AVVIKELSE
 * @param utfall Utfall, prognos eller redovisat belopp. Ett värde eller ett område.
 * @param budget Budget eller ram. Ett värde eller ett område.
 * @param [slag] Vad ett plusbelopp betyder: "resultat" (förval), "nettokostnad", "kostnad", "intäkt", "investering" eller "differens" (utfall minus budget).
 * @returns Avvikelsen i beloppens egen enhet.
 */
export function avvikelse(utfall: any[][], budget: any[][], slag?: any[][]): any[][] {
  const formula = cached(readKind);
  return broadcast([utfall, budget, slag], (cells) => deviationCell(cells[0], cells[1], formula(cells[2])));
}

/**
 * Avvikelse som andel av budgeten där plus är gynnsamt: 0,25 är 25 %. Budgeten 0 ger #SAKNAS!.
 * @customfunction AVVIKELSEPROCENT
 * @param utfall Utfall, prognos eller redovisat belopp. Ett värde eller ett område.
 * @param budget Budget eller ram. Ett värde eller ett område.
 * @param [slag] Vad ett plusbelopp betyder: "resultat" (förval), "nettokostnad", "kostnad", "intäkt", "investering" eller "differens" (utfall minus budget).
 * @returns Avvikelsen delad med budgetens storlek.
 */
export function avvikelseprocent(utfall: any[][], budget: any[][], slag?: any[][]): any[][] {
  const formula = cached(readKind);
  return broadcast([utfall, budget, slag], (cells) => deviationShareCell(cells[0], cells[1], formula(cells[2])));
}

/**
 * Måluppfyllelse: Uppnås, Uppnås delvis, Uppnås ej eller Kan ej bedömas.
 * @customfunction KPISTATUS
 * @param utfall Indikatorns utfall. Ett värde eller ett område.
 * @param malvarde Målvärdet som det står i rapporten, till exempel ≥92, <5 %, ≤±1, Ska öka eller ett tal.
 * @param [foregaende] Föregående värde. Behövs när målet är en utveckling, till exempel Ska öka.
 * @param [tolerans] Så långt från målet räknas som Uppnås delvis: ett tal i indikatorns enhet, eller en text som "5 %" av målvärdet.
 * @param [riktning] Vilket håll som är bättre när målvärdet är ett tal utan tecken: "högre" eller "lägre".
 * @returns Statusen i ord.
 */
export function kpistatus(
  utfall: any[][],
  malvarde: any[][],
  foregaende?: any[][],
  tolerans?: any[][],
  riktning?: any[][],
): any[][] {
  const target = cached(readTarget);
  const tolerance = cached(readTolerance);
  const direction = cached(readDirection);
  return broadcast([utfall, malvarde, foregaende, tolerans, riktning], (cells) =>
    statusCell(cells[0], cells[2], {
      target: target(cells[1]),
      tolerance: tolerance(cells[3]),
      direction: direction(cells[4]),
    }),
  );
}

/**
 * Läser ett tal som står som text: mellanslag, decimalkomma, minustecken, %, tkr och fotnotstecken. Saknat värde (IU, -) ger samma tecken tillbaka.
 * @customfunction TAL
 * @param text Texten som ska läsas. Ett värde eller ett område.
 * @returns Talet. Procent behåller sitt siffervärde: "12 %" blir 12.
 */
export function tal(text: any[][]): any[][] {
  return broadcast([text], (cells) => amountCell(cells[0]));
}
