/**
 * Writes the table of docs/tolkning.md anew: what the workbooks of test/cases are read by.
 *
 *   npx tsx scripts/make-reading-table.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readingTable, withTable } from "../test/docs/readingTable";

const file = path.resolve(__dirname, "../docs/tolkning.md");

void readingTable().then((table) => {
  writeFileSync(file, withTable(readFileSync(file, "utf8"), table));
  console.log(file);
});
