import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { eachSum } from "../../../src/domain/ledger/ledgerSums";
import { PARTS_PER_KRONA, type LedgerTotals } from "../../../src/domain/ledger/ledgerTotals";
import { FILE_LIMITS, type FileLimits } from "../../../src/files/guard/fileLimits";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { valuesOf } from "../valuesOf";
import { KRONOR, parquetOf, TEXT, WHOLE, type WrittenColumn } from "./parquetOf";

type Stored = readonly unknown[];

const decimal = (scale: number, more: Partial<SchemaElement>): Partial<SchemaElement> => ({ converted_type: "DECIMAL", scale, precision: 18, ...more }); // prettier-ignore
const timestamp = (unit: "MILLIS" | "MICROS" | "NANOS", isAdjustedToUTC: boolean): Partial<SchemaElement> => ({ type: "INT64", logical_type: { type: "TIMESTAMP", unit, isAdjustedToUTC } }); // prettier-ignore
const ms = (text: string): bigint => BigInt(Date.parse(text));

describe("what a column holds", () => {
  test.each<[what: string, type: Partial<SchemaElement>, stored: Stored, expected: Stored]>([
    ["texts, blank and not", TEXT, ["0810", undefined, "Äng"], ["0810", null, "Äng"]],
    ["texts that are told to be bytes", { type: "BYTE_ARRAY" }, [Buffer.from("Äng"), undefined], ["Äng", null]],
    ["whole numbers", WHOLE, [3510, -1, undefined], [3510, -1, null]],
    ["large whole numbers", { type: "INT64" }, [3510n, 9007199254740993n], [3510, "9007199254740993"]],
    ["numbers without sign", { type: "INT32", converted_type: "UINT_32" }, [4294967295, 7], [4294967295, 7]],
    ["doubles", { type: "DOUBLE" }, [0.1, 1234.56, NaN], [0.1, 1234.56, null]],
    ["floats", { type: "FLOAT" }, [0.1, 1234.56, -99999.5], [0.1, 1234.56, -99999.5]],
    ["truths", { type: "BOOLEAN" }, [true, false, undefined], [true, false, null]],
    ["days", { type: "INT32", converted_type: "DATE" }, [new Date("2024-03-31"), undefined], ["2024-03-31", null]],
    ["decimals in 32 bits", decimal(2, { type: "INT32" }), [123.45, -0.05], [123.45, -0.05]],
    [
      "decimals in 64 bits",
      decimal(2, { type: "INT64" }),
      [-123450n, 123456789012345678n],
      [-1234.5, "1234567890123456.78"],
    ],
    [
      "decimals named in the newer way alone",
      { type: "INT64", logical_type: { type: "DECIMAL", scale: 2, precision: 18 } },
      [123450n],
      [1234.5],
    ],
    [
      "decimals as bytes",
      decimal(4, { type: "FIXED_LEN_BYTE_ARRAY", type_length: 9 }),
      [12345n, -10n, 12345678901234567890n],
      [1.2345, -0.001, "1234567890123456.7890"],
    ],
    ["days named in the newer way alone", { type: "INT32", logical_type: { type: "DATE" } }, [19813], ["2024-03-31"]],
    ["times as clocks show them", timestamp("MICROS", false), [ms("2024-03-31T23:30Z") * 1000n], ["2024-03-31 23:30"]],
    [
      "times of UTC",
      timestamp("MICROS", true),
      [ms("2024-03-31T22:30Z") * 1000n, ms("2024-01-31T23:30:00Z") * 1000n],
      ["2024-04-01 00:30", "2024-02-01 00:30"],
    ],
    [
      "Swedish, Finnish and UTC's midnight in UTC",
      timestamp("NANOS", true),
      ["2024-03-31T22:00Z", "2024-01-31T23:00Z", "2024-06-30T21:00Z", "2024-04-01T00:00Z"].map(
        (one) => ms(one) * 1_000_000n,
      ),
      ["2024-04-01", "2024-02-01", "2024-07-01", "2024-04-01"],
    ],
    [
      "times in milliseconds, in the older way",
      { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
      [new Date("2024-03-31T22:00Z")],
      ["2024-04-01"],
    ],
  ])("%s", async (_what, type, stored, expected) => {
    const [sheet] = await valuesOf(parquetOf([{ name: "A", data: stored, type }, { name: "B", data: stored.map(() => 1), type: WHOLE }]), "a.parquet"); // prettier-ignore
    expect(sheet?.slice(1).map(([value]) => value)).toEqual(expected);
  });
});

const ENTRIES: readonly (readonly [konto: string, ansvar: string, period: string, belopp: string])[] = [
  ["3010", "0810", "2024-01-31", "-1234.50"],
  ["5010", "0810", "2024-01-15", "0.10"],
  ["5010", "0820", "2024-02-01", "0.20"],
  ["5010", "0820", "2024-02-29", "-0.30"],
  ["6010", "0810", "2024-02-29", "99999999.99"],
];
const CSV = ["Konto;Ansvar;Datum;Belopp", ...ENTRIES.map((fields) => fields.join(";"))].join("\n");
const column = (at: number, name: string, type: Partial<SchemaElement>, stored: (text: string) => unknown = String): WrittenColumn => ({ name, type, data: ENTRIES.map((entry) => stored(entry[at]!)) }); // prettier-ignore
const day = (text: string): Date => new Date(text);
const ore = (text: string): bigint => BigInt(Math.round(Number(text) * 100));
const DATE: Partial<SchemaElement> = { type: "INT32", converted_type: "DATE" };
const [KONTO, ANSVAR] = [column(0, "Konto", WHOLE, Number), column(1, "Ansvar", TEXT)];
const [DATUM, BELOPP] = [column(2, "Datum", DATE, day), column(3, "Belopp", KRONOR, ore)];

async function ledgerOf(bytes: Uint8Array, file = "huvudbok.parquet"): Promise<LedgerTotals> {
  const outcome = await readWorkbook(file, bytes);
  const ledger = outcome.ok ? outcome.sheets[0]?.ledger : undefined;
  if (ledger === undefined) throw new Error(outcome.ok ? "no ledger" : outcome.error.code);
  return ledger;
}

describe("a ledger is the same as the same rows in a text", () => {
  test.each<[what: string, bytes: () => Uint8Array]>([
    ["decimals and days", () => parquetOf([KONTO, ANSVAR, DATUM, BELOPP])],
    ["other columns beside and between", () => parquetOf([{ name: "Verifikat", data: ENTRIES.map((_, at) => at), type: WHOLE }, KONTO, ANSVAR, { name: "Text", data: ENTRIES.map(() => "Faktura"), type: TEXT }, DATUM, BELOPP])],
    ["a row a group", () => parquetOf([KONTO, ANSVAR, DATUM, BELOPP], { rowGroupSize: 1 })],
    ["packed by gzip", () => parquetOf([KONTO, ANSVAR, DATUM, BELOPP], { codec: "GZIP" })],
    ["not packed", () => parquetOf([KONTO, ANSVAR, DATUM, BELOPP], { codec: "UNCOMPRESSED" })],
    ["doubles and times", () => parquetOf([KONTO, ANSVAR, column(2, "Datum", timestamp("MICROS", true), (text) => ms(text) * 1000n), column(3, "Belopp", { type: "DOUBLE" }, Number)])],
    ["texts alone", () => parquetOf([column(0, "Konto", TEXT), ANSVAR, column(2, "Datum", TEXT), column(3, "Belopp", TEXT, (text) => text.replace(".", ","))])],
    ["accounts as doubles, as a column with blanks comes from Python", () => parquetOf([column(0, "Konto", { type: "DOUBLE" }, Number), ANSVAR, DATUM, BELOPP])],
  ])("%s", async (_what, bytes) => {
    const [expected, read] = [await ledgerOf(new Uint8Array(Buffer.from(CSV)), "huvudbok.csv"), await ledgerOf(bytes())];
    expect([read.sums, read.departments, read.entries, read.skipped]).toEqual([expected.sums, expected.departments, 5, {}]);
    expect([...eachSum(read.sums)].reduce((sum, { debit, credit }) => sum + debit - credit, 0) / PARTS_PER_KRONA).toBe(99998765.49);
  });

  test("whatever it is called", async () => {
    expect((await ledgerOf(parquetOf([KONTO, ANSVAR, DATUM, BELOPP]), "uttag.csv")).entries).toBe(5);
  });

  test("a row without an amount is lost, and told", async () => {
    const { entries, skipped, unread } = await ledgerOf(parquetOf([KONTO, ANSVAR, DATUM, { ...BELOPP, data: [undefined, ...BELOPP.data.slice(1)] }])); // prettier-ignore
    expect([entries, skipped, unread]).toEqual([4, { unreadableAmount: 1 }, [{ row: 1, column: 3, text: "" }]]);
  });
}); // prettier-ignore

/** With a place in the file changed. */
function changed(bytes: Uint8Array, at: number, to: number): Uint8Array {
  return bytes.with(at < 0 ? bytes.length + at : at, to);
}

describe("what is not read is told in one sentence", () => {
  const plain = parquetOf([KONTO, ANSVAR, DATUM, BELOPP], { codec: "UNCOMPRESSED" });
  const other = parquetOf([{ name: "Namn", data: ["a", "b", "c"], type: TEXT }, { name: "Antal", data: [1, 2, 3], type: WHOLE }]); // prettier-ignore

  test.each<[what: string, bytes: Uint8Array, limits: Partial<FileLimits>, code: string | null]>([
    ["a file cut short", plain.slice(0, -20), {}, "truncated"],
    ["its beginning alone", plain.slice(0, 4), {}, "truncated"],
    ["an encrypted directory", changed(plain, -1, 0x45), {}, "parquetEncrypted"],
    ["a directory longer than the file", changed(plain, -6, 9), {}, "parquetCorrupt"],
    ["a directory as large as it may be", plain, { parquetDirectoryBytes: plain.length }, null],
    ["one that is larger", plain, { parquetDirectoryBytes: 20 }, "parquetTooLarge"],
    ["a group of rows as large as it may be", plain, { parquetBandValues: 20 }, null],
    ["one with more values", plain, { parquetBandValues: 19 }, "parquetTooLarge"],
    ["one with more bytes", plain, { parquetBandBytes: 100 }, "parquetTooLarge"],
    ["a table as large as it may be", other, { keptCells: 6 }, null],
    ["one that is larger", other, { keptCells: 5 }, "parquetNoLedger"],
    ["no rows", parquetOf([{ name: "Konto", data: [], type: WHOLE }]), {}, "noCells"],
  ])("%s", async (_what, bytes, limits, code) => {
    const outcome = await readWorkbook("a.parquet", bytes, { limits: { ...FILE_LIMITS, ...limits } });
    expect(outcome.ok ? null : outcome.error.code).toBe(code);
  });

  test("a page that has been changed", async () => {
    const codes = new Set<string>();
    for (let at = 4; at < 60; at++) {
      const outcome = await readWorkbook("a.parquet", changed(plain, at, 0xff));
      codes.add(outcome.ok ? "read" : outcome.error.code);
    }
    expect(codes).toEqual(new Set(["read", "parquetCorrupt"]));
  });

  test("columns that hold lists", async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: "Namn", data: ["a"] },
        { name: "Mått", data: [[1, 2]] },
      ],
    });
    const outcome = await readWorkbook("a.parquet", new Uint8Array(bytes));
    expect(outcome.ok && outcome.problems.map(({ code, values }) => [code, values])).toEqual([["unreadColumns", { headers: ["Mått"] }]]); // prettier-ignore
  });
});
