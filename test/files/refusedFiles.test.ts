import { deflateRawSync } from "node:zlib";
import { buildWorkbook, NS, oneSheet, workbookParts } from "./buildWorkbook";
import { buildZip } from "./buildZip";
import { openDocument } from "./buildOpenDocument";
import { changed, ONE, PLAIN, SHEET, withParts } from "./plainWorkbook";
import { readWorkbook } from "../../src/files/readWorkbook";
import { fileErrorText } from "../../src/texts/fileErrorTexts";

const DAMAGED = "Filen är skadad och kan inte läsas utan risk för fel siffror.";
const UNSAFE = "Filen innehåller sådant som inte hör hemma i en arbetsbok och läses därför inte.";
const NOT_A_BOOK = "Filen är ett zip-arkiv men ingen arbetsbok.";

function bigWorkbook(): Uint8Array {
  const rows = Array.from(
    { length: 2_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7919) % 10007}</v></c></row>`,
  );
  return oneSheet(rows.join(""));
}

function flipped(bytes: Uint8Array): Uint8Array {
  const at = Math.floor(bytes.length / 2);
  return bytes.with(at, bytes[at]! ^ 0xff);
}

/** A compound file as far as the guard looks: its magic and a stream's name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = Buffer.alloc(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 1_024, "utf16le");
  return new Uint8Array(bytes);
}

function workbookXml(): string {
  return String(workbookParts(PLAIN).find(({ name }) => name === "xl/workbook.xml")?.data);
}

const text = (content: string, encoding: BufferEncoding = "utf8"): Uint8Array =>
  new Uint8Array(Buffer.from(content, encoding));
const documentType = "<!DOCTYPE sst>";

const refused: [name: string, bytes: () => Uint8Array, message: string][] = [
  ["an empty file", () => new Uint8Array(), "Filen är tom (0 byte)."],
  ["a few bytes of a zip", () => text("PK\x03\x04"), "Filen är avhuggen: slutet saknas."],
  ["a truncated file", () => bigWorkbook().slice(0, -2_000), "Filen är avhuggen: slutet saknas."],
  [
    "a file with its middle cut out",
    () => new Uint8Array([...bigWorkbook().slice(0, 500), ...bigWorkbook().slice(-600)]),
    DAMAGED,
  ],
  ["a flipped byte in a sheet", () => flipped(bigWorkbook()), DAMAGED],
  ["a wrong checksum", () => changed(SHEET, { crc: 1 }), DAMAGED],
  ["a packed size past the end", () => changed(SHEET, { packedSize: 100_000 }), DAMAGED],
  ["a sheet cut in half, packed whole", () => changed(SHEET, { data: `<worksheet ${NS}><sheetData>${ONE}` }), DAMAGED],
  [
    "a sheet without the end of its rows",
    () => changed(SHEET, { data: `<worksheet ${NS}><sheetData>${ONE}</worksheet>` }),
    DAMAGED,
  ],
  [
    "a sheet in UTF-16 that begins with a document type",
    () => changed(SHEET, { data: text(`\ufeff<!DOCTYPE worksheet><worksheet ${NS}/>`, "utf16le") }),
    "Filen innehåller sådant som inte hör hemma i en arbetsbok och läses därför inte.",
  ],
  [
    "a sheet in half a character of UTF-16",
    () => changed(SHEET, { data: text(`\ufeff<worksheet ${NS}/>`, "utf16le").subarray(0, -1) }),
    DAMAGED,
  ],
  [
    "a sheet in an encoding nobody knows",
    () => changed(SHEET, { data: text(`<?xml version="1.0" encoding="x-none"?><worksheet ${NS}/>`) }),
    DAMAGED,
  ],
  [
    "a sheet that is not there",
    () => buildZip(workbookParts(PLAIN).filter((part) => part.name !== SHEET)),
    "Bladet ”S” i filen är skadat och kan inte läsas.",
  ],
  [
    "a text number past the list of texts",
    () => oneSheet('<row r="1"><c r="A1" t="s"><v>999</v></c></row>'),
    "Bladet ”S” i filen är skadat och kan inte läsas.",
  ],
  [
    "two sheets of one name",
    () =>
      buildWorkbook({
        sheets: [
          { name: "S", rows: ONE },
          { name: "S", rows: ONE },
        ],
      }),
    DAMAGED,
  ],
  [
    "a sheet without a name",
    () => changed("xl/workbook.xml", { data: workbookXml().replace('name="S"', "") }),
    DAMAGED,
  ],
  ["a part by way of another folder", () => withParts({ name: "xl/../a.txt", data: "x" }), UNSAFE],
  ["a part by way of another folder with backslashes", () => withParts({ name: "xl\\..\\a.txt", data: "x" }), UNSAFE],
  ["a part with a path from the root", () => withParts({ name: "/a.txt", data: "x" }), UNSAFE],
  ["a part on a drive", () => withParts({ name: "C:/a.txt", data: "x" }), UNSAFE],
  ["two parts of one name", () => withParts({ name: SHEET.toUpperCase(), data: "x" }), UNSAFE],
  [
    "a document type before the texts",
    () => buildWorkbook({ ...PLAIN, strings: "<si><t>a</t></si>", stringsProlog: documentType }),
    UNSAFE,
  ],
  [
    "a document type behind a comment",
    () => buildWorkbook({ ...PLAIN, stringsProlog: `<!-- > -->\n${documentType}` }),
    UNSAFE,
  ],
  [
    "a sheet name longer than any program's",
    () => buildWorkbook({ sheets: [{ name: "x".repeat(256), rows: ONE }] }),
    DAMAGED,
  ],
  ["an encrypted workbook", () => compound("EncryptedPackage"), "Filen är lösenordsskyddad."],
  ["an encrypted zip", () => changed(SHEET, { flags: 1 }), "Filen är lösenordsskyddad."],
  ["an .xls without its tables", () => compound("Workbook"), DAMAGED],
  [
    "a text document of LibreOffice",
    () => openDocument({ type: "application/vnd.oasis.opendocument.text", rows: "" }),
    "Filen är ett dokument från LibreOffice eller OpenOffice, men inget kalkylark.",
  ],
  [
    "a Word document",
    () => buildZip([{ name: "word/document.xml", data: "<x/>" }]),
    "Filen är ett Worddokument, inte en arbetsbok.",
  ],
  ["a zip of something else", () => buildZip([{ name: "bild.png", data: "x" }]), NOT_A_BOOK],
  ["an empty zip", () => new Uint8Array(Buffer.from(`PK\x05\x06${"\0".repeat(18)}`, "latin1")), NOT_A_BOOK],
  [
    "a package without a workbook",
    () =>
      buildZip([
        {
          name: "[Content_Types].xml",
          data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
        },
      ]),
    NOT_A_BOOK,
  ],
  ["a text renamed", () => text("Konto;Belopp\n4010;123,45\n"), "Filen är en textfil, inte en arbetsbok."],
  ["a text that begins like a zip", () => text("PKonto;1\n"), "Filen är en textfil, inte en arbetsbok."],
  ["a text in Latin-1", () => text("Löner;1\n", "latin1"), "Filen är en textfil, inte en arbetsbok."],
  ["a text in UTF-16", () => text("\ufeffKonto\n", "utf16le"), "Filen är en textfil, inte en arbetsbok."],
  [
    "a web page renamed",
    () => text("\n<html><body><table><tr><td>1"),
    "Filen är en webbsida (HTML), inte en arbetsbok.",
  ],
  ["an XML document", () => text('<?xml version="1.0"?><Workbook/>'), "Filen är ett XML-dokument, inte en arbetsbok."],
  [
    "SIE 5",
    () => text('<?xml version="1.0"?><Sie xmlns="http://www.sie.se/sie5"/>'),
    "Filen är i formatet SIE 5, som inte läses.",
  ],
  ["a PDF renamed", () => text("%PDF-1.7\n"), "Filen är en PDF, inte en arbetsbok."],
  ["bytes of nothing known", () => Uint8Array.from([1, 0, 2, 0]), "Filen är inte en arbetsbok."],
];

describe("refused", () => {
  test.each(refused)("%s", async (_name, bytes, message) => {
    const outcome = await readWorkbook("x.xlsx", bytes());
    if (outcome.ok) throw new Error("read");
    expect(outcome.error.file).toBe("x.xlsx");
    const told = fileErrorText(outcome.error, "sv");
    expect(told).toEqual({ message, advice: expect.stringMatching(/^[A-ZÅÄÖ].*\.$/u) });
  });
});

test("a broken deflate stream with a right directory is refused", async () => {
  const broken = deflateRawSync(Buffer.alloc(1_000, 65)).subarray(0, -3);
  const bytes = changed(SHEET, { data: broken, stored: true });
  const method = Buffer.from(bytes).lastIndexOf("PK\x01\x02", undefined, "latin1") + 10;
  expect(await readWorkbook("x.xlsx", bytes.with(method, 8))).toMatchObject({ ok: false, error: { code: "corrupt" } });
});
