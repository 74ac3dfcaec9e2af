import type { Workbook } from "../model/workbook";

/** Marks the XML part that carries what an .xlsx file has no place of its own for. */
export const STATE_NAMESPACE = "urn:vss:arbetsbank";

interface State {
  readonly settings: readonly (readonly [string, unknown])[];
  /** By sheet name. */
  readonly sheetProperties: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** The names of a sheet's charts, in order, by sheet name. */
  readonly chartNames?: Readonly<Record<string, readonly string[]>>;
}

/** `workbook.settings`, the sheets' own properties and what charts are called, as an XML part; null when there is nothing to save. */
export function writeState({ settings, sheets }: Workbook): string | null {
  const owners = sheets.filter(({ customProperties }) => customProperties.size > 0);
  const drawn = sheets.filter(({ charts }) => charts.length > 0);
  if (settings.size === 0 && owners.length === 0 && drawn.length === 0) return null;
  const state: State = {
    settings: [...settings],
    sheetProperties: Object.fromEntries(owners.map(({ name, customProperties }) => [name, [...customProperties]])),
    ...(drawn.length > 0 && {
      chartNames: Object.fromEntries(drawn.map((sheet) => [sheet.name, sheet.charts.map(({ name }) => name)])),
    }),
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
    const { settings, sheetProperties, chartNames = {} } = JSON.parse(text) as State;
    for (const [key, value] of settings) workbook.settings.set(key, value);
    for (const sheet of workbook.sheets) {
      for (const [key, value] of sheetProperties[sheet.name] ?? []) sheet.customProperties.set(key, value);
      sheet.charts.forEach((chart, index) => {
        chart.name = chartNames[sheet.name]?.[index] ?? chart.name;
      });
    }
  } catch {
    return;
  }
}
