/**
 * `npx tsx bench/limits.mts`: what has hung an importer, as ratios of processor time. A sheet four times as long may
 * cost ten times as much (each grows in one direction); cells as long as cells can be, of any text, ten times what they
 * cost when they are one long word.
 */
import { readDocument } from "../src/recognise/readDocument";
import { sheetOf } from "../test/cases/loadCase";
import type { Rows } from "../test/recognise/readRows";
import { GROWING_SHEETS, longCells, REPEATED_TEXTS } from "./growingSheets";

const GOAL = 10;
const [SMALL, LARGE] = [3_000, 12_000];
/** Less than this is not told from nothing, in seconds. */
const FLOOR = 0.1;

function seconds(rows: Rows): number {
  const start = process.cpuUsage();
  readDocument("a.xlsx", [sheetOf(rows)]);
  return Math.max(process.cpuUsage(start).user / 1e6, FLOOR);
}

const swedish = new Intl.NumberFormat("sv", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
let isSlow = false;

function tell(what: string, ratio: number): void {
  isSlow ||= ratio > GOAL;
  console.log(`  ${what.padEnd(46)}${swedish.format(ratio).padStart(8)}`);
}

console.log(`Ett blad som är fyra gånger så långt (kvot, mål högst ${GOAL})`);
for (const [name, rows] of GROWING_SHEETS) {
  const base = [seconds(rows(SMALL)), seconds(rows(SMALL))];
  tell(name, seconds(rows(LARGE)) / Math.min(...base));
}
console.log(`Celler med 32 767 tecken mot ett enda långt ord (kvot, mål högst ${GOAL})`);
const word = [seconds(longCells("a")), seconds(longCells("a"))];
for (const text of REPEATED_TEXTS) tell(JSON.stringify(text), seconds(longCells(text)) / Math.min(...word));
if (isSlow) process.exitCode = 1;
