import { eachSum, sumCount } from "../../src/domain/ledger/ledgerSums";
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
  const read = ledger.totals();
  return read === null ? null : { ...read, sums: [...eachSum(read.sums)] };
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
  expect(sumCount(ledger.totals()!.sums)).toBe(210);
});

/** What a ledger with room for so many sums and codes says, its departments folded to their first characters. */
function folded(header: string[], rows: readonly (readonly (string | number)[])[], sums: number, codes: number) {
  const areaOf = (code: string) => code.slice(0, 1);
  const ledger = ledgerRows(["h.csv"], { room: { sums, codes }, areaOf });
  const states = [header, ...rows].map((row, index) => ledger.add(index, row));
  const read = ledger.totals();
  const kept = read === null ? [] : [...eachSum(read.sums)].map(({ department, rows: count, debit }) => [department, count, debit / 10_000]); // prettier-ignore
  return { state: states.at(-1), isFolded: read?.isFolded ?? false, kept, departments: read?.departments.map(({ code }) => code) }; // prettier-ignore
}

describe("beyond the room", () => {
  const HEADER = ["Konto", "Ansvar", "Period", "Belopp"];
  const ROWS = ["81", "82", "91", "81"].map((code, at) => ["5010", code, 202401, at + 1]);

  test.each<[what: string, sums: number, isFolded: boolean, kept: unknown[]]>([
    ["departments have room", 3, false, [["81", 2, 5], ["82", 1, 2], ["91", 1, 3]]],
    ["their areas have", 2, true, [["8", 3, 7], ["9", 1, 3]]],
  ])("%s: every row is in the sums", (_what, sums, isFolded, kept) => {
    expect(folded(HEADER, ROWS, sums, 100)).toEqual({ state: "adding", isFolded, kept, departments: ["81", "82", "91"] });
  }); // prettier-ignore

  test.each<[what: string, header: string[], rows: (string | number)[][], sums: number, codes?: number]>([
    ["areas have none either", HEADER, ROWS, 1],
    ["there are too many codes", HEADER, ROWS, 10, 3],
    ["what a year's month adds is asked of each department", ["Konto", "Ansvar", "Period", "Utfall ack"], ROWS, 2],
    ["a department's balance is held against its entries", [...HEADER, "Text"], [["5010", "81", 202401, 5, "Ingående balans"], ...ROWS], 2],
    ["that comes later", [...HEADER, "Text"], [...ROWS, ["5010", "81", 202401, 5, "Utgående balans"]], 2],
    ["versions are of one department each", [...HEADER, "Typ"], ["Budget", "Budget rev", "Budget", "Budget"].map((type, at) => [...ROWS[at]!, type]), 2],
    ["and the second comes later", [...HEADER, "Typ"], ["Budget", "Budget", "Budget", "Budget rev"].map((type, at) => [...ROWS[at]!, type]), 2],
  ])("%s: nothing is read", (_what, header, rows, sums, codes = 100) => {
    expect(folded(header, rows, sums, codes).state).toBe("full");
  }); // prettier-ignore

  test("a sum that would not be exact is told, and not added", () => {
    const read = totals(["h.csv"], [HEADER, ...[6e11, 6e11, 0.01].map((amount) => ["5010", "81", 202401, amount])]);
    expect([read?.entries, read?.skipped, read?.sums[0]?.debit]).toEqual([2, { unreadableAmount: 1 }, 6e15 + 100]);
  });
});

describe("what amounts are in", () => {
  test.each<[what: string, above: string[], header: string[], kronor: number | null]>([
    ["the column's name", [], ["Konto", "Period", "Belopp (tkr)"], 1_500],
    ["the name of a column of a type", ["Kommunen"], ["Konto", "Period", "Utfall 2024 mnkr"], 1_500_000],
    ["the name of a column of a time", [], ["Konto", "Ansvar", "Utfall jan 2024 tkr", "Utfall feb 2024 tkr"], 1_500],
    ["the line above", ["Huvudbok 2024, belopp i tkr"], ["Konto", "Period", "Belopp"], 1_500],
    ["the unit with its year", ["Huvudbok 2024 tkr"], ["Konto", "Period", "Belopp"], 1_500],
    ["the column's name before the line above", ["Sammandrag i tkr"], ["Konto", "Period", "Belopp (kr)"], 1.5],
    ["no unit: kronor", ["Huvudbok"], ["Konto", "Period", "Belopp"], 1.5],
    ["an amount above is no unit", ["Urval: verifikat över 2 mnkr"], ["Konto", "Period", "Belopp"], 1.5],
    ["two units are none", [], ["Konto", "Period", "Utfall (tkr)", "Budget (kr)"], null],
    ["two lines with each their unit", ["Belopp i tkr", "Belopp i mnkr"], ["Konto", "Period", "Belopp"], null],
  ])("%s", (_what, above, header, kronor) => {
    const values = header.map((name) => (name === "Konto" ? "5010" : name === "Ansvar" ? "81" : name === "Period" ? 202401 : "1,5")); // prettier-ignore
    const read = totals(["bok tkr.csv"], [...above.map((line) => [line]), header, values]);
    expect(read === null ? null : (read.sums[0]?.debit ?? 0) / 10_000).toBe(kronor);
  });

  test("balances are held against entries in the same unit", () => {
    const rows = [["Ingående balans", 10], ["Post", 5], ["Utgående balans", 15]].map(([text, amount]) => ["1510", 202401, amount!, text!]); // prettier-ignore
    expect(totals(["h.csv"], [["Konto", "Period", "Belopp tkr", "Text"], ...rows])?.unbalanced).toEqual([]);
  });
});

test.each<[word: string, type: string | null]>([
  ["Leverantörsfaktura", "utfall"],
  ["GL", "utfall"],
  ["Lön", "utfall"],
  ["Budgetomföring", "budget"],
  ["Manuell prognos", "prognos"],
  ["Förslag", null],
  ["Global", null],
])("an entry of type %s is %s", (word, type) => {
  const read = totals(
    ["h.csv"],
    [
      ["Konto", "Period", "Belopp", "Typ"],
      ["5010", 202401, 1, word],
    ],
  );
  expect(read?.sums[0]?.type ?? null).toBe(type);
});
