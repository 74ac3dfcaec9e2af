import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compoundStream } from "../../src/files/guard/compoundFile";
import { readWorkbook } from "../../src/files/readWorkbook";
import { readDocument } from "../../src/recognise/readDocument";
import type { Sheet } from "../../src/workbook/sheet";
import { asXlsb, SUM_TOKENS, xlsbOfFormulas } from "./xlsbFormulas";
import { odsNumber, openDocument } from "./buildOpenDocument";
import { fileErrorText } from "../../src/texts/fileErrorTexts";

const ROOT = join(__dirname, "../..");
const ORIGINAL = "assets/exempel/vss-2024-03-tkr.xlsx";
/** Saved by LibreOffice from the original. */
const SAVED = "test/cases/otherFormats/vss-2024-03-tkr";
const file = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const outcome = await readWorkbook("a", bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.sheets;
}

const figures = async (bytes: Uint8Array) =>
  readDocument("a", await sheetsOf(bytes)).tables.map(({ kind, unit, columns, rows }) => ({
    kind,
    unit,
    columns: columns.map(({ header, role }) => [header, role]),
    rows: rows.map(({ label, role, cells }) => [label, role, cells.map(({ value }) => value)]),
  }));

describe("the same workbook in another format gives the same tables", () => {
  test.each([
    [".xls from LibreOffice", () => file(`${SAVED}.xls`)],
    [".ods from LibreOffice", () => file(`${SAVED}.ods`)],
    [".xlsb", () => asXlsb(file(ORIGINAL))],
  ])("%s", async (_name, bytes) => {
    const expected = await figures(file(ORIGINAL));
    expect(expected.length).toBe(2);
    expect(await figures(bytes())).toEqual(expected);
  });
});

test.each<[what: string, tokens: readonly number[]]>([
  ["a sum", SUM_TOKENS],
  ["a number by itself", [0x1e, 5, 0]],
])("an .xlsb whose figures are formulas, %s, has the same figures", async (_what, tokens) => {
  const bytes = await xlsbOfFormulas(file(ORIGINAL), tokens);
  expect(await figures(bytes)).toEqual(await figures(file(ORIGINAL)));
});

test("an .ods cell that is repeated is read as often as it says", async () => {
  const [sheet] = await sheetsOf(
    openDocument({
      rows: `<table:table-row table:number-rows-repeated="2">${odsNumber(7, 2)}</table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    }),
  );
  expect(sheet?.rows.map((row) => row.cells.map((cell) => cell?.value))).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

const DAMAGED = "Filen är skadad och kan inte läsas utan risk för fel siffror.";

/** The .xls with some of its bytes changed; numbers are written in four bytes. */
function changedXls(change: (view: DataView, records: number) => void): Uint8Array {
  const bytes = file(`${SAVED}.xls`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The stream's first record, as it stands in the file.
  const first = Buffer.from(bytes).indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]));
  change(view, first);
  return bytes;
}

const refused: [name: string, bytes: () => Uint8Array, message: string][] = [
  ["an .xls of its first bytes", () => file(`${SAVED}.xls`).slice(0, 100), "Filen är inte en arbetsbok."],
  [
    "an .xls of its first half",
    () => file(`${SAVED}.xls`).slice(0, file(`${SAVED}.xls`).length / 2),
    "Filen är inte en arbetsbok.",
  ],
  [
    "an .xls with a record past its end",
    () => changedXls((view, at) => view.setUint16(at + 2, view.byteLength, true)),
    "Filen är avhuggen: slutet saknas.",
  ],
  [
    "an .xls with a password",
    () => changedXls((view, at) => view.setUint16(at + 20, 0x2f, true)),
    "Filen är lösenordsskyddad.",
  ],
  ["an .ods without its end", () => openDocument({ rows: "", content: "<office:document-content>" }), DAMAGED],
];

test.each(refused)("%s is refused", async (_name, bytes, message) => {
  const outcome = await readWorkbook("a", bytes());
  expect(outcome.ok ? "read" : fileErrorText(outcome.error, "sv").message).toBe(message);
});

test("a stream is found by the first of its names, letter case aside; another is not there", () => {
  const bytes = file(`${SAVED}.xls`);
  const stream = compoundStream(bytes, ["Book", "workbook"]);
  expect(stream).toEqual(compoundStream(bytes, ["Workbook"]));
  expect(stream instanceof Uint8Array && [...stream.subarray(0, 2)]).toEqual([0x09, 0x08]);
  expect(compoundStream(bytes, ["EncryptedPackage"])).toBeNull();
});
