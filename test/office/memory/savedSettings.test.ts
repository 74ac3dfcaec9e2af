import { loadSavedSettings, saveSettings } from "../../../src/office/memory/savedSettings";
import { useExcel } from "../useExcel";

test("choices are kept in the workbook, the last ones", async () => {
  useExcel();
  expect(await loadSavedSettings()).toBeNull();
  await saveSettings("först");
  await saveSettings("sedan");
  expect(await loadSavedSettings()).toBe("sedan");
});
