type Condition = (value: number) => boolean;

const COMPARE: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  "=": (value, limit) => value === limit,
  "<>": (value, limit) => value !== limit,
};

/**
 * Which values each section of a number format is for; null for a section that does not say.
 *
 * `formatConditions("[>=500]0,;0").map((one) => one?.(600))` → `[true, undefined]`
 */
export function formatConditions(format: string): (Condition | null)[] {
  const sections = format.replace(/"[^"]*"|\\./gu, "").split(";");
  return sections.map((section) => {
    const [, operator = "", limit = ""] = /\[(>=|<=|<>|>|<|=)\s*(-?\d+(?:\.\d+)?)\]/u.exec(section) ?? [];
    const compare = COMPARE[operator];
    return compare === undefined ? null : (value) => compare(value, Number(limit));
  });
}
