import type { ForecastBasis, SideAmounts } from "../../../src/domain/forecast/forecastBasis";
import { forecastHelp } from "../../../src/domain/forecast/forecastHelp";
import type { ForecastSettings } from "../../../src/domain/forecast/forecastSettings";

const COST: SideAmounts = {
  actual: 30,
  periodBudget: 24,
  yearBudget: 100,
  previousPeriod: 25,
  previousYear: 110,
  given: 104,
};
const INCOME: SideAmounts = {
  actual: 20,
  periodBudget: 25,
  yearBudget: 100,
  previousPeriod: 20,
  previousYear: 90,
  given: 99,
};
const NONE: ForecastSettings = { choice: null, operations: [] };

function help(settings: ForecastSettings, cost: Partial<SideAmounts> = {}) {
  const operation = { operation: "Stab", cost: { ...COST, ...cost }, income: INCOME };
  const basis: ForecastBasis = { file: "a.xlsx", unit: "tkr", year: 2024, month: 3, operations: [operation] };
  const [found] = forecastHelp(basis, settings).operations;
  if (found === undefined) throw new Error("no area");
  return found;
}

test.each([
  ["remainingBudget", 106, 95],
  ["linear", 120, 80],
  ["previousYear", 132, 90],
  ["budgetProfile", 125, 80],
] as const)("%s on gross costs and income, net their difference", (method, cost, income) => {
  expect(help(NONE).methods[method]).toEqual({ cost, income, net: income - cost });
});

test.each<[string, ForecastSettings, number, boolean]>([
  ["nothing chosen keeps the workbook's own", NONE, -5, false],
  ["one for all", { choice: "linear", operations: [] }, -40, true],
  [
    "an area's own before the one for all",
    { choice: "linear", operations: [{ operation: "Stab", choice: "remainingBudget", cost: null, income: null }] },
    -11,
    true,
  ],
  [
    "manual figures in kronor",
    { choice: null, operations: [{ operation: "Stab", choice: "manual", cost: 101_500, income: 100_000 }] },
    -1.5,
    true,
  ],
  [
    "manual without figures is no choice",
    { choice: null, operations: [{ operation: "Stab", choice: "manual", cost: 101_500, income: null }] },
    -5,
    false,
  ],
])("%s", (_, settings, net, isChosen) => {
  expect(help(settings)).toMatchObject({ chosen: { net }, isChosen });
});

test("a method without its data says which, the others still stand", () => {
  const found = help({ choice: "previousYear", operations: [] }, { previousYear: null });
  expect(found.lacking).toMatchObject({ previousYear: ["previousYear"], linear: [], remainingBudget: [] });
  expect(found.methods.previousYear.net).toBeNull();
  expect(found).toMatchObject({ isChosen: false, chosen: { net: -5 } });
});

test("a side without entries is 0 by every method", () => {
  const empty = { actual: 0, periodBudget: 0, yearBudget: 0, previousPeriod: 0, previousYear: 0 };
  expect(Object.values(help(NONE, empty).methods).map(({ cost }) => cost)).toEqual([0, 0, 0, 0]);
});
