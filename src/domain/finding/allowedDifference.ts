import type { Unit } from "../amount/unit";

/** How large a difference between amounts the user lets pass as rounding. */
export interface AllowedDifference {
  /** Not negative. */
  readonly amount: number;
  readonly unit: Unit;
}
