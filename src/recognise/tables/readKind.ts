import type { Recognized } from "../../domain/table/recognition";
import { MONEY_KINDS, type TableKind } from "../../domain/table/table";
import type { ReadColumn } from "../columns/readColumns";
import { BY_FORM, assumedKind } from "../form/assumedKind";
import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import { holdsFigure } from "../sheet/holdsFigure";
import { ASSETS, EQUITY } from "../lexicon/kindWords";
import { inferKind } from "./inferKind";
import { rowEvidence } from "./rowEvidence";
import type { TableFrame } from "./tableFrame";

/** A table has at least so many rows of figures; less is a line of text with figures in it. */
const MIN_FIGURES = 2;

/** What is known of the table besides its words. */
interface KindContext {
  /** True when its rows or columns are states of activities or assignments. */
  readonly counts: boolean;
  /** True when the role of a column is assumed: then all of it is. */
  readonly isAssumed: boolean;
}

/** What a table is by its words, else, where it holds figures, by its form; null when it is neither. */
export function readKind(
  grid: Grid,
  region: Region,
  frame: TableFrame,
  reads: readonly ReadColumn[],
  { counts, isAssumed }: KindContext,
): Recognized<TableKind> | null {
  const columns = reads.map(({ column }) => column);
  const figures = mostFigures(grid, region, reads);
  const words = { titles: region.titles, leads: frame.leads, labels: frame.labels };
  const byWords = inferKind({
    ...words,
    columns,
    counts,
    hasFigures: figures > 0,
    // Only a table that no title names is asked for what its rows say.
    get rows() {
      return rowEvidence(grid, region, frame.labels, figureColumns(reads));
    },
  });
  const kind = byWords ?? (figures < MIN_FIGURES ? null : assumedKind(columns, frame.labels));
  if (kind !== null && MONEY_KINDS.has(kind.value) && isBalanceSheet(frame.labels))
    return { ...kind, certainty: "antagen", reasons: [{ code: "isBalanceSheet", values: {} }] };
  return kind !== null && isAssumed ? { ...kind, certainty: "antagen", reasons: BY_FORM } : kind;
}

/** Assets beside equity, each on rows of its own. */
function isBalanceSheet(labels: readonly string[]): boolean {
  return labels.some((label) => ASSETS.test(label)) && labels.some((label) => EQUITY.test(label));
}

/** Rows with a figure in the column that has most of them, as far as it matters. */
function mostFigures(grid: Grid, region: Region, reads: readonly ReadColumn[]): number {
  let most = 0;
  for (const { index } of reads) {
    most = Math.max(most, countFigures(grid, region, index));
    if (most >= MIN_FIGURES) break;
  }
  return most;
}

function countFigures(grid: Grid, { dataRows }: Region, column: number): number {
  let count = 0;
  for (const row of dataRows) if (holdsFigure(grid, row, column) && ++count >= MIN_FIGURES) break;
  return count;
}

/** Columns whose figures say what the rows are: a deviation is signed whatever it is of. */
function figureColumns(columns: readonly ReadColumn[]): number[] {
  return columns.flatMap(({ column, index }) =>
    column.role === "avvikelse" || column.role === "status" ? [] : [index],
  );
}
