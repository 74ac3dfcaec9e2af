import { checkOdsXml } from "../../../src/files/guard/checkOdsXml";
import { checkXls } from "../../../src/files/guard/checkXls";
import { compoundStream } from "../../../src/files/guard/compoundFile";
import { FILE_LIMITS, type FileLimits } from "../../../src/files/guard/fileLimits";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { utils, write } from "@e965/xlsx";
import { odsNumber, openDocument } from "../buildOpenDocument";
import { buildWorkbook, oneSheet } from "../buildWorkbook";
import { changed, edited, ONE, PLAIN, SHEET, withParts } from "../plainWorkbook";

const cols = (...spans: readonly (readonly [min: number, max: number])[]): Uint8Array => oneSheet(ONE, { before: `<cols>${spans.map(([min, max]) => `<col min="${min}" max="${max}" width="9"/>`).join("")}</cols>` }); // prettier-ignore
const sheets = (count: number): Uint8Array => buildWorkbook({ sheets: Array.from({ length: count }, (_, index) => ({ name: `B${index}`, rows: ONE })) }); // prettier-ignore
const names = (count: number): Uint8Array => edited("xl/workbook.xml", "</workbook>", `<definedNames>${'<definedName name="n">S!$A$1</definedName>'.repeat(count)}</definedNames>`); // prettier-ignore
const formula = (copies: number): Uint8Array => oneSheet(`<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">A1+1</f><v>1</v></c>${'<c><f t="shared" si="0"/><v>1</v></c>'.repeat(copies - 1)}</row>`); // prettier-ignore
const row = (cells: string, repeated = 1): Uint8Array => openDocument({ rows: `<table:table-row table:number-rows-repeated="${repeated}">${cells}</table:table-row>` }); // prettier-ignore
const spaces = (count: number): Uint8Array => row(`<table:table-cell office:value-type="string"><text:p>a<text:s text:c="${count}"/></text:p></table:table-cell>`); // prettier-ignore
const decimals = (count: number): Uint8Array => openDocument({ rows: `<table:table-row>${odsNumber(1)}</table:table-row>`, styles: `<number:number number:decimal-places="${count}"/>` }); // prettier-ignore
const covered = (count: number): string => `${odsNumber(1)}<table:covered-table-cell table:number-columns-repeated="${count}"/>`; // prettier-ignore
const odsSheets = (count: number): Uint8Array => openDocument({ tables: Array.from({ length: count }, (_, index) => `<table:table table:name="B${index}"><table:table-row>${odsNumber(1)}</table:table-row></table:table>`).join("") }); // prettier-ignore

