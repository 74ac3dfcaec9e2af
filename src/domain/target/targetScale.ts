/** A figure and whether it was written with a percent sign; `95 %` is 95, an Excel cell formatted as 95 % is 0.95. */
export interface ScaledFigure {
  readonly value: number;
  readonly percent: boolean;
}

/** A reading within this factor of the reference is taken for granted, however the other one looks. */
const NEAR = 5;

/**
 * What a figure can mean in the scale of the figure it is compared with, the likelier reading first. Only when exactly
 * one of them has a percent sign is there a choice: 0.95 and 95 are both "95 %". The reading nearest the reference
 * counts; when neither is near, both are given.
 *
 * @example scaleReadings({ value: 0.95, percent: false }, { value: 90, percent: true }) // [95]
 * @example scaleReadings({ value: 91, percent: false }, { value: 90, percent: true }) // [91]
 * @example scaleReadings({ value: 0.4, percent: false }, { value: 5, percent: true }) // [40, 0.4]
 */
export function scaleReadings(figure: ScaledFigure, reference: ScaledFigure): readonly number[] {
  if (figure.percent === reference.percent || figure.value === 0) return [figure.value];
  const converted = reference.percent ? figure.value * 100 : figure.value / 100;
  if (reference.value === 0) return [figure.value, converted];
  const asWritten = factorBetween(figure.value, reference.value);
  const asConverted = factorBetween(converted, reference.value);
  const [likely, other] = asWritten <= asConverted ? [figure.value, converted] : [converted, figure.value];
  return Math.min(asWritten, asConverted) <= NEAR ? [likely] : [likely, other];
}

function factorBetween(a: number, b: number): number {
  const factor = Math.abs(a / b);
  return factor >= 1 ? factor : 1 / factor;
}
