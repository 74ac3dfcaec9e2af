import { remembered } from "../../domain/remembered";
import type { Status } from "../../domain/target/status";
import type { Cell } from "../../workbook/sheet";
import { statusByColour } from "./statusByColour";

/** First hit wins: "kan ej bedömas" before "ej", "delvis" before "uppnås", "inte helt" before "inte". */
const WORDS: readonly (readonly [RegExp, Status])[] = [
  [
    /(?:kan|går) (?:ej|inte) (?:att )?(?:bedöm|mät|följ)|(?:ej|inte|ännu ej) (?:bedöm[td]|mät[ts]?|aktuell)(?!\p{L})|^(?:bedömning|mätning|underlag) saknas|^ingen (?:bedömning|mätning)|^grå(?:tt)?(?!\p{L})|^[○⚪❔❓]/iu,
    "Kan ej bedömas",
  ],
  [
    /delvis|^till (?:viss|stor) del|^i viss mån|(?<!\p{L})(?:ej|inte) (?:helt|fullt)|^gult?(?!\p{L})|^orange(?!\p{L})|^[●◐◑😐😑😶🟡🟠💛]|^:-?\|/iu,
    "Uppnås delvis",
  ],
  [
    /(?<!\p{L})(?:ej|inte|icke)(?!\p{L})|^nej(?!\p{L})|^(?:röd|rött)(?!\p{L})|^[▼✗✘✖❌🔴👎☹🙁😒😞😟😠😡😢😣😔😕😩😫😭]|^:-?\(/iu,
    "Uppnås ej",
  ],
  [
    /(?<!\p{L})(?:uppnå|uppfyll|nås|nådd?|nått)|^ja(?!\p{L})|^i hög grad|^grönt?(?!\p{L})|^[▲✓✔✅🟢👍☺🙂😀😁😃😄😆😊😍💚]|^:-?\)/iu,
    "Uppnås",
  ],
];

/** A longer text is a motivation; what its first sentence says may still be the status. */
const MAX_LENGTH = 60;
const FIRST_SENTENCE = /^[^.;:!\n]*/u;
/** What stands in a cell whose colour is the status. */
const ONLY_SYMBOL = /^[^\p{L}\d]*$/u;

/**
 * The status a text says, or null. Of a long text its first sentence counts.
 *
 * @example statusIn("Bedöms uppnås delvis") // "Uppnås delvis"
 * @example statusIn("😐") // "Uppnås delvis"
 * @example statusIn("pågår") // null
 */
export const statusIn = remembered((text): Status | null => {
  const said = text.length > MAX_LENGTH ? (FIRST_SENTENCE.exec(text)?.[0] ?? "") : text;
  if (said.length > MAX_LENGTH) return null;
  return WORDS.find(([pattern]) => pattern.test(said.trim()))?.[1] ?? null;
});

/**
 * The status a cell shows, by its text or, when that is empty or only a symbol, by its colour.
 *
 * @param label of the cell's row: a colour that the whole row has is its look, not a status
 * @example statusOfCell({ value: "■", fill: "#92D050" }, "■") // "Uppnås"
 */
export function statusOfCell(cell: Cell | undefined, text: string, label?: Cell): Status | null {
  return statusIn(text) ?? (ONLY_SYMBOL.test(text) ? statusColour(cell, label) : null);
}

/** The status that the colour of a cell shows, or null: see {@link statusOfCell}. */
export function statusColour(cell: Cell | undefined, label: Cell | undefined): Status | null {
  return cell?.fill === undefined || cell.fill === label?.fill ? null : statusByColour(cell.fill);
}
