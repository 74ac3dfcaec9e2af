import { ledgerRows } from "../../src/ledger/ledgerRows";
import { rowKind } from "../../src/ledger/rowKind";
import { totalsOf } from "../../src/ledger/totalsOf";
import { eachSum } from "../../src/domain/ledger/ledgerSums";
import { PARTS_PER_KRONA, type LedgerTotals } from "../../src/domain/ledger/ledgerTotals";
import { ledgerProblems } from "../../src/recognise/ledger/ledgerProblems";
import { sheetOf } from "../cases/loadCase";

type Value = string | number;

function totals(rows: readonly (readonly Value[])[]): LedgerTotals {
  const ledger = ledgerRows(["h.csv"]);
  rows.forEach((row, index) => ledger.add(index, row));
  const read = ledger.totals();
  if (read === null) throw new Error("no ledger");
  return read;
}

/** Debit less credit in kronor by type and month. */
function amounts({ sums }: LedgerTotals): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { type, period, debit, credit } of eachSum(sums)) {
    const key = `${type} ${period}`;
    all[key] = (all[key] ?? 0) + (debit - credit) / PARTS_PER_KRONA;
  }
  return all;
}

const [JAN, FEB, DEC] = [202401, 202402, 202412];

describe("one column for each type and time", () => {
  test.each<[what: string, names: Value[], rows: Value[][], expected: Record<string, number>, unused: string[]]>([
    ["the month's before the year's to date", ["Utfall", "Ack utfall"], [[JAN, 5, 5], [FEB, 7, 12]], { [`utfall ${JAN}`]: 5, [`utfall ${FEB}`]: 7 }, ["Ack utfall"]],
    ["to date alone, by what each month adds", ["Utfall ack", "Budget ack"], [[JAN, 5, 4], [FEB, 12, 4]], { [`utfall ${JAN}`]: 5, [`utfall ${FEB}`]: 7, [`budget ${JAN}`]: 4, [`budget ${FEB}`]: 0 }, []],
    ["the period's budget before the year's", ["Utfall", "Periodbudget", "Årsbudget"], [[JAN, 5, 4, 48]], { [`utfall ${JAN}`]: 5, [`budget ${JAN}`]: 4 }, ["Årsbudget"]],
    ["the year's alone, once", ["Utfall", "Helårsbudget"], [[JAN, 5, 48], [FEB, 6, 48]], { [`utfall ${JAN}`]: 5, [`utfall ${FEB}`]: 6, [`budget ${DEC}`]: 48 }, []],
    ["several years", ["Utfall 2023", "Utfall 2024", "Budget 2024"], [[FEB, 1, 2, 3]], { "utfall 202302": 1, [`utfall ${FEB}`]: 2, [`budget ${FEB}`]: 3 }, []],
    ["one year, as the rows say", ["Utfall 2024", "Budget 2024"], [[202301, 1, 2]], { "utfall 202301": 1, "budget 202301": 2 }, []],
    ["versions of a budget: none", ["Utfall", "Ursprunglig budget", "Reviderad budget"], [[JAN, 1, 2, 3]], { [`utfall ${JAN}`]: 1 }, ["Ursprunglig budget", "Reviderad budget"]],
    ["versions of a forecast: none", ["Utfall", "Prognos april", "Prognos augusti"], [[JAN, 1, 2, 3]], { [`utfall ${JAN}`]: 1 }, ["Prognos april", "Prognos augusti"]],
  ])("%s", (_what, names, rows, expected, unused) => {
    const read = totals([["Konto", "Period", ...names], ...rows.map((row) => [5010, ...row])]);
    expect(amounts(read)).toEqual(expected);
    expect(read.unusedColumns).toEqual(unused);
    const told = ledgerProblems(read, { file: "h", sheet: "h" }).map(({ code }) => code);
    expect(told).toEqual(unused.length > 0 ? ["unusedAmounts"] : []);
  });
}); // prettier-ignore

