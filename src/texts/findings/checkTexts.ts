import type { CheckName } from "../../domain/finding/checkName";
import type { Performed } from "../../domain/finding/checkRun";
import { bilingual, type Bilingual, type Language } from "../bilingual";
import { count } from "../words";

/** What a check is called where a user reads it, and what it counts. */
interface CheckTexts {
  readonly title: string;
  readonly one: string;
  readonly many: string;
}

/** In the order they are told in. */
export const CHECK_TEXTS: Readonly<Record<CheckName, Bilingual<CheckTexts>>> = {
  sum: bilingual(
    { title: "Summan mot posterna", one: "summa", many: "summor" },
    { title: "Sum against its items", one: "sum", many: "sums" },
  ),
  deviation: bilingual(
    { title: "Avvikelsen mot de jämförda beloppen", one: "avvikelse", many: "avvikelser" },
    { title: "Deviation against the compared amounts", one: "deviation", many: "deviations" },
  ),
  net: bilingual(
    {
      title: "Netto mot intäkter och kostnader",
      one: "netto mot intäkter och kostnader",
      many: "netton mot intäkter och kostnader",
    },
    {
      title: "Net against income and costs",
      one: "net against income and costs",
      many: "nets against income and costs",
    },
  ),
  sumOfParts: bilingual(
    { title: "Summans del mot posternas delar", one: "summa av delar", many: "summor av delar" },
    { title: "Part of the sum against the items' parts", one: "sum of parts", many: "sums of parts" },
  ),
  sumOfColumns: bilingual(
    { title: "Kolumnen mot kolumnerna den är summan av", one: "summa av kolumner", many: "summor av kolumner" },
    { title: "Column against the columns it is the sum of", one: "sum of columns", many: "sums of columns" },
  ),
  investmentNet: bilingual(
    { title: "Investeringens netto mot utgifter och inkomster", one: "investeringsnetto", many: "investeringsnetton" },
    {
      title: "Net of an investment against outlays and income",
      one: "net of an investment",
      many: "nets of investments",
    },
  ),
  sumFormula: bilingual(
    { title: "Summans formel", one: "summa med formel", many: "summor med formel" },
    { title: "Formula of the sum", one: "sum by formula", many: "sums by formula" },
  ),
  typedFigure: bilingual(
    { title: "Inskriven siffra bland formler", one: "formel bland siffrorna", many: "formler bland siffrorna" },
    { title: "Typed figure among formulas", one: "formula among the figures", many: "formulas among the figures" },
  ),
  sameFigure: bilingual(
    {
      title: "Samma uppgift i två tabeller",
      one: "uppgift som står i två tabeller",
      many: "uppgifter som står i två tabeller",
    },
    {
      title: "The same figure in two tables",
      one: "figure that is in two tables",
      many: "figures that are in two tables",
    },
  ),
  genderSplit: bilingual(
    { title: "Totalen mot män och kvinnor", one: "könsuppdelning", many: "könsuppdelningar" },
    { title: "Total against men and women", one: "split by gender", many: "splits by gender" },
  ),
  derivedIndicator: bilingual(
    {
      title: "Indikatorn mot tabellen den räknas ur",
      one: "indikator mot sin tabell",
      many: "indikatorer mot sina tabeller",
    },
    {
      title: "Indicator against the table it comes from",
      one: "indicator against its table",
      many: "indicators against their tables",
    },
  ),
  previousReport: bilingual(
    {
      title: "Föregående år mot den tidigare rapporten",
      one: "uppgift mot tidigare rapport",
      many: "uppgifter mot tidigare rapport",
    },
    {
      title: "Previous year against the earlier report",
      one: "figure against an earlier report",
      many: "figures against an earlier report",
    },
  ),
  betweenWorkbooks: bilingual(
    {
      title: "Samma uppgift i två arbetsböcker",
      one: "uppgift som skiljer sig mellan arbetsböcker",
      many: "uppgifter som skiljer sig mellan arbetsböcker",
    },
    {
      title: "The same figure in two workbooks",
      one: "figure that differs between workbooks",
      many: "figures that differ between workbooks",
    },
  ),
  unitSlip: bilingual(
    { title: "Beloppets enhet mot radens övriga", one: "belopp mot radens enhet", many: "belopp mot radens enhet" },
    {
      title: "Unit of the amount against the rest of the row",
      one: "amount against the unit of its row",
      many: "amounts against the unit of their row",
    },
  ),
  signSlip: bilingual(
    { title: "Beloppets tecken mot radens övriga", one: "belopp mot radens tecken", many: "belopp mot radens tecken" },
    {
      title: "Sign of the amount against the rest of the row",
      one: "amount against the sign of its row",
      many: "amounts against the sign of their row",
    },
  ),
  shares: bilingual(
    { title: "Andelarnas summa", one: "summa av andelar", many: "summor av andelar" },
    { title: "Sum of shares", one: "sum of shares", many: "sums of shares" },
  ),
  indexation: bilingual(
    { title: "Planårens uppräkning", one: "uppräknad rad", many: "uppräknade rader" },
    { title: "Indexation of plan years", one: "indexed row", many: "indexed rows" },
  ),
  textAgainstTable: bilingual(
    { title: "Löptexten mot tabellerna", one: "uppgift i löptexten", many: "uppgifter i löptexten" },
    {
      title: "Running text against the tables",
      one: "figure in the running text",
      many: "figures in the running text",
    },
  ),
  spelling: bilingual(
    { title: "Skrivsätt", one: "text eller cell mot skrivsättet", many: "texter och celler mot skrivsättet" },
    {
      title: "Way of writing",
      one: "text or cell against the way of writing",
      many: "texts and cells against the way of writing",
    },
  ),
  convention: bilingual(
    { title: "Vad plus betyder i tabellen", one: "teckenkonvention", many: "teckenkonventioner" },
    { title: "What plus means in the table", one: "sign convention", many: "sign conventions" },
  ),
};

/**
 * How many comparisons were made, check by check.
 *
 * @example performedTexts({ sum: 7, deviation: 1, … }, "sv") // ["7 summor", "1 avvikelse"]
 */
export function performedTexts(performed: Performed, language: Language): string[] {
  return Object.entries(CHECK_TEXTS).flatMap(([check, texts]) => {
    const count = performed[check as CheckName];
    const { one, many } = texts[language];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
}

/** How many figures of the workbooks are in no table; what to do about it stands after. */
export const NOT_READ = bilingual(
  (places: number) =>
    count(
      places,
      "uppgift är inte läst och därför inte kontrollerad",
      "uppgifter är inte lästa och därför inte kontrollerade",
    ),
  (places) =>
    count(places, "figure has not been read and so not checked", "figures have not been read and so not checked"),
);
