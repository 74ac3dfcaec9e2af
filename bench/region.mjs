/**
 * `npm run bench`: what the command takes to read a region's ledger: 2 000 ansvar × 400 accounts × 12 months, 1.5 million
 * rows, nearly all of them a sum of their own. Goals: every row read, at most 400 MB.
 */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDER = path.join(ROOT, "build/bench");
const COMMAND = path.join(ROOT, "build/cli/vss-rapport.cjs");
const ROWS = 1_500_000;
const MOST = 400;
const BATCH = 20_000;
/** The command, and when it is done the most memory that the process had, its threads included, in kB on standard error. */
const MEASURED = `process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS)); require(${JSON.stringify(COMMAND)})`;

mkdirSync(FOLDER, { recursive: true });
const file = path.join(FOLDER, `region-${ROWS}.csv`);
if (!existsSync(file)) makeLedger(file);
run([path.join(ROOT, "scripts/buildCommand.cjs")]);
const json = path.join(FOLDER, "region.json");
const begun = performance.now();
const told = run(["-e", MEASURED, COMMAND, file, "--json", json]);
const seconds = (performance.now() - begun) / 1000;
const peak = Number(/peak (\d+)/.exec(told)[1]) / 1024;
const { proofs } = JSON.parse(readFileSync(json, "utf8")).documents[0];
const isWhole = proofs[0].rows === ROWS && proofs[0].skipped.length === 0;
console.log(`En regions huvudbok: ${proofs[0].rows} av ${ROWS} rader, ${seconds.toFixed(1)} s, som mest ${Math.round(peak)} MB (mål alla rader, högst ${MOST} MB)`); // prettier-ignore
if (!isWhole || peak > MOST) process.exitCode = 1;

function run(command) {
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command.join(" ")}:\n${stderr}`);
  return stderr;
}

/** Always the same. */
function makeLedger(name) {
  let seed = 12_345;
  const random = (below) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  const out = openSync(name, "w");
  let lines = ["Konto;Ansvar;Ansvarstext;Period;Belopp\n"];
  for (let row = 0; row < ROWS; row++) {
    const [account, unit, month, ore] = [3000 + random(400) * 12, random(2_000), random(12) + 1, random(10_000_000)];
    const amount = (ore / 100).toFixed(2).replace(".", ",");
    lines.push(`${account};${10_000 + unit};Enhet ${unit};${202_400 + month};${account < 4000 ? "-" : ""}${amount}\n`);
    if (lines.length < BATCH) continue;
    writeSync(out, lines.join(""));
    lines = [];
  }
  writeSync(out, lines.join(""));
  closeSync(out);
}
