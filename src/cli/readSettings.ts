import { readFile } from "node:fs/promises";
import { DEFAULT_SETTINGS, type ReportSettings } from "../domain/settings/reportSettings";
import { parseSettings } from "../settings/parseSettings";
import { cliTexts } from "../texts/cliTexts";
import { settingsProblemText } from "../texts/settingsProblemTexts";
import type { CliRequest } from "./readArguments";

/**
 * The choices a run goes by: the command line's before the file's before the defaults. A Swedish line when the file
 * can't be used as it is; a run nobody watches must not go on with half of what was decided.
 *
 * @example await readSettings({ settingsFile: null, unit: "mnkr", calculation: null })
 * // { unit: "mnkr", calculation: "formler" }
 */
export async function readSettings({
  settingsFile,
  unit,
  calculation,
}: Pick<CliRequest, "settingsFile" | "unit" | "calculation">): Promise<ReportSettings | string> {
  const asked = { ...(unit !== null && { unit }), ...(calculation !== null && { calculation }) };
  if (settingsFile === null) return { ...DEFAULT_SETTINGS, ...asked };
  const text = await readFile(settingsFile, "utf8").catch(() => null);
  if (text === null) return cliTexts.noFile(settingsFile);
  const { settings, problems } = parseSettings(text);
  if (problems.length > 0) return `${settingsFile}: ${settingsProblemText(problems, "sv")}`;
  return { ...DEFAULT_SETTINGS, ...settings, ...asked };
}
