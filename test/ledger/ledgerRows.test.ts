import { ledgerAmount } from "../../src/ledger/ledgerAmount";
import { ledgerHeader, neededColumns } from "../../src/ledger/ledgerHeader";
import { ledgerPeriod, monthOfYear } from "../../src/ledger/ledgerPeriod";
import { ledgerRows } from "../../src/ledger/ledgerRows";

test.each<[string | number, number | null]>([
  [202403, 202403],
  ["202403", 202403],
  ["2024-03", 202403],
  ["2024-03-31", 202403],
  ["20240331", 202403],
  [20240331, 202403],
  ["2024-03-31 12:00:00", 202403],
  ["31.03.2024", 202403],
  ["3/2024", 202403],
  ["mars 2024", 202403],
  ["mar-24", 202403],
  ["2024 mars", 202403],
  [45382, 202403],
  [45382.75, 202403],
  [202413, null],
  ["202400", null],
  [3, null],
  ["", null],
  ["snart", null],
])("period %s is %s", (value, period) => {
  expect(ledgerPeriod(value)).toBe(period);
});

test.each<[string | number, string | number, number | null]>([
  [2024, 3, 202403],
  ["2024", "mars", 202403],
  [2024, "202402", 202402],
  [2024, 13, null],
  ["i år", 3, null],
])("year %s and month %s is %s", (year, month, period) => {
  expect(monthOfYear(year, month)).toBe(period);
});

test.each<[string | number, number | null]>([
  [-100.5, -1_005_000],
  ["-100,50", -1_005_000],
  ["100.5", 1_005_000],
  ["1 234,50", 12_345_000],
  ["1\u00a0234,50-", -12_345_000],
  ["−0,01", -100],
  ["0", 0],
  ["-0,00", 0],
  ["1234567890123,4567", 12_345_678_901_234_568],
  ["1.234.567,89", 12_345_678_900],
  ["12 %", null],
  ["1-2", null],
  ["", null],
  ["tolv", null],
  [NaN, null],
  [1e300, null],
  ["1".repeat(60), null],
])("amount %s is %s ten-thousandths", (value, parts) => {
  expect(ledgerAmount(value)).toBe(parts);
});

test.each([
  ["one amount", ["Konto", "Kontotext", "Ansvar", "Ansvarstext", "Period", "Belopp", "Typ"], [0, 2, 3, 4, 5, 6]],
  ["a unit of another name", ["Kst", "Kst namn", "Konto", "Verksamhet", "Bokf.datum", "Belopp (kr)"], [0, 1, 2, 4, 5]],
  ["debit and credit", ["Datum", "Kontonr", "Debet", "Kredit", "Saldo"], [0, 1, 2, 3]],
  ["an amount per type", ["KONTO", "ÅR", "MÅNAD", "ENHET", "UTFALL", "BUDGET 2024"], [0, 1, 2, 3, 4, 5]],
  ["the account in two languages", ["Account", "Konto", "Ansvar", "Datum", "Amount", "Belopp"], [1, 2, 3, 5]],
  ["no account", ["Ansvar", "Period", "Belopp"], null],
  ["no period", ["Konto", "Ansvar", "Belopp"], null],
  ["a budget table", ["Enhet", "Utfall", "Budget", "Avvikelse"], null],
])("columns of %s", (_, names, needed) => {
  const columns = ledgerHeader(names);
  expect(columns === null ? null : neededColumns(columns)).toEqual(needed);
});

function totals(names: readonly string[], rows: readonly (readonly (string | number | null)[])[]) {
  const ledger = ledgerRows(names);
  rows.forEach((row, index) => ledger.add(index, row));
  return ledger.totals();
}

test("rows of the same account, unit, type and month are one sum", () => {
  const read = totals(["h.csv"], [
    ["Huvudbok 2024"],
    ["Konto", "Ansvar", "Ansvarstext", "Period", "Belopp"],
    ["3510 Avgifter", "81", "", "2024-03", "-100,50"],
    ["3510", "81", "Stab", 202403, -0.25],
    ["3510", "81", "Stab", 45382, 10],
    [4010, "82", null, 202403, 7],
  ]); // prettier-ignore
  expect(read?.sums).toEqual([
    { account: "3510", department: "81", type: "utfall", period: 202403, rows: 3, debit: 100_000, credit: 1_007_500 },
    { account: "4010", department: "82", type: "utfall", period: 202403, rows: 1, debit: 70_000, credit: 0 },
  ]);
  expect(read?.departments).toEqual([
    { code: "81", name: "Stab" },
    { code: "82", name: "82" },
  ]);
});

test("what is no entry is counted by its reason", () => {
  const read = totals(["h.csv"], [
    ["Konto", "Period", "Belopp", "Typ"],
    ["3510", 202403, -1, "Utfall"],
    [null, null, null, null],
    ["Konto", "Period", "Belopp", "Typ"],
    ["Summa 3510", null, -1, null],
    [null, null, -1, null],
    ["okänt", 202403, 1, "Utfall"],
    ["3510", "vår", 1, "Utfall"],
    ["3510", 202403, "ett", "Utfall"],
    ["3510", 202403, 1, "Önskan"],
  ]); // prettier-ignore
  expect(read?.entries).toBe(1);
  expect(read?.skipped).toEqual({
    sumRow: 2,
    unreadableAccount: 1,
    unreadablePeriod: 1,
    unreadableAmount: 1,
    unknownType: 1,
  });
  expect(read?.unread.map(({ row, column }) => [row, column])).toEqual([[6, 0], [7, 1], [8, 2], [9, 3]]); // prettier-ignore
});

test.each([
  ["the file", ["Budget 2024.csv"], "budget"],
  ["nothing", ["huvudbok.csv"], "utfall"],
  ["two types", ["Utfall och budget.csv"], "utfall"],
])("without a type column the type is what %s says", (_, names, type) => {
  const read = totals(names, [
    ["Konto", "Period", "Belopp"],
    ["3510", 202403, -1],
  ]);
  expect(read?.sums[0]?.type).toBe(type);
});

test("memory follows the sums, not the rows", () => {
  const ledger = ledgerRows(["h.csv"]);
  ledger.add(0, ["Konto", "Ansvar", "Period", "Belopp"]);
  for (let row = 1; row <= 100_000; row++) ledger.add(row, [4000 + (row % 10), row % 7, 202401 + (row % 3), 1]);
  expect(ledger.totals()?.entries).toBe(100_000);
  expect(ledger.totals()?.sums).toHaveLength(210);
});
