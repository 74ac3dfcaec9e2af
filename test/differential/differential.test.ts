import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { utils, write, type BookType } from "@e965/xlsx";
import { writeOds, writeXlsx } from "hucre";
import { fc } from "../property";
import { readWorkbook } from "../../src/files/readWorkbook";
import { compareReaders } from "./secondReader";
import { workbooksIn } from "./workbooksIn";

const ROOT = join(__dirname, "../..");

test.each(
  ["assets", "test/cases"].flatMap((folder) => workbooksIn(join(ROOT, folder))).map((path) => relative(ROOT, path)),
)("%s: two readers, one content", async (path) => {
  const result = await compareReaders(basename(path), readFileSync(join(ROOT, path)));
  expect(result).toMatchObject({ kind: "compared", differences: [] });
  expect(result.kind === "compared" && result.cells).toBeGreaterThan(0);
});

type Value = string | number | boolean | null;

const WRITERS: Readonly<Record<string, (rows: readonly Value[][]) => Promise<Uint8Array>>> = {
  "xlsx by SheetJS": libraryWriter("xlsx"),
  "xlsb by SheetJS": libraryWriter("xlsb"),
  "xls by SheetJS": libraryWriter("biff8"),
  "ods by SheetJS": libraryWriter("ods"),
  "xlsx by hucre, shared texts": (rows) => writeXlsx({ sheets: [{ name: "Blad", rows: [...rows] }] }),
  "xlsx by hucre, texts in the cells": (rows) =>
    writeXlsx({ sheets: [{ name: "Blad", rows: [...rows] }], stringMode: "inline" }),
  "ods by hucre": (rows) => writeOds({ sheets: [{ name: "Blad", rows: [...rows] }] }),
};

/** The library's binary writers take the exponent by logarithms, and miss it for a few figures close to zero. */
function isWritable(value: number): boolean {
  return value === 0 || Math.abs(value) > 1e-6;
}

function libraryWriter(bookType: BookType): (rows: readonly Value[][]) => Promise<Uint8Array> {
  return async (rows) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([...rows]), "Blad");
    return new Uint8Array(write(book, { type: "array", bookType, compression: true }) as ArrayBuffer);
  };
}

test.each(Object.entries(WRITERS))("%s: what was written is what is read", async (_writer, written) => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value>(null) },
    fc.constantFrom<Value>("Verksamhet", "Budget 2024", "−1 030", "å ä ö & < >", "=1+1", "0012", true, false),
    fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).filter(isWritable),
    fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100),
  );
  const rows = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 30 })
    .filter((all) => all.flat().some((value) => value !== null));
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const outcome = await readWorkbook("a", await written(all));
      const read = outcome.ok ? outcome.sheets[0] : undefined;
      const valueAt = (row: number, column: number) =>
        read?.rows.find(({ index }) => index === row)?.cells[column]?.value ?? null;
      expect(all.map((cells, row) => cells.map((_, column) => valueAt(row, column)))).toEqual(
        all.map((cells) => cells.map((value) => (Object.is(value, -0) ? 0 : value))),
      );
    }),
    { numRuns: 40 },
  );
});
