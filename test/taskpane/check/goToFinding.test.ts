import type { Finding } from "../../../src/domain/finding/finding";
import { checkFigures } from "../../../src/taskpane/check/checkFigures";
import { goToFinding } from "../../../src/taskpane/check/goToFinding";
import { readWorkbook } from "../../../src/taskpane/model/readWorkbook";
import { refreshReport } from "../../../src/taskpane/model/refreshReport";
import { startPane } from "../../../src/taskpane/model/startPane";
import { writeReport } from "../../../src/taskpane/report/writeReport";
import { createPane, type Pane } from "../../../src/taskpane/model/pane";
import { driftSheet } from "../driftSheet";
import { type ExcelServices, excelServices } from "../excelServices";

async function start(): Promise<{ pane: Pane; services: ExcelServices }> {
  const services = excelServices([driftSheet("Delår.xlsx", 1.2)]);
  const pane = createPane(services);
  await startPane(pane);
  return { pane, services };
}

function firstFinding(pane: Pane): Finding {
  const finding = pane.getState().report?.findings.find(({ severity }) => severity === "fel");
  if (finding === undefined) throw new Error("the lost minus was not found");
  return finding;
}

async function takeFile(pane: Pane, file: string): Promise<void> {
  pane.dispatch({
    type: "sourceRead",
    source: { file, origin: "file", sheets: [driftSheet(file, 1.2)], problems: [] },
  });
  await refreshReport(pane);
}

test("a finding in the open workbook is shown in its own cell", async () => {
  const { pane, services } = await start();
  await readWorkbook(pane);
  await goToFinding(pane, firstFinding(pane));
  expect(services.visited).toEqual(["Drift!C6"]);
  expect(pane.getState().pointer?.text).toBe("Markerade blad Drift, cell C6.");
});

test("a sheet deleted since is told", async () => {
  const { pane, services } = await start();
  await readWorkbook(pane);
  services.deleted.add("Drift");
  await goToFinding(pane, firstFinding(pane));
  expect(pane.getState().pointer?.text).toMatch(/^Blad Drift, cell C6 kan inte visas/u);
});

test("a finding in a file is told by its place, and shown in the report once that is written", async () => {
  const { pane, services } = await start();
  await takeFile(pane, "a.xlsx");
  await goToFinding(pane, firstFinding(pane));
  expect(services.visited).toEqual([]);
  expect(pane.getState().pointer?.text).toBe("Öppna a.xlsx och gå till blad Drift, cell C6.");

  await writeReport(pane);
  await goToFinding(pane, firstFinding(pane));
  expect(services.visited).toHaveLength(1);
  expect(pane.getState().pointer?.text).toMatch(/^I rapporten: blad .+, cell [A-Z]+\d+\. Öppna a\.xlsx/u);
});

test("Kontrollera reads the open workbook anew: a corrected cell is not reported again", async () => {
  const { pane, services } = await start();
  await readWorkbook(pane);
  firstFinding(pane);
  services.sheets = [driftSheet("Delår.xlsx", -1.2)];
  await checkFigures(pane);
  expect(pane.getState().report?.findings.filter(({ severity }) => severity === "fel")).toEqual([]);
});
