import type { SourceDocument } from "../document/sourceDocument";

/**
 * What each workbook is about, by file: its title or the first line above its first table where all have their own,
 * else its file's name.
 *
 * @example documentNames([forskola, skola]) // Map { "a.xlsx" → "Förskola", "b.xlsx" → "Grundskola" }
 */
export function documentNames(documents: readonly SourceDocument[]): ReadonlyMap<string, string> {
  const said = documents.map((document) => titleOf(document) ?? firstLine(document));
  const areDistinct = !said.includes(null) && new Set(said).size === said.length;
  return new Map(
    documents.map(({ file }, index) => [file, (areDistinct ? said[index] : null) ?? plainName(file)] as const),
  );
}

function titleOf({ file, title }: SourceDocument): string | null {
  return title === plainName(file) || title === withoutEnding(file) ? null : title;
}

/** The line above the one that names the table: `Förskola / Driftsammandrag jan-mars 2024, tkr`. */
function firstLine({ tables }: SourceDocument): string | null {
  const lines = tables[0]?.heading.split(" / ") ?? [];
  return lines.length > 1 ? (lines[0] ?? null) : null;
}

function plainName(file: string): string {
  return withoutEnding(file).replace(/_+/gu, " ");
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^.]+$/u, "");
}
