/** What a plan year is raised by, in percent at face value: 2.5 for 2,5 %. */
export interface YearRates {
  readonly wages: number;
  readonly prices: number;
  readonly income: number;
}

/** How a budget becomes a plan: one entry per plan year, and how much of the costs is wages, in percent. */
export interface Indexation {
  readonly years: readonly YearRates[];
  readonly wageShare: number;
}

/**
 * The percentage costs are raised by in a year: wages and prices weighed by the share of wages.
 *
 * @example costRate({ wages: 3, prices: 2, income: 2 }, 60) // 2.6
 */
export function costRate({ wages, prices }: YearRates, wageShare: number): number {
  return Number(((wages * wageShare + prices * (100 - wageShare)) / 100).toPrecision(12));
}
