import type { ForecastBasis } from "../forecast/forecastBasis";
import type { SourceDocument } from "./sourceDocument";
import { tableForecastBasis } from "../forecast/tableForecastBasis";

/**
 * What a workbook tells for forecasting its year: a ledger more than its tables show, others what their tables do.
 *
 * @example documentForecast(document)?.operations.map(({ operation }) => operation) // ["Stab och ledning", "Avdelning Ekonomi", …]
 */
export function documentForecast(
  document: Pick<SourceDocument, "file" | "tables" | "forecastBasis">,
): ForecastBasis | null {
  return document.forecastBasis ?? tableForecastBasis(document.file, document.tables);
}
