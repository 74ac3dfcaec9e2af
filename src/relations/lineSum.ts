import type { Fit } from "./differenceFit";

/** What shows that a line is a sum: a formula of the source, or the figures alone. */
type Witness = "formula" | "figures";

/** A line that is the sum of others. */
export interface LineSum extends Fit {
  readonly line: number;
  /** The lines it adds up, sums among them: each figure counts once. */
  readonly addends: readonly number[];
  readonly witness: Witness;
  /** −ln of the probability that it is chance, all that was tried considered. */
  readonly strength: number;
}
