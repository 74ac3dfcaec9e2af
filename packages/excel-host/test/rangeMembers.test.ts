import type { MemberCase } from "./readMember";
import { addressOf, isNull, load, readMember } from "./readMember";

const cases: MemberCase[] = [
  [
    "select, getSelectedRange",
    "Data!B2:C3",
    async (sheet, workbook) => {
      sheet.getRange("B2:C3").select();
      return addressOf(workbook.getSelectedRange());
    },
  ],
  [
    "getActiveCell",
    "Data!B2",
    async (sheet, workbook) => {
      sheet.getRange("B2:C3").select();
      return addressOf(workbook.getActiveCell());
    },
  ],
  [
    "range.values",
    [
      ["Konto", "Budget", "Utfall"],
      [4010, 100, 90],
      [4020, 200, ""],
    ],
    async (sheet) => (await load(sheet.getUsedRange(), "values")).values,
  ],
  [
    "range.valueTypes",
    [["String", "Double", "Empty"]],
    async (sheet) => {
      sheet.getRange("E1:G1").values = [["a", 1, ""]];
      return (await load(sheet.getRange("E1:G1"), "valueTypes")).valueTypes;
    },
  ],
  [
    "range.formulas",
    [["=B2-C2", 100]],
    async (sheet) => {
      sheet.getRange("D2").formulas = [["=B2-C2"]];
      sheet.getRange("E2").values = [[100]];
      return (await load(sheet.getRange("D2:E2"), "formulas")).formulas;
    },
  ],
  [
    "a scalar goes to every cell",
    [
      [7, 7],
      [7, 7],
    ],
    async (sheet) => {
      Object.assign(sheet.getRange("E1:F2"), { values: 7 });
      return (await load(sheet.getRange("E1:F2"), "values")).values;
    },
  ],
  [
    "null leaves a cell alone",
    [["Konto", 5]],
    async (sheet) => {
      sheet.getRange("A1:B1").values = [[null, 5]];
      return (await load(sheet.getRange("A1:B1"), "values")).values;
    },
  ],
  [
    "an empty string empties a cell",
    [["Empty"]],
    async (sheet) => {
      sheet.getRange("A1").values = [[""]];
      return (await load(sheet.getRange("A1"), "valueTypes")).valueTypes;
    },
  ],
  ["whole columns have no values", null, async (sheet) => (await load(sheet.getRange("A:B"), "values")).values],
  [
    "row and column places",
    [1, 1, 2, 2, 4],
    async (sheet) => {
      const r = await load(sheet.getRange("B2:C3"), "rowIndex,columnIndex,rowCount,columnCount,cellCount");
      return [r.rowIndex, r.columnIndex, r.rowCount, r.columnCount, r.cellCount];
    },
  ],
  [
    "rowHidden, mixed",
    [true, null],
    async (sheet) => {
      const row = sheet.getRange("A2:B2");
      row.rowHidden = true;
      const both = sheet.getRange("A1:B2");
      both.load("rowHidden");
      await load(row, "rowHidden");
      return [row.rowHidden, both.rowHidden];
    },
  ],
  [
    "columnHidden and hidden",
    [true, true, 0],
    async (sheet) => {
      sheet.getRange("B:B").columnHidden = true;
      const cell = await load(sheet.getRange("B2"), "columnHidden,hidden,format/columnWidth");
      return [cell.columnHidden, cell.hidden, cell.format.columnWidth];
    },
  ],
  [
    "clear contents keeps formats",
    ["", "#FF0000"],
    async (sheet) => {
      const cell = sheet.getRange("A1");
      cell.format.fill.color = "red";
      cell.clear("Contents");
      await load(cell, "values,format/fill/color");
      return [cell.values[0]?.[0], cell.format.fill.color];
    },
  ],
  [
    "clear formats keeps contents",
    ["Konto", "#FFFFFF"],
    async (sheet) => {
      const cell = sheet.getRange("A1");
      cell.format.fill.color = "red";
      cell.clear("Formats");
      await load(cell, "values,format/fill/color");
      return [cell.values[0]?.[0], cell.format.fill.color];
    },
  ],
  [
    "clear of the whole sheet",
    true,
    async (sheet) => {
      sheet.getRange().clear();
      const none = sheet.getUsedRangeOrNullObject();
      return isNull(none);
    },
  ],
  ["getCell may leave the range", "Data!D4", async (sheet) => addressOf(sheet.getRange("A1:B2").getCell(3, 3))],
  ["getRow, getColumn", "Data!B2", async (sheet) => addressOf(sheet.getRange("A1:B2").getRow(1).getColumn(1))],
  [
    "getResizedRange, getOffsetRange",
    "Data!B2:C4",
    async (sheet) => addressOf(sheet.getRange("A1").getResizedRange(2, 1).getOffsetRange(1, 1)),
  ],
  ["getSurroundingRegion", "Data!A1:C3", async (sheet) => addressOf(sheet.getRange("B2").getSurroundingRegion())],
  [
    "getSurroundingRegion of a lone empty cell",
    "Data!F9",
    async (sheet) => addressOf(sheet.getRange("F9").getSurroundingRegion()),
  ],
  ["getBoundingRect", "Data!A1:C3", async (sheet) => addressOf(sheet.getRange("A1").getBoundingRect("C3"))],
  [
    "getEntireColumn, getEntireRow",
    ["Data!B:B", "Data!2:2"],
    async (sheet) => {
      const column = sheet.getRange("B2").getEntireColumn();
      column.load("address");
      const row = await load(sheet.getRange("B2").getEntireRow(), "address");
      return [column.address, row.address];
    },
  ],
  [
    "getIntersectionOrNullObject",
    "Data!B2",
    async (sheet) => addressOf(sheet.getRange("A1:B2").getIntersectionOrNullObject("B2:C3")),
  ],
  [
    "getIntersectionOrNullObject, none",
    true,
    async (sheet) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      return isNull(none);
    },
  ],
  [
    "merge keeps the first value only",
    [["Konto", "", ""]],
    async (sheet) => {
      sheet.getRange("A1:C1").merge();
      return (await load(sheet.getRange("A1:C1"), "values")).values;
    },
  ],
  [
    "getMergedAreasOrNullObject",
    ["Data!A1:C1,Data!A2:C2", 2],
    async (sheet) => {
      sheet.getRange("A1:C2").merge(true);
      const areas = await load(sheet.getRange("A1:A9").getMergedAreasOrNullObject(), "address,areaCount");
      return [areas.address, areas.areaCount];
    },
  ],
  [
    "areas/items of merged areas",
    ["Data!A1:C1"],
    async (sheet) => {
      sheet.getRange("A1:C1").merge();
      const merged = await load(sheet.getRange("A1:C9").getMergedAreasOrNullObject(), "areas/items/address");
      return merged.areas.items.map(({ address }) => address);
    },
  ],
  [
    "unmerge",
    true,
    async (sheet) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("B1").unmerge();
      const none = sheet.getRange("A1:C1").getMergedAreasOrNullObject();
      return isNull(none);
    },
  ],
  ["range.worksheet", "Data", async (sheet) => (await load(sheet.getRange("A1").worksheet, "name")).name],
  [
    "load() without names",
    ["Data", true],
    async (sheet) => {
      sheet.load();
      await sheet.context.sync();
      return [sheet.name, sheet.showHeadings];
    },
  ],
  [
    "load as an object",
    "#FFFFFF",
    async (sheet) => {
      const cell = sheet.getRange("A1");
      cell.load({ format: { fill: { color: true } } });
      await cell.context.sync();
      return cell.format.fill.color;
    },
  ],
];

test.each(cases)("%s", async (_label, expected, read) => {
  expect(await readMember(read)).toEqual(expected);
});
