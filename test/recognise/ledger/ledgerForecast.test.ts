import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createReport } from "../../../src/createReport";
import { forecastHelp } from "../../../src/domain/forecast/forecastHelp";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/reportSettings";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { sheetOf } from "../../cases/loadCase";

const LEDGER = join(__dirname, "../../cases/ledger/huvudbok-1000.xlsx");

type Entry = [account: number, unit: string, period: number, amount: number, type: string];

function basisOf(entries: readonly Entry[]) {
  const rows = entries.map(([account, unit, period, amount, type]) => [account, unit, unit, period, amount, type]);
  const sheet = sheetOf([["Konto", "Ansvar", "Ansvarstext", "Period", "Belopp", "Typ"], ...rows], { name: "Huvudbok" });
  return createReport([sheet], DEFAULT_SETTINGS).documents[0]?.forecastBasis;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const yearOf = (year: number, type: string, months = MONTHS): Entry[] =>
  months.flatMap((month): Entry[] => [
    [5010, "Stab", year * 100 + month, 10, type],
    [3510, "Stab", year * 100 + month, -8, type],
  ]);

test("gross costs and incomes of an area, for the period and for whole years", () => {
  const basis = basisOf([...yearOf(2023, "Utfall"), ...yearOf(2024, "Utfall", [1, 2, 3]), ...yearOf(2024, "Budget")]);
  expect(basis).toMatchObject({ unit: "kr", year: 2024, month: 3 });
  expect(basis?.operations[0]?.cost).toEqual({
    actual: 30,
    periodBudget: 30,
    yearBudget: 120,
    previousPeriod: 30,
    previousYear: 120,
    given: null,
  });
  expect(basis?.operations[0]?.income).toMatchObject({ actual: 24, yearBudget: 96 });
});

test("a part of last year is no closing, and what the ledger does not have is missing", () => {
  const basis = basisOf([...yearOf(2023, "Utfall", [1, 2, 3]), ...yearOf(2024, "Utfall", [1, 2, 3])]);
  expect(basis?.operations[0]?.cost).toMatchObject({ previousPeriod: 30, previousYear: null, yearBudget: null });
});

test("the ledger's own forecast is its areas' together, and every method can be used", async () => {
  const outcome = await readWorkbook("huvudbok-1000.xlsx", new Uint8Array(readFileSync(LEDGER)));
  if (!outcome.ok) throw new Error(outcome.error.code);
  const basis = createReport(outcome.sheets, DEFAULT_SETTINGS, outcome.problems).documents[0]?.forecastBasis;
  if (basis === undefined) throw new Error("no basis");
  const { operations } = forecastHelp(basis, { choice: null, operations: [] });
  const net = operations.reduce((sum, { given }) => sum + (given.net ?? NaN), 0);
  expect(net).toBeCloseTo(-5_528_000, 2);
  expect(operations.flatMap(({ lacking }) => Object.values(lacking).flat())).toEqual([]);
});
