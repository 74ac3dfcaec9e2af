import type { RowRole } from "./table";
import type { CorrectedRole } from "./tableCorrection";

/** The user's own words and what they mean, in any table: `Läge` is an outcome, `Ramen totalt` a sum. */
export interface OwnWords {
  /** Words in headers. */
  readonly columns?: Readonly<Record<string, CorrectedRole>>;
  /** Words that labels begin with. */
  readonly rows?: Readonly<Record<string, RowRole>>;
}

/** Longer than any word of a header. */
export const MAX_OWN_WORD = 60;

/**
 * The meaning of the longest own word in a header; undefined without one. Letters beside it make it another word.
 *
 * @example ownColumnRole({ columns: { läge: "utfall" } }, "Läge mars 2025") // "utfall"
 * @example ownColumnRole({ columns: { läge: "utfall" } }, "Lägenheter") // undefined
 */
export function ownColumnRole(words: OwnWords | undefined, header: string): CorrectedRole | undefined {
  return longest(words?.columns, (word) => pattern(word, "").test(header));
}

/**
 * The meaning of the longest own word that a label begins with; undefined without one.
 *
 * @example ownRowRole({ rows: { Ramen: "summa" } }, "Ramen totalt") // "summa"
 */
export function ownRowRole(words: OwnWords | undefined, label: string): RowRole | undefined {
  return longest(words?.rows, (word) => pattern(word, "^\\P{L}*").test(label));
}

function longest<Role>(words: Readonly<Record<string, Role>> = {}, fits: (word: string) => boolean): Role | undefined {
  const found = Object.entries(words).filter(([word]) => word.trim() !== "" && fits(word.trim()));
  return found.toSorted(([a], [b]) => b.length - a.length)[0]?.[1];
}

function pattern(word: string, start: string): RegExp {
  const plain = word.slice(0, MAX_OWN_WORD).replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&");
  return new RegExp(`${start}(?<![\\p{L}\\d])${plain}(?![\\p{L}\\d])`, "iu");
}
