import { convertUnit, shiftPoint, type Unit } from "../../domain/amount/unit";
import { scaleReadings } from "../../domain/target/targetScale";
import { functionErrorTexts } from "../../texts/functionErrorTexts";
import { invalidValue, type FunctionError } from "../excel/functionError";
import type { MeasuredFigure } from "../excel/readCell";

/** What figures are brought to before they are computed with: a unit, shares of one, per cent, or nothing at all. */
type Measure = Unit | "share" | "%" | "asWritten";

/**
 * The measure in which figures can be computed with together. Texts that carry a unit are converted to the first
 * argument's, and a figure without one is taken in it. Percentages beside fractions are fractions. Figures that carry
 * neither stay as they are written, and so do percentages alone.
 *
 * @param stated the unit that the formula itself names for the answer, before the first figure's
 * @returns an error where a unit is missing or the figures measure different things
 * @example commonMeasure([{ value: 1200, percent: false, unit: "tkr" }, { value: 1, percent: false, unit: "mnkr" }]) // "tkr"
 * @example commonMeasure([{ value: 5, percent: true, unit: null }, { value: 0.05, percent: false, unit: null }]) // "share"
 */
export function commonMeasure(
  figures: readonly MeasuredFigure[],
  stated: Unit | "%" | null = null,
): Measure | FunctionError {
  const unit = figures.find((figure) => figure.unit !== null)?.unit ?? null;
  const percentage = figures.find(({ percent }) => percent);
  if (percentage !== undefined) {
    if (unit !== null || (stated !== null && stated !== "%")) return MONEY_AND_PERCENT;
    return percentMeasure(figures, percentage, stated === "%");
  }
  if (unit === null) return "asWritten";
  if (stated === "%") return MONEY_AND_PERCENT;
  return stated ?? moneyMeasure(figures, unit);
}

/**
 * A figure in the measure that {@link commonMeasure} found.
 *
 * @example inMeasure({ value: 1, percent: false, unit: "mnkr" }, "tkr") // 1000
 * @example inMeasure({ value: 5, percent: true, unit: null }, "share") // 0.05
 */
export function inMeasure({ value, percent, unit }: MeasuredFigure, measure: Measure): number {
  switch (measure) {
    case "asWritten":
      return value;
    case "share":
      return percent ? shiftPoint(value, -2) : value;
    case "%":
      return percent ? value : shiftPoint(value, 2);
    default:
      return unit === null ? value : convertUnit(value, unit, measure);
  }
}

const MONEY_AND_PERCENT = invalidValue(functionErrorTexts.moneyAndPercent);

const TWO_SCALES = invalidValue(functionErrorTexts.figuresInTwoScales);

/** Nothing is nothing in every unit: it needs none. */
function moneyMeasure(figures: readonly MeasuredFigure[], unit: Unit): Measure | FunctionError {
  const first = figures.find((figure) => figure.unit !== null || figure.value !== 0);
  return first?.unit ?? invalidValue(functionErrorTexts.unitMissing(unit));
}

function percentMeasure(
  figures: readonly MeasuredFigure[],
  percentage: MeasuredFigure,
  inPercent: boolean,
): Measure | FunctionError {
  const others = figures.filter(({ percent }) => !percent);
  if (others.length === 0) return "asWritten";
  if (!others.every((figure) => isShare(figure, percentage))) return TWO_SCALES;
  return inPercent ? "%" : "share";
}

/** Up to 1 a figure beside a percentage is a share, unless it is near only as it is written; beyond 1 it must be near. */
function isShare(figure: MeasuredFigure, percentage: MeasuredFigure): boolean {
  const readings = scaleReadings(figure, percentage);
  const asShare = figure.value * 100;
  return Math.abs(figure.value) <= 1 ? readings.includes(asShare) : readings.length === 1 && readings[0] === asShare;
}
