import { AVVIKELSE } from "./catalogue/avvikelse";
import { AVVIKELSEPROCENT } from "./catalogue/avvikelseprocent";
import { KPISTATUS } from "./catalogue/kpistatus";
import { MALAVSTAND } from "./catalogue/malavstand";
import { MALUPPFYLLELSE } from "./catalogue/maluppfyllelse";
import { PROGNOS } from "./catalogue/prognos";
import { PERIODISERA } from "./catalogue/periodisera";
import { UPPRAKNA } from "./catalogue/upprakna";
import { TAL } from "./catalogue/tal";
import { BELOPP } from "./catalogue/belopp";
import { AVRUNDA } from "./catalogue/avrunda";
import { KONTROLL } from "./catalogue/kontroll";
import { NETTO } from "./catalogue/netto";
import { FORANDRING } from "./catalogue/forandring";
import { IBALANS } from "./catalogue/ibalans";
import { KOMMENTAR } from "./catalogue/kommentar";

/** Every VSS function, in the order that the documentation and the pane show them. A new one is added here. */
export const FUNCTION_LIST = [
  AVVIKELSE,
  AVVIKELSEPROCENT,
  KPISTATUS,
  MALAVSTAND,
  MALUPPFYLLELSE,
  PROGNOS,
  PERIODISERA,
  UPPRAKNA,
  TAL,
  BELOPP,
  AVRUNDA,
  KONTROLL,
  NETTO,
  FORANDRING,
  IBALANS,
  KOMMENTAR,
] as const;

export type FunctionId = (typeof FUNCTION_LIST)[number]["id"];
