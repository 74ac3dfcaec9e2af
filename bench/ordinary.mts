/**
 * `npm run bench`: what reading an ordinary workbook costs, checks and looks included, beside the library's bare read:
 * ratios of medians of processor time, interleaved in one process. Goals: at most 0.65 from 50 kB, smaller ones at most 1.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { readWorkbook } from "../src/files/readWorkbook";
import { median } from "./median.mjs";

/** Rounds that count, and rounds before them in which the code is compiled. */
const ROUNDS = 11;
const WARM_UP = 3;
const LARGE = 50_000;
const [MOST_LARGE, MOST_SMALL] = [0.65, 1];
/** A small file is read several times a round, until so many bytes are read: a single reading is too short to time. */
const BYTES_A_ROUND = 200_000;
const EXAMPLES = "assets/exempel";
const CORPUS = "../shared/korpus";
const FILES = [
  ...readdirSync(EXAMPLES).map((name) => join(EXAMPLES, name)),
  `${CORPUS}/Bonn_Budget_Draft_2017_2024_Processed.xlsx`,
  `${CORPUS}/decin_2014_XI.xlsx`,
];

async function milliseconds(times: number, work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) await work();
  return process.cpuUsage(start).user / 1000 / times;
}

function bareRead(bytes: Uint8Array): void {
  const workbook = read(bytes, { type: "array", dense: true });
  for (const sheet of Object.values(workbook.Sheets)) utils.sheet_to_json(sheet, { header: 1, raw: true });
}

async function main(): Promise<void> {
  console.log("Vanliga arbetsböcker mot bibliotekets läsning (kvot, mål högst 0,65 från 50 kB, annars 1)");
  if (!existsSync(CORPUS)) console.log("../shared saknas: bara exempelarbetsboken mäts");
  for (const file of FILES.filter((one) => existsSync(one))) {
    const bytes = new Uint8Array(readFileSync(file));
    const times = Math.ceil(BYTES_A_ROUND / bytes.length);
    const own: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      bare.push(await milliseconds(times, () => bareRead(bytes)));
      own.push(await milliseconds(times, () => readWorkbook(basename(file), bytes)));
    }
    for (const samples of [bare, own]) samples.splice(0, WARM_UP);
    const ratio = median(own) / median(bare);
    if (ratio > (bytes.length < LARGE ? MOST_SMALL : MOST_LARGE)) process.exitCode = 1;
    const shown = ratio.toLocaleString("sv-SE", { maximumFractionDigits: 2 });
    console.log(`${basename(file)}: ${shown} × @e965/xlsx (${Math.round(median(own))} ms)`);
  }
}

void main();
