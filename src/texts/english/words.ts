/** `count(2, "row", "rows")` → `"2 rows"`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `list(["2 errors", "1 rounding"])` → `"2 errors and 1 rounding"`. */
export function list(parts: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts);
}

/** The first few, and how many more: `short(["A1", "B2"])` → `"A1 and B2"`. */
export function short(parts: readonly string[]): string {
  const shown = parts.slice(0, 5);
  return list(parts.length > shown.length ? [...shown, `${parts.length - shown.length} more`] : shown);
}

/** `day("2024-03-31")` → `"31 March 2024"`. */
export function day(isoDate: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDate));
}
