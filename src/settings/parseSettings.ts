import * as v from "valibot";
import type { ReportSettings } from "../domain/settings/reportSettings";
import type { SettingsProblem } from "../domain/settings/settingsProblem";
import { withPresentNames } from "./formerNames";
import { SETTINGS_SCHEMA } from "./settingsSchema";
import { SETTINGS_VERSION } from "./settingsVersion";

/** The choices that could be read, and what is wrong with those that could not. */
export interface ParsedSettings {
  readonly settings: Partial<ReportSettings>;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads saved choices back. A choice that can't be used costs that choice only; a text that is not ours costs them
 * all, and says so.
 *
 * @example parseSettings('{"version":1,"unit":"mnkr","calculation":"x"}')
 * // { settings: { unit: "mnkr" }, problems: [{ code: "unusable", values: { choice: "calculation" } }] }
 */
export function parseSettings(text: string): ParsedSettings {
  const record = parseRecord(text);
  if (record === null || typeof record.version !== "number") {
    return { settings: {}, problems: [{ code: "notSettings", values: {} }] };
  }
  const problems: SettingsProblem[] = [];
  if (record.version > SETTINGS_VERSION) problems.push({ code: "newerVersion", values: {} });
  const named = record.version < 2 ? withPresentNames(record) : record;
  const read: [string, unknown][] = [];
  for (const name of Object.keys(SETTINGS_SCHEMA) as (keyof ReportSettings)[]) {
    if (!Object.hasOwn(named, name)) continue;
    const result = v.safeParse(SETTINGS_SCHEMA[name], named[name]);
    if (result.success) read.push([name, result.output]);
    else problems.push({ code: "unusable", values: { choice: name } });
  }
  return { settings: Object.fromEntries(read) as Partial<ReportSettings>, problems };
}

function parseRecord(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
