import { fc } from "../../property";
import { indexOfBytes, lastIndexOfBytes } from "../../../src/files/bytes/findBytes";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** Few letters, so that what is sought stands there often, and often almost. */
const letters = fc.string({ unit: fc.constantFrom("<", "a", "b", "\u00ff"), maxLength: 60 });

test.each<[text: string, sought: string, from: number, expected: number]>([
  ["<row/></sheetData>", "</sheetData", 0, 6],
  ["aab", "ab", 0, 1],
  ["abab", "ab", 1, 2],
  ["ab", "abc", 0, -1],
  ["", "a", 0, -1],
])("%j: %j from %i stands at %i", (text, sought, from, expected) => {
  expect(indexOfBytes(bytesOf(text), sought, from)).toBe(expected);
});

test("any text is found where a string finds it, first and last", () => {
  fc.assert(
    fc.property(letters, fc.string({ unit: fc.constantFrom("<", "a", "b"), minLength: 1, maxLength: 4 }), fc.nat(70), (text, sought, from) => {
      expect(indexOfBytes(bytesOf(text), sought, from)).toBe(from > text.length ? -1 : text.indexOf(sought, from));
      expect(lastIndexOfBytes(bytesOf(text), sought)).toBe(text.lastIndexOf(sought));
    }),
    { numRuns: 2_000 },
  ); // prettier-ignore
});
