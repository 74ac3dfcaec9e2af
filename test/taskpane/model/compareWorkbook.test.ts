import { compareWorkbook } from "../../../src/taskpane/model/compareWorkbook";
import { createPane } from "../../../src/taskpane/model/pane";
import { readWorkbook } from "../../../src/taskpane/model/readWorkbook";
import { writeReport } from "../../../src/taskpane/report/writeReport";
import type { Sheet } from "../../../src/workbook/sheet";
import { driftSheet } from "../driftSheet";
import { excelServices } from "../excelServices";

/** The sheet with this figure in a cell, as the user would type it. */
function typed(sheet: Sheet, row: number, column: number, value: number | string): Sheet {
  const rows = sheet.rows.map((line) => {
    const cells = [...line.cells];
    if (line.index === row) cells[column] = { value };
    return { ...line, cells };
  });
  return { ...sheet, rows };
}

const FIRST = driftSheet("Bok.xlsx", -1.2);

test.each<[string, (sheet: Sheet) => Sheet, boolean]>([
  ["nothing", (sheet) => ({ ...sheet }), true],
  ["a figure", (sheet) => typed(sheet, 4, 1, 77), false],
  ["a note beside the table", (sheet) => typed(sheet, 4, 9, "Kolla"), true],
])("back in the pane after the user has changed %s", async (_, change, current) => {
  const services = excelServices([FIRST]);
  const pane = createPane(services);
  pane.dispatch({ type: "started", mode: "excel" });
  await readWorkbook(pane);
  await writeReport(pane);
  expect(pane.getState().written?.current).toBe(true);
  services.sheets = [change(FIRST)];
  const { report, notices } = pane.getState();
  await compareWorkbook(pane);
  expect(pane.getState().written?.current).toBe(current);
  expect([pane.getState().report === report, pane.getState().notices === notices]).toEqual([true, true]);
});
