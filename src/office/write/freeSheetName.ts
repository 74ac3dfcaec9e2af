const MAX_LENGTH = 31;

/**
 * The wanted sheet name, or one with a suffix when the workbook already has a sheet called so. Excel compares without
 * regard to case.
 *
 * @example freeSheetName("Ekonomi", ["ekonomi"]) // "Ekonomi (VSS)"
 * @example freeSheetName("Ekonomi", ["Ekonomi", "Ekonomi (VSS)"]) // "Ekonomi (VSS 2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let attempt = 0; ; attempt++) {
    const suffix = attempt === 0 ? "" : attempt === 1 ? " (VSS)" : ` (VSS ${attempt})`;
    const name = wanted.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
