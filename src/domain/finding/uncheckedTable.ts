/**
 * Why none of a table's figures could be held against another: its formulas have no stored values, its kind or columns
 * are assumed, its unit is unknown so that no other table can be compared with it, it has one column of figures and no
 * sum, or nothing in it is a sum, a deviation, a net or a figure that stands elsewhere too.
 */
export type WhyUnchecked = "notCalculated" | "assumedReading" | "unknownUnit" | "oneColumn" | "noRelation";

/** A table with figures of which none was held against another: that it has no findings says nothing. */
export interface UncheckedTable {
  /** Table id. */
  readonly table: string;
  /** What it lacks first, then what may be why; at least one. */
  readonly reasons: readonly WhyUnchecked[];
}
