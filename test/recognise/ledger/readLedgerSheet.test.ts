import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read as parse, utils } from "@e965/xlsx";
import { fc } from "../../property";
import { areaCodes } from "../../../src/domain/ledger/areaCodes";
import { accountClass, KOMMUN_BAS } from "../../../src/domain/ledger/accountClass";
import { roundHalfAway } from "../../../src/domain/amount/amount";
import { withDeviations } from "../../../src/domain/table/withDeviations";
import type { LedgerSettings } from "../../../src/domain/ledger/ledgerSettings";
import { ledgerRows } from "../../../src/ledger/ledgerRows";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { gridOf } from "../../../src/recognise/sheet/grid";
import { readLedgerSheet } from "../../../src/recognise/ledger/readLedgerSheet";
import type { Sheet } from "../../../src/workbook/sheet";
import { sheetOf } from "../../cases/loadCase";
import { whenShared } from "../../cases/shared";

const HEADER = ["Konto", "Kontotext", "Ansvar", "Ansvarstext", "Period", "Belopp", "Typ"];

function entry(account: string, unit: string, period: number, amount: number | string, type = "Utfall") {
  return [account, "", unit, `Enhet ${unit}`, period, amount, type];
}

function read(rows: (string | number)[][], header: string[] = HEADER) {
  return readLedgerSheet(gridOf(sheetOf([header, ...rows])));
}

test("every figure knows the accounts and ansvar it adds up, with its own sign", () => {
  const [period, forecast] = read(LEDGER)?.tables ?? [];
  const ledgerOf = (table: typeof period, row: number, column: number) => table?.rows[row]?.cells[column]?.ledger;
  expect(ledgerOf(period, 2, 0)).toEqual({
    ...{ file: "test.xlsx", sheet: "Blad1", type: "utfall", from: 202401, to: 202403 },
    ...{ entries: 5, accountCount: 2, departmentCount: 2 },
    accounts: [
      ["5010", -1060.55],
      ["3010", 100.5],
    ],
    departments: [
      ["10 Enhet 10", -1000.55],
      ["20 Enhet 20", 40.5],
    ],
  });
  expect(ledgerOf(forecast, 3, 0)).toMatchObject({ accounts: [["5010", 80]], entries: 1 });
  expect(ledgerOf(period, 0, 1)).toBeUndefined();
  for (const { rows } of [period, forecast].flatMap((table) => table ?? [])) {
    for (const { value, ledger } of rows.flatMap(({ cells }) => cells)) {
      const sum = (ledger?.accounts ?? []).reduce((total, [, amount]) => total + amount, 0);
      expect(sum).toBeCloseTo(value ?? 0, 6);
    }
  }
});

test.each([
  ["3510", "income"],
  ["5010", "cost"],
  ["7990", "cost"],
  ["8410", "income"],
  ["8510", "cost"],
  ["1910", "other"],
  ["", "other"],
])("account %s is %s", (account, kind) => {
  expect(accountClass(account, KOMMUN_BAS)).toBe(kind);
});

const LEDGER = [
  entry("3010", "20", 202403, -100.5),
  entry("5010", "20", 202403, 60),
  entry("5010", "10", 202401, 0.1),
  entry("5010", "10", 202402, 0.2),
  entry("1910", "10", 202402, 999),
  entry("5010", "10", 202403, "1 000,25"),
  entry("5010", "10", 202303, 7),
  entry("5010", "10", 202312, 5),
  entry("5010", "20", 202401, 50, "Budget"),
  entry("5010", "20", 202412, 70, "Budget"),
  entry("5010", "20", 202412, 80, "Prognos"),
];

