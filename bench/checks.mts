import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChecks } from "../src/checks/runChecks";
import type { SourceDocument } from "../src/domain/document/sourceDocument";
import { withDeviations } from "../src/domain/table/withDeviations";
import { readWorkbook } from "../src/files/readWorkbook";
import { writeWorkbook } from "../src/files/writeWorkbook";
import { readDocument } from "../src/recognise/readDocument";
import type { SheetSpec, SpecCell } from "../src/workbook/sheet";
import { median } from "./median.mjs";

/**
 * What all checks cost beside reading what they check, from the file to finished tables: `npx tsx bench/checks.mts`. At
 * most half of it, and where thousands of sums are wrong no more than it. Ratios of processor time are what counts;
 * milliseconds depend on the machine. The published reports and the ledger are measured where they lie beside the project.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const ORDINARY_ROWS = 100_000;
const BROKEN_SUMS = 2000;
/** Rounds that count of what is measured more than once, and rounds before them in which the code is compiled. */
const ROUNDS = 7;
const WARM_UP = 3;
/** Of the reading: of a document with as many errors as documents have, and of one that is nothing but errors. */
const [MOST, MOST_WRONG] = [0.5, 1];
const HEAD = ["Drift tkr", "Prognos 2024", "Budget 2024", "Avvikelse", "Bokslut 2023"];

type Line = readonly (string | number)[];

const examples = join(root, "assets/exempel");
const beside = join(root, "../shared/arbetsbocker");
const printed = existsSync(beside) ? filesIn(join(beside, "tryckta")) : [];
const ledger = join(beside, "huvudbok-100000.xlsx");

let isSlow = false;
console.log("Kontrollerna mot inläsningen (kvot)");
await measure("exempelarbetsböckerna", filesIn(examples).map(load), ROUNDS);
if (printed.length > 0) await measure("de fyra tryckta rapporterna", printed.map(load), ROUNDS);
if (existsSync(ledger)) await measure("huvudboken med 100 000 rader", [load(ledger)], 1);
await measure(`${ORDINARY_ROWS} vanliga rader`, [{ name: "stor.xlsx", bytes: await workbook(ordinary()) }], 1);
await measure(
  `${BROKEN_SUMS} summor som inte stämmer`,
  [{ name: "fel.xlsx", bytes: await workbook(broken()) }],
  ROUNDS,
  MOST_WRONG,
);
if (isSlow) process.exitCode = 1;

interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function measure(what: string, sources: readonly Source[], rounds: number, most = MOST): Promise<void> {
  const [reads, checks]: [number[], number[]] = [[], []];
  let findings = 0;
  const first = rounds === 1 ? 0 : -WARM_UP;
  for (let round = first; round < rounds; round++) {
    const begun = process.cpuUsage();
    const documents: SourceDocument[] = [];
    for (const { name, bytes } of sources) {
      const outcome = await readWorkbook(name, bytes);
      if (!outcome.ok) throw new Error(outcome.error.message);
      const document = readDocument(name, outcome.sheets, outcome.problems);
      documents.push({ ...document, tables: document.tables.map(withDeviations) });
    }
    const read = process.cpuUsage(begun).user / 1000;
    const gone = process.cpuUsage();
    findings = runChecks(documents).findings.length;
    if (round < 0) continue;
    reads.push(read);
    checks.push(process.cpuUsage(gone).user / 1000);
  }
  const [read, check] = [median(reads), median(checks)];
  isSlow ||= check > most * read;
  const line = `läsning ${read.toFixed(0)} ms, kontroller ${check.toFixed(0)} ms, ${findings} fynd`;
  console.log(`  ${what.padEnd(34)} ${(check / read).toFixed(2)} av högst ${most}   (${line})`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => join(folder, file));
}

function load(path: string): Source {
  return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
}

async function workbook(lines: readonly Line[]): Promise<Uint8Array> {
  const rows = lines.map((line) => line.map((value): SpecCell => ({ value, style: "amount" })));
  const sheet: SheetSpec = {
    id: "drift",
    name: "Drift",
    rows,
    columnWidths: HEAD.map(() => 12),
    rowLines: {},
    frozenRows: 1,
    orientation: "portrait",
    inputs: [],
    keyColumns: [0],
  };
  return writeWorkbook([sheet], { title: "" });
}

/** One table without subtotals, with a deviation on every row. */
function ordinary(): Line[] {
  const posts = Array.from({ length: ORDINARY_ROWS }, (_, at) => post(`Enhet ${at}`, at));
  return [HEAD, ...posts, total("Summa", posts)];
}

/** Every subtotal is wrong in every column, each by itself. */
function broken(): Line[] {
  return [
    HEAD,
    ...Array.from({ length: BROKEN_SUMS }, (_, group) => {
      const posts = [0, 1, 2].map((at) => post(`Enhet ${group}.${at}`, group * 37 + at * 91));
      const wrong = total(`Summa ${group}`, posts).map((cell, at) =>
        typeof cell === "number" && at !== 3 ? cell + 100 + (group % 7) : cell,
      );
      return [...posts, wrong];
    }).flat(),
  ];
}

function post(label: string, at: number): Line {
  const [forecast, budget, closing] = [(at * 37) % 900, (at * 53) % 800, (at * 11) % 700];
  return [label, forecast, budget, forecast - budget, closing];
}

function total(label: string, posts: readonly Line[]): Line {
  return [label, ...[1, 2, 3, 4].map((column) => posts.reduce((sum, line) => sum + Number(line[column]), 0))];
}
