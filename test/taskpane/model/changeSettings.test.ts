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

describe("two panes with one workbook", () => {
  /** Two users that have opened the same workbook before either has chosen anything. */
  async function twoPanes(): Promise<{ anna: Pane; bo: Pane; savedFor: () => Promise<State["settings"]> }> {
    const services = excelServices([]);
    const [anna, bo] = [createPane(services), createPane(services)];
    await Promise.all([startPane(anna), startPane(bo)]);
    const savedFor = async () => {
      const next = createPane(services);
      await startPane(next);
      return next.getState().settings;
    };
    return { anna, bo, savedFor };
  }
  const accepted = (row: string) => ({
    ...{ table: "drift", check: "radsumma", row, column: "Utfall", printed: 1, expected: 2 },
    ...{ by: "AA", on: "2024-05-01", comment: "" },
  });

  test("keep the acceptances of both", async () => {
    const { anna, bo, savedFor } = await twoPanes();
    await changeSettings(anna, { accepted: [accepted("Skola")], signature: "AA" });
    await changeSettings(bo, { accepted: [accepted("Vatten")], unit: "tkr" });
    expect(await savedFor()).toEqual({
      ...{ unit: "tkr", calculation: "vss", signature: "AA" },
      accepted: [accepted("Skola"), accepted("Vatten")],
    });
  });

  test("take away only their own", async () => {
    const { anna, bo, savedFor } = await twoPanes();
    await changeSettings(anna, { directions: { Frånvaro: "lower" }, conflicts: { a: "x" } });
    await changeSettings(bo, { directions: { Närvaro: "higher" } });
    await changeSettings(anna, { directions: undefined });
    expect(await savedFor()).toMatchObject({ directions: { Närvaro: "higher" }, conflicts: { a: "x" } });
  });

  test("where both choose the same, the last one holds", async () => {
    const { anna, bo, savedFor } = await twoPanes();
    await changeSettings(anna, { unit: "tkr", decimals: 1 });
    await changeSettings(bo, { unit: "mnkr" });
    expect(await savedFor()).toMatchObject({ unit: "mnkr" });
  });
});

test("what the workbook holds is not overwritten by a pane that could not read it", async () => {
  const services = excelServices([]);
  const first = createPane(services);
  await startPane(first);
  await changeSettings(first, { unit: "mnkr", signature: "AA" });
  const { loadSettings } = services;
  services.loadSettings = () => Promise.reject(new Error("no answer"));
  const second = createPane(services);
  await expect(startPane(second)).rejects.toThrow("no answer");
  await changeSettings(second, { decimals: 2 });
  expect((await loadSettings())?.settings).toMatchObject({ unit: "mnkr", signature: "AA", decimals: 2 });
});
