/**
 * `npm run bench`: what the VSS functions cost beside a loop written by hand, as ratios of the medians of many rounds in one run.
 * Measured is what the build makes of src/functions/associate.ts. Goal: at most 3.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { swcOptions } from "../scripts/swcOptions.cjs";
import { median } from "./median.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUT = path.join(ROOT, "build/bench");
const ROWS = 100_000;
const ROUNDS = 40;
const SCALE = 1_000_000;

const { AVVIKELSE: avvikelse, KPISTATUS: kpistatus } = (await built()).FUNCTIONS;

// Amounts in tkr with one decimal, as in the reports: 0,1 … 9 999,9.
const amounts = (seed) => Array.from({ length: ROWS }, (_, row) => [(((row + 1) * seed) % 99_999) / 10]);
const actual = amounts(7919);
const budget = amounts(6007);
const targets = Array.from({ length: ROWS }, (_, row) => [`≥${row % 50},5`]);

compare("AVVIKELSE, ett anrop över 100 000 rader", {
  ours: () => avvikelse(actual, budget),
  loop: () => deviations(actual, budget),
});
// A formula in a single cell is called with one matrix per argument.
const actualCells = actual.map((row) => [row]);
const budgetCells = budget.map((row) => [row]);
compare("AVVIKELSE, 100 000 anrop med en cell", {
  ours: () => eachCell(avvikelse),
  loop: () => eachCell(deviations),
});
compare("KPISTATUS, ett anrop över 100 000 rader med 50 olika målvärden", {
  ours: () => kpistatus(actual, targets),
  loop: () => statuses(actual, targets),
});

/** The typed loop: decimal-exact difference of two columns, as a column to spill. */
function deviations(a, b) {
  const spill = new Array(a.length);
  for (let row = 0; row < a.length; row++) {
    const x = a[row][0];
    const y = b[row][0];
    spill[row] = [typeof x === "number" && typeof y === "number" ? exactDifference(x, y) : ""];
  }
  return spill;
}

function exactDifference(x, y) {
  const a = Math.round(x * SCALE);
  const b = Math.round(y * SCALE);
  if (a / SCALE !== x || b / SCALE !== y) throw new Error("more than six decimals");
  return (a - b) / SCALE;
}

/** The typed loop: every target parsed once, then one comparison a row. */
function statuses(a, b) {
  const bounds = new Map();
  const spill = new Array(a.length);
  for (let row = 0; row < a.length; row++) {
    const text = b[row][0];
    let bound = bounds.get(text);
    if (bound === undefined) bounds.set(text, (bound = Number(text.slice(1).replace(",", "."))));
    spill[row] = [a[row][0] >= bound ? "Uppnås" : "Uppnås ej"];
  }
  return spill;
}

/** Keeps every answer, as Excel does: a compiler may leave out what nobody asks for. */
function eachCell(call) {
  const answers = new Array(ROWS);
  for (let row = 0; row < ROWS; row++) answers[row] = call(actualCells[row], budgetCells[row]);
  return answers;
}

/** The two take turns, so that a busy machine hits both; the median round includes the garbage both leave. */
function compare(name, { ours, loop }) {
  if (JSON.stringify(ours()) !== JSON.stringify(loop())) throw new Error(`${name}: the results differ`);
  const times = { ours: [], loop: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.loop.push(milliseconds(loop));
    times.ours.push(milliseconds(ours));
  }
  const [own, hand] = [median(times.ours), median(times.loop)];
  console.log(`${name}: ${decimal(own / hand)} × handskriven slinga (${decimal(own)} mot ${decimal(hand)} ms)`);
}

function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function decimal(number) {
  return number.toLocaleString("sv-SE", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

async function built() {
  const stats = await new Promise((resolve, reject) => {
    const config = {
      mode: "production",
      target: ["web", "es2022"],
      entry: path.join(ROOT, "src/functions/associate.ts"),
      output: { path: OUT, filename: "functions.cjs", library: { type: "commonjs2" } },
      resolve: { extensions: [".ts", ".js"] },
      module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: swcOptions("ts") }] },
    };
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return createRequire(import.meta.url)(path.join(OUT, "functions.cjs"));
}
