import { remembered } from "../../domain/remembered";
import type { RowRole } from "../../domain/table/table";
import { meaningIn } from "./entry";
import { DASHED_PART_WORDS, PART_KIND_WORDS, PART_WORDS, SUM_WORDS } from "./rowRoles";

/** A part that only says that parts follow: `varav:`. */
const ONLY_PART = /^[-–•*\s]*(?:varav|därav)\s*:?$/iu;

/**
 * The role that a label gives a row. A row without any value is a heading unless its label says otherwise.
 *
 * @example rowRole("Summa nettokostnader", true) // "summa"
 * @example rowRole("   -varav kostnader", true) // "varav-kostnader"
 * @example rowRole("- kostnader", true) // "varav-kostnader"
 * @example rowRole("LKDATA", false) // "rubrik"
 */
export function rowRole(label: string, hasValue: boolean): RowRole {
  if (!hasValue && ONLY_PART.test(label)) return "rubrik";
  return namedRole(label) ?? (hasValue ? "post" : "rubrik");
}

/** The role that a label's own words say, or null. */
const namedRole = remembered((label): RowRole | null => {
  if (meaningIn(PART_WORDS, label) !== null) return meaningIn(PART_KIND_WORDS, label) ?? "varav";
  return meaningIn(DASHED_PART_WORDS, label) ?? meaningIn(SUM_WORDS, label);
});

/** @example isNamedSum("Celkem za 6310") // true */
export function isNamedSum(label: string): boolean {
  return meaningIn(SUM_WORDS, label) !== null;
}

/** True for a sum or a part, which belong to the table even when their cells are empty. */
export const isNamedRow = remembered((label): boolean => isNamedSum(label) || meaningIn(PART_WORDS, label) !== null);
