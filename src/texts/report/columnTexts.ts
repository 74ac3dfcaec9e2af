import type { IndicatorLayout } from "../../domain/settings/indicatorLayout";
import type { ColumnRole, Measure } from "../../domain/table/table";

/** What columns of amounts are called in the report; Swedish only, as the report is. */
export const columnTitles: Readonly<Record<ColumnRole | "grant", string>> = {
  utfall: "Redovisat",
  budget: "Budget",
  /** What the council gives against net costs: an income, beside columns of costs and income. */
  grant: "Kommunbidrag",
  prognos: "Prognos",
  avvikelse: "Avvikelse",
  foregaende: "Redovisat",
  bokslut: "Bokslut",
  plan: "Plan",
  malvarde: "Målvärde",
  status: "Status",
};

/** What an investment column measures. */
export const measureTitles: Readonly<Record<Measure, string>> = {
  utgifter: "Utgifter",
  inkomster: "Inkomster",
  netto: "Netto",
};

/** What a column measures of operations: these have costs, not outlays. */
export const COST_AND_INCOME: Readonly<Record<Measure, string>> = {
  utgifter: "Kostnader",
  inkomster: "Intäkter",
  netto: "Netto",
};

/** The outcome of counts, rates and indicators. */
export const OUTCOME_TITLE = "Utfall";

/** A status that the source itself gives. */
export const OWN_STATUS_TITLE = "Bedömning";

/** Lines of a column's title beside its role, period and year. */
export const columnLines = {
  samePeriod: ["samma period", "föregående år"],
  previousYear: "föregående år",
  wholeYear: "helår",
  investmentFrame: ["Investerings-", "ram"],
  restated: "omräknad",
};

/** The columns of goals and of indicators; null where goals stand as headings. */
export const goalColumns: Readonly<
  Record<IndicatorLayout, { readonly goal: string; readonly indicator: string } | null>
> = {
  rubriker: null,
  forvaltning: { goal: "Förvaltningsmål", indicator: "Förvaltningsindikator" },
  namnd: { goal: "Nämndmål", indicator: "Nämndindikator" },
};

/** What stands over the rows of a list, and over what is said of them. */
export const listHeaders = {
  maluppfyllelse: "Mål",
  "strategiska-uppdrag": "Uppdrag",
  aktiviteter: "Aktivitet",
};

export const COMMENT_HEADER = "Kommentar";
