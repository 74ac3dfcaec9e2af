/** The areas that departments are put together to. */
export interface FoldedCodes {
  /** The number of a department's area, among `codes`. */
  codeOf(departmentId: number, department: string): number;
  codes(): readonly string[];
}

/** @example foldedCodes((code) => code.slice(0, 2)).codeOf(0, "8110") // 0 */
export function foldedCodes(areaOf: (department: string) => string): FoldedCodes {
  const areas = new Map<string, number>();
  const known: number[] = [];
  return {
    codeOf(departmentId, department) {
      const found = known[departmentId];
      if (found !== undefined) return found;
      const area = areaOf(department);
      const place = areas.get(area) ?? areas.size;
      areas.set(area, place);
      return (known[departmentId] = place);
    },
    codes: () => [...areas.keys()],
  };
}
