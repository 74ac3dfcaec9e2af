import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fc } from "../../property";
import { preflight } from "../../../src/files/guard/preflight";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { dateStyles } from "../../../src/files/stream/dateStyles";
import { numberIn } from "../../../src/files/stream/rowValues";
import { scanRows } from "../../../src/files/stream/scanRows";
import { sharedStrings } from "../../../src/files/stream/sharedStrings";
import { sheetNames } from "../../../src/files/stream/sheetNames";
import type { LedgerValue } from "../../../src/ledger/ledgerValue";
import { columnName } from "../../../src/workbook/sheet";
import { buildWorkbook, type TestWorkbook } from "../buildWorkbook";
import { whenShared } from "../../cases/shared";

type Rows = [row: number, values: LedgerValue[]][];

/** Every sheet as the scanner reads it, in pieces of `step` bytes; null where it hands over. */
async function scanned(bytes: Uint8Array, step: number): Promise<Map<string, Rows | null>> {
  const checked = await preflight("a.xlsx", bytes);
  if (!checked.ok) throw new Error(checked.error.code);
  const { parts } = checked;
  const text = (name: string) => new TextDecoder().decode(parts.get(name));
  const strings = sharedStrings(parts.get("xl/sharedStrings.xml"));
  const dates = dateStyles(text("xl/styles.xml"));
  const date1904 = text("xl/workbook.xml").includes('date1904="1"');
  const found = new Map<string, Rows | null>();
  for (const [part, name] of sheetNames(text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels"))) {
    const rows: Rows = [];
    const whole = parts.get(part);
    if (strings === null || dates === null || whole === undefined) {
      found.set(name, null);
      continue;
    }
    const scanner = scanRows({ strings, dateStyles: dates, date1904 }, {
      wanted: null,
      onRow: (row, values) => rows.push([row, [...values]]) > 0,
      lastMergedRow: () => Infinity,
    }); // prettier-ignore
    let going = true;
    for (let at = 0; going && at < whole.length; at += step) going = scanner.push(whole.subarray(at, at + step));
    found.set(name, going && scanner.end() ? rows : null);
  }
  return found;
}

/** The same sheets as the library reads them; cells that are only coloured are no content. */
async function read(bytes: Uint8Array): Promise<Map<string, Rows>> {
  const outcome = await readWorkbook("a.xlsx", bytes);
  const sheets = outcome.ok ? outcome.sheets : [];
  return new Map(
    sheets.map(({ name, rows }) => [
      name,
      rows.map(({ index, cells }) => {
        const values: LedgerValue[] = Array.from(cells, (cell) => cell?.value ?? undefined);
        while (values.length > 0 && values.at(-1) === undefined) values.pop();
        return [index, values];
      }),
    ]),
  );
}

const TEXT = fc.oneof(
  fc.constantFrom("3510", "Kost & restaurang", "a\nb", " luft ", "_x000D_", "åäö €", "<b>", "&amp;", "=1+1", "😀"),
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !/[\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/u.test(text)), // prettier-ignore
);
const NUMBER = fc.oneof(
  fc.constantFrom("0", "-0", "202403", "45382", "1E-3", "-1.5e+10", "0.1", "-82162.29", "123456789012345678", "1234.5678901234567"), // prettier-ignore
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const preserve = (text: string) => `<t xml:space="preserve">${escaped(text)}</t>`;

/** A cell's attributes and content; `index` numbers the shared texts. */
const CELL = fc.oneof(
  fc.tuple(NUMBER, fc.integer({ min: 0, max: 5 })).map(([number, style]) => ({ xml: ` s="${style}"><v>${number}</v>` })),
  fc.integer({ min: 0, max: 3 }).map((index) => ({ xml: ` t="s"><v>${index}</v>` })),
  TEXT.map((text) => ({ xml: ` t="inlineStr"><is>${preserve(text)}</is>` })),
  // The library resolves the entities of these twice, so that `&amp;amp;` loses its text; we do it once.
  TEXT.filter((text) => !/&\S*;/u.test(text)).map((text) => ({ xml: ` t="str"><v>${escaped(text)}</v>` })),
  fc.boolean().map((value) => ({ xml: ` t="b"><v>${Number(value)}</v>` })),
  fc.constant({ xml: ' s="2">' }),
); // prettier-ignore

const SHEET = fc.record({
  rows: fc.uniqueArray(
    fc.record({
      index: fc.integer({ min: 0, max: 40 }),
      cells: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), CELL), { selector: ([column]) => column, maxLength: 6 }), // prettier-ignore
      named: fc.boolean(),
    }),
    { selector: ({ index }) => index, minLength: 1, maxLength: 8 },
  ),
  strings: fc.array(TEXT, { minLength: 4, maxLength: 4 }),
  date1904: fc.boolean(),
  step: fc.integer({ min: 40, max: 3_000 }),
});

