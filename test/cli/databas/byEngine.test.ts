import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCli } from "../../../src/cli/cli";
import { KRONOR, parquetOf, TEXT, WHOLE } from "../../files/parquet/parquetOf";

const EXAMPLE = path.join(__dirname, "../../../assets/exempel/vss-2024-03.xlsx");
const ROWS = Array.from({ length: 400 }, (_, row) => row);
const COLUMNS = [
  { name: "Konto", data: ROWS.map((row) => [3010, 5010, 6010][row % 3]), type: WHOLE },
  { name: "Ansvar", data: ROWS.map((row) => `0${1 + (row % 7)}`), type: TEXT },
  { name: "Period", data: ROWS.map((row) => 202401 + (row % 6)), type: WHOLE },
  { name: "Typ", data: ROWS.map((row) => (row % 5 === 0 ? "Budget" : "Utfall")), type: TEXT },
  {
    name: "Belopp",
    data: ROWS.map((row) => (row % 41 === 0 ? undefined : BigInt(row * 7_919 - 900_000))),
    type: KRONOR,
  },
];

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "vss-motor-"));
  writeFileSync(at("bok.parquet"), parquetOf(COLUMNS));
  const kronor = (ore: unknown): string => (typeof ore === "bigint" ? (Number(ore) / 100).toFixed(2).replace(".", ",") : String(ore ?? "")); // prettier-ignore
  const lines = ROWS.map((row) => COLUMNS.map(({ data }) => kronor(data[row])).join(";"));
  writeFileSync(at("bok.csv"), [COLUMNS.map(({ name }) => name).join(";"), ...lines].join("\n"));
  writeFileSync(at("annan.csv"), ["Konto;Kst;Period;Debet;Kredit", "5010;1;202401;1;0"].join("\n"));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCli(args, { out: (text) => out.push(text), error: (text) => errors.push(text) });
  return { code, out: out.join("\n"), errors };
}

/** The figures and the proof of what was read. */
async function figures(...args: string[]): Promise<unknown> {
  const { code, out, errors } = await run(...args, "--json", "-");
  if (code !== 0) throw new Error(errors.join());
  const [{ tables, proofs }] = JSON.parse(out).documents;
  const { rows, skipped, types } = proofs[0];
  const cells = tables.map((table: { rows: { label: string; cells: { value: number | null }[] }[] }) => table.rows.map(({ label, cells }) => [label, cells.map(({ value }) => value)])); // prettier-ignore
  return { cells, rows, skipped, types };
}

test.each(["bok.parquet", "bok.csv"])("%s is the same added up by DuckDB", async (name) => {
  expect(await figures(at(name), "--motor", "duckdb")).toEqual(await figures(at("bok.csv")));
});

test.each(["csv", "parquet"])("the result of the printed statement, as %s, is the same ledger", async (kind) => {
  const { code, out } = await run(at("bok.parquet"), at("bok.csv"), "--fraga", "--tabell", "huvudbok 2024");
  expect([code, out.endsWith(";")]).toEqual([0, true]);
  const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  await duckdb.run(`CREATE TABLE "huvudbok 2024" AS SELECT * FROM read_parquet('${at("bok.parquet")}')`);
  await duckdb.run(`COPY (${out.slice(0, -1)}) TO '${at(`svar.${kind}`)}'`);
  duckdb.closeSync();
  expect(await figures(at(`svar.${kind}`))).toEqual(await figures(at("bok.csv")));
});

test.each<[what: string, args: () => string[], said: RegExp]>([
  ["no ledger", () => [EXAMPLE, "--fraga"], /ingen huvudbok med konto i en kolumn/u],
  ["two that mean different statements", () => [at("bok.csv"), at("annan.csv"), "--fraga"], /olika frågor/u],
  ["a table that cannot be named", () => [at("bok.csv"), "--fraga", "--tabell", 'a"b'], /tabellnamn/u],
  ["no sample", () => ["--fraga"], /Ange minst en arbetsbok/u],
  ["an engine that there is not", () => [at("bok.csv"), "--motor", "spark"], /--motor kan vara duckdb/u],
  ["a workbook for DuckDB", () => [EXAMPLE, "--motor", "duckdb"], /läser \.parquet och \.csv/u],
  ["a file that is not there", () => [at("saknas.parquet"), "--motor", "duckdb"], /filen finns inte/u],
  ["names of several files", () => [at("*.parquet"), "--motor", "duckdb"], /finns inte/u],
])("%s gives one line and code 2", async (_what, args, said) => {
  const { code, out, errors } = await run(...args());
  expect([code, out, errors.length]).toEqual([2, "", 1]);
  expect(errors[0]).toMatch(said);
});
