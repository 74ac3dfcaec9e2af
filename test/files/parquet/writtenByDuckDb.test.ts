import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eachSum } from "../../../src/domain/ledger/ledgerSums";
import { PARTS_PER_KRONA } from "../../../src/domain/ledger/ledgerTotals";
import { readWorkbook } from "../../../src/files/readWorkbook";

const ROWS = 3_000;
const LEDGER = `SELECT 3000 + range % 700 AS "Konto", lpad((range % 50)::VARCHAR, 4, '0') AS "Ansvar", DATE '2024-01-01' + (range % 366)::INT AS "Datum",
  CASE WHEN range % 10 = 0 THEN NULL ELSE ((range * 7919) % 1000003)::DECIMAL(18,2) / 100 END::DECIMAL(18,2) AS "Debet",
  CASE WHEN range % 10 = 0 THEN range::DECIMAL(18,2) END AS "Kredit" FROM range(${ROWS})`;

let folder: string;
let duckdb: DuckDBConnection;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "vss-parquet-"));
  duckdb = await (await DuckDBInstance.create(":memory:")).connect();
});

afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

/** Rows and kronor in debit and credit, as we read them. */
async function read(options: string): Promise<readonly unknown[]> {
  const file = path.join(folder, "huvudbok.parquet");
  await duckdb.run(`COPY (${LEDGER}) TO '${file}' (FORMAT parquet, ${options})`);
  const outcome = await readWorkbook("huvudbok.parquet", new Uint8Array(readFileSync(file)));
  if (!outcome.ok) return [outcome.error.code];
  const ledger = outcome.sheets[0]?.ledger;
  const total = (side: "debit" | "credit") => (ledger === undefined ? [] : [...eachSum(ledger.sums)]).reduce((sum, one) => sum + one[side], 0) / PARTS_PER_KRONA; // prettier-ignore
  return [ledger?.entries, ledger?.departments.length, total("debit"), total("credit")];
}

test.each(["uncompressed", "snappy", "gzip", "zstd", "lz4_raw", "brotli"])("packed by %s", async (codec) => {
  const rows = await duckdb.runAndReadAll(`SELECT count(*), count(DISTINCT "Ansvar"), sum("Debet")::VARCHAR, sum("Kredit")::VARCHAR FROM (${LEDGER})`); // prettier-ignore
  const expected = codec === "brotli" ? ["parquetPacking"] : rows.getRows()[0]?.map(Number);
  for (const version of ["V1", "V2"]) expect(await read(`COMPRESSION ${codec}, PARQUET_VERSION ${version}, ROW_GROUP_SIZE 2048`)).toEqual(expected); // prettier-ignore
});
