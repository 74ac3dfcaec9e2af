import type { Pane } from "../model/pane";
import { refreshReport } from "../model/refreshReport";
import { saveSettings } from "../model/saveSettings";

/**
 * Keeps the report's running text, in Excel in the workbook, and holds it against the tables. The pane stays free
 * meanwhile: the user may be on the way to Kontrollera.
 */
export async function keepRunningText(pane: Pane, text: string): Promise<void> {
  const { settings } = pane.getState();
  if (text === (settings.runningText ?? "")) return;
  const { runningText: _, ...others } = settings;
  const kept = text.trim() === "" ? others : { ...others, runningText: text };
  pane.dispatch({ type: "settingsChanged", settings: kept });
  await saveSettings(pane);
  await refreshReport(pane);
}
