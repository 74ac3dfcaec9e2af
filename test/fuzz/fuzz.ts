import { fork } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { ChildMessage } from "./fuzzChild";
import { HANGS } from "./endIfHanging";

// npm run fuzz -- --runs 10000 --seed 1
// Every run has a seed of its own: the first is --seed, then one more each. A child does the work, so that a run that
// hangs or takes the process with it is a finding and not the end.

const MEMORY_MB = 1_500;

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const runs = Number(values.runs ?? 1_000);
const first = Number(values.seed ?? Date.now() % 1_000_000_000);
const endings = new Map<string, number>();
const failed: number[] = [];

/** Runs the seeds from `from`; gives back the one to go on with. */
function runFrom(from: number): Promise<number> {
  return new Promise((resolve) => {
    const execArgv = [...process.execArgv, `--max-old-space-size=${MEMORY_MB}`];
    const child = fork(join(__dirname, "fuzzChild.ts"), [String(from), String(first + runs - from)], { execArgv });
    let current = from;
    let isDone = false;
    child.on("message", (message: ChildMessage) => {
      current = message.seed;
      isDone = message.type === "end";
      if (message.type === "start") return;
      count(message.ending);
      if (message.error !== undefined) fail(message.seed, message.error);
    });
    child.on("exit", (code, signal) => {
      if (!isDone) fail(current, signal === HANGS ? "hangs" : `the process ended with ${code ?? signal}`);
      resolve(current + 1);
    });
  });
}

function fail(seed: number, reason: string): void {
  failed.push(seed);
  console.log(`seed ${seed} failed: ${reason}\nrun it again with: npm run fuzz -- --runs 1 --seed ${seed}\n`);
}

function count(ending: string): void {
  endings.set(ending, (endings.get(ending) ?? 0) + 1);
  const done = [...endings.values()].reduce((sum, one) => sum + one, 0);
  if (done % 500 === 0) console.log(`${done} runs: ${summary()}`);
}

function summary(): string {
  return [...endings].map(([ending, times]) => `${ending} ${times}`).join(", ");
}

async function runAll(): Promise<void> {
  console.log(`${runs} runs from seed ${first}`);
  for (let next = first; next < first + runs; next = await runFrom(next));
  console.log(`done: ${summary()}; failed ${failed.length}${failed.length > 0 ? `: ${failed.join(" ")}` : ""}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

void runAll();
