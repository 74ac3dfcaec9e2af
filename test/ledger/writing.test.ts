import { ledgerAmount } from "../../src/ledger/ledgerAmount";
import { ledgerPeriod } from "../../src/ledger/ledgerPeriod";
import { writingSeen, type Writing } from "../../src/ledger/writing";

test.each<[what: string, amounts: readonly string[], dot: Writing["dot"]]>([
  ["groups", ["120.000", "1.410.250"], "thousands"],
  ["a decimal comma beside the dot", ["-120.000", "12.500,50"], "thousands"],
  ["three digits behind every dot", ["120.000", "500", "-64.000"], "thousands"],
  ["two decimals", ["120000.00", "120.000"], "decimal"],
  ["four digits before the dot", ["1200.500", "120.500"], "decimal"],
  ["nothing before the dot", ["0.125", "120.500"], "decimal"],
  ["both ways", ["1.410.250", "12.50", "120.000"], "unknown"],
  ["both ways, but nothing that may be either", ["1.410.250", "12.50"], "decimal"],
  ["no dots", ["1 200,50", "7"], "decimal"],
])("amounts with %s", (_what, amounts, dot) => {
  const seen = writingSeen();
  amounts.forEach((amount) => seen.amount(amount));
  expect(seen.writing().dot).toBe(dot);
});

test.each<[what: string, dates: readonly string[], first: Writing["date"]]>([
  ["a month first", ["01/05/2024", "01/25/2024"], "month"],
  ["a day first", ["01/05/2024", "25/01/2024"], "day"],
  ["both", ["25/01/2024", "01/25/2024"], "unknown"],
  ["neither", ["01/05/2024"], "day"],
  ["a time behind", ["3-25-2024 00:00"], "month"],
  ["dots, which are a day's", ["01.25.2024"], "day"],
  ["the year first", ["2024-01-25"], "day"],
])("dates with %s", (_what, dates, first) => {
  const seen = writingSeen();
  dates.forEach((date) => seen.date(date));
  expect(seen.writing().date).toBe(first);
});

test.each<[text: string, dot: Writing["dot"], kronor: number | null]>([
  ["120.000", "decimal", 120],
  ["120.000", "thousands", 120_000],
  ["120.000", "unknown", null],
  ["1.410.250,50-", "thousands", -1_410_250.5],
  ["1.410.250", "unknown", 1_410_250],
  ["12.50", "unknown", 12.5],
  ["500,25", "thousands", 500.25],
])("%s with a %s dot", (text, dot, kronor) => {
  expect(ledgerAmount(text, dot)).toBe(kronor === null ? null : kronor * 10_000);
});

test.each<[text: string, first: Writing["date"], period: number | null]>([
  ["01/05/2024", "day", 202405],
  ["01/05/2024", "month", 202401],
  ["01/05/2024", "unknown", null],
  ["05/05/2024", "unknown", 202405],
  ["01/25/2024", "unknown", 202401],
  ["25/01/2024 12:30", "unknown", 202401],
  ["31.03.2024", "month", 202403],
  ["13/13/2024", "month", null],
])("%s with the %s first", (text, first, period) => {
  expect(ledgerPeriod(text, first)).toBe(period);
});
