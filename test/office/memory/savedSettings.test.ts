import { loadSavedSettings, saveSettings } from "../../../src/office/memory/savedSettings";
import { useExcel } from "../useExcel";

test("choices are kept in the workbook, the last ones", async () => {
  useExcel();
  expect(await loadSavedSettings()).toBeNull();
  await saveSettings((saved) => `${saved ?? "inget"}, först`);
  await saveSettings((saved) => `${saved ?? "inget"}, sedan`);
  expect(await loadSavedSettings()).toBe("inget, först, sedan");
});

test("while a cell is edited choices are neither missed nor lost", async () => {
  const host = useExcel();
  await saveSettings(() => "sparade");
  host.cellEditing.begin();
  const [loading, saving] = [loadSavedSettings(), saveSettings((saved) => `${saved}, med fler`)];
  host.cellEditing.end();
  await saving;
  expect(await loading).toBe("sparade");
  expect(await loadSavedSettings()).toBe("sparade, med fler");
});
