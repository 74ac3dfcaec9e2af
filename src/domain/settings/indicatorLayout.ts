/**
 * How tables of indicators stand in the report: goals as headings over their indicators, or in a column of their own as
 * the förvaltning's and the nämnd's reports print them.
 */
export type IndicatorLayout = "rubriker" | "forvaltning" | "namnd";

export const INDICATOR_LAYOUTS: readonly IndicatorLayout[] = ["rubriker", "forvaltning", "namnd"];
