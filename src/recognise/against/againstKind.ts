import type { CounterReason, SaidKind } from "../../domain/table/counterReason";
import { MONEY_KINDS, type TableKind } from "../../domain/table/table";
import { AMOUNTS, COUNTED, STAFF } from "../lexicon/kindWords";
import type { TableFrame } from "../tables/tableFrame";
import { kindsNamed, mostly } from "../tables/inferKind";

/** Kinds whose rows are words. */
const WORDS: ReadonlySet<TableKind> = new Set<TableKind>(["maluppfyllelse", "strategiska-uppdrag", "aktiviteter"]);

/** No more lines than these are told. */
const MOST = 3;
const MAX_QUOTE = 100;

/**
 * What speaks against the kind of a table: lines that name another, and rows of another.
 *
 * @param titles heading lines, nearest last
 * @example againstKind("driftsammandrag-period", ["Volymer, tkr"], { leads: [], labels: [] })
 * // [{ code: "alsoNamesKind", values: { words: "Volymer, tkr", kind: "volym" } }]
 */
export function againstKind(
  kind: TableKind,
  titles: readonly string[],
  { leads, labels }: Pick<TableFrame, "leads" | "labels">,
): CounterReason[] {
  const family = (one: SaidKind) => (one === "money" || MONEY_KINDS.has(one) ? "money" : one);
  const own = family(kind);
  // Goals and assignments stand under a målområde, as indicators do.
  const lines = WORDS.has(kind) ? titles : [...titles, ...leads];
  const said = lines.flatMap((line): CounterReason[] => {
    const other = kindsNamed(line).find((one) => family(one) !== own);
    if (other === undefined) return [];
    return [{ code: "alsoNamesKind", values: { words: line.slice(0, MAX_QUOTE), kind: other } }];
  });
  return [...said.slice(0, MOST), ...rowsAgainst(own, labels)];
}

function rowsAgainst(own: SaidKind, labels: readonly string[]): CounterReason[] {
  if (own === "money") {
    if (mostly(labels, STAFF)) return [{ code: "rowsOfKind", values: { kind: "personal" } }];
    return mostly(labels, COUNTED) ? [{ code: "rowsOfKind", values: { kind: "volym" } }] : [];
  }
  return mostly(labels, AMOUNTS) ? [{ code: "rowsOfKind", values: { kind: "money" } }] : [];
}
