import { changeSettings } from "../../../src/taskpane/model/changeSettings";
import { keepRunningText } from "../../../src/taskpane/check/keepRunningText";
import { readWorkbook } from "../../../src/taskpane/model/readWorkbook";
import { startPane } from "../../../src/taskpane/model/startPane";
import { createPane, type Pane } from "../../../src/taskpane/model/pane";
import type { State } from "../../../src/taskpane/model/state";
import { driftSheet } from "../driftSheet";
import { excelServices, type ExcelServices } from "../excelServices";

test("choices made in one pane meet the user in the next", async () => {
  const services = excelServices([]);
  const first = createPane(services);
  await startPane(first);
  await changeSettings(first, { unit: "mnkr", calculation: "varden" });
  const second = createPane(services);
  await startPane(second);
  expect(second.getState().settings).toEqual({ unit: "mnkr", calculation: "varden" });
  expect(second.getState().notices).toEqual([]);
});

test("a saved choice that can't be used is told", async () => {
  const services = excelServices([]);
  services.saved = '{"version":1,"unit":"öre"}';
  const pane = createPane(services);
  await startPane(pane);
  expect(pane.getState().settings.unit).toBeNull();
  expect(pane.getState().notices[0]).toMatchObject({ intent: "warning", text: expect.stringContaining("enhet") });
});

/** A pane with an open workbook read, whose next reports are not made before they are cancelled. */
async function slowPane(): Promise<{ pane: Pane; services: ExcelServices; read: State }> {
  const services = excelServices([driftSheet("Delår.xlsx", -1.2)]);
  const pane = createPane(services);
  await startPane(pane);
  await readWorkbook(pane);
  services.createReport = (_sheets, _settings, _problems, signal) =>
    new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("stopped"))));
  return { pane, services, read: pane.getState() };
}

function cancel(pane: Pane): void {
  const { job } = pane.getState();
  if (job.kind !== "interpreting") throw new Error("no report is being made");
  job.cancel();
}

test("a choice is in the workbook before the report is made, and out of it again when cancelled", async () => {
  const { pane, services, read } = await slowPane();
  const changing = changeSettings(pane, { unit: "tkr" });
  await Promise.resolve();
  expect(services.saved).toContain('"tkr"');
  cancel(pane);
  await changing;
  expect(services.saved).not.toContain('"tkr"');
  expect(pane.getState()).toMatchObject({ settings: read.settings, report: read.report, job: { kind: "idle" } });
});

test("cancelling goes back to what the report in sight is made of, past a choice that was overtaken", async () => {
  const { pane, read } = await slowPane();
  void changeSettings(pane, { unit: "tkr" });
  const last = changeSettings(pane, { unit: "mnkr" });
  cancel(pane);
  await last;
  expect(pane.getState()).toMatchObject({ settings: read.settings, report: read.report, job: { kind: "idle" } });
});

test("a text pasted while the report follows a choice stays when the choice is cancelled", async () => {
  const { pane, services } = await slowPane();
  const changing = changeSettings(pane, { unit: "tkr" });
  void keepRunningText(pane, "HR följs upp.");
  cancel(pane);
  await changing;
  expect(pane.getState().settings).toMatchObject({ unit: null, runningText: "HR följs upp." });
  expect(services.saved).toContain("HR följs upp.");
  expect(services.saved).not.toContain('"tkr"');
});

test("a choice made while the report is written does not open the pane for another writing", async () => {
  const { pane } = await slowPane();
  const within = { kind: "writing" } as const;
  pane.dispatch({ type: "jobStarted", job: within });
  void changeSettings(pane, { unit: "tkr" });
  const last = changeSettings(pane, { unit: "mnkr" });
  cancel(pane);
  await last;
  expect(pane.getState().job).toBe(within);
});
