import { subtract } from "../amount/amount";
import { forecast, FORECAST_NEEDS, type ForecastAmount, type ForecastMethod } from "../amount/forecast";
import type { ForecastBasis, ForecastOperation, SideAmounts } from "./forecastBasis";
import { choiceFor, FORECAST_METHODS, type ForecastChoice, type ForecastSettings } from "./forecastSettings";
import { inUnit, type Unit } from "../amount/unit";

/** A year's costs and income and what is left of them; + is surplus. */
export interface GrossForecast {
  readonly cost: number | null;
  readonly income: number | null;
  readonly net: number | null;
}

/** An operation with its forecast by every method, the workbook's own, the manual one, and the one that holds. */
export interface OperationHelp extends ForecastOperation {
  readonly methods: Readonly<Record<ForecastMethod, GrossForecast>>;
  /** The amounts a method lacks; empty when it could be used. */
  readonly lacking: Readonly<Record<ForecastMethod, readonly ForecastAmount[]>>;
  readonly given: GrossForecast;
  readonly manual: GrossForecast;
  readonly choice: ForecastChoice;
  /** By the choice; the workbook's own where the choice lacks a figure. */
  readonly chosen: GrossForecast;
  /** True when the choice is another than the workbook's own and could be used. */
  readonly isChosen: boolean;
}

/** The forecast help of one workbook. Amounts in the basis' unit. */
export interface ForecastHelp extends Omit<ForecastBasis, "operations"> {
  readonly operations: readonly OperationHelp[];
}

/**
 * All methods side by side with the manual figure, on gross costs and gross income, never on their difference.
 *
 * @example forecastHelp({ month: 3, … }, { choice: "linear", operations: [] }).operations[0]?.methods.linear // { cost: 120, income: 80, net: -40 }
 */
export function forecastHelp(basis: ForecastBasis, settings: ForecastSettings): ForecastHelp {
  return { ...basis, operations: basis.operations.map((operation) => operationHelp(operation, basis, settings)) };
}

function operationHelp(
  operation: ForecastOperation,
  { month, unit }: ForecastBasis,
  settings: ForecastSettings,
): OperationHelp {
  const { cost, income } = operation;
  const own = settings.operations.find((one) => one.operation === operation.operation);
  const each = <T>(value: (method: ForecastMethod) => T) =>
    Object.fromEntries(FORECAST_METHODS.map((method) => [method, value(method)])) as Record<ForecastMethod, T>;
  const methods = each((method) => gross(sideForecast(method, cost, month), sideForecast(method, income, month)));
  const given = gross(cost.given, income.given);
  const manual = gross(fromKronor(own?.cost, unit), fromKronor(own?.income, unit));
  const choice = choiceFor(settings, operation.operation) ?? "given";
  const wanted = { ...methods, manual, given }[choice];
  const isChosen = choice !== "given" && wanted.net !== null;
  return {
    ...operation,
    methods,
    lacking: each((method) => FORECAST_NEEDS[method].filter((name) => cost[name] === null || income[name] === null)),
    given,
    manual,
    choice,
    chosen: isChosen ? wanted : given,
    isChosen,
  };
}

/**
 * One side of an operation by one method, or null when an amount is missing. A side without any entries at all stays 0.
 *
 * @example sideForecast("linear", { actual: 30, … }, 3) // 120
 */
function sideForecast(method: ForecastMethod, amounts: SideAmounts, month: number): number | null {
  const { actual } = amounts;
  if (actual === null || FORECAST_NEEDS[method].some((name) => amounts[name] === null)) return null;
  if (actual === 0 && FORECAST_NEEDS[method].every((name) => amounts[name] === 0)) return 0;
  return forecast(method, { ...amounts, actual, month });
}

function gross(cost: number | null, income: number | null): GrossForecast {
  return { cost, income, net: cost === null || income === null ? null : subtract(income, cost) };
}

function fromKronor(kronor: number | null | undefined, unit: Unit | null): number | null {
  return kronor == null ? null : inUnit(kronor, "kr", unit);
}
