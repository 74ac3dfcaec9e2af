import type { Recognized } from "../../domain/table/recognition";
import { unitIn, type Unit } from "../../domain/amount/unit";
import type { Region } from "../sheet/findTables";
import type { TableFrame } from "./tableFrame";

/**
 * The unit of a table of amounts: the user's, or as a heading names it, the nearest first; null when nothing does.
 *
 * @example tableUnit(region, frame, "Drift", undefined)
 * // { value: "tkr", certainty: "säker", reasons: [{ code: "headingSays", values: { words: "Driftsammandrag, netto tkr" } }] }
 */
export function tableUnit(
  region: Region,
  frame: TableFrame,
  sheet: string,
  chosen: Unit | undefined,
): Recognized<Unit | null> {
  if (chosen !== undefined) return { value: chosen, certainty: "vald", reasons: [{ code: "unitChosen", values: {} }] };
  const headers = frame.headers.map(([, header]) => header);
  for (const place of [frame.labelHeader, ...[...region.titles].reverse(), ...headers]) {
    const value = unitIn(place);
    if (value !== null)
      return { value, certainty: "säker", reasons: [{ code: "headingSays", values: { words: place } }] };
  }
  const value = unitIn(sheet);
  return value === null
    ? { value, certainty: "antagen", reasons: [{ code: "noUnit", values: {} }] }
    : { value, certainty: "trolig", reasons: [{ code: "sheetNamed", values: { sheet: sheet.trim() } }] };
}
