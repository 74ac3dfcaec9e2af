import type { ForecastMethod } from "../amount/forecast";

/** A computed forecast, the figure the controller has set, or the workbook's own. */
export type ForecastChoice = ForecastMethod | "manual" | "given";

/** What is decided for one operation; amounts in kronor, cost and income without sign. */
export interface OperationForecast {
  readonly operation: string;
  /** Null where the choice for all operations holds. */
  readonly choice: ForecastChoice | null;
  /** Manual figures; null when not given. */
  readonly cost: number | null;
  readonly income: number | null;
}

/** How the year is forecast; null is as `given`. */
export interface ForecastSettings {
  readonly choice: ForecastChoice | null;
  readonly operations: readonly OperationForecast[];
}

/** The methods in the order they are shown: the plainest first. */
export const FORECAST_METHODS: readonly ForecastMethod[] = [
  "remainingBudget",
  "linear",
  "previousYear",
  "budgetProfile",
];

/** Every choice, in the order they are shown. */
export const FORECAST_CHOICES: readonly ForecastChoice[] = [...FORECAST_METHODS, "manual", "given"];

/**
 * What holds for an operation: its own choice before the one for all.
 *
 * @example choiceFor({ choice: "linear", operations: [] }, "Stab") // "linear"
 */
export function choiceFor({ choice, operations }: ForecastSettings, operation: string): ForecastChoice | null {
  return operations.find((one) => one.operation === operation)?.choice ?? choice;
}
