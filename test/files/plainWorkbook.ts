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

/** The plain workbook with something put in before a tag of one of its parts. */
export function edited(part: string, tag: string, more: string): Uint8Array {
  const data = String(workbookParts(PLAIN).find(({ name }) => name === part)?.data);
  return changed(part, { data: data.replace(tag, more + tag) });
}
