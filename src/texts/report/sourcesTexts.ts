/** The sheet Källor; Swedish only, as the report is. */
export const sourcesTexts = {
  name: "Källor",
  header: ["Tabell", "Arbetsbok", "Blad", "Område", "Period", "Enhet", "Rader", "Inläst"],
  summary: (workbooks: number, tables: number) =>
    `Rapporten bygger på ${tables === 1 ? "en tabell" : `${tables} tabeller`} ur ${workbooks === 1 ? "en arbetsbok" : `${workbooks} arbetsböcker`}.`,
  compared: (workbooks: number) =>
    workbooks === 0 ? "" : ` Den jämförs med ${workbooks === 1 ? "en annan" : `${workbooks} andra`}.`,
  comparison: (table: string) => `${table}, bara jämförelse`,
  ofArea: (kind: string, area: string) => `${kind}, ${area}`,
  restated: (kind: string) => `${kind}, förra året omräknat`,
};
