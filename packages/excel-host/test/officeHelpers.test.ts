/** @jest-environment jsdom */
import { storedCell } from "../src/model/cells";
import { openExcel } from "../src/openExcel";

/** The helpers look for Office.js among the globals, as in a pane. */
async function helpers() {
  const excel = openExcel();
  Object.assign(globalThis, {
    Excel: excel.client.Excel,
    Office: excel.client.Office,
    OfficeExtension: excel.client.OfficeExtension,
  });
  return { ...excel, ...(await import("@microsoft/office-js-helpers")) };
}

test("Utilities.host is Excel", async () => {
  const { Utilities } = await helpers();
  expect([Utilities.host, Utilities.platform]).toEqual(["EXCEL", "PC"]);
});

test.each([
  ["makes a sheet that is not there", "Ny", true, ["Blad1", "Data", "Ny"]],
  ["clears one that is", "Data", true, ["Blad1", "Data"]],
  ["makes one anew", "Data", false, ["Blad1", "Data"]],
])("forceCreateSheet %s", async (_label, name, clearOnly, sheets) => {
  const { host, run, ExcelUtilities } = await helpers();
  host.addSheet("Data", [["Konto"]]);
  await run(async (context) => {
    const { workbook } = context as unknown as { workbook: Parameters<typeof ExcelUtilities.forceCreateSheet>[0] };
    await ExcelUtilities.forceCreateSheet(workbook, name, clearOnly);
  });
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(sheets);
  const sheet = host.workbook.sheets.find((candidate) => candidate.name === name);
  expect(sheet && (storedCell(sheet, 0, 0)?.value ?? null)).toBeNull();
});