describe("times in the columns' names", () => {
  test.each<[what: string, names: string[], row: Value[], expected: Record<string, number> | null, unused: string[]]>([
    ["to date and the whole year", ["Utf 2402 ack", "Bud 2402 ack", "Bud 2024"], [5, 6, 60], { [`utfall ${FEB}`]: 5, [`budget ${FEB}`]: 6, [`budget ${DEC}`]: 54 }, []],
    ["to date before the months", ["Utf 2401", "Utf 2402", "Utf ack 2402"], [2, 3, 5], { [`utfall ${FEB}`]: 5 }, ["Utf 2401", "Utf 2402"]],
    ["months and their sum", ["Utfall 2024-01", "Utfall 2024-02", "Utfall 2024"], [2, 3, 5], { [`utfall ${JAN}`]: 2, [`utfall ${FEB}`]: 3 }, []],
    ["some months and the whole year", ["Utfall jan 2024", "Budget jan 2024", "Budget 2024"], [2, 3, 36], { [`utfall ${JAN}`]: 2, [`budget ${JAN}`]: 3, [`budget ${DEC}`]: 33 }, []],
    ["the same time twice: none", ["Utfall jan 2024", "Budget jan 2024", "Rambudget 2401"], [2, 3, 4], { [`utfall ${JAN}`]: 2 }, ["Budget jan 2024", "Rambudget 2401"]],
    ["more than type and time", ["Utfall jan 2024", "Ny budget jan 2024", "Avvikelse mot budget jan 2024"], [2, 3, 4], { [`utfall ${JAN}`]: 2 }, ["Ny budget jan 2024"]],
    ["a month without those before it may be the year to date: none", ["Utfall mars 2024", "Budget mars 2024"], [2, 3], null, []],
    ["whole years alone are a table", ["Utfall 2024", "Budget 2025"], [2, 3], null, []],
  ])("%s", (_what, names, row, expected, unused) => {
    const ledger = ledgerRows(["h.csv"]);
    ledger.add(0, ["Konto", "Ansvar", ...names]);
    ledger.add(1, [5010, "81", ...row]);
    const read = ledger.totals();
    expect(read === null ? null : amounts(read)).toEqual(expected);
    expect(read?.unusedColumns ?? []).toEqual(unused);
  });
}); // prettier-ignore

describe("one version of each type and time", () => {
  test.each<[what: string, rows: Value[][], expected: Record<string, number>, versions: string[]]>([
    ["versions of a budget: none", [[JAN, "Utfall", 5], [JAN, "Budget", 4], [JAN, "Budget reviderad", 6]], { [`utfall ${JAN}`]: 5 }, ["budget", "budget reviderad"]],
    ["versions of a forecast: none", [[JAN, "Prognos 1", 4], [JAN, "Prognos 2", 6], [JAN, "Utfall", 5]], { [`utfall ${JAN}`]: 5 }, ["prognos 1", "prognos 2"]],
    ["what is added to the budget", [[JAN, "Budget", 4], [JAN, "Tilläggsbudget", 1], [JAN, "Ombudgetering", 2]], { [`budget ${JAN}`]: 7 }, []],
    ["versions of different months", [[JAN, "Prognos 1", 4], [FEB, "Prognos 2", 6]], { [`prognos ${JAN}`]: 4, [`prognos ${FEB}`]: 6 }, []],
    ["years of a budget", [[JAN, "Budget 2024", 4], [FEB, "Budget 2024", 6], [202301, "Budget 2023", 1]], { [`budget ${JAN}`]: 4, [`budget ${FEB}`]: 6, "budget 202301": 1 }, []],
    ["what happened, whatever it is called", [[JAN, "Utfall", 4], [JAN, "Verifikat", 1]], { [`utfall ${JAN}`]: 5 }, []],
  ])("%s", (_what, rows, expected, versions) => {
    const read = totals([["Konto", "Period", "Typ", "Belopp"], ...rows.map((row) => [5010, ...row])]);
    expect(amounts(read)).toEqual(expected);
    expect(read.competingVersions).toEqual(versions);
    expect(read.entries + (read.skipped.otherVersion ?? 0)).toBe(rows.length);
  });
}); // prettier-ignore

