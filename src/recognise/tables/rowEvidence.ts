import type { Region } from "../sheet/findTables";
import type { Grid } from "../sheet/grid";
import { rowUnit } from "../lexicon/rowUnit";
import { PART } from "../lexicon/kindWords";

/** Rows looked at to see what a table is. */
const SAMPLE_ROWS = 500;

/** What a row with figures says of its table. */
export interface RowEvidence {
  readonly label: string;
  /** What its figures are in, by its label or because all are written in per cent; null when neither says. */
  readonly unit: string | null;
  /** False when a figure is negative. */
  readonly isCountable: boolean;
}

/**
 * The rows of a table that have figures, but for parts, which say what their owners say.
 *
 * @param labels of the region's data rows, in order
 * @param columns of figures
 * @example rowEvidence(grid, region, labels, [1, 2])[1] // { label: "Sjukfrånvaro, %", unit: "%", isCountable: true }
 */
export function rowEvidence(
  grid: Grid,
  { dataRows }: Region,
  labels: readonly string[],
  columns: readonly number[],
): RowEvidence[] {
  return dataRows.slice(0, SAMPLE_ROWS).flatMap((row, position): RowEvidence[] => {
    const label = labels[position] ?? "";
    const cells = columns.map((column) => grid.cell(row, column));
    const figures = cells.filter((cell) => typeof cell?.value === "number" || /\d/u.test(String(cell?.value ?? "")));
    if (figures.length === 0 || PART.test(label)) return [];
    const areShares = figures.every((cell) =>
      typeof cell?.value === "number" ? cell.format?.includes("%") : String(cell?.value).includes("%"),
    );
    const isCountable = figures.every((cell) => typeof cell?.value !== "number" || cell.value >= 0);
    return [{ label, unit: rowUnit(label) ?? (areShares ? "%" : null), isCountable }];
  });
}