test("units, months, types and account classes add up to the driftsammandrag tables", () => {
  const [period, forecast] = read(LEDGER)?.tables ?? [];
  expect(period?.columns.map(({ role, period: months, year }) => [role, months, year])).toEqual([
    ["utfall", "jan-mars", 2024],
    ["budget", "jan-mars", 2024],
    ["foregaende", "jan-mars", 2023],
  ]);
  expect(period?.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)])).toEqual([
    ["Enhet 10", -1000.55, 0, -7],
    ["Enhet 20", 40.5, -50, 0],
    ["Summa", -960.05, -50, -7],
  ]);
  expect(forecast?.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)])).toEqual([
    ["Enhet 10", 0, 0, -12],
    ["Enhet 20", -80, -120, 0],
    ["Summa", -80, -120, -12],
    ["varav kostnader", 80, 120, 12],
    ["varav intäkter", 0, 0, 0],
  ]);
});

test.each([
  ["income with plus", LEDGER.map((row) => row.with(5, typeof row[5] === "number" ? -row[5] : "−1 000,25")), -960.05],
  [
    "other words and order",
    LEDGER.map(([account, , unit, name, period, amount, type]) => [
      String(type),
      period ?? "",
      amount ?? "",
      account ?? "",
      unit ?? "",
      name ?? "",
    ]),
    -960.05,
  ],
])("%s gives the same result", (label, rows, total) => {
  const header =
    label === "income with plus"
      ? HEADER
      : ["Typ", "Bokföringsperiod", "Belopp (kr)", "Kontonr", "Ansvarskod", "Ansvarsbenämning"];
  expect(read(rows, header)?.tables[0]?.rows.at(-1)?.cells[0]?.value).toBe(total);
});

test("a row that cannot be read costs that row and is named", () => {
  const ledger = read([
    ...LEDGER,
    entry("5010", "10", 202413, 1),
    entry("5010", "10", 202403, "tolv"),
    entry("5010", "10", 202403, 1, "Okänd"),
  ]);
  expect(ledger?.problems.map(({ cell, text }) => [cell, text])).toEqual([
    ["E13", "202413"],
    ["F14", "tolv"],
    ["G15", "Okänd"],
  ]);
  expect(ledger?.tables[0]?.rows.at(-1)?.cells[0]?.value).toBe(-960.05);
});

const ENTRIES = fc.array(
  fc.tuple(
    fc.constantFrom("3010", "3510", "5010", "5610", "1910"),
    fc.constantFrom("8110", "8120", "8210", "8310", "9", ""),
    fc.constantFrom(202301, 202312, 202401, 202402),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.constantFrom("Utfall", "Budget", "Prognos"),
  ),
  { minLength: 1, maxLength: 60 },
);

test.each<[by: string, settings: LedgerSettings]>([
  ["the first characters of the codes", { level: 2 }],
  ["areas", { operations: { "81*": "Stab", "8*": "Övrigt", "8210": "Kultur" } }],
  ["groups of accounts", { dimension: "kontogrupp" }],
])("put together by %s as it streams by, a ledger says the same", (_by, settings) => {
  const readWith = (rows: readonly (string | number)[][], sums: number) => {
    const ledger = ledgerRows(["h.csv"], { areaOf: areaCodes(settings), room: { sums, codes: 100 } });
    const states = [HEADER, ...rows].map((row, index) => ledger.add(index, row));
    if (states.includes("full")) return null;
    const whole = { ...sheetOf([]), ledger: ledger.totals()! };
    const { tables = [], ...rest } = readLedgerSheet(gridOf(whole), settings) ?? {};
    // Which departments a figure is made of is what was put together, but for codes that are cut off anyway.
    const isSame = settings.operations === undefined;
    const lines = tables.map(({ rows: own, ...table }) => ({
      ...table,
      rows: own.map(({ cells, ...row }) => ({
        ...row,
        cells: cells.map(({ ledger: figure, ...cell }) => ({
          ...cell,
          figure: isSame || figure === undefined ? figure : { ...figure, departments: [], departmentCount: 0 },
        })),
      })),
    }));
    return { lines, ...rest };
  };
  fc.assert(
    fc.property(ENTRIES, fc.integer({ min: 1, max: 40 }), (entries, sums) => {
      const rows = entries.map(([account, unit, period, ore, type]) => entry(account, unit, period, ore / 100, type));
      const folded = readWith(rows, sums);
      if (folded !== null) expect(folded).toEqual(readWith(rows, Infinity));
    }),
  );
});

