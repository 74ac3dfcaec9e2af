import { codeOf, openExcel } from "../src/openExcel";

type Batch = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

/** Every batch is synced after it has been queued; the code is that of the error the client throws. */
const cases: [string, string, Batch][] = [
  ["missing sheet", "ItemNotFound", (_, { worksheets }) => (worksheets.getItem("X").getRange("A1").values = [[1]])],
  ["missing sheet, indirectly", "ItemNotFound", (_, { worksheets }) => worksheets.getItem("X").delete()],
  ["too few values", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [[1]])],
  ["ragged values", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]])],
  ["a flat array", "InvalidArgument", (sheet) => (sheet.getRange("A1:B1").values = [1, 2] as unknown as number[][])],
  ["an object as value", "InvalidArgument", (sheet) => (sheet.getRange("A1").values = [[{ a: 1 }]])],
  ["too many values, in chunks", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = grid(2000, 2))],
  ["values of whole columns", "InvalidArgument", (sheet) => Object.assign(sheet.getRange("A:B"), { values: "x" })],
  ["number format of the wrong shape", "InvalidArgument", (sheet) => (sheet.getRange("A1:B1").numberFormat = [["0"]])],
  ["a broken formula", "InvalidArgument", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A1"]])],
  ["an unclosed quote", "InvalidArgument", (sheet) => (sheet.getRange("A1").formulas = [['="a']])],
  ["sheet name taken", "ItemAlreadyExists", (_, { worksheets }) => worksheets.add("dATA")],
  ["sheet renamed to a taken name", "ItemAlreadyExists", (sheet) => (sheet.name = "blad1")],
  ["sheet name of 32 characters", "InvalidArgument", (_, { worksheets }) => worksheets.add("x".repeat(32))],
  ["sheet name with a slash", "InvalidArgument", (_, { worksheets }) => worksheets.add("2024/25")],
  ["sheet name with an apostrophe first", "InvalidArgument", (_, { worksheets }) => worksheets.add("'x")],
  ["empty sheet name", "InvalidArgument", (sheet) => (sheet.name = "")],
  ["reserved sheet name", "InvalidArgument", (_, { worksheets }) => worksheets.add("Historik")],
  ["hiding the last visible sheet", "InvalidOperation", hideAll],
  [
    "deleting the last sheet",
    "InvalidOperation",
    (sheet, { worksheets }) => [sheet.delete(), worksheets.getFirst().delete()],
  ],
  ["deleting a very hidden sheet", "InvalidOperation", (sheet) => [(sheet.visibility = "VeryHidden"), sheet.delete()]],
  ["activating a hidden sheet", "InvalidOperation", (sheet) => [(sheet.visibility = "Hidden"), sheet.activate()]],
  ["using a deleted sheet", "ItemNotFound", (sheet) => [sheet.delete(), (sheet.tabColor = "#000000")]],
  ["position out of reach", "InvalidArgument", (sheet) => (sheet.position = 5)],
  ["no colour", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.fill.color = "lime-ish")],
  ["no address", "InvalidArgument", (sheet) => sheet.getRange("Belopp").select()],
  ["outside the sheet", "InvalidArgument", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).select()],
  ["resized to nothing", "InvalidArgument", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0).select()],
  ["row outside the range", "InvalidArgument", (sheet) => sheet.getRange("A1:B2").getRow(2).select()],
  ["intersection of nothing", "ItemNotFound", (sheet) => sheet.getRange("A1").getIntersection("B2").select()],
  ["load of an unknown member", "InvalidArgument", (sheet) => sheet.getRange("A1").load("valuez")],
  ["load of an unknown child", "InvalidArgument", (sheet) => sheet.getRange("A1").load("values/color")],
  ["load of a member not simulated", "SimNotImplemented", (sheet) => sheet.getRange("A1").load("hyperlink")],
  ["a method not simulated", "SimNotImplemented", (sheet) => sheet.getRange("A1").insert("Down")],
  ["a child not simulated", "SimNotImplemented", (sheet) => sheet.pivotTables.refreshAll()],
  [
    "a look on a protected sheet",
    "AccessDenied",
    (sheet) => [lock(sheet), (sheet.getRange("A1").format.wrapText = true)],
  ],
  ["a value in a locked cell", "AccessDenied", (sheet) => [lock(sheet), (sheet.getRange("A1").values = [[1]])]],
  ["protected twice", "AccessDenied", (sheet) => [lock(sheet), lock(sheet)]],
  ["a rule not simulated", "SimNotImplemented", (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar")],
  ["an event", "SimNotImplemented", (sheet) => sheet.onChanged.add(() => Promise.resolve())],
  ["a name like a cell", "InvalidArgument", (sheet, { names }) => names.add("AB12", sheet.getRange("A1"))],
  ["a name with a space", "InvalidArgument", (sheet, { names }) => names.add("Mitt namn", sheet.getRange("A1"))],
  [
    "a name twice",
    "ItemAlreadyExists",
    (sheet, { names }) => ["N", "n"].map((name) => names.add(`${name}amn`, sheet.getRange("A1"))),
  ],
  ["a setting that is not there", "ItemNotFound", (_, { settings }) => settings.getItem("x").load("value")],
  ["zoom both ways", "InvalidArgument", (sheet) => (sheet.pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 })],
  ["print titles that are no rows", "InvalidArgument", (sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2")],
  ["unknown orientation", "InvalidArgument", (sheet) => (sheet.pageLayout.orientation = "Sideways" as "Portrait")],
  ["tables that overlap", "InvalidArgument", (sheet) => ["A1:C3", "C3:D5"].map((area) => sheet.tables.add(area, true))],
  [
    "merging in a table",
    "InvalidOperation",
    (sheet) => [sheet.tables.add("A1:C3", true), sheet.getRange("A1:B1").merge()],
  ],
  [
    "rule of another type",
    "ItemNotFound",
    (sheet) =>
      (sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.rule = { formula1: "0", operator: "LessThan" }),
  ],
  [
    "unknown border",
    "InvalidArgument",
    (sheet) => (sheet.getRange("A1").format.borders.getItem("Edge" as "EdgeTop").style = "Continuous"),
  ],
  ["no xml", "InvalidArgument", (_, { customXmlParts }) => customXmlParts.add("hej")],
  ["read without load", "PropertyNotLoaded", (sheet) => sheet.name],
];

test.each(cases)("%s → %s", async (_label, code, batch) => {
  const { host, run } = openExcel();
  host.addSheet("Data", [["Konto", 1]]);
  const work = run(async (context) => {
    batch(context.workbook.worksheets.getItem("Data"), context.workbook);
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test("a range cannot be used after its run", async () => {
  const { run } = openExcel();
  const late = run(async (context) => {
    const range = await run(async (inner) => {
      const found = inner.workbook.worksheets.getFirst().getRange("A1");
      await inner.sync();
      return found;
    });
    range.values = [[1]];
    await context.sync();
  });
  expect(await codeOf(late)).toBe("InvalidObjectPath");
});

test("an error tells where it was", async () => {
  const { run } = openExcel();
  const work = run(async (context) => {
    context.workbook.worksheets.getItem("Saknas").getRange("A1").select();
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
});

function hideAll(sheet: Excel.Worksheet, workbook: Excel.Workbook): void {
  sheet.visibility = "Hidden";
  workbook.worksheets.getItem("Blad1").visibility = "Hidden";
}

function grid(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));
}

function lock(sheet: Excel.Worksheet): void {
  sheet.protection.protect();
}
