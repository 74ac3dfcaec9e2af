import { unitIn } from "../../domain/amount/unitWords";
import type { Reason } from "../../domain/table/reason";
import type { Recognized } from "../../domain/table/recognition";
import type { TableKind } from "../../domain/table/table";
import { AMOUNTS, COUNTED, STAFF, VOLUMES } from "../lexicon/kindWords";
import type { RowEvidence } from "./rowEvidence";

const MONEY_UNITS: ReadonlySet<string> = new Set(["kr", "tkr", "mnkr", "mdkr"]);

/** What a table of figures is judged by when no word names its kind. */
interface MeasuredEvidence {
  /** Heading lines, nearest last. */
  readonly titles: readonly string[];
  /** Header texts, over words and over figures. */
  readonly headers: readonly string[];
  readonly rows: readonly RowEvidence[];
}

/**
 * The kind of a table of figures that are no money, by what its rows are in, what they count and what a title speaks of;
 * null when nothing says that they are not money. Rows in several measures are never money, whatever stands over them;
 * rows that may be amounts are staff or volumes only where no unit of money is named.
 *
 * @example measuredKind({ titles: [], headers: [], rows: rows of "Antal anställda | Sjukfrånvaro, %" })?.value // "personal"
 */
export function measuredKind({ titles, headers, rows }: MeasuredEvidence): Recognized<TableKind> | null {
  const labels = rows.map(({ label }) => label);
  const places = [...headers, ...[...titles].reverse()];
  const aboutStaff = places.find((place) => STAFF.test(place));
  const isStaff = isMost(labels, STAFF);
  const others = rows.flatMap(({ unit }) => (unit === null || MONEY_UNITS.has(unit) ? [] : [unit]));
  const units = [...new Set(rows.flatMap(({ unit }) => unit ?? []))];
  const said = rows.filter(({ unit }) => unit !== null).length;
  if (others.length * 2 > rows.length || (others.length > 0 && units.length > 1 && said * 2 > rows.length)) {
    if (isStaff || aboutStaff !== undefined) return likely("personal", staffReason(aboutStaff));
    const counts = others.filter((unit) => unit === "antal").length;
    return counts * 2 > rows.length
      ? likely("volym", { code: "mostlyCounts", values: {} })
      : likely("indikatorer", { code: "notInMoney", values: {} });
  }
  if (places.some((place) => unitIn(place) !== null) || isMost(labels, AMOUNTS)) return null;
  if (isStaff || aboutStaff !== undefined) return likely("personal", staffReason(isStaff ? undefined : aboutStaff));
  if (!rows.every(({ isCountable }) => isCountable)) return null;
  if (isMost(labels, COUNTED)) return likely("volym", { code: "mostlyCounts", values: {} });
  const volumes = titles.find((title) => VOLUMES.test(title));
  return volumes === undefined ? null : likely("volym", { code: "headingSays", values: { words: volumes } });
}

function staffReason(place: string | undefined): Reason {
  return place === undefined ? { code: "mostlyStaff", values: {} } : { code: "headingSays", values: { words: place } };
}

function likely(value: TableKind, reason: Reason): Recognized<TableKind> {
  return { value, certainty: "trolig", reasons: [reason] };
}

function isMost(labels: readonly string[], pattern: RegExp): boolean {
  return labels.length > 0 && labels.filter((label) => pattern.test(label)).length * 2 > labels.length;
}
