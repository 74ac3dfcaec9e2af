import { roundHalfAway, subtract } from "../../domain/amount/amount";
import type { Correction, Finding } from "../../domain/finding/finding";
import { formatAmount } from "../../domain/amount/formatAmount";
import { readAmount } from "../../domain/amount/readAmount";
import type { CellRef, Table, TableCell } from "../../domain/table/table";
import { grainOf } from "../../domain/finding/tolerance";
import type { CellEdit } from "../../office/edit/correctCells";
import { cellName, type Cell, type Sheet } from "../../workbook/sheet";

/** A cell that ought to hold another figure, both as the report prints them. */
export interface Change {
  readonly source: CellRef;
  readonly from: string;
  readonly to: string;
}

/** Why the pane does not write a correction itself: the cell is in a file, is calculated, or holds more than a figure. */
type Obstacle = "file" | "formula" | "text";

/** What would mend a finding, and whether the pane can do it in the open workbook. */
export type CorrectionOffer =
  | { readonly kind: "edit"; readonly changes: readonly Change[]; readonly edits: readonly CellEdit[] }
  | { readonly kind: "instruct"; readonly changes: readonly Change[]; readonly obstacle: Obstacle };

/** A workbook as it was read, and whether it is the open one. */
interface ReadWorkbook {
  readonly file: string;
  readonly origin: "file" | "workbook";
  readonly sheets: readonly Sheet[];
}

/** More decimals than this are the computer's, not the report's. */
const MOST_DECIMALS = 4;

/** The figure alone, as it is typed: no unit, no footnote mark. */
const ONLY_FIGURE = /^[-−–+]?\s*\d[\d\s\u00a0\u202f.,]*$/u;

/**
 * The way to mend a finding: its own corrections, or those of one of its alternatives. A change that rounding explains
 * is none. Null when there is nothing to write.
 *
 * @example correctionOffer(finding.corrections, table, sources)
 * // { kind: "edit", changes: [{ source, from: "1,2", to: "−1,2" }], edits: [{ sheet: "Drift", cell: "C6", before: 1.2, after: -1.2 }] }
 */
export function correctionOffer(
  corrections: readonly Correction[],
  table: Table | undefined,
  sources: readonly ReadWorkbook[],
): CorrectionOffer | null {
  const planned = corrections.flatMap((correction) => {
    const cell = cellAt(table, correction.source);
    return cell === null || isRounding(cell, correction.value) ? [] : [{ correction, cell }];
  });
  if (planned.length === 0) return null;
  const changes = planned.map(({ correction, cell }) => changeOf(correction, cell));
  const edits: CellEdit[] = [];
  for (const { correction, cell } of planned) {
    const edit = editOf(correction, cell, sources);
    if (typeof edit === "string") return { kind: "instruct", changes, obstacle: edit };
    edits.push(edit);
  }
  return { kind: "edit", changes, edits };
}

/**
 * What can be written instead of the likeliest cause, in the order of the finding's alternatives.
 *
 * @example alternativeCorrections(finding) // [[{ source, value: -0.4 }]]
 */
export function alternativeCorrections({ alternatives = [] }: Finding): readonly (readonly Correction[])[] {
  return alternatives.map(({ source, expected }) => (source === null ? [] : [{ source, value: expected }]));
}

type Figure = TableCell & { readonly value: number };

function cellAt(table: Table | undefined, source: CellRef): Figure | null {
  for (const { cells } of table?.rows ?? []) {
    const cell = cells.find((one) => one.source !== null && isSame(one.source, source));
    if (cell !== undefined && cell.value !== null) return cell as Figure;
  }
  return null;
}

function isRounding(cell: Figure, value: number): boolean {
  const unit = cell.decimals === null ? 0 : grainOf(cell);
  return Math.abs(subtract(cell.value, value)) <= unit;
}

function changeOf({ source, value }: Correction, cell: Figure): Change {
  const decimals = Math.min(MOST_DECIMALS, Math.max(cell.decimals ?? 0, decimalsOf(cell.value), decimalsOf(value)));
  return { source, from: formatAmount(cell.value, decimals), to: formatAmount(value, decimals) };
}

function editOf({ source, value }: Correction, cell: Figure, sources: readonly ReadWorkbook[]): CellEdit | Obstacle {
  const from = sources.find(({ file }) => file === source.file);
  if (from?.origin !== "workbook") return "file";
  const raw = rawCell(from.sheets, source);
  if (raw?.formula !== undefined || cell.formula !== undefined) return "formula";
  const at = { sheet: source.sheet, cell: source.cell };
  if (typeof raw?.value === "number") {
    if (raw.value === cell.value) return { ...at, before: raw.value, after: value };
    // A number format that scales or turns the sign shows another figure than what is to be typed.
    const isFraction = cell.unit === "%" && roundHalfAway(raw.value * 100, 10) === cell.value;
    return isFraction ? { ...at, before: raw.value, after: roundHalfAway(value / 100, 12) } : "text";
  }
  if (typeof raw?.value !== "string" || !ONLY_FIGURE.test(raw.value.trim())) return "text";
  if (readAmount(raw.value).value !== cell.value) return "text";
  return { ...at, before: raw.value, after: formatAmount(value, Math.max(cell.decimals ?? 0, decimalsOf(value))) };
}

function rawCell(sheets: readonly Sheet[], { sheet, cell }: CellRef): Cell | undefined {
  for (const { index, cells } of sheets.find(({ name }) => name === sheet)?.rows ?? []) {
    const found = cells.find((_, column) => cellName(index, column) === cell);
    if (found !== undefined) return found;
  }
  return undefined;
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.file === b.file && a.sheet === b.sheet && a.cell === b.cell;
}