describe("a file that holds just what it may is read, and one that holds one more is refused", () => {
  test.each<[limits: Partial<FileLimits>, what: string, just: Uint8Array, more: Uint8Array, code: string]>([
    [{ parts: 7 }, "parts", withParts(), withParts({ name: "a.xml", data: "<a/>" }), "bomb"],
    [{ partBytes: 3_000 }, "bytes of a part, as it says", changed(SHEET, {}), changed(SHEET, { size: 3_001 }), "tooLarge"],
    [{ partBytes: 3_000 }, "bytes of a part, said to be fewer", changed(SHEET, {}), withParts({ name: "a.xml", data: `<a>${"<b/>".repeat(750)}</a>`, size: 9 }), "bomb"],
    [{ totalBytes: 9_000 }, "bytes of all parts", withParts(), withParts(...["a", "b", "c"].map((name) => ({ name: `${name}.xml`, data: `<a>${"<b/>".repeat(700)}</a>` }))), "tooLarge"],
    [{ looks: 8 }, "cell formats", changed(SHEET, {}), edited("xl/styles.xml", "</cellXfs>", '<xf numFmtId="0"/>'.repeat(2)), "tooManyStyles"],
    [{ fills: 3 }, "fills", changed(SHEET, {}), buildWorkbook({ ...PLAIN, fills: "<fill></fill><fill></fill>" }), "tooManyStyles"],
    [{ numberFormats: 3 }, "number formats", changed(SHEET, {}), edited("xl/styles.xml", "</numFmts>", '<numFmt numFmtId="200" formatCode="0"/>'), "tooManyStyles"],
    [{ formatLength: 25 }, "characters of a number format", changed(SHEET, {}), edited("xl/styles.xml", "</numFmts>", `<numFmt numFmtId="200" formatCode="${"0".repeat(26)}"/>`), "tooManyStyles"],
    [{ names: 2 }, "names", names(2), names(3), "tooManyNames"],
    [{ sheets: 2 }, "sheets", sheets(2), sheets(3), "tooManySheets"],
    [{ columns: 10 }, "columns in the grid", cols([1, 10]), cols([1, 11]), "corrupt"],
    [{}, "columns before the grid", cols([1, 10]), cols([-1, 10]), "corrupt"],
    [{ describedColumns: 12 }, "columns described", cols([1, 4], [1, 8]), cols([1, 4], [1, 9]), "corrupt"],
    [{ sharedLength: 16 }, "characters of copied formulas", formula(4), formula(5), "tooManyFormulas"],
    [{ odsCells: 6 }, "repeated cells", row(odsNumber(1, 3), 2), row(odsNumber(1, 3), 3), "bomb"],
    [{ odsCells: 6 }, "covered cells", row(covered(5)), row(covered(6)), "bomb"],
    [{ columns: 10 }, "cells across", row(odsNumber(1, 10)), row(odsNumber(1, 11)), "corrupt"],
    [{ odsSpaces: 5 }, "spaces", spaces(5), spaces(6), "bomb"],
    [{ odsDigits: 3 }, "decimals", decimals(3), decimals(4), "corrupt"],
    [{ sheets: 2 }, "sheets of an .ods", odsSheets(2), odsSheets(3), "tooManySheets"],
  ])("%p: %s", async (limits, _what, just, more, code) => {
    const options = { limits: { ...FILE_LIMITS, ...limits } };
    expect(await readWorkbook("a.xlsx", just, options)).toMatchObject({ ok: true });
    expect(await readWorkbook("a.xlsx", more, options)).toMatchObject({ ok: false, error: { code } });
  });
}); // prettier-ignore

/** An old workbook of a text and some numbers. */
function old(): Uint8Array {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(Array.from({ length: 200 }, (_, index) => ["Skola", index])), "Drift");
  return new Uint8Array(write(workbook, { type: "buffer", bookType: "biff8" }) as Buffer);
} // prettier-ignore

describe("an .xls", () => {
  test("of more bytes than allowed is refused", () => {
    const bytes = old();
    expect(checkXls(bytes, { ...FILE_LIMITS, xlsBytes: bytes.length })).toBeInstanceOf(Uint8Array);
    expect(checkXls(bytes, { ...FILE_LIMITS, xlsBytes: bytes.length - 1 })).toBe("tooLarge");
  });

  test.each([["a number", 0x0203, 14], ["the grid", 0x0200, 14]])("whose record of %s is shorter than its kind must be is refused", (_what, type, size) => {
    expect(checkXls(old(), FILE_LIMITS, new Map([[type, size]]))).toBeInstanceOf(Uint8Array);
    expect(checkXls(old(), FILE_LIMITS, new Map([[type, size + 1]]))).toBe("corrupt");
  }); // prettier-ignore

  test("whose pieces stand in longer chains than allowed is refused", () => {
    const bytes = old();
    const pieces = Math.ceil((compoundStream(bytes, ["Workbook"]) as Uint8Array).length / 512);
    expect(compoundStream(bytes, ["Workbook"], pieces)).toBeInstanceOf(Uint8Array);
    expect(compoundStream(bytes, ["Workbook"], 3)).toBe("corrupt");
  });
});

test("an .ods part whose elements do not end where they must is refused", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  expect(checkOdsXml("styles.xml", bytes("<a><b/></a>"))).toBeNull();
  expect(checkOdsXml("styles.xml", bytes("<a><b></a></b>"))).toBe("corrupt");
});
