import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reportOfCase, tablesOf } from "../cases/readCase";
import { readingDifferences, type RightTable } from "./readingDifferences";

/** Figures that other municipalities and regions have printed: what is read is what a reader of the report reads. */
const FOLDER = join(__dirname, "../cases/kommuner");

interface RightReading {
  readonly year: number;
  readonly tables: readonly RightTable[];
}

const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -5)] : []));

describe.each(names)("%s", (name) => {
  const { year, tables } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as RightReading;

  test.each(tables.map((table) => [table.id, table] as const))("%s", async (_id, right) => {
    const read = tablesOf(await reportOfCase(`kommuner/${name}.xlsx`));
    expect(readingDifferences(right, read, year)).toEqual([]);
  });
});
