import { read, type DenseWorkSheet } from "@e965/xlsx";
import * as fc from "fast-check";
import { withoutEmptyCells } from "../../src/files/withoutEmptyCells";
import { buildWorkbook } from "./buildWorkbook";

const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
/** Style 2 is coloured. */
const without = (xml: string): string =>
  new TextDecoder().decode(withoutEmptyCells(new TextEncoder().encode(xml), (style) => style === 2));

test.each<[what: string, given: string, kept: string]>([
  ["without a style", '<row r="1"><c r="A1"/></row>', '<row r="1"></row>'],
  ["with a style", '<row r="1"><c r="A1" s="1"/><c r="B1" s="13" /></row>', '<row r="1"></row>'],
  ["between figures", '<c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1"><v>2</v></c>', '<c r="A1"><v>1</v></c><c r="C1"><v>2</v></c>'],
  ["coloured", '<c r="A1" s="2"/><c r="B1" s="1"/>', '<c r="A1" s="2"/>'],
])("an empty cell %s", (_what, given, kept) => {
  expect(without(sheet(given))).toBe(sheet(kept));
}); // prettier-ignore

test.each<[what: string, given: string]>([
  ["a cell says nothing of its place", sheet('<c r="A1" s="1"/><c><v>1</v></c>')],
  ["a cell says its style first", sheet('<c r="A1" s="1"/><c s="1" r="B1"/>')],
  ["there is a comment", sheet('<c r="A1"><!-- <c r="B1"/> --></c>')],
  ["there is a CDATA section", sheet('<c r="A1" t="str"><v><![CDATA[<c r="B1"/>]]></v></c>')],
  ["an empty cell has a type", sheet('<c r="A1" t="e"/>')],
  ["there are no cells", "<worksheet><sheetData/></worksheet>"],
  ["it ends too early", '<worksheet><sheetData><c r="A1"'],
])("a sheet is left as it is when %s", (_what, given) => {
  expect(without(given)).toBe(given);
});

/** Cells as writers write them, most of them empty. */
const cell = fc.constantFrom(
  (at: string) => `<c r="${at}"/>`,
  (at: string) => `<c r="${at}" s="1"/>`,
  (at: string) => `<c r="${at}" s="0"/>`,
  (at: string) => `<c r="${at}" s="0"></c>`,
  (at: string) => `<c r="${at}" s="0"><v>1</v></c>`,
  (at: string) => `<c r="${at}" t="inlineStr"><is><t>&lt;c r="A1"/&gt;</t></is></c>`,
  (at: string) => `<c r="${at}" s="1"><f>1+1</f></c>`,
);

test("the library reads the same figures, texts and formulas with and without them", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), (rows) => {
      const xml = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((one, column) => one(`${"ABCDEFGH"[column] ?? ""}${row + 1}`)).join("")}</row>`); // prettier-ignore
      expect(cellsOf(without(sheet(xml.join(""))))).toEqual(cellsOf(sheet(xml.join(""))));
    }),
  );
});

function cellsOf(xml: string): unknown[] {
  const rows = xml.slice(xml.indexOf("<sheetData>") + 11, xml.indexOf("</sheetData>"));
  const workbook = read(buildWorkbook({ sheets: [{ name: "S", rows }] }), { dense: true });
  const data = (workbook.Sheets["S"] as DenseWorkSheet)["!data"];
  return data.flatMap((cells, row) => cells.map(({ v, f }, column) => [row, column, v, f])).filter(([, , v, f]) => (v ?? f) !== undefined);
} // prettier-ignore
