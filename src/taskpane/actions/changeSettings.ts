import type { ReportSettings } from "../../domain/reportSettings";
import type { Pane } from "../pane";
import { refreshReport } from "./refreshReport";

/** Takes a new choice of unit or calculation and makes the report follow it. */
export async function changeSettings(pane: Pane, change: Partial<ReportSettings>): Promise<void> {
  pane.dispatch({ type: "settingsChanged", settings: { ...pane.getState().settings, ...change } });
  await refreshReport(pane);
}
