import { changeSettings } from "../../../src/taskpane/actions/changeSettings";
import { startPane } from "../../../src/taskpane/actions/startPane";
import { createPane } from "../../../src/taskpane/pane";
import { excelServices } from "../excelServices";

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
