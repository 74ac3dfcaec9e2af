import * as fc from "fast-check";
import { delimiterIn, type Delimiter } from "../../../src/files/csv/delimiter";
import { readCsvRows } from "../../../src/files/csv/readCsvRows";
import { splitRows } from "../../../src/files/csv/splitRows";
import { textEncoding } from "../../../src/files/csv/textEncoding";

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + (mark ? 2 : 0)));
  const all = mark ? `\ufeff${text}` : text;
  for (let index = 0; index < all.length; index++) view.setUint16(2 * index, all.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

const TEXT = "Konto;Ansvar;Belopp\r\n3510;Kök & stöd;-1 234,50\r\n";
const ROWS = [
  ["Konto", "Ansvar", "Belopp"],
  ["3510", "Kök & stöd", "-1 234,50"],
];

test.each<[string, Uint8Array, string]>([
  ["UTF-8", new TextEncoder().encode(TEXT), "utf-8"],
  ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${TEXT}`), "utf-8"],
  ["windows-1252", Uint8Array.from(TEXT, (character) => character.charCodeAt(0)), "windows-1252"],
  ["UTF-16 with a mark", utf16(TEXT, true, true), "utf-16le"],
  ["UTF-16 without one", utf16(TEXT, true, false), "utf-16le"],
  ["UTF-16 from a large-endian system", utf16(TEXT, false, true), "utf-16be"],
])("%s is read as it was written", async (_, bytes, encoding) => {
  const rows: (readonly string[])[] = [];
  const file = new Blob([bytes as BlobPart]);
  await readCsvRows(file, (fields) => void rows.push(fields));
  expect(await textEncoding(file)).toBe(encoding);
  expect(rows).toEqual(ROWS);
});

test.each<[string, string, Delimiter]>([
  ["semicolons with decimal commas", "Konto;Belopp\n3510;-1234,50\n4010;99,00", ";"],
  ["commas", "Konto,Belopp\n3510,-1234.50", ","],
  ["tabs", "Konto\tBelopp\n3510\t-1,5", "\t"],
  ["a declared one", "sep=|\na|b;c", "|"],
  ["a title above", "Huvudbok 2024\n\nKonto;Ansvar;Belopp\n1;2;3,5\n1;2;3,5", ";"],
  ["quoted delimiters", 'a,"x;y;z",c\n1,"x;y;z",3', ","],
  ["one column", "Konto\n3510", ";"],
])("%s", (_, text, delimiter) => {
  expect(delimiterIn(text)).toBe(delimiter);
});

test.each<[string, string, string[][]]>([
  ["quotes", 'a;"b;""c""";d\n', [["a", 'b;"c"', "d"]]],
  ["a line break within quotes", 'a;"b\r\nc"\r\nd;e', [["a", "b\r\nc"], ["d", "e"]]], // prettier-ignore
  ["quotes inside a field", 'rör 3";b\nc;d\n', [['rör 3"', "b"], ["c", "d"]]], // prettier-ignore
  ["a quote never closed", 'a;"b\nc;d\n', [["a", '"b'], ["c", "d"]]], // prettier-ignore
  ["old line breaks", "a;b\rc;d\r", [["a", "b"], ["c", "d"]]], // prettier-ignore
  ["empty lines and fields", "\n;\n\n", [[""], ["", ""], [""]]],
  ["nothing", "", []],
])("%s", (_, text, rows) => {
  const read: string[][] = [];
  const splitter = splitRows(";", (fields) => read.push(fields));
  splitter.push(text);
  splitter.end();
  expect(read).toEqual(rows);
});

test("rows are the same however the text is cut", () => {
  const field = fc.string({ unit: fc.constantFrom("a", "ö", ";", '"', "\n", "\r", " ", "1"), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }), fc.nat(), (rows, seed) => {
      const text = rows
        .map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(";") + "\r\n")
        .join("");
      const read: string[][] = [];
      const splitter = splitRows(";", (fields) => read.push(fields));
      for (let at = 0, step = 1 + (seed % 7); at < text.length; at += step) splitter.push(text.slice(at, at + step));
      splitter.end();
      expect(read).toEqual(rows);
    }),
  );
});

test("a reader that has seen enough stops", async () => {
  const seen: number[] = [];
  const file = new Blob(["a;b\n".repeat(100_000)]);
  expect(await readCsvRows(file, (_, index) => seen.push(index) < 3)).toBe(false);
  expect(seen).toEqual([0, 1, 2]);
});
