/**
 * `npx tsx bench/relations.mts`: what it costs to find the sums of tables, beside their whole interpretation, as ratios
 * of medians of processor time; and the sums of 10 000 rows with 20 columns against a second. Goals: 0.5 and 1.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readWorkbook } from "../src/files/readWorkbook";
import { readDocument } from "../src/recognise/readDocument";
import { lineSums } from "../src/relations/lineSums";
import { matrixOf, rowMatrix } from "../src/relations/matrix";
import { median } from "./median.mjs";

const ROUNDS = 11;
const WARM_UP = 3;
const GOAL = 0.5;
const EXAMPLES = "assets/exempel";
const CORPUS = "../shared/korpus/Bonn_Budget_Draft_2017_2024_Processed.xlsx";
const [HEIGHT, WIDTH, BLOCK] = [10_000, 20, 25];
const SECOND = 1000;

function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/** Figures that are the same every time. */
function figures(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % 100_000;
}

/** Blocks of posts, each with its sum where there shall be some. */
function large(hasSums: boolean): number[][] {
  const next = figures(7);
  const lines = Array.from({ length: HEIGHT }, () => Array.from({ length: WIDTH }, next));
  if (!hasSums) return lines;
  return lines.map((line, row) =>
    row % BLOCK < BLOCK - 1
      ? line
      : line.map((_, column) => lines.slice(row - BLOCK + 1, row).reduce((sum, one) => sum + (one[column] ?? 0), 0)),
  );
}

let isSlow = false;
console.log("Samband mot hela tolkningen (kvot, mål högst 0,5)");
const examples = readdirSync(EXAMPLES).map((name) => join(EXAMPLES, name));
for (const file of [...examples, CORPUS].filter((one) => existsSync(one))) {
  const outcome = await readWorkbook(basename(file), new Uint8Array(readFileSync(file)));
  if (!outcome.ok) throw new Error(outcome.error.code);
  const { sheets } = outcome;
  const { tables } = readDocument(basename(file), sheets);
  const [own, whole]: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    whole.push(milliseconds(() => readDocument(basename(file), sheets)));
    own.push(milliseconds(() => tables.map(({ rows }) => lineSums(rowMatrix(rows)))));
  }
  for (const samples of [own, whole]) samples.splice(0, WARM_UP);
  report(basename(file), median(own) / median(whole), GOAL);
}
for (const hasSums of [false, true]) {
  const lines = large(hasSums).map((line) => line.map((value) => ({ value, grain: 1 })));
  const samples = Array.from({ length: WARM_UP }, () => milliseconds(() => lineSums(matrixOf(lines))));
  report(
    `${HEIGHT} rader × ${WIDTH} kolumner ${hasSums ? "med" : "utan"} summor mot en sekund`,
    median(samples) / SECOND,
    1,
  );
}
if (isSlow) process.exitCode = 1;

function report(what: string, ratio: number, goal: number): void {
  if (ratio > goal) isSlow = true;
  console.log(`${what}: ${ratio.toLocaleString("sv-SE", { maximumFractionDigits: 2 })}`);
}
