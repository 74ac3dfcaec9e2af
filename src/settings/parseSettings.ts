import * as v from "valibot";
import type { ReportSettings } from "../domain/settings/reportSettings";
import { SETTINGS_NAME } from "./settingsName";
import { SETTINGS_SCHEMA } from "./settingsSchema";
import { SETTINGS_VERSION } from "./settingsVersion";

/** The choices that could be read, and a Swedish sentence for each that could not. */
export interface ParsedSettings {
  readonly settings: Partial<ReportSettings>;
  readonly problems: readonly string[];
}

/**
 * Reads saved choices back. A choice that can't be used costs that choice only; a text that is not ours costs them
 * all, and says so.
 *
 * @example parseSettings('{"version":1,"unit":"mnkr","calculation":"x"}')
 * // { settings: { unit: "mnkr" }, problems: ["Valet beräknade celler går inte att använda och hoppades över."] }
 */
export function parseSettings(text: string): ParsedSettings {
  const record = parseRecord(text);
  if (record === null || typeof record.version !== "number") {
    return { settings: {}, problems: ["Texten innehåller inga inställningar från VSS för Excel."] };
  }
  const problems: string[] = [];
  if (record.version > SETTINGS_VERSION) {
    problems.push("Inställningarna kommer från en nyare version av VSS för Excel. Det som går att läsa används.");
  }
  const read: [string, unknown][] = [];
  for (const name of Object.keys(SETTINGS_SCHEMA) as (keyof ReportSettings)[]) {
    if (!Object.hasOwn(record, name)) continue;
    const result = v.safeParse(SETTINGS_SCHEMA[name], record[name]);
    if (result.success) read.push([name, result.output]);
    else problems.push(`Valet ${SETTINGS_NAME[name]} går inte att använda och hoppades över.`);
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
