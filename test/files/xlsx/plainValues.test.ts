import { read, type DenseWorkSheet, type WorkBook } from "@e965/xlsx";
import { fc } from "../../property";
import { giveBack, plainMark } from "../../../src/files/xlsx/givenBack";
import { withoutPlainValues } from "../../../src/files/xlsx/plainValues";
import { buildWorkbook, NS } from "../buildWorkbook";

const sheet = (rows: string): string => `<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`;
/** Style 2 is coloured. */
const divide = (xml: string, mark = "") =>
  withoutPlainValues(new TextEncoder().encode(xml), (style) => style === 2, mark);
const rest = (xml: string, mark = ""): string | null => {
  const divided = divide(xml, mark);
  return divided === null ? null : new TextDecoder().decode(divided.rest);
};

test.each<[what: string, given: string, kept: string]>([
  ["without a style", '<row r="1"><c r="A1"/></row>', ""],
  ["with a style", '<row r="1"><c r="A1" s="1"/><c r="B1" s="13" /></row>', ""],
  ["coloured", '<row r="1"><c r="A1" s="2"/><c r="B1" s="1"/></row>', '<row r="1"><c r="A1" s="2"/></row>'],
  ["in a hidden row", '<row r="1" hidden="1"><c r="A1"/></row><row r="2" hidden="1"/>', '<row r="1" hidden="1"></row><row r="2" hidden="1"/>'],
  ["with a type", '<row r="1"><c r="A1" t="e"/></row>', '<row r="1"><c r="A1" t="e"/></row>'],
])("an empty cell %s", (_what, given, kept) => {
  expect(rest(sheet(given))).toBe(sheet(kept));
}); // prettier-ignore

test.each<[what: string, cell: string, isTaken: boolean]>([
  ["a number", ' s="1"><v>-1.5</v></c>', true],
  ["a number that says so", ' t="n" s="1"><v>1E-3</v></c>', true],
  ["a shared text", ' s="1" t="s"><v>3</v></c>', true],
  ["a formula", ' s="1"><f>1+1</f><v>2</v></c>', false],
  ["a text of its own", ' s="1" t="str"><v>1</v></c>', false],
  ["an error", ' s="1" t="e"><v>#N/A</v></c>', false],
  ["a decimal comma", ' s="1"><v>1,5</v></c>', false],
  ["spaces about a number", ' s="1"><v> 1 </v></c>', false],
  ["a number of metadata", ' s="1" cm="1"><v>1</v></c>', false],
  ["no number", ' s="1"><v></v></c>', false],
])("behind another of its style a cell with %s", (_what, cell, isTaken) => {
  const first = '<c r="A1" s="1"><v>0</v></c>';
  expect(rest(sheet(`<row r="1">${first}<c r="B1"${cell}</row>`))).toBe(sheet(`<row r="1">${first}${isTaken ? "" : `<c r="B1"${cell}`}</row>`)); // prettier-ignore
});

test.each<[what: string, given: string]>([
  ["a cell says nothing of its place", '<row r="1"><c r="A1" s="1"/><c><v>1</v></c></row>'],
  ["a cell says its style first", '<row r="1"><c s="1" r="B1"/></row>'],
  ["a cell is of another row", '<row r="1"><c r="B2"/></row>'],
  ["cells come in another order", '<row r="1"><c r="B1"/><c r="A1"/></row>'],
  ["rows come in another order", '<row r="2"/><row r="1"/>'],
  ["a row has no number", '<row><c r="A1"/></row>'],
  ["there is a comment", '<row r="1"><c r="A1"><!-- <c r="B1"/> --></c></row>'],
  ["there is a CDATA section", '<row r="1"><c r="A1" t="str"><v><![CDATA[<c r="B1"/>]]></v></c></row>'],
  ["a row has no end", '<row r="1"><c r="A1"/>'],
])("a sheet is left as it is when %s", (_what, given) => {
  expect(rest(sheet(given))).toBeNull();
});

