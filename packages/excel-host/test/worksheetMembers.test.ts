import type { MemberCase } from "./readMember";
import { addressOf, isNull, load, readMember } from "./readMember";

const cases: MemberCase[] = [
  ["workbook.name", "Arbetsbok1.xlsx", async (_, workbook) => (await load(workbook, "name")).name],
  [
    "worksheets.load items/name",
    ["Blad1", "Data"],
    async (_, workbook) => (await load(workbook.worksheets, "items/name")).items.map(({ name }) => name),
  ],
  ["worksheets.add without name", "Blad2", async (_, workbook) => (await load(workbook.worksheets.add(), "name")).name],
  [
    "worksheets.add stands last",
    2,
    async (_, workbook) => (await load(workbook.worksheets.add("Rapport"), "position")).position,
  ],
  [
    "worksheets.getCount",
    2,
    async (_, workbook) => {
      const count = workbook.worksheets.getCount();
      await workbook.context.sync();
      return count.value;
    },
  ],
  [
    "worksheets.getCount visible only",
    1,
    async (sheet, workbook) => {
      sheet.visibility = "Hidden";
      const count = workbook.worksheets.getCount(true);
      await workbook.context.sync();
      return count.value;
    },
  ],
  [
    "protection.protected, with an unlocked cell",
    [true, 7, false],
    async (sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B2").values = [[7]];
      const cell = await load(sheet.getRange("B2"), "values");
      const during = await load(sheet.protection, "protected");
      const wasProtected = during.protected;
      sheet.protection.unprotect();
      return [wasProtected, cell.values[0]?.[0], (await load(sheet.protection, "protected")).protected];
    },
  ],
  ["worksheets.getFirst", "Blad1", async (_, workbook) => (await load(workbook.worksheets.getFirst(), "name")).name],
  [
    "worksheets.getItem in any case",
    "Data",
    async (_, workbook) => (await load(workbook.worksheets.getItem("dATA"), "name")).name,
  ],
  [
    "worksheets.getItem by id",
    "Data",
    async (sheet, workbook) => {
      await load(sheet, "id");
      return (await load(workbook.worksheets.getItem(sheet.id), "name")).name;
    },
  ],
  [
    "worksheets.getItemOrNullObject missing",
    true,
    async (_, workbook) => {
      const none = workbook.worksheets.getItemOrNullObject("X");
      none.delete();
      return isNull(none);
    },
  ],
  [
    "worksheets.getItemOrNullObject found",
    false,
    async (_, workbook) => {
      const found = workbook.worksheets.getItemOrNullObject("Data");
      return isNull(found);
    },
  ],
  [
    "getActiveWorksheet after activate",
    "Data",
    async (sheet, workbook) => {
      sheet.activate();
      return (await load(workbook.worksheets.getActiveWorksheet(), "name")).name;
    },
  ],
  [
    "worksheet.name",
    "Ny",
    async (sheet) => {
      sheet.name = "Ny";
      return (await load(sheet, "name")).name;
    },
  ],
  [
    "worksheet.name in another case of its own",
    "DATA",
    async (sheet) => {
      sheet.name = "DATA";
      return (await load(sheet, "name")).name;
    },
  ],
  [
    "worksheet.position",
    ["Data", "Blad1"],
    async (sheet, workbook) => {
      sheet.position = 0;
      return (await load(workbook.worksheets, "items/name")).items.map(({ name }) => name);
    },
  ],
  [
    "worksheet.tabColor",
    "#0072C6",
    async (sheet) => {
      sheet.tabColor = "#0072c6";
      return (await load(sheet, "tabColor")).tabColor;
    },
  ],
  [
    "worksheet.showGridlines",
    false,
    async (sheet) => {
      sheet.showGridlines = false;
      return (await load(sheet, "showGridlines")).showGridlines;
    },
  ],
  [
    "worksheet.delete",
    1,
    async (sheet, workbook) => {
      sheet.delete();
      return (await load(workbook.worksheets, "items/name")).items.length;
    },
  ],
  [
    "worksheet.delete leaves the active sheet to another",
    "Blad1",
    async (sheet, workbook) => {
      sheet.activate();
      sheet.delete();
      return (await load(workbook.worksheets.getActiveWorksheet(), "name")).name;
    },
  ],
  ["worksheet.copy", "Data (2)", async (sheet) => (await load(sheet.copy("End"), "name")).name],
  [
    "worksheet.getNextOrNullObject at the end",
    true,
    async (sheet) => {
      const none = sheet.getNextOrNullObject();
      return isNull(none);
    },
  ],
  ["getRange without address", "Data!A:XFD", async (sheet) => addressOf(sheet.getRange())],
  ["getRangeByIndexes", "Data!B3:D4", async (sheet) => addressOf(sheet.getRangeByIndexes(2, 1, 2, 3))],
  ["worksheet.getCell", "Data!C2", async (sheet) => addressOf(sheet.getCell(1, 2))],
  ["getUsedRange", "Data!A1:C3", async (sheet) => addressOf(sheet.getUsedRange())],
  [
    "getUsedRange counts formats",
    "Data!A1:E9",
    async (sheet) => {
      sheet.getRange("E9").format.fill.color = "#FF0000";
      return addressOf(sheet.getUsedRange());
    },
  ],
  [
    "getUsedRange(true) does not",
    "Data!A1:C3",
    async (sheet) => {
      sheet.getRange("E9").format.fill.color = "#FF0000";
      return addressOf(sheet.getUsedRange(true));
    },
  ],
  [
    "getUsedRange of an empty sheet",
    "Tom!A1",
    async (_, workbook) => addressOf(workbook.worksheets.add("Tom").getUsedRange()),
  ],
  [
    "getUsedRangeOrNullObject of an empty sheet",
    true,
    async (_, workbook) => {
      const none = workbook.worksheets.add("Tom").getUsedRangeOrNullObject();
      return isNull(none);
    },
  ],
  [
    "a sheet name that needs quotes",
    "'Plan 1''a'!A1",
    async (sheet) => {
      sheet.name = "Plan 1'a";
      return addressOf(sheet.getRange("A1"));
    },
  ],
];

test.each(cases)("%s", async (_label, expected, read) => {
  expect(await readMember(read)).toEqual(expected);
});
