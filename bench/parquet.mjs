/**
 * `npm run bench`: what the command takes to read Parquet: a million rows beside the same rows as csv, medians of interleaved
 * rounds (goal: half of it), and 50 million rows of 290 municipalities, by our own reader and by DuckDB. Every row must be
 * there, and every öre. The files are made by DuckDB in a temporary folder; without it, or without room, it is skipped.
 */
import { mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeLedger } from "../scripts/make-ledger.mjs";
import { buildCommand, measuredCommand } from "./measuredCommand.mjs";
import { median } from "./median.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const MILLION = 1_000_000;
const MANY = Number(process.env.MANY ?? 50_000_000);
const MUNICIPALITIES = 290;
const ROOM_BYTES = 4e9;

const duckdb = await import("@duckdb/node-api").catch(() => null);
const { bavail, bsize } = statfsSync(tmpdir());
if (duckdb === null) console.warn("VARNING: @duckdb/node-api finns inte; Parquet mäts inte.");
else if (bavail * bsize < ROOM_BYTES) console.warn(`VARNING: ${tmpdir()} har inte 4 GB ledigt; Parquet mäts inte.`);
else await measure(await (await duckdb.DuckDBInstance.create(":memory:")).connect());

async function measure(connection) {
  const folder = mkdtempSync(path.join(tmpdir(), "vss-bench-"));
  try {
    buildCommand();
    await besideCsv(connection, folder);
    await municipalities(connection, folder);
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}

async function besideCsv(connection, folder) {
  const csv = path.join(folder, "huvudbok.csv");
  const parquet = path.join(folder, "huvudbok.parquet");
  await makeLedger(csv, MILLION);
  const amount = (name) => `CAST(REPLACE("${name}", ',', '.') AS DECIMAL(18, 2)) AS "${name}"`;
  const columns = `"Vernr", CAST("Datum" AS DATE) AS "Datum", CAST("Konto" AS INTEGER) AS "Konto", "Kontotext", "Ansvar", "Ansvarstext", "Text", ${["Debet", "Kredit", "Saldo"].map(amount).join(", ")}`;
  await connection.run(`COPY (SELECT ${columns} FROM read_csv('${csv}', delim=';', all_varchar=true)) TO '${parquet}' (FORMAT parquet)`); // prettier-ignore
  const samples = { csv: [], parquet: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const file of round % 2 === 0 ? [csv, parquet] : [parquet, csv]) samples[path.extname(file).slice(1)].push(sample(file, folder)); // prettier-ignore
  const [first] = samples.csv;
  for (const one of [...samples.csv, ...samples.parquet])
    if (one.told !== first.told || one.rows !== MILLION) throw new Error("csv and Parquet are not the same ledger");
  const time = (kind) => median(samples[kind].map(({ milliseconds }) => milliseconds));
  const peak = (kind) => median(samples[kind].map((one) => one.peak));
  console.log(`Huvudbok, 1 000 000 rader: Parquet ${decimal(time("parquet") / time("csv"))} × csv till färdiga tabeller (${Math.round(time("parquet"))} och ${Math.round(time("csv"))} ms, som mest ${Math.round(peak("parquet"))} och ${Math.round(peak("csv"))} MB)`); // prettier-ignore
}

async function municipalities(connection, folder) {
  const file = path.join(folder, "kommuner.parquet");
  const rows = `SELECT (3000 + (range * 37) % 50 * 100)::INTEGER AS "Konto", lpad((range % ${MUNICIPALITIES})::VARCHAR, 4, '0') AS "Enhet", (202401 + (range // ${MUNICIPALITIES}) % 12)::INTEGER AS "Period", CASE WHEN range % 4 = 0 THEN 'Budget' ELSE 'Utfall' END AS "Typ", (((range * 7919) % 2000003) - 1000000)::DECIMAL(18, 2) / 100 AS "Belopp" FROM range(${MANY})`;
  await connection.run(`COPY (SELECT "Konto", "Enhet", "Period", "Typ", "Belopp"::DECIMAL(18, 2) AS "Belopp" FROM (${rows})) TO '${file}' (FORMAT parquet, COMPRESSION zstd)`); // prettier-ignore
  const sums = await connection.runAndReadAll(`SELECT sum("Belopp")::VARCHAR FROM read_parquet('${file}')`);
  const expected = Number(sums.getRows()[0][0]);
  const all = [["DuckDB", ["--motor", "duckdb"]], ["egen läsare", []]].map(([name, more]) => [name, sample(file, folder, more)]); // prettier-ignore
  for (const [name, { rows: read, balance, milliseconds, peak }] of all) {
    if (read !== MANY || Math.abs(balance - expected) > 0.004) throw new Error(`${name}: ${read} rows, ${balance} of ${expected}`); // prettier-ignore
    console.log(`${MUNICIPALITIES} kommuner, ${MANY.toLocaleString("sv-SE")} rader ur Parquet, ${name}: ${(milliseconds / 1000).toFixed(1)} s, som mest ${Math.round(peak)} MB`); // prettier-ignore
  }
}

function sample(file, folder, more = []) {
  const json = path.join(folder, "svar.json");
  const { milliseconds, peak } = measuredCommand([file, "--json", json, ...more]);
  const [{ tables, proofs }] = JSON.parse(readFileSync(json, "utf8")).documents;
  const balance = proofs[0].types.reduce((sum, one) => sum + one.balance, 0);
  const figures = JSON.stringify(tables.map(({ rows }) => rows.map(({ label, cells }) => [label, cells.map(({ value }) => value)]))); // prettier-ignore
  return {
    milliseconds,
    peak,
    rows: proofs[0].rows,
    balance,
    told: figures,
  };
}

function decimal(number) {
  return number.toLocaleString("sv-SE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