const NUMBER = fc.oneof(
  fc.constantFrom("0", "-0", "202403", "1E-3", "-1.5e+10", "+5", "1.", ".5", "-82162.29", "123456789012345678", "1,5", "1e999", "--1"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
); // prettier-ignore
const STYLE = fc.constantFrom("", ' s="0"', ' s="1"', ' s="2"', ' s="6"', ' s="99"');
/** Cells as writers write them, many of them empty. */
const CELL = fc.oneof(
  STYLE.map((style) => `${style}/>`),
  STYLE.map((style) => `${style}></c>`),
  fc.tuple(STYLE, NUMBER).map(([style, number]) => `${style}><v>${number}</v></c>`),
  fc.tuple(STYLE, fc.integer({ min: 0, max: 2 })).map(([style, text]) => `${style} t="s"><v>${text}</v></c>`),
  STYLE.map((style) => `${style} t="inlineStr"><is><t>&lt;c r="A1"/&gt;</t></is></c>`),
  fc.tuple(STYLE, NUMBER).map(([style, number]) => `${style}><f>1+1</f><v>${number}</v></c>`),
  STYLE.map((style) => `${style} t="b"><v>1</v></c>`),
);
const ROWS = fc.array(fc.tuple(fc.constantFrom("", ' hidden="1"', ' ht="20" spans="1:8"'), fc.array(CELL, { maxLength: 8 })), { maxLength: 6 }); // prettier-ignore

test("the library reads the same with the plain values given back as with them", () => {
  fc.assert(
    fc.property(ROWS, (rows) => {
      const own = rows.map(([attributes, cells], row) => `<row r="${row + 1}"${attributes}>${cells.map((cell, column) => `<c r="${"ABCDEFGH"[column]}${row + 1}"${cell}`).join("")}</row>`); // prettier-ignore
      const xml = sheet(own.join(""));
      const whole = parsed(xml);
      const divided = divide(xml, plainMark(0));
      const back = parsed(new TextDecoder().decode(divided?.rest));
      expect(giveBack(back, divided === null ? [] : [divided.plain])).toBe(true);
      expect(contents(back)).toEqual(contents(whole));
    }),
  );
});

test("each sheet gets its own back, and a text that is not there is damage", () => {
  const xml = (cells: string): string => `<row r="1"><c r="A1"><v>0</v></c>${cells}</row>`;
  const divided = ['<c r="B1"><v>1</v></c>', '<c r="B1"><v>2</v></c>', '<c r="B1" t="s"><v>9</v></c>'].map((cells, at) => divide(sheet(xml(cells)), plainMark(at))!); // prettier-ignore
  const sheets = divided.map(({ rest: part }, at) => ({
    name: `S${at}`,
    rows: "",
    xml: new TextDecoder().decode(part),
  }));
  const plain = divided.map((one) => one.plain);
  const two = read(buildWorkbook({ sheets: sheets.slice(0, 2).toReversed() }), { dense: true, sheetStubs: true });
  expect(giveBack(two, plain)).toBe(true);
  expect(Object.entries(two.Sheets).map(([name, own]) => [name, (own as DenseWorkSheet)["!data"][0]?.[1]?.v])).toEqual([["S1", 2], ["S0", 1]]); // prettier-ignore
  expect(giveBack(read(buildWorkbook({ sheets }), { dense: true }), plain)).toBe(false);
});

function parsed(xml: string): WorkBook {
  const bytes = buildWorkbook({ sheets: [{ name: "S", rows: "", xml }], strings: "<si><t>a</t></si><si><t> b&amp;</t></si><si><r><t>c</t></r></si>", fills: '<fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill>' }); // prettier-ignore
  return read(bytes, { dense: true, sheetStubs: true, cellNF: true, cellStyles: true, cellText: false });
}

/** Of the only sheet: rows that are hidden, and what is in the cells, but for empty ones; zeros without sign. */
function contents(workbook: WorkBook): unknown {
  const own = workbook.Sheets["S"] as DenseWorkSheet;
  const cells = own["!data"].map((row) =>
    row.map(({ v, f, t, z, s }) => (t === "z" ? null : [v === 0 ? 0 : v, f, t, z, s])),
  );
  const filled = cells.map((row) => Object.entries(row).filter(([, cell]) => cell !== null));
  const rows: { hidden?: boolean }[] = own["!rows"] ?? [];
  return [Object.entries(rows).filter(([, { hidden }]) => hidden), Object.entries(filled).filter(([, row]) => row.length > 0)]; // prettier-ignore
}
