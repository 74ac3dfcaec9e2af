import type { MissingReason } from "../amount/missing";
import type { Message } from "../message";
import type { Demand } from "./statusDemand";

/** An actual held against what was asked; figures as Excel compares them. */
export interface Compared {
  readonly actual: number;
  readonly demand: Demand;
}

/** What a status rests on: a comparison that was made, or what is missing for one. */
export interface StatusReasons {
  readonly noTarget: { readonly reason: MissingReason };
  readonly unreadableTarget: { readonly text: string };
  readonly noOutcome: object;
  /** A target without an operator, and nothing says which way is better. */
  readonly noDirection: object;
  readonly noPrevious: object;
  /** A trend that is to improve or be kept, and nothing says which way is better. */
  readonly noTrendDirection: object;
  readonly met: Compared;
  /** Not met, but within the tolerance, which is given in the target's own scale. */
  readonly near: Compared & { readonly tolerance: number };
  readonly missed: Compared;
}

/** A reason as a value; the sentence is made in src/texts. */
export type StatusReason = Message<StatusReasons>;
