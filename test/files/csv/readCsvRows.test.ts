import { fc } from "../../property";
import { delimiterIn, type Delimiter } from "../../../src/files/csv/delimiter";
import { readCsvRows } from "../../../src/files/csv/readCsvRows";
import { splitRows } from "../../../src/files/csv/splitRows";
import { textDecoder, textEncoding, type TextEncoding } from "../../../src/files/csv/textEncoding";

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + (mark ? 2 : 0)));
  const all = mark ? `\ufeff${text}` : text;
  for (let index = 0; index < all.length; index++) view.setUint16(2 * index, all.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Letters beyond ASCII as the bytes they are in a code page. */
function codePage(text: string, letters: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (character) => letters[character] ?? character.charCodeAt(0));
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
  ["DOS's code page", codePage(TEXT, { ö: 0x94 }), "ibm850"],
  ["the old Mac's", codePage(TEXT, { ö: 0x9a }), "macintosh"],
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

const DOS = { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, é: 0x82, ø: 0x9b };
const MAC = { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, é: 0x8e, "–": 0xd0 };
const WINDOWS = { å: 0xe5, ä: 0xe4, ö: 0xf6, "–": 0x96, "”": 0x94, "„": 0x84, "…": 0x85, "€": 0x80, "‰": 0x89 };

test.each<[string, string, Readonly<Record<string, number>>, string]>([
  ["capitals at the beginning of words", "Äldreomsorg Åsen;Öppen vård", DOS, "ibm850"],
  ["capitals all through", "FÖRVALTNING;ÅR", MAC, "macintosh"],
  ["Norwegian", "Møte", DOS, "ibm850"],
  ["letters and a dash", "Kök – bår", MAC, "macintosh"],
  ["quotes around words", "„Skola” – ”hem” kostar 5 € …och 7‰", WINDOWS, "windows-1252"],
  ["quotes and one letter", "”Kök” ”a” ”b”", WINDOWS, "windows-1252"],
  ["no letters at all", "5 €;7‰", WINDOWS, "windows-1252"],
])("the code page is told by %s", async (_, text, letters, encoding) => {
  const bytes = codePage(text, letters);
  expect(await textEncoding(new Blob([bytes as BlobPart]))).toBe(encoding);
  expect(textDecoder(encoding as TextEncoding).decode(bytes)).toBe(text);
});

test("DOS's mark for the end of the file is no row", async () => {
  const rows: (readonly string[])[] = [];
  await readCsvRows(new Blob(["a;b\r\n1;2\r\n\x1a"]), (fields) => void rows.push(fields));
  expect(rows).toEqual([["a", "b"], ["1", "2"]]); // prettier-ignore
});

test.each<[string, string, Delimiter]>([
  ["semicolons with decimal commas", "Konto;Belopp\n3510;-1234,50\n4010;99,00", ";"],
  ["commas", "Konto,Belopp\n3510,-1234.50", ","],
  ["tabs", "Konto\tBelopp\n3510\t-1,5", "\t"],
  ["a declared one", "sep=|\na|b;c", "|"],
  ["a title above", "Huvudbok 2024\n\nKonto;Ansvar;Belopp\n1;2;3,5\n1;2;3,5", ";"],
  ["quoted delimiters", 'a,"x;y;z",c\n1,"x;y;z",3', ","],
  ["one column", "Konto\n3510", ";"],
  ["ragged lines with decimal commas", "Konto;Belopp;Text;Not\n1;2,5\n1;3,5;a\n2;4,5;b;;\n3;5,5;", ";"],
  ["commas with a few semicolons", "Konto,Belopp,Text\n1,2,a;b\n1,3,c\n2,4,d", ","],
])("%s", (_, text, delimiter) => {
  expect(delimiterIn(text)).toBe(delimiter);
});

test.each<[string, string, string[][]]>([
  ["quotes", 'a;"b;""c""";d\n', [["a", 'b;"c"', "d"]]],
  ["a line break within quotes", 'a;"b\r\nc"\r\nd;e', [["a", "b\r\nc"], ["d", "e"]]], // prettier-ignore
  ["quotes inside a field", 'rör 3";b\nc;d\n', [['rör 3"', "b"], ["c", "d"]]], // prettier-ignore
  ["a quote never closed", 'a;"b\nc;d\n', [["a", '"b'], ["c", "d"]]], // prettier-ignore
  ["a code that Excel is to leave alone", '="0123";="a""b"\n=1+1;="x\n', [["0123", 'a"b'], ["=1+1", '"x']]], // prettier-ignore
  ["blanks before quotes", 'a; "b;c";\t"d"\n  e; f "g"\n', [["a", "b;c", "d"], ["  e", ' f "g"']]], // prettier-ignore
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
