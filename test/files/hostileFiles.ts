import { processorSeconds } from "../processorSeconds";
import type { ReadOutcome } from "../../src/files/readOutcome";
import { readWorkbook } from "../../src/files/readWorkbook";
import { workbookParts, type TestWorkbook } from "./buildWorkbook";
import { buildZip, type TestEntry } from "./buildZip";

export const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
export const PLAIN: TestWorkbook = { sheets: [{ name: "S", rows: ONE }] };
export const SHEET = "xl/worksheets/sheet1.xml";

/** The plain workbook with one part changed. */
export function changed(name: string, change: Partial<TestEntry>): Uint8Array {
  return buildZip(workbookParts(PLAIN).map((part) => (part.name === name ? { ...part, ...change } : part)));
}

export function withParts(...extra: TestEntry[]): Uint8Array {
  return buildZip([...workbookParts(PLAIN), ...extra]);
}

/** One byte over and over, which packs a thousand times. */
export const monotone = (megabytes: number): Uint8Array => new Uint8Array(megabytes << 20).fill(0x3c);

/** Reads in time and leaves no trace on the objects of the language, whatever the file. */
export async function withinFiveSeconds(bytes: Uint8Array): Promise<ReadOutcome> {
  const start = processorSeconds();
  const outcome = await readWorkbook("x.xlsx", bytes);
  expect(processorSeconds() - start).toBeLessThan(5);
  expect(Object.keys(Object.prototype)).toEqual([]);
  return outcome;
}
