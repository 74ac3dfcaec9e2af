import { createReport } from "../../../src/createReport";
import { earlierReport } from "../../../src/office/read/earlierReport";
import { readOpenWorkbook } from "../../../src/office/read/readOpenWorkbook";
import { writeReport } from "../../../src/office/write/writeReport";
import { startPane } from "../../../src/taskpane/model/startPane";
import { createPane } from "../../../src/taskpane/model/pane";
import { importTexts } from "../../../src/texts/pane/importTexts";
import { loadSheets } from "../../cases/loadCase";
import { excelServices } from "../../taskpane/excelServices";
import { useExcel } from "../useExcel";

const SETTINGS = { unit: null, calculation: "varden" } as const;

test("a workbook without a report has none", async () => {
  useExcel().addSheet("Kontroller", [["min egen"]]);
  expect(await earlierReport()).toBeNull();
});

test("a report tells which files it was made of, also after its sheets were renamed; deleted, it is gone", async () => {
  useExcel();
  await writeReport(createReport(loadSheets("vss-2024-03"), SETTINGS).report.sheets);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ekonomi").name = "Sammandrag";
    await context.sync();
  });
  expect(await earlierReport()).toEqual({ files: ["vss-2024-03.xlsx"], fromWorkbook: false });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (sheet.name !== "Blad1") sheet.delete();
    await context.sync();
  });
  expect(await earlierReport()).toBeNull();
});

test("a report of the open workbook itself says so", async () => {
  useExcel({ workbookName: "Bok.xlsx" }).addSheet("Drift", [
    ["Drift jan-mars 2024, tkr", "Utfall mars 2024", "Budget mars 2024"],
    ["Stab", 1, 2],
    ["Summa", 1, 2],
  ]);
  const { sheets } = await readOpenWorkbook();
  await writeReport(createReport(sheets, SETTINGS).report.sheets);
  expect(await earlierReport()).toEqual({ files: [], fromWorkbook: true });
});

test("the pane opened on such a workbook goes on from there", async () => {
  const services = excelServices([]);
  services.earlierReport = async () => ({ files: ["a.xlsx", "b.xlsx"], fromWorkbook: true });
  const pane = createPane(services);
  await startPane(pane);
  const { earlier } = pane.getState();
  expect(earlier && importTexts.sv.earlier(earlier)).toMatch(
    /Välj a\.xlsx och b\.xlsx med Välj arbetsböcker.*Läs öppen arbetsbok.*Uppdatera rapport/u,
  );
});
