const PATTERN = /^([^\s=:*]+\*?)\s*[=:]\s*(\S.*)$/u;

/**
 * An ansvar, or all whose codes begin alike, and the verksamhetsområde they belong to, as the user writes them; null
 * when it is neither.
 *
 * @example parseUnitPattern("81* = Stab och ledning") // { key: "81*", area: "Stab och ledning" }
 * @example parseUnitPattern("8110: Stab") // { key: "8110", area: "Stab" }
 */
export function parseUnitPattern(text: string): { readonly key: string; readonly area: string } | null {
  const [, key, area] = PATTERN.exec(text.trim()) ?? [];
  return key === undefined || area === undefined ? null : { key, area: area.trim() };
}
