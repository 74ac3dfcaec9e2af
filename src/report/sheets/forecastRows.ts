import { sum } from "../../domain/amount/amount";
import { FORECAST_NEEDS, type ForecastMethod } from "../../domain/amount/forecast";
import { inUnit, type Unit } from "../../domain/amount/unit";
import type { SideAmounts } from "../../domain/forecast/forecastBasis";
import type { AreaHelp, ForecastHelp, GrossForecast } from "../../domain/forecast/forecastHelp";
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
  /** The sheet row of the first area. */
  readonly firstMethod: number;
  /** The sheet row of the first amount that the methods start from. */
  readonly firstAmount: number;
}

/** Three rows an area: what is left, its costs and its income. */
export function methodRows(place: MethodsPlace): SpecCell[][] {
  return place.help.areas.flatMap((area, index) => {
    const own = place.firstMethod + 3 * index;
    const amounts = place.firstAmount + 2 * index;
    return [
      methodRow(place, area, "net", own, 0),
      ...SIDES.map((side, at) => methodRow(place, area, side, own, amounts + at)),
    ];
  });
}

/** All areas together, by every method. */
export function sumRows(place: MethodsPlace): SpecCell[][] {
  return (["net", ...SIDES] as const).map((side, at) => {
    const isNet = side === "net";
    const cells = FORECAST_COLUMNS.map((column, index): SpecCell => {
      const { areas } = place.help;
      const values = areas.flatMap((area) => valueOf(area, column)[side] ?? []);
      const isWhole = values.length === areas.length;
      const cell = figure(place, isWhole ? sum(values) : null, isNet ? "sumAmount" : "varavAmount");
      if (!isWhole || place.calculation === "varden") return cell;
      const addends = areas.map((_, area) => cellName(place.firstMethod + 3 * area + at, index + 1));
      return { ...cell, formula: `SUM(${addends.join(",")})` };
    });
    const label: SpecCell = isNet ? { value: texts.sum, style: "sumLabel" } : partLabel(side);
    return [label, ...cells, { value: null, style: isNet ? "sumLabel" : "empty" }];
  });
}

/** What the methods start from, one row a side of an area. */
export function amountRows(place: MethodsPlace): SpecCell[][] {
  return place.help.areas.flatMap((area) =>
    SIDES.map((side) => [
      { value: `${area.area}, ${texts.sides[side]}`, style: "label" } as const,
      ...AMOUNTS.map((name) => figure(place, area[side][name], "amount")),
    ]),
  );
}

function methodRow(place: MethodsPlace, area: AreaHelp, side: Side, own: number, amountRow: number): SpecCell[] {
  const isNet = side === "net";
  const cells = FORECAST_COLUMNS.map((column, index): SpecCell => {
    const value = valueOf(area, column)[side];
    const isMarked = column === "chosen" || (area.isChosen && column === area.choice);
    const cell = figure(place, value, isMarked ? "textStrong" : isNet ? "amount" : "varavAmount");
    if (value === null || place.calculation === "varden") return cell;
    const formula = isNet
      ? `${cellName(own + 2, index + 1)}-${cellName(own + 1, index + 1)}`
      : sideFormula(place, area, column, side, own, amountRow);
    return formula === undefined ? cell : { ...cell, formula };
  });
  const label: SpecCell = isNet ? { value: area.area, style: "textStrong" } : partLabel(side);
  return [label, ...cells, { value: isNet ? choiceText(area) : null, style: "text" }];
}

/** The formula of an area's costs or income; undefined where the figure is given, not calculated. */
function sideFormula(
  { help, calculation }: MethodsPlace,
  area: AreaHelp,
  column: ForecastColumn,
  side: "cost" | "income",
  own: number,
  amountRow: number,
): string | undefined {
  if (column === "given" || column === "manual" || calculation === "varden") return undefined;
  if (column === "chosen") {
    const from = area.isChosen ? area.choice : "given";
    return cellName(own + (side === "cost" ? 1 : 2), FORECAST_COLUMNS.indexOf(from) + 1);
  }
  if (isProfileOfNothing(area[side], column)) return undefined;
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

function valueOf(area: AreaHelp, column: ForecastColumn): GrossForecast {
  return column === "manual" || column === "given" || column === "chosen" ? area[column] : area.methods[column];
}

function choiceText({ isChosen, choice, given }: AreaHelp): string {
  if (isChosen) return FORECAST_NAMES[choice];
  return given.net === null ? texts.noneChosen : FORECAST_NAMES.given;
}

function figure({ help, unit, format }: MethodsPlace, value: number | null, style: StyleName): SpecCell {
  if (value === null) return { value: "–", style: style === "textStrong" ? "amount" : style };
  return { value: inUnit(value, help.unit, unit), style, format };
}
