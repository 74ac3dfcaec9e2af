/**
 * `npm run bench`: what reading an ordinary workbook costs, checks and looks included, beside the library's bare read:
 * ratios of medians of processor time, interleaved in one process. Goal: at most 1.25, where the file is more than the
 * dozen parts of a few kB whose unpacking alone takes some milliseconds.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { read, utils } from "@e965/xlsx";
import { readWorkbook } from "../src/files/readWorkbook";

const ROUNDS = 11;
const CORPUS = "../shared/korpus";
const FILES = [
  "assets/exempel/vss-2024-03.xlsx",
  `${CORPUS}/Bonn_Budget_Draft_2017_2024_Processed.xlsx`,
  `${CORPUS}/decin_2014_XI.xlsx`,
];

async function milliseconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

function bareRead(bytes: Uint8Array): void {
  const workbook = read(bytes, { type: "array", dense: true });
  for (const sheet of Object.values(workbook.Sheets)) utils.sheet_to_json(sheet, { header: 1, raw: true });
}

async function main(): Promise<void> {
  if (!existsSync(CORPUS)) console.log("../shared saknas: bara exempelarbetsboken mäts");
  for (const file of FILES.filter((one) => existsSync(one))) {
    const bytes = new Uint8Array(readFileSync(file));
    const own: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await milliseconds(() => bareRead(bytes)));
      own.push(await milliseconds(() => readWorkbook(basename(file), bytes)));
    }
    const ratio = (median(own) / median(bare)).toLocaleString("sv-SE", { maximumFractionDigits: 2 });
    console.log(`${basename(file)}: ${ratio} × @e965/xlsx (${Math.round(median(own))} ms)`);
  }
}

void main();
