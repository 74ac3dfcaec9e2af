/**
 * Why Excel refuses a sheet name, or null when it takes it. Whether the name is taken is not asked here.
 *
 * @example sheetNameFault("2024/25") // "character"
 */
export function sheetNameFault(name: string): "blank" | "length" | "character" | "apostrophe" | "reserved" | null {
  if (name.trim() === "") return "blank";
  if (name.length > 31) return "length";
  if (/[:\\/?*[\]]/.test(name)) return "character";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  if (/^(history|historik)$/i.test(name)) return "reserved";
  return null;
}

/** @example nextSheetName("Blad", ["Blad1"]) // "Blad2" */
export function nextSheetName(stem: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}
