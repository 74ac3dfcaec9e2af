import type { ReportSettings } from "../../domain/settings/reportSettings";
import type { Pane } from "./pane";
import { refreshReport } from "./refreshReport";
import { saveSettings } from "./saveSettings";

/**
 * Takes new choices, makes the report follow them and, in Excel, saves them in the workbook: at once, for the user may
 * save the workbook while the report is being made. Choices that are cancelled are taken out of it again.
 */
export async function changeSettings(pane: Pane, change: Partial<ReportSettings>): Promise<void> {
  const { sources, settings } = pane.getState();
  pane.dispatch({ type: "settingsChanged", settings: { ...settings, ...change } });
  const [isKept] = await Promise.all([refreshReport(pane, { sources, settings }), saveSettings(pane)]);
  if (!isKept) await saveSettings(pane);
}