test.each<[text: string, kind: ReturnType<typeof rowKind>]>([
  ["Summa konto", "sum"],
  ["Summa konto 3510 Avgifter", "sum"],
  ["Delsumma", "sum"],
  ["TOTALT", "sum"],
  ["Summa 3510", "sum"],
  ["Omslutning", "sum"],
  ["Ingående balans", "opening"],
  ["Ingående saldo 2024-01-01", "opening"],
  ["Ing. saldo", "opening"],
  ["IB", "opening"],
  ["Utgående saldo", "closing"],
  ["UB", "closing"],
  ["Summa hyror för mars", null],
  ["Totalrenovering av tak", null],
  ["Ibis hotell", null],
  ["Ubåt", null],
  ["", null],
])("a row that says %j is %s", (text, kind) => {
  expect(rowKind(text)).toBe(kind);
});

describe("sums and balances are no entries", () => {
  const HEADER = ["Konto", "Ansvar", "Period", "Text", "Belopp"];
  const row = (text: string, amount: Value, account: Value = 5010): Value[] => [account, "81", JAN, text, amount];
  test.each<[what: string, rows: Value[][], expected: number, skipped: LedgerTotals["skipped"], difference: number | null]>([
    ["a sum of an account", [row("Lön", 5), row("Hyra", 7), row("Summa konto", 12)], 12, { sumRow: 1 }, null],
    ["a sum beside its account's number", [row("Lön", 5), row("", 5, "5010 Summa")], 5, { sumRow: 1 }, null],
    ["a sum in the period", [row("Lön", 5), ["5010", "81", "Totalt", "", 5]], 5, { sumRow: 1 }, null],
    ["balances that agree", [row("Ingående balans", 100), row("Lön", 5), row("Utgående balans", 105)], 5, { balanceRow: 2 }, null],
    ["balances that do not", [row("IB", 100), row("Lön", 5), row("UB", 115)], 5, { balanceRow: 2 }, 10],
    ["balances of every month", [row("IB", 1), row("a", 2), row("UB", 3), row("IB", 3), row("b", 4), row("UB", 7)], 6, { balanceRow: 4 }, null],
    ["a closing balance alone", [row("a", 2), row("Utgående saldo", 3)], 2, { balanceRow: 1 }, null],
  ])("%s", (_what, rows, expected, skipped, difference) => {
    const read = totals([HEADER, ...rows]);
    expect(amounts(read)).toEqual({ [`utfall ${JAN}`]: expected });
    expect(read.skipped).toEqual(skipped);
    expect(read.unbalanced).toEqual(difference === null ? [] : [{ account: "5010", department: "81", difference: difference * PARTS_PER_KRONA }]);
  });

  test("debit and credit columns", () => {
    const read = totals([["Konto", "Datum", "Verifikationstext", "Debet", "Kredit"], [1510, "2024-01-01", "Ingående saldo", 100, ""], [1510, "2024-01-03", "Betalning", "", 30], [1510, "2024-01-31", "Utgående saldo", 80, ""]]);
    expect(amounts(read)).toEqual({ [`utfall ${JAN}`]: -30 });
    expect(read.unbalanced).toEqual([{ account: "1510", department: "", difference: 10 * PARTS_PER_KRONA }]);
    expect(ledgerProblems(read, { file: "h", sheet: "h" })).toMatchObject([{ code: "unbalancedAccount", values: { account: "1510", difference: 10 } }]);
  });
}); // prettier-ignore

describe("a column of debit and credit is the sign", () => {
  test.each<[name: string, rows: [side: string, amount: number][], expected: number]>([
    ["D/K", [["D", 10], ["K", 4]], 6],
    ["Debet/Kredit", [["Debet", 10], ["Kredit", 4]], 6],
    ["DK", [["D", 10], ["K", -4]], 6],
    ["D/K", [["D", 10], ["K", 4], ["K", -1], ["D", -2]], 5],
  ])("%s %j", (name, rows, expected) => {
    const sheet = sheetOf([["Konto", "Period", name, "Belopp"], ...rows.map((row) => [5010, JAN, ...row])]);
    expect(amounts(totalsOf(sheet) as LedgerTotals)).toEqual({ [`utfall ${JAN}`]: expected });
  });
}); // prettier-ignore
