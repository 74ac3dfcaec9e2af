import type { ReportSettings } from "../domain/settings/reportSettings";

/** How choices of one field are taken apart, so that two people's changes of it can both be kept. */
interface Parts {
  readonly take: (value: unknown) => ReadonlyMap<string, unknown>;
  readonly put: (parts: ReadonlyMap<string, unknown>) => unknown;
}

const ENTRIES: Parts = {
  take: (value) => new Map(Object.entries(value ?? {})),
  put: (parts) => Object.fromEntries(parts),
};

/** A list whose elements are told apart by some of their members. */
function listBy(...members: readonly string[]): Parts {
  const keyOf = (element: unknown): string =>
    JSON.stringify(members.map((member) => (element as Readonly<Record<string, unknown>>)[member] ?? null));
  return {
    take: (value) => new Map(((value ?? []) as readonly unknown[]).map((element) => [keyOf(element), element])),
    put: (parts) => [...parts.values()],
  };
}

/** Of each field; null is one choice, of which there can be but one answer. The later parts are those within a part. */
const PARTS: Readonly<Record<keyof ReportSettings, readonly Parts[] | null>> = {
  unit: null,
  calculation: null,
  look: null,
  decimals: null,
  deviations: null,
  allowedDifference: null,
  goalTolerance: null,
  directions: [ENTRIES],
  indicatorLayout: null,
  indexation: null,
  forecast: null,
  comments: null,
  accepted: [listBy("table", "check", "row", "column", "sentence")],
  runningText: null,
  signature: null,
  corrections: [ENTRIES],
  markedTables: [listBy("file", "sheet", "range")],
  words: [ENTRIES, ENTRIES],
  ledger: null,
  conflicts: [ENTRIES],
  uses: [ENTRIES],
  organisation: [listBy("from")],
};

/**
 * The choices of two people who began from the same ones. What only one has changed is as that one left it; where both
 * have changed the same, mine holds.
 *
 * @param before what both began from
 * @example mergeSettings({ unit: null, calculation: "vss" }, { unit: "tkr", calculation: "vss" }, { unit: null, calculation: "vss", signature: "EK" }) // { unit: "tkr", calculation: "vss", signature: "EK" }
 */
export function mergeSettings(before: ReportSettings, mine: ReportSettings, theirs: ReportSettings): ReportSettings {
  const names = Object.keys(PARTS) as (keyof ReportSettings)[];
  const merged = names.map((name) => [name, mergeValues(before[name], mine[name], theirs[name], PARTS[name] ?? [])]);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as unknown as ReportSettings;
}

function mergeValues(before: unknown, mine: unknown, theirs: unknown, [parts, ...within]: readonly Parts[]): unknown {
  if (isSame(before, mine)) return theirs;
  if (parts === undefined || isSame(before, theirs)) return mine;
  const [old, own, others] = [parts.take(before), parts.take(mine), parts.take(theirs)];
  const merged = new Map<string, unknown>();
  for (const key of new Set([...others.keys(), ...own.keys()])) {
    const value = mergeValues(old.get(key), own.get(key), others.get(key), within);
    if (value !== undefined) merged.set(key, value);
  }
  return merged.size === 0 ? undefined : parts.put(merged);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

/** Members in one order: choices that were read back from a text may have another than those that were made. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
