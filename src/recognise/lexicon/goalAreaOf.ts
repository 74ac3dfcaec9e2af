/** The målområde and the kommunövergripande mål a table stands under; null when unsaid. */
export interface GoalArea {
  readonly goalArea: string | null;
  readonly municipalGoal: string | null;
}

const AREA = /(?:mål|fokus)\s?område\s*\d*\s*[:–-]?\s+(.+)$/iu;
const MUNICIPAL =
  /(?:kommunövergripande|kommungemensamt|kommunens(?: övergripande)?|övergripande)\s+mål\s*\d*\s*[:–-]?\s+(.+)$/iu;

/** Both patterns need one of these, which few lines have. */
const EITHER = /mål|fokus/iu;

/**
 * Reads them from the lines above a table. What a table does not say it takes from the table before it on the sheet; a
 * new målområde begins without a kommunövergripande mål.
 *
 * @example goalAreaOf(["Målområde: Ekonomi", "Kommunövergripande mål: Hållbar ekonomi"], nothing)
 * // { goalArea: "Ekonomi", municipalGoal: "Hållbar ekonomi" }
 */
export function goalAreaOf(titles: readonly string[], before: GoalArea): GoalArea {
  const naming = titles.filter((line) => EITHER.test(line));
  if (naming.length === 0) return before;
  const find = (pattern: RegExp) => naming.flatMap((line) => pattern.exec(line)?.[1]?.trim() ?? []).at(-1) ?? null;
  const municipalGoal = find(MUNICIPAL);
  const goalArea = find(AREA);
  if (goalArea !== null) return { goalArea, municipalGoal };
  return { goalArea: before.goalArea, municipalGoal: municipalGoal ?? before.municipalGoal };
}
