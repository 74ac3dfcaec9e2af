import type { MissingReason } from "../amount/missing";

/** How an actual is compared with the figure of a target. */
export type Comparison = "≥" | "≤" | ">" | "<" | "=";

/** Which way the indicator shall move from its previous value; `improve` is the way that is better for the indicator. */
export type Trend = "increase" | "decrease" | "keep" | "improve";

/** A figure with an operator. `magnitude` is ±: the actual's distance from zero is compared, not the actual. */
export interface Limit {
  readonly kind: "limit";
  readonly comparison: Comparison;
  readonly magnitude: boolean;
  /** Face value: `90 %` is 90 with `percent` set. */
  readonly value: number;
  readonly percent: boolean;
}

/** A figure without an operator: it does not say which way is better. */
interface BareNumber {
  readonly kind: "number";
  readonly value: number;
  readonly percent: boolean;
}

export type Level = Limit | BareNumber;

/** A målvärde as read. What cannot be read keeps its text, so that the user can be shown what stood there. */
export type Target =
  | Level
  | { readonly kind: "trend"; readonly trend: Trend }
  | { readonly kind: "combined"; readonly level: Level; readonly trend: Trend }
  | { readonly kind: "none"; readonly reason: MissingReason }
  | { readonly kind: "unreadable"; readonly text: string };
