import type { CounterReason } from "../../domain/table/counterReason";
import type { Recognized } from "../../domain/table/recognition";

/** Something recognised with what speaks against it; what the user has chosen is not argued with. */
export function withAgainst<One extends Recognized<unknown>>(one: One, against: readonly CounterReason[]): One {
  return against.length === 0 || one.certainty === "vald" ? one : { ...one, against };
}
