import { FUNCTIONS } from "../src/functions/associate";
import { createCalculator } from "excel-host/calc/createCalculator";
import type { CustomFunction } from "excel-host/calc/calculator";
import { createHost } from "excel-host/createHost";
import { columnName } from "excel-host/model/address";
import { cellNamed } from "excel-host/model/readCells";
import { median } from "./median.mjs";

/**
 * How long the workbench takes to calculate a report of 12 sheets after one edit, beside calculating it from nothing:
 * `npx tsx bench/workbench.mts`. The ratio is what counts; milliseconds depend on the machine.
 */
const SHEETS = 12;
const ROWS = 60;
const PAIRS = 4;
const EDITS = 50;

type Row = (string | number)[];

/** Budget, actual and deviation for four periods, with a sum row, and on later sheets a total over the first. */
function reportRows(index: number): Row[] {
  const rows: Row[] = [["Område", ...Array.from({ length: PAIRS }, () => ["Budget", "Utfall", "Avvikelse"]).flat()]];
  for (let row = 2; row <= ROWS + 1; row += 1) {
    rows.push([
      `Rad ${row}`,
      ...pairs((budget, actual) => [row * 10, row * 11, `=VSS.AVVIKELSE(${actual}${row},${budget}${row})`]),
    ]);
  }
  const sum = (column: string) => `=SUM(${column}2:${column}${ROWS + 1})`;
  rows.push(["Summa", ...pairs((budget, actual, deviation) => [sum(budget), sum(actual), sum(deviation)])]);
  if (index > 0)
    rows.push(["Hela", ...pairs((budget) => [`=${budget}${ROWS + 2}+'Blad 0'!${budget}${ROWS + 2}`, "", ""])]);
  return rows;
}

function pairs(make: (budget: string, actual: string, deviation: string) => Row): Row {
  return Array.from({ length: PAIRS }, (_, pair) => {
    const [budget, actual, deviation] = [1, 2, 3].map((step) => columnName(pair * 3 + step));
    return make(budget ?? "", actual ?? "", deviation ?? "");
  }).flat();
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const calculator = createCalculator({ functions: () => FUNCTIONS as unknown as Record<string, CustomFunction> });
const host = createHost({ calculator });
for (let index = 0; index < SHEETS; index += 1) host.addSheet(`Blad ${index}`, reportRows(index));
const first = host.workbook.sheets.find(({ name }) => name === "Blad 0");
const last = host.workbook.sheets.at(-1);
if (!first || !last) throw new Error("no sheets");
const formulas = host.workbook.sheets.flatMap(({ rows }) =>
  [...rows.values()].flatMap(({ cells }) => [...cells.values()]),
);

const builds = Array.from({ length: 7 }, () => timed(() => host.recalculate()));
const total = `B${ROWS + 3}`;
const before = Number(cellNamed(last, total).value);
const edits = Array.from({ length: EDITS }, (_, edit) =>
  timed(() => void host.enter(first, 1, 1, String(1000 + edit))),
);
const change = Number(cellNamed(last, total).value) - before;
if (change !== 1000 + EDITS - 1 - 20) throw new Error(`the edit did not reach the last sheet: ${change}`);

const count = formulas.filter(({ formula }) => formula !== null).length;
const [build, edit] = [median(builds), median(edits)];
console.log(`Arbetsbänken: ${SHEETS} blad, ${count} formler`);
console.log(`  hela rapporten       ${build.toFixed(1)} ms   1`);
console.log(`  en ändrad cell       ${edit.toFixed(1)} ms   ${(edit / build).toFixed(3)}`);
