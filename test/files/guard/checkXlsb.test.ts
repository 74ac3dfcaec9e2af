import { checkXlsb } from "../../../src/files/guard/checkXlsb";
import { FILE_LIMITS } from "../../../src/files/guard/fileLimits";
import { xlsbRecord as record } from "../xlsbRecord";

/** Limits that small parts meet. */
const FEW = { ...FILE_LIMITS, rows: 20, columns: 10, describedColumns: 30, sheets: 2, numberFormats: 2, looks: 3, formatLength: 5 }; // prettier-ignore
const SHEET = "xl/worksheets/sheet1.bin";
const WORKBOOK = "xl/workbook.bin";
const STYLES = "xl/styles.bin";
const STRINGS = "xl/sharedStrings.bin";

/** Numbers of four bytes each, then bytes. */
const content = (numbers: readonly number[], ...bytes: number[]): number[] => [
  ...new Uint8Array(Uint32Array.from(numbers).buffer),
  ...bytes,
];
const part = (...records: readonly number[][]): Uint8Array => Uint8Array.from(records.flat());
const row = (index: number): number[] => record(0, content([index, 0, 0]));
const END = record(130, []);
const FUTURE = record(35, content([0]));
const END_OF_FUTURE = record(36, []);
const NUMBER = record(5, content([2, 0, 0, 0]));

describe("what is kept", () => {
  test.each<[what: string, name: string, given: Uint8Array, kept: Uint8Array]>([
    ["rows and cells", SHEET, part(row(0), NUMBER, END), part(row(0), NUMBER, END)],
    ["not links", SHEET, part(record(494, content([0, 9, 0, 9])), row(0), END), part(row(0), END)],
    ["not names, which are formulas", WORKBOOK, part(record(39, content([1, 2, 3]))), part()],
    ["a text of its length", SHEET, part(record(6, content([0, 0, 1], 65, 0)), END), part(record(6, content([0, 0, 1], 65, 0)), END)],
    ["a sheet without a relationship", WORKBOOK, part(record(156, content([0, 1, 0xffffffff, 0]))), part(record(156, content([0, 1, 0xffffffff, 0])))],
    ["nothing between the marks of later versions", SHEET, part(row(0), FUTURE, NUMBER, FUTURE, NUMBER, END_OF_FUTURE, NUMBER, END_OF_FUTURE, NUMBER, END), part(row(0), NUMBER, END)],
    ["nothing of other parts", "xl/metadata.bin", part(row(0)), part()],
  ])("%s", (_what, name, given, kept) => {
    expect(checkXlsb(name, given)).toEqual(kept);
  });
}); // prettier-ignore

describe("what is refused", () => {
  test.each<[what: string, name: string, given: Uint8Array, trouble?: string]>([
    ["a sheet without its end", SHEET, part(row(0), NUMBER)],
    ["records of later versions without their end", SHEET, part(row(0), FUTURE, NUMBER, END)],
    ["the end of later versions' records by itself", SHEET, part(row(0), END_OF_FUTURE, NUMBER, END)],
    ["a record past the part's end", SHEET, Uint8Array.from([...row(0), 5, 90, 1])],
    ["a row past the grid", SHEET, part(row(20), END)],
    ["a row of too few bytes", SHEET, part(record(0, [0, 0]), END)],
    ["a column past the grid", SHEET, part(record(5, content([10, 0, 0, 0])), END)],
    ["a number of too few bytes", SHEET, part(record(5, content([1, 0])), END)],
    ["a text longer than its record", SHEET, part(record(6, content([0, 0, 2], 65, 0)), END)],
    ["a formula's text longer than its record", SHEET, part(record(8, content([0, 0, 9])), END)],
    ["described columns past the grid", SHEET, part(record(60, content([0, 10, 0, 0], 1, 0)), END)],
    ["columns described the wrong way", SHEET, part(record(60, content([9, 1, 0, 0], 1, 0)), END)],
    ["columns described more often than allowed", SHEET, part(...Array.from({ length: 4 }, () => record(60, content([0, 9, 0, 0], 1, 0))), END)],
    ["a shared text longer than its record", STRINGS, part(record(19, [0, ...content([2], 65, 0)]))],
    ["more runs than the record holds", STRINGS, part(record(19, [1, ...content([0, 2], 65, 0)]))],
    ["a sheet's name longer than its record", WORKBOOK, part(record(156, content([0, 1, 0, 50])))],
    ["a sheet more than allowed", WORKBOOK, part(...Array.from({ length: 3 }, () => record(156, content([0, 1, 0, 0])))), "tooManySheets"],
    ["a number format more than allowed", STYLES, part(...Array.from({ length: 3 }, () => record(44, [0, 0, ...content([0])]))), "tooManyStyles"],
    ["a cell format more than allowed", STYLES, part(...Array.from({ length: 4 }, () => record(47, content([0])))), "tooManyStyles"],
    ["a number format longer than allowed", STYLES, part(record(44, [0, 0, ...content([6]), ...new Array<number>(12).fill(48)]))],
  ])("%s", (_what, name, given, trouble = "corrupt") => {
    expect(checkXlsb(name, given, FEW)).toBe(trouble);
    expect(checkXlsb(name, part(row(19), record(5, content([9, 0, 0, 0])), END), FEW)).toBeInstanceOf(Uint8Array);
  });
}); // prettier-ignore
