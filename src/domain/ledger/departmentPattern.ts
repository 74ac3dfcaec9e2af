const PATTERN = /^([^\s=:*]+\*?)\s*[=:]\s*(\S.*)$/u;

/**
 * An ansvar, or all whose codes begin alike, and the verksamhetsområde they belong to, as the user writes them; null
 * when it is neither.
 *
 * @example parseDepartmentPattern("81* = Stab och ledning") // { key: "81*", operation: "Stab och ledning" }
 * @example parseDepartmentPattern("8110: Stab") // { key: "8110", operation: "Stab" }
 */
export function parseDepartmentPattern(text: string): { readonly key: string; readonly operation: string } | null {
  const [, key, operation] = PATTERN.exec(text.trim()) ?? [];
  return key === undefined || operation === undefined ? null : { key, operation: operation.trim() };
}
