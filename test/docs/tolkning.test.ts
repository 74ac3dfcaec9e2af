import { readFileSync } from "node:fs";
import path from "node:path";
import { readingTable, withTable } from "./readingTable";

test("the table of docs/tolkning.md is what the tests' workbooks are read by: npx tsx scripts/make-reading-table.ts", async () => {
  const page = readFileSync(path.resolve(__dirname, "../../docs/tolkning.md"), "utf8");
  expect(page).toBe(withTable(page, await readingTable()));
});
