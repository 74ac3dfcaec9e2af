import { WORKINGS } from "../../domain/table/workings";

/** The sheet Prognosunderlag; Swedish only, as the report is. */
export const forecastSheetTexts = {
  name: "Prognosunderlag",
  title: (year: number, unit: string | null) =>
    `${WORKINGS} prognosen för helår ${year}${unit === null ? "" : `, belopp ${unit}`}`,
  subtitle: (period: string) =>
    `Metoderna sida vid sida efter ${period}. Kostnader och intäkter skrivs fram var för sig; netto är intäkter minus kostnader och plus är överskott. Den valda metodens belopp är fetstilta.`,
  chosenForecast: "Vald\nprognos",
  chosenMethod: "Vald metod",
  noneChosen: "Ingen vald",
  sum: "Summa",
  sides: { cost: "kostnader", income: "intäkter" },
  partOf: (side: string) => `varav ${side}`,
  amounts: "Belopp som metoderna utgår från",
  amountHeaders: (period: string, year: number) => [
    `Redovisat\n${period}\n${year}`,
    `Budget\n${period}\n${year}`,
    `Budget\n${year}`,
    `Redovisat\n${period}\n${year - 1}`,
    `Bokslut\n${year - 1}`,
  ],
  lacking: (method: string, missing: string, areas: readonly string[]) =>
    `${method}: ${missing}${areas.length === 0 ? "" : ` för ${areas.join(", ")}`}.`,
};
