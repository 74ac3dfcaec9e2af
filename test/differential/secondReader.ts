import { dateToSerial, read, type CellValue, type Sheet as OtherSheet } from "hucre";
import { cellName, type Cell, type Sheet } from "../../src/workbook/sheet";
import { readWorkbook } from "../../src/files/readWorkbook";

/** A cell that two readers give different contents. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly ours: string;
  readonly other: string;
}

/** What two readers made of one file. */
export type Comparison =
  | { readonly kind: "compared"; readonly cells: number; readonly differences: readonly Difference[] }
  /** Refused by one or both: there is nothing to compare. */
  | { readonly kind: "refused"; readonly ours: string | null; readonly other: string | null };

/** Doubles are written with 15 to 17 digits; two of them within this share are one figure. */
const SAME = 1e-12;

/**
 * Reads a workbook with the product's reader and with hucre, written by others from the same specifications, and
 * compares every cell. Where ours says that it does not know (never calculated, struck out) there is nothing to compare.
 */
export async function compareReaders(file: string, bytes: Uint8Array): Promise<Comparison> {
  const [ours, other] = await Promise.all([readWorkbook(file, bytes), otherReading(bytes)]);
  if (!ours.ok || typeof other === "string") {
    return { kind: "refused", ours: ours.ok ? null : ours.error.code, other: typeof other === "string" ? other : null };
  }
  let cells = 0;
  const differences: Difference[] = [];
  for (const sheet of ours.sheets) {
    const twin = other.find(({ name }) => name === sheet.name);
    if (sheet.ledger !== undefined) continue;
    const [mine, theirs] = [ourContents(sheet), otherContents(twin)];
    for (const cell of new Set([...mine.keys(), ...theirs.keys()])) {
      const [a, b] = [mine.get(cell) ?? "", theirs.get(cell) ?? ""];
      cells++;
      if (!isSame(a, b)) differences.push({ sheet: sheet.name, cell, ours: shown(a), other: shown(b) });
    }
  }
  return { kind: "compared", cells, differences };
}

async function otherReading(bytes: Uint8Array): Promise<readonly OtherSheet[] | string> {
  try {
    return (await read(bytes)).sheets;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Content = string | number | boolean;

function ourContents(sheet: Sheet): Map<string, Content> {
  const contents = new Map<string, Content>();
  for (const { index, cells } of sheet.rows) {
    cells.forEach((cell, column) => {
      const content = ourContent(cell);
      if (content !== "") contents.set(cellName(index, column), content);
    });
  }
  return contents;
}

function ourContent(cell: Cell | undefined): Content {
  if (cell?.error !== undefined) return cell.error;
  return typeof cell?.value === "string" ? plain(cell.value) : (cell?.value ?? "");
}

function otherContents(sheet: OtherSheet | undefined): Map<string, Content> {
  const contents = new Map<string, Content>();
  sheet?.rows.forEach((row, index) =>
    row.forEach((value, column) => {
      const content = otherContent(value);
      if (content !== "") contents.set(cellName(index, column), content);
    }),
  );
  return contents;
}

function otherContent(value: CellValue | undefined): Content {
  if (value instanceof Date) return dateToSerial(value);
  return typeof value === "string" ? plain(value) : (value ?? "");
}

/** Line ends and spaces round a text are no contents. */
function plain(text: string): string {
  return text.replace(/\r\n?/gu, "\n").trim();
}

function isSame(a: Content, b: Content): boolean {
  if (typeof a === "number" && typeof b === "number") return a === b || Math.abs(a - b) <= SAME * Math.abs(a);
  return a === b;
}

function shown(content: Content): string {
  return JSON.stringify(content);
}
