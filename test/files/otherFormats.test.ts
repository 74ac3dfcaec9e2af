import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compoundStream } from "../../src/files/guard/compoundFile";
import { readWorkbook } from "../../src/files/readWorkbook";
import { readDocument } from "../../src/recognise/readDocument";
import type { Sheet } from "../../src/workbook/sheet";
import { asXlsb, SUM_TOKENS, xlsbOfFormulas } from "./xlsbFormulas";
import { odsNumber, openDocument } from "./buildOpenDocument";
import { withinFiveSeconds } from "./hostileFiles";
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

test.each<[what: string, tokens: readonly number[], claimed: number]>([
  ["a sum", SUM_TOKENS, SUM_TOKENS.length],
  ["a number by itself", [0x1e, 5, 0], 3],
  ["a copy of a formula that is not there", [0x01, 0, 0, 0, 0], 5],
  ["tokens longer than they are said to be", SUM_TOKENS, 1],
  ["tokens shorter than they are said to be", [0x1e, 5, 0], 40],
  ["tokens of less than no bytes", [0x1e, 5, 0], -7],
  ["tokens past the end of the part", [0x1e, 5, 0], 0x7fffffff],
  ["an unknown token", [0x7f, 0, 0], 3],
  ["a name that is not there", [0x23, 9, 0, 0, 0], 5],
  ["a text past the end", [0x17, 0xff, 0xff, 65], 4],
])("an .xlsb whose figures are formulas, %s, has the same figures", async (_what, tokens, claimed) => {
  const bytes = await xlsbOfFormulas(file(ORIGINAL), tokens, claimed);
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
const BOMB = "Filen packas upp till orimligt mycket data och läses därför inte.";

/** The .xls with some of its bytes changed; numbers are written in four bytes. */
function changedXls(change: (view: DataView, records: number) => void): Uint8Array {
  const bytes = file(`${SAVED}.xls`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The stream's first record, as it stands in the file.
  const first = Buffer.from(bytes).indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]));
  change(view, first);
  return bytes;
}

/** Where the first sector of the allocation table begins. */
const allocation = (view: DataView): number => (view.getUint32(76, true) + 1) * 512;

const refused: [name: string, bytes: () => Uint8Array, message: string][] = [
  ["an .xls of its first bytes", () => file(`${SAVED}.xls`).slice(0, 100), "Filen är inte en arbetsbok."],
  ["an .xls whose directory bites its tail", () => changedXls((view) => biteTail(view)), DAMAGED],
  ["an .xls whose list of lists leaves the file", () => changedXls((view) => view.setUint32(68, 5_000, true)), DAMAGED],
  [
    "an .xls with a record past its end",
    () => changedXls((view, at) => view.setUint16(at + 2, 0xffff, true)),
    "Filen är avhuggen: slutet saknas.",
  ],
  [
    "an .xls with a password",
    () => changedXls((view, at) => view.setUint16(at + 20, 0x2f, true)),
    "Filen är lösenordsskyddad.",
  ],
  ["an .xls with half a formula", () => changedXls(cutFormula), DAMAGED],
  [
    "an .xls with a formula's text that has no length",
    () => changedXls((view, at) => cutRecord(view, at, 0x07, 0)),
    DAMAGED,
  ],
  [
    "an .xls with a list that does not say how long it is",
    () => changedXls((view, at) => cutRecord(view, at, 0x17, 1)),
    DAMAGED,
  ],
  ["an .ods without its end", () => openDocument({ rows: "", content: "<office:document-content>" }), DAMAGED],
  [
    "an .ods with a cell that ends twice",
    () => openDocument({ rows: `<table:table-row>${odsNumber(1)}</table:table-cell></table:table-row>` }),
    DAMAGED,
  ],
  [
    "an .ods row repeated a million times",
    () =>
      openDocument({
        rows: `<table:table-row table:number-rows-repeated="1000000">${odsNumber(1, 1000)}</table:table-row>`,
      }),
    BOMB,
  ],
  [
    "an .ods cell repeated a billion times under another prefix",
    () =>
      openDocument({
        rows: '<t:table-row><t:table-cell t:number-columns-repeated="1000000000">' + "</t:table-cell></t:table-row>",
      }),
    DAMAGED,
  ],
  [
    "an .ods text of four billion spaces",
    () =>
      openDocument({
        rows: '<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="4294967294"/></text:p></table:table-cell></table:table-row>',
      }),
    BOMB,
  ],
  [
    "an .ods number format of four billion decimals",
    () =>
      openDocument({
        rows: `<table:table-row>${odsNumber(1)}</table:table-row>`,
        styles: '<number:number number:decimal-places="4294967295"/>',
      }),
    DAMAGED,
  ],
  [
    "an .ods cell wider than the grid",
    () => openDocument({ rows: `<table:table-row>${odsNumber(1, 1e9)}</table:table-row>` }),
    DAMAGED,
  ],
  [
    "an .ods of covered cells",
    () =>
      openDocument({
        rows: `<table:table-row>${odsNumber(1)}${'<table:covered-table-cell table:number-columns-repeated="16384"/>'.repeat(200)}</table:table-row>`,
      }),
    BOMB,
  ],
];

/** Makes the .xls file's first formula the beginning of one for an array, and what is left over a record that nobody knows. */
function cutFormula(view: DataView, records: number): void {
  let at = records;
  while (view.getUint16(at, true) !== 0x06) at += 4 + view.getUint16(at + 2, true);
  const size = view.getUint16(at + 2, true);
  view.setUint16(at, 0x21, true);
  view.setUint16(at + 2, 10, true);
  view.setUint16(at + 14, 0x5555, true);
  view.setUint16(at + 16, size - 14, true);
}

/** Makes two records of one: the first of the given type and size, the other of a type that nobody reads. */
function cutRecord(view: DataView, records: number, type: number, size: number): void {
  const next = (at: number): number => at + 4 + view.getUint16(at + 2, true);
  let at = next(records);
  while (view.getUint16(at + 2, true) < size + 4) at = next(at);
  const whole = view.getUint16(at + 2, true);
  view.setUint16(at, type, true);
  view.setUint16(at + 2, size, true);
  view.setUint16(at + 4 + size, 0x5555, true);
  view.setUint16(at + 6 + size, whole - size - 4, true);
}

function biteTail(view: DataView): void {
  const directory = view.getUint32(48, true);
  view.setUint32(allocation(view) + directory * 4, directory, true);
}

test.each(refused)("%s is refused", async (_name, bytes, message) => {
  const outcome = await withinFiveSeconds(bytes());
  expect(outcome.ok ? "read" : fileErrorText(outcome.error, "sv").message).toBe(message);
});

test("a stream is found by the first of its names, letter case aside; another is not there", () => {
  const bytes = file(`${SAVED}.xls`);
  const stream = compoundStream(bytes, ["Book", "workbook"]);
  expect(stream).toEqual(compoundStream(bytes, ["Workbook"]));
  expect(stream instanceof Uint8Array && [...stream.subarray(0, 2)]).toEqual([0x09, 0x08]);
  expect(compoundStream(bytes, ["EncryptedPackage"])).toBeNull();
});
