/**
 * Around text that is struck through, on its way through the library, which knows no looks of parts of a text. Two of the
 * code points that Unicode keeps for programs' own use and no text holds.
 */
const [START, END] = ["\ufdd0", "\ufdd1"] as const;
const MARKED = /\ufdd0([^\ufdd0\ufdd1]*)\ufdd1?/gu;

/** Marks a piece of a text as struck through. */
export function struck(text: string): string {
  return START + text + END;
}

/** Whether a text has a piece that is marked as struck through. */
export function hasStruck(text: string): boolean {
  return text.includes(START);
}

/**
 * A text without what is struck through in it, and what that was.
 *
 * @example withoutStruck(`${struck("498")} 520`) // { text: "520", struck: "498" }
 */
export function withoutStruck(text: string): { readonly text: string; readonly struck: string } {
  const pieces = Array.from(text.matchAll(MARKED), ([, piece = ""]) => piece.trim());
  return { text: text.replace(MARKED, "").trim(), struck: pieces.filter((piece) => piece !== "").join(" ") };
}
