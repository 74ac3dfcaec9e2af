import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { eachSum } from "../../../src/domain/ledger/ledgerSums";
import type { LedgerTotals } from "../../../src/domain/ledger/ledgerTotals";
import { ledgerRows } from "../../../src/ledger/ledgerRows";
import type { LedgerValue } from "../../../src/ledger/ledgerValue";
import { aggregation } from "../../../src/ledger/query/aggregation";
import { isSameWriting, USUAL_WRITING } from "../../../src/ledger/writing";

type Row = readonly LedgerValue[];

let duckdb: DuckDBConnection;

beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create(":memory:")).connect();
});

afterAll(() => duckdb.closeSync());

function totalsOf(rows: readonly Row[], file = "huvudbok.csv"): LedgerTotals {
  const read = (writing = USUAL_WRITING) => {
    const ledger = ledgerRows([file], { writing });
    rows.forEach((row, index) => ledger.add(index, row));
    return ledger;
  };
  const first = read();
  const totals = (isSameWriting(first.writing(), USUAL_WRITING) ? first : read(first.writing())).totals();
  if (totals === null) throw new Error("no ledger");
  return totals;
}

/** A table of the database with the same rows; its columns hold text when no types are given. */
async function fill([header = [], ...rows]: readonly Row[], types: readonly string[] = []): Promise<void> {
  const columns = header.map((name, at) => `"${String(name)}" ${types[at] ?? "VARCHAR"}`);
  await duckdb.run(`CREATE OR REPLACE TABLE "huvudbok" (${columns.join(", ")})`);
  const value = (one: LedgerValue) => (one == null ? "NULL" : `'${String(one).replaceAll("'", "''")}'`);
  for (const row of rows) await duckdb.run(`INSERT INTO "huvudbok" VALUES (${header.map((_, at) => value(row[at])).join(", ")})`); // prettier-ignore
}

async function resultOf({ shape }: LedgerTotals): Promise<LedgerTotals> {
  const asked = shape === undefined ? null : aggregation(shape, '"huvudbok"');
  if (asked?.ok !== true) throw new Error(asked?.reason ?? "no shape");
  const result = await duckdb.runAndReadAll(asked.sql);
  return totalsOf([result.columnNames(), ...result.getRowsJson()] as Row[], "resultat.csv");
}

/** What must be the same, in an order of its own. */
function told({ sums, departments, entries, skipped, hasDebitColumn, accounts, dimension }: LedgerTotals) {
  return { sums: [...eachSum(sums)].map((sum) => JSON.stringify(sum)).sort(), departments: [...departments].map(({ code, name }) => `${code} ${name}`).sort(), entries, skipped, hasDebitColumn, accounts, dimension }; // prettier-ignore
}

const SIGNED = ["Konto", "Ansvar", "Ansvar(T)", "Period", "Belopp"];

