import type { AcceptanceNote, AcceptedFigures } from "./acceptanceNote";

/** Where a finding stands, in words that are the same when the workbook is read again or under another name. */
export interface FindingPlace {
  /** See `tableKeys`. */
  readonly table: string;
  /** The check's name; one that this version does not know is kept for a version that does. */
  readonly check: string;
  readonly row: string;
  readonly column: string;
  /** In the running text; absent for a finding in a table. */
  readonly sentence?: string;
}

/** A finding that the user lets stand, as it is kept in the workbook. */
export interface Acceptance extends FindingPlace, AcceptedFigures, AcceptanceNote {}

/** Below this two figures are the same: less is the computer's arithmetic. */
const SAME = 1e-9;

export function isSamePlace(a: FindingPlace, b: FindingPlace): boolean {
  return (
    a.table === b.table && a.check === b.check && a.row === b.row && a.column === b.column && a.sentence === b.sentence
  );
}

/**
 * Whether two findings at one place are about the same figures.
 *
 * @example isSameFigures({ printed: 1.2, expected: -1.2 }, { printed: 1.2, expected: -1.3 }) // false
 */
export function isSameFigures(a: AcceptedFigures, b: AcceptedFigures): boolean {
  return isSame(a.printed, b.printed) && isSame(a.expected, b.expected);
}

/**
 * The list with one more; what was accepted at the same place before is replaced.
 *
 * @example withAcceptance([{ row: "LKDATA", …, comment: "Ja" }], { row: "LKDATA", …, comment: "Nej" }).length // 1
 */
export function withAcceptance(accepted: readonly Acceptance[], one: Acceptance): readonly Acceptance[] {
  return [...withoutAcceptance(accepted, one), one];
}

/** The list without what was accepted at a place. */
export function withoutAcceptance(accepted: readonly Acceptance[], place: FindingPlace): readonly Acceptance[] {
  return accepted.filter((other) => !isSamePlace(other, place));
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < SAME;
}
