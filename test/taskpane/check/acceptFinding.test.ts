import type { Finding } from "../../../src/domain/finding/finding";
import { acceptFinding, reopenFinding } from "../../../src/taskpane/check/acceptFinding";
import { correctFinding, undoCorrection } from "../../../src/taskpane/check/correctFinding";
import { readWorkbook } from "../../../src/taskpane/model/readWorkbook";
import { exportSettings, importSettings } from "../../../src/taskpane/settings/shareSettings";
import { startPane } from "../../../src/taskpane/model/startPane";
import { correctionOffer } from "../../../src/taskpane/model/correctionOffer";
import { createPane, type Pane } from "../../../src/taskpane/model/pane";
import { driftSheet } from "../driftSheet";
import { excelServices, type ExcelServices } from "../excelServices";

async function start(saved: string | null = null): Promise<{ pane: Pane; services: ExcelServices }> {
  const services = excelServices([driftSheet("Delår.xlsx", 1.2)]);
  services.saved = saved;
  const pane = createPane(services);
  await startPane(pane);
  await readWorkbook(pane);
  return { pane, services };
}

function lostMinus(pane: Pane): Finding {
  const finding = pane.getState().report?.findings.find(({ severity }) => severity === "fel");
  if (finding === undefined) throw new Error("the lost minus was not found");
  return finding;
}

async function correct(pane: Pane): Promise<void> {
  const { report, sources } = pane.getState();
  const { table, corrections = [] } = lostMinus(pane);
  const own = report?.documents.flatMap(({ tables }) => tables).find(({ id }) => id === table);
  const offer = correctionOffer(corrections, own, sources);
  if (offer === null) throw new Error("no correction");
  await correctFinding(pane, offer);
}

const isFound = (pane: Pane): boolean =>
  pane.getState().report?.findings.some(({ severity }) => severity === "fel") ?? false;

test("an accepted finding is accepted when the workbook is opened again, and open when its figure changes", async () => {
  const { pane, services } = await start();
  await acceptFinding(pane, lostMinus(pane), "Anna Ek", "Rättas i maj");
  const today = new Date().toLocaleDateString("sv-SE");
  expect(lostMinus(pane).accepted).toEqual({ by: "Anna Ek", on: today, comment: "Rättas i maj" });
  expect(pane.getState().settings.signature).toBe("Anna Ek");

  const again = await start(services.saved);
  expect(lostMinus(again.pane).accepted?.comment).toBe("Rättas i maj");
  again.services.sheets = [driftSheet("Delår.xlsx", 2.2)];
  await readWorkbook(again.pane);
  expect(lostMinus(again.pane)).toMatchObject({ lapsed: { printed: 1.2, by: "Anna Ek" } });
  expect(lostMinus(again.pane).accepted).toBeUndefined();
});

test("Öppna igen takes it back, in the workbook too", async () => {
  const { pane, services } = await start();
  await acceptFinding(pane, lostMinus(pane), "Anna Ek", "Rättas i maj");
  await reopenFinding(pane, lostMinus(pane));
  expect(lostMinus(pane).accepted).toBeUndefined();
  expect(services.saved).not.toContain("Rättas i maj");
});

test("Rätta writes the cell and checks anew; Ångra writes it back", async () => {
  const { pane, services } = await start();
  await correct(pane);
  expect(isFound(pane)).toBe(false);
  expect(services.sheets).toEqual([driftSheet("Delår.xlsx", -1.2)]);
  expect(services.visited.at(-1)).toBe("Drift!C6");
  expect(pane.getState().notices[0]?.title).toBe("Rättat i underlaget: blad Drift, cell C6: 1,2 blir −1,2.");
  await undoCorrection(pane);
  expect(isFound(pane)).toBe(true);
  expect(pane.getState().corrections).toEqual([]);
  expect(services.sheets).toEqual([driftSheet("Delår.xlsx", 1.2)]);
});

test("a cell changed meanwhile is left alone, and that is said", async () => {
  const { pane, services } = await start();
  services.correctCells = async ([edit]) =>
    edit === undefined ? { kind: "written" } : { kind: "refused", reason: "changed", edit };
  await correct(pane);
  expect(pane.getState().corrections).toEqual([]);
  expect(pane.getState().notices).toEqual([
    { intent: "warning", title: "Inget är ändrat.", text: expect.stringMatching(/^Blad Drift, cell C6 har ändrats/u) },
  ]);
});

test("what a colleague has accepted is added, under the colleague's name; one's own name stays one's own", async () => {
  const { pane, services } = await start();
  await acceptFinding(pane, lostMinus(pane), "Anna Ek", "Rättas i maj");
  let exported = "";
  services.exportSettings = async (settings) => void (exported = JSON.stringify({ version: 1, ...settings }));
  await exportSettings(pane);
  expect(exported).not.toContain("signature");

  const other = await start('{"version":1,"unit":null,"calculation":"vss","signature":"Bo"}');
  await importSettings(other.pane, { name: "val.json", text: async () => exported } as File);
  expect(lostMinus(other.pane).accepted?.by).toBe("Anna Ek");
  expect(other.pane.getState().settings.signature).toBe("Bo");
});
