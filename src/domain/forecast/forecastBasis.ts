import type { ForecastAmount } from "../amount/forecast";
import type { Unit } from "../amount/unit";

/** The gross figures of an operation on one side, without sign: costs and incomes are both positive. */
export type SideAmounts = Readonly<Record<ForecastAmount | "actual" | "given", number | null>>;

/** An operation with its costs and its income; a net forecast is always their difference. */
export interface ForecastOperation {
  readonly operation: string;
  readonly cost: SideAmounts;
  readonly income: SideAmounts;
}

/** What one workbook tells for forecasting its year. `given` is the forecast the workbook has itself. */
export interface ForecastBasis {
  readonly file: string;
  readonly unit: Unit | null;
  readonly year: number;
  /** The last month with an outcome, 1–12. */
  readonly month: number;
  readonly operations: readonly ForecastOperation[];
}
