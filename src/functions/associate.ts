import {
  avrunda,
  avvikelse,
  avvikelseprocent,
  belopp,
  forandring,
  ibalans,
  kommentar,
  kontroll,
  kpistatus,
  malavstand,
  maluppfyllelse,
  netto,
  periodisera,
  prognos,
  tal,
  upprakna,
} from "./functions";

/** The functions by the id Excel calls them with. */
export const FUNCTIONS = {
  AVVIKELSE: avvikelse,
  AVVIKELSEPROCENT: avvikelseprocent,
  KPISTATUS: kpistatus,
  MALAVSTAND: malavstand,
  MALUPPFYLLELSE: maluppfyllelse,
  PROGNOS: prognos,
  PERIODISERA: periodisera,
  UPPRAKNA: upprakna,
  TAL: tal,
  BELOPP: belopp,
  AVRUNDA: avrunda,
  KONTROLL: kontroll,
  NETTO: netto,
  FORANDRING: forandring,
  IBALANS: ibalans,
  KOMMENTAR: kommentar,
} as const;

export type FunctionId = keyof typeof FUNCTIONS;

let associatedWith: typeof CustomFunctions | null = null;

/**
 * Tells Excel which code answers which id. Does nothing where there is no `CustomFunctions` (a plain browser, Node),
 * and nothing the second time: Excel's runtime warns about a name that is associated twice.
 *
 * @returns whether the functions are associated
 */
export function associateFunctions(): boolean {
  if (typeof CustomFunctions === "undefined") return false;
  if (associatedWith !== CustomFunctions) CustomFunctions.associate(FUNCTIONS);
  associatedWith = CustomFunctions;
  return true;
}