function workbookOf({ rows, strings, date1904 }: typeof SHEET extends fc.Arbitrary<infer T> ? T : never): TestWorkbook {
  const xml = rows
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, cells }) => {
      const own = cells
        .toSorted(([a], [b]) => a - b)
        .map(([column, cell]) => `<c r="${columnName(column)}${index + 1}"${cell.xml}</c>`)
        .join("");
      return `<row r="${index + 1}" spans="1:10">${own}</row>`;
    })
    .join("\n");
  const items = strings.map((text, at) =>
    at === 1 ? `<si><r>${preserve(text)}</r><r>${preserve("!")}</r></si>` : `<si>${preserve(text)}</si>`,
  );
  return {
    sheets: [{ name: "S", rows: xml }],
    strings: items.join(""),
    date1904,
  };
}

test("scanner and library give equal cells in any sheet that the scanner takes", async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(SHEET, async (sheet) => {
      const bytes = buildWorkbook(workbookOf(sheet));
      const [own] = (await scanned(bytes, sheet.step)).values();
      if (own == null) return;
      taken++;
      const [theirs = []] = (await read(bytes)).values();
      expect(own.filter(([, values]) => values.length > 0)).toEqual(theirs);
    }),
    { numRuns: 100 },
  );
  expect(taken).toBeGreaterThan(90);
}, 240_000);

test.each([
  ["a formula", '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'],
  ["an error", '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>'],
  ["rich inline text", '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
  ["a comment", '<row r="1"><!-- --><c r="A1"><v>1</v></c></row>'],
  ["CDATA", '<row r="1"><c r="A1" t="str"><v><![CDATA[a]]></v></c></row>'],
  ["another prefix", '<x:row r="1"><c r="A1"><v>1</v></c></x:row>'],
  ["rows out of order", '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
  ["cells out of order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
  ["a cell of another row", '<row r="1"><c r="A7"><v>1</v></c></row>'],
  ["a text that is not there", '<row r="1"><c r="A1" t="s"><v>9</v></c></row>'],
  ["no number", '<row r="1"><c r="A1"><v>ett</v></c></row>'],
  ["past the grid", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
  ["an unknown type", '<row r="1"><c r="A1" t="d"><v>2024-03-31</v></c></row>'],
])("%s is handed over", async (_, rows) => {
  const bytes = buildWorkbook({ sheets: [{ name: "S", rows }] });
  expect([...(await scanned(bytes, 7)).values()]).toEqual([null]);
});

test.each([
  ["cells without names", '<row><c><v>1</v></c><c r="C1" t="b"><v>1</v></c></row>', [[0, [1, undefined, true]]]],
  ["single quotes", "<row r='3'><c r='A3' t='str'><v>a</v></c></row>", [[2, ["a"]]]],
  ["empty rows and cells", '<row r="1"/><row r="4"><c r="A4" s="1"/><c r="B4"><v>2</v></c></row><row r="9"/>', [[3, [undefined, 2]]]], // prettier-ignore
  ["cells with an end and nothing in them", '<row r="1"><c r="A1" s="1"></c><c r="B1"><v>2</v></c><c r="C1"></c></row>', [[0, [undefined, 2]]]], // prettier-ignore
])("%s are read", async (_, rows, expected) => {
  const bytes = buildWorkbook({ sheets: [{ name: "S", rows }] });
  expect([...(await scanned(bytes, 5)).values()]).toEqual([expected]);
});

test("numbers are those of the language, to the last bit", () => {
  fc.assert(
    fc.property(fc.oneof(NUMBER, fc.integer().map((whole) => String(whole / 100))), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(numberIn(bytes, 0, bytes.length) + 0).toBe(Number(text) + 0);
    }),
  ); // prettier-ignore
});

const EXAMPLES = join(__dirname, "../../../assets/exempel");
const LEDGERS = join(__dirname, "../../cases/ledger");

test("scanner and library give equal cells in real workbooks", async () => {
  const taken = [...(await sheetsAlike(EXAMPLES)), ...(await sheetsAlike(LEDGERS))];
  expect(taken.length).toBeGreaterThan(10);
  expect(taken).toContain("huvudbok-1000.xlsx Huvudbok");
});

whenShared((shared) => {
  test.each(["arbetsbocker", "arbetsbocker/tryckta", "korpus"])(
    "scanner and library give equal cells in all of %s",
    async (folder) => {
      expect((await sheetsAlike(join(shared, folder))).length).toBeGreaterThan(1);
    },
    120_000,
  );
});

/** Compares every sheet the scanner takes in the workbooks of a folder; gives their names. */
async function sheetsAlike(folder: string): Promise<string[]> {
  const taken: string[] = [];
  const files = readdirSync(folder).filter((file) => /\.xls[xm]$/u.test(file) && file !== "huvudbok-100000.xlsx");
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const own = await scanned(bytes, 65_536);
    const theirs = await read(bytes);
    for (const [name, rows] of own) {
      if (rows === null) continue;
      taken.push(`${file} ${name}`);
      const filled = rows.filter(([, values]) => values.length > 0);
      expect([file, name, filled]).toEqual([file, name, theirs.get(name) ?? []]);
    }
  }
  return taken;
}
