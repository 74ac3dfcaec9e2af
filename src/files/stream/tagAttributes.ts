const [GT, SLASH, EQUALS, QUOTE, APOSTROPHE, SPACE] = [62, 47, 61, 34, 39, 32] as const;

/** Takes an attribute whose name is one letter: the letter's code, and where its value begins and ends. */
type AttributeTaker = (letter: number, start: number, end: number) => void;

/**
 * Walks the attributes of a tag from a place behind its name.
 *
 * @returns the place past the tag's `>`, or −1 when it is not well formed; see {@link isEmptyTag}
 */
export function pastAttributes(b: Uint8Array, from: number, end: number, take: AttributeTaker): number {
  let i = from;
  for (;;) {
    const c = b[i]!;
    if (c === GT) return i + 1;
    if (c === SLASH) return b[i + 1] === GT ? i + 2 : -1;
    if (c <= SPACE) {
      i++;
      continue;
    }
    const name = i;
    while (i < end && b[i] !== EQUALS) i++;
    const quote = b[i + 1]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    const start = i + 2;
    i = start;
    while (i < end && b[i] !== quote) i++;
    if (i >= end) return -1;
    if (start === name + 3) take(c, start, i);
    i++;
  }
}

/** Whether the tag that ends before a place holds nothing: `<row/>`. */
export function isEmptyTag(b: Uint8Array, past: number): boolean {
  return b[past - 2] === SLASH;
}
