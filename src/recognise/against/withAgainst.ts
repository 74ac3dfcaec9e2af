import type { CounterReason } from "../../domain/table/counterReason";
import type { Recognized } from "../../domain/table/recognition";

/**
 * Something recognised with what speaks against it, and less sure where that is more than a few rows, which may be wrong
 * themselves; what the user has chosen is not argued with.
 *
 * @example withAgainst({ value: "tkr", certainty: "säker", reasons }, [{ code: "alsoNamesUnit", values }]).certainty // "trolig"
 */
export function withAgainst<One extends Recognized<unknown>>(one: One, against: readonly CounterReason[]): One {
  if (against.length === 0 || one.certainty === "vald") return one;
  const isDoubted = one.certainty === "säker" && against.some(isOfMost);
  return { ...one, certainty: isDoubted ? "trolig" : one.certainty, against };
}

/** Of what is counted, most; a word stands for all. */
function isOfMost({ values }: CounterReason): boolean {
  const few = "breaks" in values ? values.breaks : "count" in values ? values.count : null;
  return few === null || !("rows" in values) || few * 2 > values.rows;
}
