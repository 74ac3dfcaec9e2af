/**
 * `npm run bench`: what our import of a ledger costs, from the file to finished tables, beside the bare reads of the
 * libraries: ratios of medians of interleaved rounds, one process per reading, with peak memory. Goals: at most 0.08 ×
 * @e965/xlsx and 0.5 × hucre on 200 000 × 10, at most 300 MB for a million rows.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeLedger } from "../scripts/make-ledger.mjs";
import { median } from "./median.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDER = path.join(ROOT, "build/bench");
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const MOST = 0.08;
const READERS = ["vss", "xlsx", "hucre"];
const NAMES = { vss: "vss, till färdiga tabeller", xlsx: "@e965/xlsx, bara läsning", hucre: "hucre, bara läsning" };

mkdirSync(FOLDER, { recursive: true });
const middle = await ledger("huvudbok-200000.xlsx", 200_000);
const samples = Object.fromEntries(READERS.map((reader) => [reader, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const reader of round % 2 === 0 ? READERS : READERS.toReversed()) samples[reader].push(sample(reader, middle));
}
const time = (reader) => median(samples[reader].map(({ milliseconds }) => milliseconds));
console.log("Huvudbok, 200 000 rader × 10 kolumner (.xlsx)");
for (const reader of READERS) {
  const peak = median(samples[reader].map((one) => one.peak));
  console.log(`  ${NAMES[reader].padEnd(28)} ${decimal(time(reader) / time("xlsx"))} × @e965/xlsx, ${decimal(time(reader) / time("hucre"))} × hucre (${Math.round(time(reader))} ms, ${Math.round(peak)} MB)`); // prettier-ignore
}
if (time("vss") > MOST * time("xlsx")) process.exitCode = 1;
for (const file of ["huvudbok-1000000.xlsx", "huvudbok-1000000.csv"]) {
  const { milliseconds, peak, base } = sample("vss", await ledger(file, 1_000_000));
  console.log(`${file}: ${Math.round(milliseconds)} ms, som mest ${Math.round(peak)} MB (varav ${Math.round(base)} MB före läsningen)`); // prettier-ignore
}

async function ledger(name, rows) {
  const file = path.join(FOLDER, name);
  if (!existsSync(file)) await makeLedger(file, rows);
  return file;
}

function sample(reader, file) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", path.join(ROOT, "bench/ledgerSample.mts"), reader, file], { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8 }); // prettier-ignore
  if (status !== 0) throw new Error(`${reader} ${file}: ${stderr}`);
  const result = JSON.parse(stdout);
  const expected = Number(/\d+/.exec(path.basename(file))[0]);
  if (result.rows !== expected) throw new Error(`${reader} read ${result.rows} rows of ${expected}`);
  return result;
}

function decimal(number) {
  return number.toLocaleString("sv-SE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
