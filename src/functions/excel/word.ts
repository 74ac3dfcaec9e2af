/**
 * A cell as a word to look up: any case, any spaces, any way of composing å, ä and ö.
 *
 * @example wordOf(" Budget ") // "budget"
 */
export function wordOf(cell: unknown): string {
  return String(cell).normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}
