import type { Row, TableCell } from "../../domain/table/table";
import { goalAreaOf } from "../lexicon/goalAreaOf";
import { timeHeading } from "../lexicon/timeHeading";
import { scopeAfter, type Scope } from "./headingScope";
import type { MeasuredLine } from "./measuredLine";

type Time = NonNullable<TableCell["time"]>;

/** What the rows down to one say of it. */
export interface RowPlace {
  /** The heading it stands under; null outside every one. */
  readonly scope: Scope | null;
  readonly goalArea: string | null;
  /** What the figures under the heading are in. */
  readonly headingUnit: string | null;
  /** The times that stand above the cells of a column, by its position. */
  readonly times: ReadonlyMap<number, Time>;
  /** The row that parts are parts of. */
  readonly owner: Row | null;
}

/** Before the first row. */
export const FIRST_PLACE: RowPlace = { scope: null, goalArea: null, headingUnit: null, times: new Map(), owner: null };

/**
 * The place of a row after those before it.
 *
 * @example placeOf(FIRST_PLACE, heading).scope?.heading.label // "Kundnöjdhet"
 */
export function placeOf(before: RowPlace, line: MeasuredLine): RowPlace {
  const isHeading = line.role === "rubrik";
  const scope = isHeading
    ? { heading: line.scoped, sign: null }
    : line.isPart
      ? before.scope
      : scopeAfter(before.scope, line.scoped);
  const times = new Map(isHeading || scope === null ? [] : before.times);
  for (const [index, { cell }] of line.reads.entries()) {
    const time = cell.reason === "text" ? timeHeading(cell.text) : null;
    if (time !== null) times.set(index, time);
  }
  return {
    scope,
    goalArea: goalAreaOf([line.label], { goalArea: before.goalArea, municipalGoal: null }).goalArea,
    headingUnit: isHeading ? line.unit : before.headingUnit,
    times,
    owner: before.owner,
  };
}
