import { forecast, type ForecastInput, type ForecastMethod } from "../../../src/domain/amount/forecast";

const NONE = { yearBudget: null, periodBudget: null, previousYear: null, previousPeriod: null };

describe("forecast", () => {
  test.each<[ForecastMethod, Partial<ForecastInput>, number | null]>([
    ["linear", { actual: 30, month: 3 }, 120],
    ["linear", { actual: -7.6, month: 12 }, -7.6],
    ["remainingBudget", { actual: 30, month: 3, yearBudget: 100, periodBudget: 24 }, 106],
    ["remainingBudget", { actual: -0.9, month: 3, yearBudget: 0, periodBudget: -0.3 }, -0.6],
    ["budgetProfile", { actual: 30, month: 3, yearBudget: 100, periodBudget: 24 }, 125],
    ["budgetProfile", { actual: 30, month: 3, yearBudget: 100, periodBudget: 0 }, null],
    ["previousYear", { actual: 30, month: 3, previousYear: 96, previousPeriod: 24 }, 120],
    ["previousYear", { actual: 30, month: 3, previousYear: 96, previousPeriod: 0 }, null],
  ])("%s of %j is %j", (method, input, expected) => {
    expect(forecast(method, { ...NONE, actual: 0, month: 1, ...input })).toBe(expected);
  });

  test("an amount that is needed and not given is a bug", () => {
    expect(() => forecast("remainingBudget", { ...NONE, actual: 1, month: 1 })).toThrow("needs yearBudget");
  });
});
