import { yearIn } from "../../domain/amount/period";
import type { ColumnRole } from "../../domain/table/table";
import { isAttribute, isOfOthers, isShare, wordColumn } from "../lexicon/columnWords";
import { meaningIn } from "../lexicon/entry";
import { FOREIGN_ROLE_WORDS } from "../lexicon/foreignRoles";
import { isNotesColumn } from "../lexicon/isNotesColumn";

/**
 * What columns of figures may be where their headers are unknown words and no other one is more than outcome, by sheet
 * column: what a foreign word says, else outcome, where most headers say nothing or it names a year. Of the same foreign budget word over
 * several years the first is the budget and the others are its plan. All of it is an assumption, and is shown as one.
 *
 * @param unknown the headers that say no role
 * @param known the roles of the others
 * @param silent what headers that say nothing stand over, as the lines above tell
 * @example assumedRoles([[12, "Entwurf 2017"], [13, "Entwurf 2018"]], []) // Map { 12 → "budget", 13 → "plan" }
 * @example assumedRoles([[3, "Flyttat"]], ["utfall", "budget"]) // Map {}
 */
export function assumedRoles(
  unknown: readonly (readonly [number, string])[],
  known: readonly ColumnRole[],
  silent: ColumnRole = "utfall",
): ReadonlyMap<number, ColumnRole> {
  if (!known.every((role) => role === "utfall" || role === "foregaende")) return new Map();
  const open = unknown.filter(([, header]) => isOpen(header));
  const isSilent = open.length > known.length;
  const budgetYears = open.flatMap(([, header]) => (foreignRole(header) === "budget" ? (yearIn(header) ?? []) : []));
  const firstYear = Math.min(...budgetYears);
  return new Map(
    open.flatMap(([column, header]): (readonly [number, ColumnRole])[] => {
      const own = yearIn(header);
      const role = foreignRole(header) ?? (isSilent || own !== null ? silent : null);
      if (role === null) return [];
      return [[column, role === "budget" && own !== null && own > firstYear ? "plan" : role]];
    }),
  );
}

/** Headers over codes, notes, remarks, shares and figures of others are no headers of amounts. */
function isOpen(header: string): boolean {
  return (
    !isShare(header) &&
    !isOfOthers(header) &&
    !isAttribute(header) &&
    !isNotesColumn(header) &&
    wordColumn(header) === null &&
    !/%|procent/iu.test(header)
  );
}

function foreignRole(header: string): ColumnRole | null {
  return meaningIn(FOREIGN_ROLE_WORDS, header);
}
