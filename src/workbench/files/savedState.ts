import type { Workbook } from "../model/workbook";

/** Marks the XML part that carries what an .xlsx file has no place of its own for. */
export const STATE_NAMESPACE = "urn:vss:arbetsbank";

interface State {
  readonly settings: readonly (readonly [string, unknown])[];
  /** By sheet name. */
  readonly sheetProperties: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}

/** `workbook.settings` and the sheets' own properties as an XML part; null when there is nothing to save. */
export function writeState({ settings, sheets }: Workbook): string | null {
  const owners = sheets.filter(({ customProperties }) => customProperties.size > 0);
  if (settings.size === 0 && owners.length === 0) return null;
  const state: State = {
    settings: [...settings],
    sheetProperties: Object.fromEntries(owners.map(({ name, customProperties }) => [name, [...customProperties]])),
  };
  const json = JSON.stringify(state).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<arbetsbok xmlns="${STATE_NAMESPACE}">${json}</arbetsbok>`;
}

/** Takes the state back; a part that is not ours, or damaged, changes nothing. */
export function readState(xml: string, workbook: Workbook): void {
  const json = /<arbetsbok[^>]*>([^<]*)<\/arbetsbok>/.exec(xml)?.[1];
  if (json === undefined) return;
  try {
    const text = json.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    const { settings, sheetProperties } = JSON.parse(text) as State;
    for (const [key, value] of settings) workbook.settings.set(key, value);
    for (const sheet of workbook.sheets) {
      for (const [key, value] of sheetProperties[sheet.name] ?? []) sheet.customProperties.set(key, value);
    }
  } catch {
    return;
  }
}
