import { utils, write, type BookType } from "@e965/xlsx";
import { compoundStream } from "../../../src/files/guard/compoundFile";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { sheetsOf, valuesOf } from "../valuesOf";

const CELLS = [
  ["Konto @", "Utfall"],
  ["Skola", 100],
];

/** A workbook as the library writes the old formats. */
function old(bookType: BookType): Buffer {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(CELLS), "Drift");
  return write(workbook, { type: "buffer", bookType }) as Buffer;
}

/** The first place of `from` written over. */
function changed(bytes: Buffer, from: Buffer, to: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  to.copy(copy, copy.indexOf(from));
  return copy;
}

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const bare = (bytes: Buffer): Buffer => Buffer.from(compoundStream(bytes, ["Workbook", "Book"]) as Uint8Array);

describe("an .xls is read", () => {
  test.each<[what: string, bytes: () => Buffer]>([
    ["of Excel 97", () => old("biff8")],
    ["of Excel 95", () => old("biff5")],
    ["with its stream in capitals", () => changed(old("biff8"), utf16("Workbook"), utf16("WORKBOOK"))],
    ["with its stream in small letters", () => changed(old("biff5"), utf16("Book"), utf16("book"))],
    ["without its container", () => bare(old("biff5"))],
  ])("%s", async (_what, bytes) => {
    expect(await valuesOf(new Uint8Array(bytes()), "a.xls")).toEqual([CELLS]);
  });
});

/** Where a code page is said, in a record of its own. */
const CODE_PAGE = Buffer.from([0x42, 0, 2, 0, 0xe4, 0x04]);
const page = (number: number): Buffer => Buffer.from([0x42, 0, 2, 0, number & 255, number >> 8]);

test.each<[what: string, number: number, byte: number, text: string]>([
  ["Windows'", 1252, 0x96, "Konto –"],
  ["Windows' for Central Europe", 1250, 0xe8, "Konto č"],
  ["DOS's", 850, 0x8f, "Konto Å"],
  ["DOS's first", 437, 0x9e, "Konto ₧"],
  ["the Mac's", 0x8000, 0x8a, "Konto ä"],
])("a text of Excel 95 in %s code page", async (_what, number, byte, text) => {
  const bytes = changed(changed(old("biff5"), Buffer.from("Konto @"), Buffer.from([...Buffer.from("Konto "), byte])), CODE_PAGE, page(number));
  const [sheet] = await sheetsOf(new Uint8Array(bytes), "a.xls");
  expect(sheet?.rows[0]?.cells[0]?.value).toBe(text);
}); // prettier-ignore

/** A font's record up to its name: height, bits, colour, weight, place on the line. */
const font = (bits: number, place: number): Buffer => Buffer.from([0xc8, 0, bits, 0, 0xff, 0x7f, 0x90, 1, place, 0]);

test.each<[what: string, bits: number, place: number, codes: readonly string[]]>([
  ["plain", 0, 0, []],
  ["italic, lowered", 2, 2, []],
  ["struck through", 8, 0, ["unseenLooks"]],
  ["raised", 0, 1, ["unseenLooks"]],
])("a font that is %s", async (_what, bits, place, codes) => {
  const bytes = old("biff5");
  // The record's type and size, then what it says.
  font(bits, place).copy(bytes, bytes.indexOf(Buffer.from([0x31, 0, 20, 0])) + 4);
  const outcome = await readWorkbook("a.xls", new Uint8Array(bytes));
  expect(outcome.ok && outcome.problems.map(({ code }) => code)).toEqual(codes);
}); // prettier-ignore

// The library's types leave two of these out.
test.each(["biff2", "biff3", "biff4"])("%s is too old, and it is said", async (bookType) => {
  const outcome = await readWorkbook("a.xls", new Uint8Array(old(bookType as BookType)));
  expect(outcome.ok ? "read" : outcome.error.code).toBe("tooOld");
});
