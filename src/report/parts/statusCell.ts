import { STATUS_SYMBOL, type Status } from "../../domain/target/status";
import type { SpecCell, StyleName } from "../../workbook/sheet";

/** How a status is drawn. */
export const STATUS_STYLE: Readonly<Record<Status, StyleName>> = {
  Uppnås: "statusMet",
  "Uppnås delvis": "statusPartly",
  "Uppnås ej": "statusMissed",
  "Kan ej bedömas": "statusUnknown",
};

/**
 * A status as word, symbol and colour, never by colour alone.
 *
 * @example statusCell("Uppnås") // { value: "▲ Uppnås", style: "statusMet" }
 */
export function statusCell(status: Status): SpecCell {
  return { value: `${STATUS_SYMBOL[status]} ${status}`, style: STATUS_STYLE[status] };
}