test("a budget table is no ledger", () => {
  expect(read([["Stab", 1, 2]] as (string | number)[][], ["Enhet", "Utfall", "Budget"])).toBeNull();
});

const OWN = join(__dirname, "../../cases/ledger");

/** The rows as the library reads them, whatever our own reading would keep. */
function wholeSheet(bytes: Uint8Array): Sheet {
  const [worksheet] = Object.values(parse(bytes, { type: "array" }).Sheets);
  const rows = utils.sheet_to_json<(string | number)[]>(worksheet ?? {}, { header: 1, raw: true });
  return sheetOf(rows);
}

interface Facit {
  readonly checks: readonly {
    readonly kolumn: string;
    readonly kronor: readonly number[];
    readonly mnkr: readonly string[];
  }[];
}

/** The ledger's first sheet as a controller's system would have exported it as text: BOM, `;`, decimal comma. */
function asCsv(sheet: Sheet): Uint8Array {
  const lines = sheet.rows.map(({ cells }) =>
    Array.from(cells, (cell) => String(cell?.value ?? "").replace(".", ",")).join(";"),
  );
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}

async function readFirst(file: string, bytes: Uint8Array): Promise<Sheet> {
  const outcome = await readWorkbook(file, bytes);
  const sheet = outcome.ok ? outcome.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("not read");
  return sheet;
}

test.each(["xlsx", "csv"])("huvudbok-1000 as .%s gives the published figures", (kind) =>
  givesPublished(OWN, "huvudbok-1000", kind),
);

whenShared((shared) => {
  test.each(["xlsx", "csv"])("huvudbok-100000 as .%s gives the published figures", (kind) =>
    givesPublished(join(shared, "arbetsbocker"), "huvudbok-100000", kind),
  );
});

async function givesPublished(folder: string, name: string, kind: string): Promise<void> {
  const facit = JSON.parse(readFileSync(join(folder, `${name}.facit.json`), "utf8")) as Facit;
  const bytes = new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));
  const sheet =
    kind === "xlsx" ? await readFirst(`${name}.xlsx`, bytes) : await readFirst(`${name}.csv`, asCsv(wholeSheet(bytes)));
  const [period, forecast] = (readLedgerSheet(gridOf(sheet))?.tables ?? []).map((table) =>
    withDeviations({ id: "", ...table }),
  );
  const column = (table: typeof period, index: number) => table?.rows.map((row) => row.cells[index]?.value);
  const found: Record<string, readonly (number | null | undefined)[] | undefined> = {
    "Redovisat jan-mars 2024": column(period, 0),
    "Budget jan-mars 2024": column(period, 1),
    "Avvikelse jan-mars": column(period, 2),
    "Redovisat jan-mars 2023": column(period, 3),
    "Prognos helår 2024": column(forecast, 0)?.slice(0, 7),
    "Budget 2024": column(forecast, 1)?.slice(0, 7),
    "Avvikelse helår": column(forecast, 2)?.slice(0, 7),
    "Bokslut 2023": column(forecast, 3)?.slice(0, 7),
    "Prognos helår 2024 kostnader/intäkter": column(forecast, 0)?.slice(7),
    "Budget 2024 kostnader/intäkter": column(forecast, 1)?.slice(7),
    "Bokslut 2023 kostnader/intäkter": column(forecast, 3)?.slice(7),
  };
  for (const { kolumn, kronor, mnkr } of facit.checks) {
    expect([kolumn, found[kolumn]]).toEqual([kolumn, kronor]);
    const rounded = found[kolumn]?.map((value) =>
      roundHalfAway((value ?? NaN) / 1e6, 1)
        .toFixed(1)
        .replace(".", ","),
    );
    expect([kolumn, rounded]).toEqual([kolumn, mnkr]);
  }
}
