/** Encodings of one byte a character: Windows', DOS's and the old Mac's. */
export type LegacyEncoding = "windows-1252" | "ibm850" | "macintosh";

/** The Nordic letters' bytes: å ä ö é ü æ ø, then the capitals Å Ä Ö É Ü Æ Ø. */
const LETTERS: readonly (readonly [LegacyEncoding, small: readonly number[], capital: readonly number[]])[] = [
  ["windows-1252", [0xe5, 0xe4, 0xf6, 0xe9, 0xfc, 0xe6, 0xf8], [0xc5, 0xc4, 0xd6, 0xc9, 0xdc, 0xc6, 0xd8]],
  ["ibm850", [0x86, 0x84, 0x94, 0x82, 0x81, 0x91, 0x9b], [0x8f, 0x8e, 0x99, 0x90, 0x9a, 0x92, 0x9d]],
  ["macintosh", [0x8c, 0x8a, 0x9a, 0x8e, 0x9f, 0xbe, 0xbf], [0x81, 0x80, 0x85, 0x83, 0x86, 0xae, 0xaf]],
];
/** Kinds of bytes. */
const [SMALL, CAPITAL] = [1, 2] as const;

interface Page {
  readonly encoding: LegacyEncoding;
  /** By byte; 0 for what is no letter. */
  readonly kinds: Uint8Array;
  /** Letters where nothing else stands: within words. */
  within: number;
  /** Capitals at the beginning of words, where quotes stand too. */
  first: number;
}

/**
 * The code page in which the file's bytes make words: where most of them are Nordic letters within words, and capitals at
 * their beginning. The quotes and dashes of one page are letters of another, but do not stand within words. Windows' page
 * when no other has more.
 *
 * @example await legacyEncoding(new Blob([Uint8Array.of(0x4b, 0x94, 0x70)])) // "ibm850" ("Köp")
 */
export async function legacyEncoding(file: Blob): Promise<LegacyEncoding> {
  const pages = LETTERS.map(([encoding, small, capital]): Page => {
    const kinds = new Uint8Array(256);
    for (const byte of small) kinds[byte] = SMALL;
    for (const byte of capital) kinds[byte] = CAPITAL;
    return { encoding, kinds, within: 0, first: 0 };
  });
  const reader: ReadableStreamDefaultReader<Uint8Array> = file.stream().getReader();
  let [before, byte] = [0, 0];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const after of part.value) {
      if (byte >= 0x80) for (const page of pages) count(page, before, byte, after);
      before = byte;
      byte = after;
    }
  }
  return pages.reduce((best, page) => (letters(page) > letters(best) ? page : best)).encoding;
}

function letters({ within, first }: Page): number {
  return within === 0 ? 0 : within + first;
}

function count(page: Page, before: number, byte: number, after: number): void {
  const kind = page.kinds[byte];
  if (kind === 0 || !isLetter(page.kinds, after)) return;
  const isFirst = !isLetter(page.kinds, before);
  if (kind === SMALL && !isFirst) page.within++;
  else if (kind === CAPITAL && isFirst) page.first++;
  else if (kind === CAPITAL && isCapital(page.kinds, before) && isCapital(page.kinds, after)) page.within++;
}

function isCapital(kinds: Uint8Array, byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || kinds[byte] === CAPITAL;
}

function isLetter(kinds: Uint8Array, byte: number): boolean {
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || kinds[byte] !== 0;
}
