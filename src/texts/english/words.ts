/** `count(2, "row", "rows")` → `"2 rows"`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `list(["2 errors", "1 rounding"])` → `"2 errors and 1 rounding"`. */
export function list(parts: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts);
}

/** `day("2024-03-31")` → `"31 March 2024"`. */
export function day(isoDate: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDate));
}
