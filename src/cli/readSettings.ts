import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { DEFAULT_SETTINGS, type ReportSettings } from "../domain/settings/reportSettings";
import { parseSettings } from "../settings/parseSettings";
import { cliTexts } from "../texts/cliTexts";
import { settingsProblemText } from "../texts/settingsProblemTexts";
import type { CliRequest } from "./readArguments";

/**
 * The choices a run goes by: the command line's before the file's before the defaults. A Swedish line when the file
 * can't be used as it is; a run nobody watches must not go on with half of what was decided.
 *
 * @example await readSettings({ settingsFile: null, unit: "mnkr", calculation: null, comparisons: [] })
 * // { unit: "mnkr", calculation: "formler" }
 */
export async function readSettings({
  settingsFile,
  unit,
  calculation,
  comparisons,
  dimension = null,
  level = null,
}: Pick<CliRequest, "settingsFile" | "unit" | "calculation" | "comparisons"> &
  Partial<Pick<CliRequest, "dimension" | "level">>): Promise<ReportSettings | string> {
  const saved = settingsFile === null ? {} : await savedIn(settingsFile);
  if (typeof saved === "string") return saved;
  const compared = Object.fromEntries(comparisons.map((file) => [basename(file), "comparison"] as const));
  const by = { ...(dimension !== null && { dimension }), ...(level !== null && { level }) };
  return {
    ...DEFAULT_SETTINGS,
    ...saved,
    ...(Object.keys(by).length > 0 && { ledger: { ...saved.ledger, ...by } }),
    ...(unit !== null && { unit }),
    ...(calculation !== null && { calculation }),
    ...(comparisons.length > 0 && { uses: { ...saved.uses, ...compared } }),
  };
}

async function savedIn(file: string): Promise<Partial<ReportSettings> | string> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return cliTexts.noFile(file);
  const { settings, problems } = parseSettings(text);
  return problems.length > 0 ? `${file}: ${settingsProblemText(problems, "sv")}` : settings;
}
