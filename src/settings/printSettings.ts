import type { ReportSettings } from "../domain/settings/reportSettings";
import { SETTINGS_VERSION } from "./settingsVersion";

/**
 * The choices as text, to save in the workbook or to hand to a colleague; `parseSettings` reads it back.
 *
 * @example printSettings({ unit: "mnkr", calculation: "vss" }) // '{\n "version": 2,\n "unit": "mnkr",\n "calculation": "vss"\n}'
 */
export function printSettings(settings: ReportSettings): string {
  return JSON.stringify({ version: SETTINGS_VERSION, ...settings }, null, 1);
}
