import type { CounterReason } from "../../domain/table/counterReason";
import type { Recognized } from "../../domain/table/recognition";
import type { Unit } from "../../domain/amount/unit";
import { otherUnitIn, unitIn } from "../../domain/amount/unitWords";
import { withAgainst } from "../against/withAgainst";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import type { TableFrame } from "./tableFrame";
import { unitOfCells } from "./unitOfCells";

/**
 * The unit of a table of amounts: the user's, or as a heading names it, the nearest first, or a line under it, its sheet,
 * or its cells; null when nothing does, or when what is named is no unit of ours (see {@link otherUnitIn}).
 *
 * @param columns the sheet's columns that hold its figures
 * @example tableUnit(grid, region, frame, columns, undefined)
 * // { value: "tkr", certainty: "säker", reasons: [{ code: "headingSays", values: { words: "Driftsammandrag, netto tkr" } }] }
 */
export function tableUnit(
  grid: Grid,
  region: Region,
  frame: TableFrame,
  columns: readonly number[],
  chosen: Unit | undefined,
): Recognized<Unit | null> {
  if (chosen !== undefined) return { value: chosen, certainty: "vald", reasons: [{ code: "unitChosen", values: {} }] };
  const headers = frame.headers.map(([, header]) => header);
  const places = [frame.labelHeader, ...[...region.titles].reverse(), ...headers, ...region.footnotes];
  for (const place of places) {
    const value = unitIn(place);
    if (value !== null) {
      const reasons = [{ code: "headingSays", values: { words: place } }] as const;
      const others = [frame.labelHeader, ...region.titles].filter((line) => isOther(line, value));
      const against = others.map((words): CounterReason => ({ code: "alsoNamesUnit", values: { words } }));
      return withAgainst<Recognized<Unit>>({ value, certainty: "säker", reasons }, against);
    }
    const other = otherUnitIn(place);
    if (other !== null) return otherUnit(other);
  }
  return byCells(grid, region, frame, columns) ?? bySheet(grid.sheet.name.trim());
}

/** Of a table that counts in something else, the words that say so; null for every other. */
export function wordsOfOtherUnit({ reasons }: Recognized<Unit | null>): string | null {
  return reasons.flatMap((reason) => (reason.code === "otherUnit" ? [reason.values.words] : []))[0] ?? null;
}

function isOther(line: string, unit: Unit): boolean {
  const own = unitIn(line);
  return own !== null && own !== unit;
}

function otherUnit(words: string): Recognized<null> {
  return { value: null, certainty: "antagen", reasons: [{ code: "otherUnit", values: { words } }] };
}

function byCells(
  grid: Grid,
  region: Region,
  frame: TableFrame,
  columns: readonly number[],
): Recognized<Unit | null> | null {
  const said = unitOfCells(grid, region, columns, frame.labels);
  if (said.kind === "nothing") return null;
  if (said.kind === "other") return otherUnit(said.words);
  return said.kind === "named"
    ? { value: said.unit, certainty: "säker", reasons: [{ code: "cellsSay", values: { words: said.words } }] }
    : { value: said.unit, certainty: "antagen", reasons: [{ code: "formatScales", values: {} }] };
}

function bySheet(sheet: string): Recognized<Unit | null> {
  const value = unitIn(sheet);
  return value === null
    ? { value, certainty: "antagen", reasons: [{ code: "noUnit", values: {} }] }
    : { value, certainty: "trolig", reasons: [{ code: "sheetNamed", values: { sheet } }] };
}
