import type { Status } from "../../domain/target/status";
import type { Cell } from "../../workbook/sheet";
import { statusByColour } from "./statusByColour";

/** First hit wins: "kan ej bedömas" before "ej", "delvis" before "uppnås". */
const WORDS: readonly (readonly [RegExp, Status])[] = [
  [/(?:kan|går) (?:ej|inte) (?:att )?(?:bedöm|mät)|(?:ej|inte|ännu ej) bedöm[td]|^○/iu, "Kan ej bedömas"],
  [/delvis|^till viss del|^gult?(?!\p{L})|^[●◐◑]/iu, "Uppnås delvis"],
  [/(?<!\p{L})(?:ej|inte|icke)(?!\p{L})|^nej(?!\p{L})|^rött?(?!\p{L})|^[▼✗✘✖]/iu, "Uppnås ej"],
  [/(?<!\p{L})(?:uppnå|uppfyll|nås|nådd?|nått)|^ja(?!\p{L})|^i hög grad|^grönt?(?!\p{L})|^[▲✓✔]/iu, "Uppnås"],
];

/** A sentence is a motivation, not a status. */
const MAX_LENGTH = 60;
/** What stands in a cell whose colour is the status. */
const ONLY_SYMBOL = /^[^\p{L}\d]*$/u;

/**
 * The status a text says, or null.
 *
 * @example statusIn("Bedöms uppnås delvis") // "Uppnås delvis"
 * @example statusIn("pågår") // null
 */
export function statusIn(text: string): Status | null {
  if (text.length > MAX_LENGTH) return null;
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/**
 * The status a cell shows, by its text or, when that is empty or only a symbol, by its colour.
 *
 * @example statusOfCell({ value: "■", fill: "#92D050" }, "■") // "Uppnås"
 */
export function statusOfCell(cell: Cell | undefined, text: string): Status | null {
  return statusIn(text) ?? (ONLY_SYMBOL.test(text) && cell?.fill !== undefined ? statusByColour(cell.fill) : null);
}
