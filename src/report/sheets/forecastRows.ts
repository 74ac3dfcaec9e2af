import { sum } from "../../domain/amount/amount";
import { FORECAST_NEEDS, type ForecastMethod } from "../../domain/amount/forecast";
import { inUnit, type Unit } from "../../domain/amount/unit";
import type { SideAmounts } from "../../domain/forecast/forecastBasis";
import type { OperationHelp, ForecastHelp, GrossForecast } from "../../domain/forecast/forecastHelp";
import { FORECAST_METHODS } from "../../domain/forecast/forecastSettings";
import type { Calculation } from "../../domain/settings/reportSettings";
import { FORECAST_NAMES } from "../../texts/forecastTexts";
import { forecastSheetTexts as texts } from "../../texts/report/forecastSheetTexts";
import { cellName, type SpecCell, type StyleName } from "../../workbook/sheet";
import { forecastFormula } from "../parts/formulas";

/** What stands in a column of the methods: a method, the manual figure, the workbook's own, or the one that holds. */
export type ForecastColumn = ForecastMethod | "manual" | "given" | "chosen";

/** The columns of the methods, in the order they stand on the sheet. */
export const FORECAST_COLUMNS: readonly ForecastColumn[] = [...FORECAST_METHODS, "manual", "given", "chosen"];

/** The amounts the methods start from, in the order they stand on the sheet. */
const AMOUNTS = ["actual", "periodBudget", "yearBudget", "previousPeriod", "previousYear"] as const;

const SIDES = ["cost", "income"] as const;

type Side = keyof GrossForecast;

/** The methods of one workbook as they stand on the sheet. */
export interface MethodsPlace {
  readonly help: ForecastHelp;
  readonly unit: Unit | null;
  readonly format: string;
  readonly calculation: Calculation;
  /** The sheet row of the first operation. */
  readonly firstMethod: number;
  /** The sheet row of the first amount that the methods start from. */
  readonly firstAmount: number;
}

/** Three rows an operation: what is left, its costs and its income. */
export function methodRows(place: MethodsPlace): SpecCell[][] {
  return place.help.operations.flatMap((operation, index) => {
    const own = place.firstMethod + 3 * index;
    const amounts = place.firstAmount + 2 * index;
    return [
      methodRow(place, operation, "net", own, 0),
      ...SIDES.map((side, at) => methodRow(place, operation, side, own, amounts + at)),
    ];
  });
}

/** All operations together, by every method. */
export function sumRows(place: MethodsPlace): SpecCell[][] {
  return (["net", ...SIDES] as const).map((side, at) => {
    const isNet = side === "net";
    const cells = FORECAST_COLUMNS.map((column, index): SpecCell => {
      const { operations } = place.help;
      const values = operations.flatMap((operation) => valueOf(operation, column)[side] ?? []);
      const isWhole = values.length === operations.length;
      const cell = figure(place, isWhole ? sum(values) : null, isNet ? "sumAmount" : "varavAmount");
      if (!isWhole || place.calculation === "varden") return cell;
      const addends = operations.map((_, operation) => cellName(place.firstMethod + 3 * operation + at, index + 1));
      return { ...cell, formula: `SUM(${addends.join(",")})` };
    });
    const label: SpecCell = isNet ? { value: texts.sum, style: "sumLabel" } : partLabel(side);
    return [label, ...cells, { value: null, style: isNet ? "sumLabel" : "empty" }];
  });
}

/** What the methods start from, one row a side of an operation. */
export function amountRows(place: MethodsPlace): SpecCell[][] {
  return place.help.operations.flatMap((operation) =>
    SIDES.map((side) => [
      { value: `${operation.operation}, ${texts.sides[side]}`, style: "label" } as const,
      ...AMOUNTS.map((name) => figure(place, operation[side][name], "amount")),
    ]),
  );
}

function methodRow(
  place: MethodsPlace,
  operation: OperationHelp,
  side: Side,
  own: number,
  amountRow: number,
): SpecCell[] {
  const isNet = side === "net";
  const cells = FORECAST_COLUMNS.map((column, index): SpecCell => {
    const value = valueOf(operation, column)[side];
    const isMarked = column === "chosen" || (operation.isChosen && column === operation.choice);
    const cell = figure(place, value, isMarked ? "textStrong" : isNet ? "amount" : "varavAmount");
    if (value === null || place.calculation === "varden") return cell;
    const formula = isNet
      ? `${cellName(own + 2, index + 1)}-${cellName(own + 1, index + 1)}`
      : sideFormula(place, operation, column, side, own, amountRow);
    return formula === undefined ? cell : { ...cell, formula };
  });
  const label: SpecCell = isNet ? { value: operation.operation, style: "textStrong" } : partLabel(side);
  return [label, ...cells, { value: isNet ? choiceText(operation) : null, style: "text" }];
}

/** The formula of an operation's costs or income; undefined where the figure is given, not calculated. */
function sideFormula(
  { help, calculation }: MethodsPlace,
  operation: OperationHelp,
  column: ForecastColumn,
  side: "cost" | "income",
  own: number,
  amountRow: number,
): string | undefined {
  if (column === "given" || column === "manual" || calculation === "varden") return undefined;
  if (column === "chosen") {
    const from = operation.isChosen ? operation.choice : "given";
    return cellName(own + (side === "cost" ? 1 : 2), FORECAST_COLUMNS.indexOf(from) + 1);
  }
  if (isProfileOfNothing(operation[side], column)) return undefined;
  const names = Object.fromEntries(AMOUNTS.map((name, index) => [name, cellName(amountRow, index + 1)]));
  return forecastFormula(calculation, column, names as Record<(typeof AMOUNTS)[number], string>, help.month);
}

/** A profile cannot be divided by 0: a side without entries is 0 by every method and is written so. */
function isProfileOfNothing(amounts: SideAmounts, method: ForecastMethod): boolean {
  return (
    method !== "linear" && method !== "remainingBudget" && FORECAST_NEEDS[method].some((name) => amounts[name] === 0)
  );
}

function partLabel(side: "cost" | "income"): SpecCell {
  return { value: texts.partOf(texts.sides[side]), style: "varavLabel" };
}

function valueOf(operation: OperationHelp, column: ForecastColumn): GrossForecast {
  return column === "manual" || column === "given" || column === "chosen"
    ? operation[column]
    : operation.methods[column];
}

function choiceText({ isChosen, choice, given }: OperationHelp): string {
  if (isChosen) return FORECAST_NAMES[choice];
  return given.net === null ? texts.noneChosen : FORECAST_NAMES.given;
}

function figure({ help, unit, format }: MethodsPlace, value: number | null, style: StyleName): SpecCell {
  if (value === null) return { value: "–", style: style === "textStrong" ? "amount" : style };
  return { value: inUnit(value, help.unit, unit), style, format };
}
