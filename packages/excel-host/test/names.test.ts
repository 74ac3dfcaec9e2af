import { openExcel, type OpenExcel } from "../src/openExcel";

/** Every name of the workbook's list, as it is told. */
async function namesOf({ run }: OpenExcel): Promise<unknown[][]> {
  return run(async ({ workbook }) => {
    workbook.names.load("items/name,items/scope,items/type,items/formula,items/visible");
    await workbook.context.sync();
    return workbook.names.items.map(({ name, scope, type, formula, visible }) => [name, scope, type, formula, visible]);
  });
}

/** A workbook where two names lead to `Min tabell`. */
async function namedCells(): Promise<OpenExcel> {
  const excel = openExcel();
  excel.host.addSheet("Min tabell", [[1]]);
  await excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Min tabell");
    workbook.names.add("Start", sheet.getRange("A1")).visible = false;
    workbook.names.add("Del", sheet.getRange("B2:C3"));
    await workbook.context.sync();
  });
  return excel;
}

test("a copied sheet takes its names along as its own, and both are listed", async () => {
  const excel = await namedCells();
  await excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Min tabell").copy();
    await workbook.context.sync();
  });
  expect(await namesOf(excel)).toEqual([
    ["Start", "Workbook", "Range", "='Min tabell'!$A$1", false],
    ["Del", "Workbook", "Range", "='Min tabell'!$B$2:$C$3", true],
    ["Start", "Worksheet", "Range", "='Min tabell (2)'!$A$1", false],
    ["Del", "Worksheet", "Range", "='Min tabell (2)'!$B$2:$C$3", true],
  ]);
});

test("a name's formula stands in the user's language and kind of references", async () => {
  const excel = await namedCells();
  excel.host.setNumberedColumns(true);
  expect((await namesOf(excel)).map(([, , , formula]) => formula)).toEqual([
    "='Min tabell'!R1K1",
    "='Min tabell'!R2K2:R3K3",
  ]);
  await excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Min tabell").delete();
    await workbook.context.sync();
  });
  expect((await namesOf(excel)).map(([, , type, formula]) => [type, formula])).toEqual([
    ["Error", "=#REFERENS!"],
    ["Error", "=#REFERENS!"],
  ]);
});
