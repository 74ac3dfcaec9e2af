import type { SheetSpec, SpecCell, StyleName } from "../../workbook/sheet";
import { formulaShape } from "./formulaShape";

/** The figures of a report table as they were written, to be compared with when it is written anew. */
export interface WrittenTable {
  /** The texts of its header, column by column. */
  readonly header: readonly string[];
  readonly rows: readonly WrittenRow[];
}

export interface WrittenRow {
  /** What tells it from the table's other rows. */
  readonly key: string;
  /** Its name, for the user. */
  readonly name: string;
  /** Decimals that its figures are shown with. */
  readonly decimals: number;
  /** Figures and statuses by column; null where there is none of ours. */
  readonly cells: readonly (number | string | null)[];
  /** Columns that were written as formulas. */
  readonly formulas: readonly number[];
  /** What those formulas do, in the same order, as {@link formulaShape} says it; absent in older reports. */
  readonly shapes?: readonly string[];
}

const HEADERS: ReadonlySet<StyleName> = new Set<StyleName>(["headerNumber", "headerText"]);
const FIGURES: ReadonlySet<StyleName> = new Set<StyleName>([
  "amount",
  "sumAmount",
  "varavAmount",
  "statusMet",
  "statusPartly",
  "statusMissed",
  "statusUnknown",
]);

/**
 * The tables of a report sheet with their figures.
 *
 * @example writtenTables(drift)[0]?.rows[0] // { key: "Avdelning HR", name: "Avdelning HR", decimals: 1, cells: [null, -0.9, -0.3, -0.6], formulas: [3], shapes: ["B[0]-C[0]"] }
 */
export function writtenTables({ rows, keyColumns }: SheetSpec): WrittenTable[] {
  const tables: { header: string[]; own: { cells: readonly SpecCell[]; at: number }[] }[] = [];
  for (const [at, cells] of rows.entries()) {
    if (cells.some(({ style }) => HEADERS.has(style))) {
      tables.push({ header: cells.map(({ value, style }) => (style === "empty" ? "" : String(value ?? ""))), own: [] });
    } else if (cells.some(({ style }) => FIGURES.has(style))) tables.at(-1)?.own.push({ cells, at });
  }
  return tables.map(({ header, own }) => {
    const keys = rowKeys(own.map(({ cells }) => keyColumns.map((column) => String(cells[column]?.value ?? ""))));
    return { header, rows: own.map(({ cells, at }, index) => writtenRow(cells, at, keyColumns, keys[index] ?? "")) };
  });
}

function writtenRow(cells: readonly SpecCell[], at: number, keyColumns: readonly number[], key: string): WrittenRow {
  const names = keyColumns.map((column) => String(cells[column]?.value ?? "")).filter((name) => name !== "");
  return {
    key,
    name: names.join(", "),
    decimals: Math.max(0, ...cells.map(({ format, style }) => (FIGURES.has(style) ? decimalsOf(format) : 0))),
    cells: cells.map(({ value, style }) => (FIGURES.has(style) ? (value ?? "") : null)),
    formulas: cells.flatMap(({ formula }, column) => (formula === undefined ? [] : [column])),
    shapes: cells.flatMap(({ formula }) => (formula === undefined ? [] : [formulaShape(formula, at)])),
  };
}

/** `#,##0.0` shows one. */
function decimalsOf(format = ""): number {
  return /0\.(0+)/u.exec(format.replaceAll(/\[[^\]]*\]/gu, ""))?.[1]?.length ?? 0;
}

/**
 * Keys of a table's rows: their names, and of those that several rows have, varav kostnader, whose they are: the nearest
 * name above that only one row has.
 *
 * @example rowKeys([["HR"], ["varav"], ["IT"], ["varav"]]) // ["HR", "varav|HR", "IT", "varav|IT"]
 */
export function rowKeys(names: readonly (readonly string[])[]): string[] {
  const own = names.map((parts) => parts.join("|"));
  const counts = new Map<string, number>();
  for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  let owner = "";
  return own.map((key) => {
    if (counts.get(key) !== 1) return `${key}|${owner}`;
    owner = key;
    return key;
  });
}
