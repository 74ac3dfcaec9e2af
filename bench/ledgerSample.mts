/**
 * One reading in a process of its own, for bench/ledger.mjs: `tsx bench/ledgerSample.mts READER FILE`. Prints
 * milliseconds, peak memory in MB and a figure that shows that everything was read.
 */
import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

type Reader = (path: string) => Promise<number>;

const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  /** Our whole import, as the command does it: the file to finished tables. Gives the sum of the first column of figures. */
  vss: async () => {
    const { readWorkbook } = await import("../src/files/readWorkbook");
    const { createReport } = await import("../src/createReport");
    const { DEFAULT_SETTINGS } = await import("../src/domain/settings/reportSettings");
    const { inflateInNode } = await import("../src/cli/inflateInNode");
    return async (path) => {
      const outcome = await readWorkbook(basename(path), await openAsBlob(path), { inflate: inflateInNode });
      if (!outcome.ok) throw new Error(outcome.error.message);
      const [document] = createReport(outcome.sheets, DEFAULT_SETTINGS, outcome.problems).documents;
      return document?.proofs?.[0]?.rows ?? 0;
    };
  },
  /** The library's bare read: cells and nothing made of them. */
  xlsx: async () => {
    const { read, utils } = await import("@e965/xlsx");
    return async (path) => {
      const workbook = read(await readFile(path), { dense: true });
      const [sheet] = Object.values(workbook.Sheets);
      return utils.sheet_to_json(sheet ?? {}, { header: 1, raw: true }).length - 1;
    };
  },
  hucre: async () => {
    const { readXlsx } = await import("hucre/xlsx");
    return async (path) => {
      const workbook = await readXlsx(await readFile(path));
      return (workbook.sheets[0]?.rows.length ?? 0) - 1;
    };
  },
};

const [, , name = "", path = ""] = process.argv;
const read = await READERS[name]?.();
if (read === undefined) throw new Error(`no reader ${name}`);
const base = process.resourceUsage().maxRSS;
const start = performance.now();
const rows = await read(path);
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, rows, peak: process.resourceUsage().maxRSS / 1024, base: base / 1024 }));
