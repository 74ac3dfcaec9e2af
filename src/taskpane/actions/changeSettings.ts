import type { ReportSettings } from "../../domain/reportSettings";
import type { Pane } from "../pane";
import { refreshReport } from "./refreshReport";

/** Takes new choices, makes the report follow them and, in Excel, saves them in the workbook. */
export async function changeSettings(pane: Pane, change: Partial<ReportSettings>): Promise<void> {
  const { sources, settings } = pane.getState();
  pane.dispatch({ type: "settingsChanged", settings: { ...settings, ...change } });
  if (!(await refreshReport(pane, { sources, settings }))) return;
  if (pane.getState().mode === "excel") await pane.services.saveSettings(pane.getState().settings);
}
