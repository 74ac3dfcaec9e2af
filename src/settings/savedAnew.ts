import type { ReportSettings } from "../domain/settings/reportSettings";
import { mergeSettings } from "./mergeSettings";
import { parseSettings } from "./parseSettings";
import { printSettings } from "./printSettings";

/**
 * The text to save in the workbook when it may hold another one than before: somebody else works in it too, or it could
 * not be read when the pane was opened.
 *
 * @param saved what the workbook holds now; null when nothing
 * @param before the choices as this pane last knew the workbook's
 * @example savedAnew(null, DEFAULT_SETTINGS, { unit: "mnkr", calculation: "vss" }) // '{\n "version": 2,\n "unit": "mnkr",\n "calculation": "vss"\n}'
 */
export function savedAnew(saved: string | null, before: ReportSettings, mine: ReportSettings): string {
  if (saved === null) return printSettings(mine);
  const { unit, calculation } = before;
  return printSettings(mergeSettings(before, mine, { unit, calculation, ...parseSettings(saved).settings }));
}
