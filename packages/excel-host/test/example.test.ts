import { createCalculator } from "excel-host/calc/createCalculator";
import { formulasOf, textsOf } from "excel-host/model/readCells";
import { openExcel } from "excel-host/openExcel";

/** The add-in's own code: the sum of the selected figures, below them. */
async function addTotal(context: Excel.RequestContext): Promise<void> {
  const figures = context.workbook.getSelectedRange().load("address");
  await context.sync();
  const total = figures.getLastCell().getOffsetRange(1, 0);
  total.formulas = [[`=SUM(${figures.address})`]];
  total.numberFormat = [["#,##0"]];
  await context.sync();
}

test("addTotal writes the sum below the figures", async () => {
  const { host, run } = openExcel({ calculator: createCalculator() });
  const sheet = host.addSheet("Data", [["Budget"], [1234.5], [1000]]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A2:A3").select();
    await addTotal(context);
  });
  expect(formulasOf(sheet, "A4")).toEqual([["=SUM(Data!A2:A3)"]]);
  expect(textsOf(sheet, "A4")).toEqual([["2\u00a0235"]]);
});