test.each<[what: string, rows: Row[], types?: string[]]>([
  [
    "signed amounts with a comma",
    [
      SIGNED,
      ["3010", "0810", "Stab", "202401", "-1234,50"],
      ["3010", "0810", "Stab", "202401", "-0,25"],
      ["5010", "0820", "Kök", "202402", "1 000,10"],
    ],
  ],
  [
    "signed amounts in their own types",
    [
      SIGNED,
      ["3010", "0810", "Stab", "202401", "-1234.50"],
      ["5010", "0820", "Kök", "202402", "0.1"],
      ["5010", "0820", "Kök", "202402", "0.2"],
    ],
    ["INTEGER", "VARCHAR", "VARCHAR", "INTEGER", "DOUBLE"],
  ],
  [
    "rows without an amount",
    [
      SIGNED,
      ["3010", "0810", "Stab", "202401", ""],
      ["3010", "0810", "Stab", "202401", "5,00"],
      ["5010", "0820", "Kök", "202402", null],
    ],
  ],
  [
    "rows without an account",
    [
      SIGNED,
      ["3010", "0810", "Stab", "202401", "1,00"],
      ["", "0810", "Stab", "202401", "2,00"],
      ["", "0810", "Stab", "202401", "3,00"],
    ],
  ],
  [
    "debit and credit",
    [
      ["Konto", "Kst", "Datum", "Debet", "Kredit"],
      ["5010", "11", "2024-01-15", "100,00", ""],
      ["5010", "11", "2024-01-31", "50,50", ""],
      ["3010", "12", "2024-02-01", "", "75,25"],
    ],
  ],
  [
    "debit and credit by real days",
    [
      ["Konto", "Kst", "Datum", "Debet", "Kredit"],
      ["5010", "11", "2024-01-15", "100.00", null],
      ["3010", "12", "2024-02-29", null, "75.25"],
    ],
    ["INTEGER", "VARCHAR", "DATE", "DECIMAL(18,2)", "DECIMAL(18,2)"],
  ],
  [
    "days without lines",
    [
      ["Konto", "Ansvar", "Datum", "Belopp"],
      ["5010", "1", "20240115", "1"],
      ["5010", "1", "20240131", "2"],
    ],
  ],
  [
    "days the other way round",
    [
      ["Konto", "Ansvar", "Datum", "Belopp"],
      ["5010", "1", "15/01/2024", "1"],
      ["5010", "1", "31/01/2024", "2"],
    ],
  ],
  [
    "a year and a month",
    [
      ["Konto", "Ansvar", "År", "Månad", "Belopp"],
      ["5010", "1", "2024", "1", "1"],
      ["5010", "1", "2024", "2", "2"],
    ],
  ],
  [
    "types in a column, of several versions",
    [
      ["Konto", "Ansvar", "Typ", "Period", "Belopp"],
      ["5010", "1", "Utfall", "202401", "10"],
      ["5010", "1", "Budget ursprunglig", "202401", "8"],
      ["5010", "1", "Budget reviderad", "202401", "9"],
      ["5010", "1", "Okänt", "202401", "7"],
    ],
  ],
  [
    "a side of its own, to be turned",
    [
      ["Konto", "Ansvar", "Period", "D/K", "Belopp"],
      ["5010", "1", "202401", "D", "10"],
      ["3010", "1", "202401", "K", "30"],
    ],
  ],
  [
    "a side that has its minus already",
    [
      ["Konto", "Ansvar", "Period", "D/K", "Belopp"],
      ["5010", "1", "202401", "D", "10"],
      ["3010", "1", "202401", "K", "-30"],
    ],
  ],
  [
    "a column for each type",
    [
      ["Konto", "Ansvar", "Period", "Utfall", "Budget", "Prognos"],
      ["5010", "1", "202401", "10", "12", "0"],
      ["5010", "1", "202402", "11", "", "0"],
    ],
  ],
  [
    "months in the columns' names",
    [
      ["Konto", "Ansvar", "År", "Typ", "jan", "feb", "mar"],
      ["5010", "1", "2024", "Utfall", "1", "2", "3"],
      ["5010", "1", "2024", "Budget", "4", "5", "6"],
    ],
  ],
  [
    "sums and balances among the rows",
    [
      ["Konto", "Ansvar", "Period", "Text", "Belopp"],
      ["5010", "1", "202401", "Faktura 1", "10"],
      ["5010", "1", "202401", "Inköp av mat", "5"],
      ["5010", "1", "202401", "Summa konto 5010", "15"],
      ["5010", "1", "202401", "Ingående balans", "0"],
      ["5010", "1", "202401", "Summering av tid", "7"],
    ],
  ],
  [
    "names that ClickHouse would take for ours",
    [
      ["konto", "ansvar", "typ", "period", "belopp", "rad"],
      ["5010", "1", "Utfall", "202401", "10", "1"],
    ],
  ],
  [
    "Norwegian accounts",
    [
      ["Konto", "Ansvar", "Periode", "Beløp"],
      ["11010", "1", "202401", "10,50"],
      ["16000", "1", "202401", "-20"],
    ],
  ],
  [
    "thousands with a dot",
    [
      ["Konto", "Ansvar", "Period", "Belopp"],
      ["5010", "1", "202401", "1.234,50"],
      ["5010", "1", "202401", "120.000"],
    ],
  ],
  [
    "minus as printed",
    [
      ["Konto", "Ansvar", "Period", "Belopp"],
      ["3010", "1", "202401", "\u2212120,00"],
      ["5010", "1", "202401", "1\u00a0120,00"],
    ],
  ],
  [
    "a budget by its file's name",
    [
      ["Konto", "Ansvar", "Period", "Belopp"],
      ["5010", "1", "202401", "1"],
    ],
  ],
])("%s: the result of the statement is the same ledger", async (what, rows, types = []) => {
  const own = totalsOf(rows, what.startsWith("a budget") ? "budget.csv" : "huvudbok.csv");
  await fill(rows, types);
  expect(told(await resultOf(own))).toEqual(told(own));
});

test.each<[what: string, header: Row, entry: Row, reason: string]>([
  [
    "amounts to date",
    ["Konto", "Ansvar", "Period", "Ack utfall", "Ack budget"],
    ["5010", "1", "202401", "1", "1"],
    "spans",
  ],
  [
    "a column for each year",
    ["Konto", "Ansvar", "Period", "Utfall 2023", "Utfall 2024"],
    ["5010", "1", "202401", "1", "1"],
    "years",
  ],
  ["a name with quotes", ["Konto", "Ansvar", "Period", 'Text "1"', "Belopp"], ["5010", "1", "202401", "", "1"], "none"],
])("%s have no statement: %s", (_what, header, entry, reason) => {
  const { shape } = totalsOf([header, entry]);
  const asked = aggregation(shape!, '"huvudbok"');
  expect(asked.ok ? "none" : asked.reason).toBe(reason);
});

test("the statement says what it does", () => {
  const { shape } = totalsOf([SIGNED, ["3010", "0810", "Stab", "202401", "-1234,50"]]);
  const asked = aggregation(shape!, '"huvudbok"', new Map([["Belopp", "exact"]]));
  expect(asked.ok && asked.sql).toBe(`SELECT
  "Konto" AS "konto",
  "Ansvar" AS "ansvar",
  MAX("Ansvar(T)") AS "ansvarnamn",
  'utfall' AS "typ",
  "Period" AS "period",
  COUNT(*) AS "rader",
  SUM(CASE WHEN COALESCE("Belopp", 0) > 0 THEN COALESCE("Belopp", 0) ELSE 0 END) AS "debet",
  SUM(CASE WHEN COALESCE("Belopp", 0) < 0 THEN -(COALESCE("Belopp", 0)) ELSE 0 END) AS "kredit",
  SUM(COALESCE("Belopp", 0)) AS "belopp",
  CASE WHEN "Belopp" IS NULL THEN 1 ELSE 0 END AS "utan_belopp"
FROM "huvudbok"
GROUP BY "Konto", "Ansvar", "Period", CASE WHEN "Belopp" IS NULL THEN 1 ELSE 0 END`);
});
