/** The målområde and the kommunövergripande mål a table stands under; null when unsaid. */
export interface GoalArea {
  readonly area: string | null;
  readonly municipalGoal: string | null;
}

const AREA = /(?:mål|fokus)\s?område\s*\d*\s*[:–-]?\s+(.+)$/iu;
const MUNICIPAL =
  /(?:kommunövergripande|kommungemensamt|kommunens(?: övergripande)?|övergripande)\s+mål\s*\d*\s*[:–-]?\s+(.+)$/iu;

/**
 * Reads them from the lines above a table. What a table does not say it takes from the table before it on the sheet; a
 * new målområde begins without a kommunövergripande mål.
 *
 * @example areaOf(["Målområde: Ekonomi", "Kommunövergripande mål: Hållbar ekonomi"], nothing)
 * // { area: "Ekonomi", municipalGoal: "Hållbar ekonomi" }
 */
export function areaOf(titles: readonly string[], before: GoalArea): GoalArea {
  const find = (pattern: RegExp) => titles.flatMap((line) => pattern.exec(line)?.[1]?.trim() ?? []).at(-1) ?? null;
  const municipalGoal = find(MUNICIPAL);
  const area = find(AREA);
  if (area !== null) return { area, municipalGoal };
  return { area: before.area, municipalGoal: municipalGoal ?? before.municipalGoal };
}
