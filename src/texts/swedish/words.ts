/** A number with its noun in the right form: `count(1, "rad", "rader")` → `"1 rad"`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `list(["2 fel", "1 avrundning"])` → `"2 fel och 1 avrundning"`. */
export function list(parts: readonly string[]): string {
  return new Intl.ListFormat("sv", { type: "conjunction" }).format(parts);
}

/** The first few, and how many more: `short(["A1", "B2"])` → `"A1 och B2"`. */
export function short(parts: readonly string[]): string {
  const shown = parts.slice(0, 5);
  return list(parts.length > shown.length ? [...shown, `${parts.length - shown.length} till`] : shown);
}
