/**
 * What a name is known by whatever its case and spacing; marks and years are part of it, other than in `labelKey`.
 *
 * @example nameKey(" Stab  och\nLedning ") // "stab och ledning"
 */
export function nameKey(name: string): string {
  return name.replace(/\s+/gu, " ").trim().toLowerCase();
}
