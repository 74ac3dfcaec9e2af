/**
 * `npm run bench`: what reading ordinary workbooks costs beside what it did before: from the file to finished tables, and
 * the interpretation of its cells alone. Ratios of medians of processor time, interleaved in one process. Goal: at most 1.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { readWorkbook } from "../src/files/readWorkbook";
import type { readDocument } from "../src/recognise/readDocument";
import { baseline } from "./baseline.mjs";
import { compiledModules } from "./compiledModules.mjs";
import { report } from "./wholeProcess.mjs";
import { median } from "./median.mjs";

const ROUNDS = 31;
/** Rounds before them, in which the code is compiled. */
const WARM_UP = 9;
const MOST = 1;
/** Large ledgers are added up as they stream by: bench/ledger.mjs. */
const LARGEST = 1_000_000;
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDERS = ["assets/exempel", "../shared/arbetsbocker"];

interface Reader {
  readonly readWorkbook: typeof readWorkbook;
  readonly readDocument: typeof readDocument;
}

interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const sources = FOLDERS.filter((folder) => existsSync(folder)).flatMap(workbooksIn);
const before = baseline();
if (before !== null) {
  const now: Reader = await compiledModules(ROOT, ["src/files/readWorkbook", "src/recognise/readDocument"]);
  const earlier: Reader = await compiledModules(before, ["src/files/readWorkbook", "src/import/readDocument"]);
  report("file to finished tables", { processor: await ratio(await whole(now), await whole(earlier)) }, MOST);
  report("cells to finished tables", { processor: await ratio(await cells(now), await cells(earlier)) }, MOST);
}

function workbooksIn(folder: string): Source[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => ({ name: basename(file), bytes: new Uint8Array(readFileSync(join(folder, file))) }))
    .filter(({ bytes }) => bytes.length < LARGEST);
}

type Work = () => unknown;

function whole(reader: Reader): Work {
  return async () => {
    for (const { name, bytes } of sources) reader.readDocument(name, await sheetsOf(reader, name, bytes));
  };
}

async function cells(reader: Reader): Promise<Work> {
  const read = await Promise.all(
    sources.map(async ({ name, bytes }) => [name, await sheetsOf(reader, name, bytes)] as const),
  );
  return () => {
    for (const [name, sheets] of read) reader.readDocument(name, sheets);
  };
}

async function sheetsOf(reader: Reader, name: string, bytes: Uint8Array) {
  const outcome = await reader.readWorkbook(name, bytes);
  if (!outcome.ok) throw new Error(`${name} cannot be read`);
  return outcome.sheets;
}

async function ratio(own: Work, other: Work): Promise<number> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    theirs.push(await milliseconds(other));
    ours.push(await milliseconds(own));
  }
  return median(ours.slice(WARM_UP)) / median(theirs.slice(WARM_UP));
}

async function milliseconds(work: Work): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}
