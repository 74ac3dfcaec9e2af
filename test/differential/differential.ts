import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { compareReaders } from "./secondReader";
import { workbooksIn } from "./workbooksIn";

// npm run differential -- FOLDER …
// Every workbook under the folders by two readers: what they disagree on, cell by cell.

const SHOWN = 5;

async function main(folders: readonly string[]): Promise<void> {
  let [cells, equal] = [0, 0];
  const files = folders.flatMap(workbooksIn);
  for (const file of files) {
    const result = await compareReaders(basename(file), readFileSync(file));
    if (result.kind === "refused") {
      console.log(`${file}\n  refused: ours ${result.ours ?? "no"}, other ${result.other ?? "no"}`);
      continue;
    }
    cells += result.cells;
    if (result.differences.length === 0) equal++;
    else console.log(`${file}\n  ${result.differences.length} of ${result.cells} cells differ`);
    for (const { sheet, cell, ours, other } of result.differences.slice(0, SHOWN)) {
      console.log(`  ${sheet}!${cell}: ours ${ours}, other ${other}`);
    }
  }
  console.log(`${files.length} files, ${equal} equal, ${cells} cells`);
}

void main(process.argv.slice(2));
