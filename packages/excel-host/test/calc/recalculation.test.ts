import { valuesOf } from "../../src/model/readCells";
import { openCalculating, sheetNamed } from "./calculating";

const functions = { DUBBEL: (given: unknown) => (given as number[][]).map((row) => row.map((value) => value * 2)) };

test("a batch reads what it has just written", async () => {
  const { run } = openCalculating(functions);
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C1").formulas = [[5, "=A1*2", "=VSS.DUBBEL(B1)"]];
    const range = sheet.getRange("A1:C1");
    range.load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(seen).toEqual([[[5, 10, 20]], [[5, "=A1*2", "=VSS.DUBBEL(B1)"]]]);
});

test("an edit reaches other sheets and names", async () => {
  const excel = openCalculating();
  const { host, run } = excel;
  const data = host.addSheet("Data 2024", [[1], [2]]);
  await run(async (context) => {
    context.workbook.names.add("Summan", context.workbook.worksheets.getItem("Data 2024").getRange("A1:A2"));
    context.workbook.names.add("Moms", "=0.25");
    const sheet = context.workbook.worksheets.add("Rapport");
    sheet.getRange("A1:C1").formulas = [["=SUM('Data 2024'!A:A)", "=SUM(Summan)*Moms", '=A1&" kr"']];
    await context.sync();
  });
  const report = sheetNamed(excel, "Rapport");
  expect(valuesOf(report)).toEqual([[3, 0.75, "3 kr"]]);
  host.enter(data, 0, 0, "10");
  expect(valuesOf(report)).toEqual([[12, 3, "12 kr"]]);
});

test("formats and clearing leave formulas right", async () => {
  const excel = openCalculating();
  const sheet = excel.host.addSheet("Data", [
    [1, "=A1+1"],
    [2, "=SUM(A1:A2)"],
  ]);
  await excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Data");
    data.getRange("A1:B2").format.font.bold = true;
    data.getRange("A1").clear("Contents");
    await context.sync();
  });
  expect(valuesOf(sheet)).toEqual([
    [null, 1],
    [2, 2],
  ]);
});

test("a deleted sheet leaves #REF!, a renamed one is followed", async () => {
  const excel = openCalculating();
  excel.host.addSheet("Gammal", [[7]]);
  const sheet = excel.host.addSheet("Data", [["=Gammal!A1*2", "='Gammal'!A1&\"Gammal!A1\""]]);
  const change = (edit: (sheets: Excel.WorksheetCollection) => void) =>
    excel.run(async (context) => {
      edit(context.workbook.worksheets);
      await context.sync();
    });
  await change((sheets) => {
    sheets.getItem("Gammal").name = "Nytt blad";
  });
  expect(valuesOf(sheet)).toEqual([[14, "7Gammal!A1"]]);
  await change((sheets) => sheets.getItem("Nytt blad").delete());
  expect(valuesOf(sheet)).toEqual([["#REF!", "#REF!"]]);
});

test("hasSpill tells matrices from other cells", async () => {
  const { host, run } = openCalculating(functions);
  host.addSheet("Data", [[1, "=VSS.DUBBEL(A1:A2)", 3], [2]]);
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const ranges = ["B1:B2", "A1:B2", "A1:A2"].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load("hasSpill");
    await context.sync();
    return ranges.map((range) => range.hasSpill);
  });
  expect(seen).toEqual([true, null, false]);
});
