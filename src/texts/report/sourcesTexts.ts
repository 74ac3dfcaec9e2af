/** The sheet Källor; Swedish only, as the report is. */
export const sourcesTexts = {
  name: "Källor",
  header: ["Tabell", "Arbetsbok", "Blad", "Område", "Period", "Enhet", "Rader", "Inläst"],
  summary: (workbooks: number, tables: number) =>
    `Rapporten bygger på ${tables === 1 ? "en tabell" : `${tables} tabeller`} ur ${workbooks === 1 ? "en arbetsbok" : `${workbooks} arbetsböcker`}.`,
  ofArea: (kind: string, area: string) => `${kind}, ${area}`,
  restated: (kind: string) => `${kind}, förra året omräknat`,
};
