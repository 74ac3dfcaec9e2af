/**
 * `npm run bench`: what the command takes to read a region's ledger: 2 000 ansvar × 400 accounts × 12 months, 1.5 million
 * rows, nearly all of them a sum of their own. Goals: every row read, at most 400 MB.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildCommand, measuredCommand } from "./measuredCommand.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDER = path.join(ROOT, "build/bench");
const ROWS = 1_500_000;
const MOST = 400;
const BATCH = 20_000;

mkdirSync(FOLDER, { recursive: true });
const file = path.join(FOLDER, `region-${ROWS}.csv`);
if (!existsSync(file)) makeLedger(file);
buildCommand();
const json = path.join(FOLDER, "region.json");
const { milliseconds, peak } = measuredCommand([file, "--json", json]);
const { proofs } = JSON.parse(readFileSync(json, "utf8")).documents[0];
const isWhole = proofs[0].rows === ROWS && proofs[0].skipped.length === 0;
console.log(`En regions huvudbok: ${proofs[0].rows} av ${ROWS} rader, ${(milliseconds / 1000).toFixed(1)} s, som mest ${Math.round(peak)} MB (mål alla rader, högst ${MOST} MB)`); // prettier-ignore
if (!isWhole || peak > MOST) process.exitCode = 1;

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
