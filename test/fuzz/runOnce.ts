import { createReport } from "../../src/createReport";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { processorSeconds } from "../processorSeconds";
import { randomFrom } from "./random";
import { mutated, type Sample } from "./samples";
import { fileErrorText } from "../../src/texts/fileErrorTexts";
import { problemText } from "../../src/texts/problems/problemText";

/** How a run ended. */
export type Ending = "refused" | "no tables" | "report";

const MAX_SECONDS = 10;
const MAX_GROWTH = 1_000_000_000;

/**
 * One mutation, read, checked, reported and written. Throws when what comes out is neither tables and problems nor one
 * clear error, or when it took too long or too much.
 *
 * @param seed decides everything
 */
export async function runOnce(samples: readonly Sample[], seed: number): Promise<Ending> {
  const random = randomFrom(seed);
  const sample = random.pick(samples);
  const bytes = await mutated(sample, random);
  const [start, before] = [processorSeconds(), process.memoryUsage().rss];
  const ending = await endingOf(sample.file, bytes);
  const seconds = processorSeconds() - start;
  if (seconds > MAX_SECONDS) throw new Error(`took ${seconds.toFixed(1)} s`);
  const grown = process.memoryUsage().rss - before;
  if (grown > MAX_GROWTH) throw new Error(`grew by ${Math.round(grown / 1e6)} MB`);
  if (Object.keys(Object.prototype).length > 0) throw new Error("Object.prototype was changed");
  return ending;
}

async function endingOf(file: string, bytes: Uint8Array): Promise<Ending> {
  const outcome = await readWorkbook(file, bytes);
  if (!outcome.ok) {
    Object.values(fileErrorText(outcome.error, "sv")).forEach(sentence);
    return "refused";
  }
  const report = createReport(outcome.sheets, { unit: null, calculation: "formler" }, outcome.problems);
  for (const document of report.documents) {
    for (const problem of document.problems) Object.values(problemText(problem, "sv")).forEach(sentence);
    for (const { id, rows, columns } of document.tables) {
      if (rows.length === 0) throw new Error(`${id} has no rows`);
      for (const { cells } of rows) {
        if (cells.length !== columns.length) throw new Error(`${id} is not a whole table`);
        for (const { value } of cells) {
          if (value !== null && (!Number.isFinite(value) || Object.is(value, -0)))
            throw new Error(`${id} holds ${value}`);
        }
      }
    }
  }
  JSON.stringify(report);
  if (report.documents.every(({ tables }) => tables.length === 0)) return "no tables";
  await writeWorkbook(report.report.sheets, { title: file });
  return "report";
}

function sentence(text: string): void {
  if (!/^\P{Ll}.*[.!?]$/su.test(text)) throw new Error(`not a sentence: ${text.slice(0, 200)}`);
}
