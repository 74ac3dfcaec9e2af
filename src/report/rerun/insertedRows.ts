import { areaHolds } from "../../workbook/areaHolds";
import type { InputArea } from "../../workbook/sheet";

/** What is known of a sheet as it was written. */
interface WrittenLabels {
  readonly rows: number;
  readonly inputs: readonly InputArea[];
  /** What stood first in each row; absent in reports from before it was remembered. */
  readonly labels?: readonly string[];
}

/**
 * The rows that the user has put in among the sheet's own, 0-based. Only when all that was written is still there: a row
 * that was given another name is not a new one.
 *
 * @param cells the sheet as it stands, from A1
 * @example insertedRows({ rows: 2, inputs: [], labels: ["HR", "IT"] }, [["HR"], ["Eget"], ["IT"]]) // [1]
 */
export function insertedRows(
  { rows, inputs, labels }: WrittenLabels,
  cells: readonly (readonly unknown[])[],
): readonly number[] {
  if (labels === undefined) return [];
  const left = new Map<string, number>();
  const isInput = (row: number) => inputs.some(({ area }) => area.left === 0 && areaHolds(area, row, 0));
  labels.forEach((label, row) => {
    if (label !== "" && !isInput(row)) left.set(label, (left.get(label) ?? 0) + 1);
  });
  const inserted: number[] = [];
  let own = 0;
  for (let row = 0; row < cells.length && own < rows; row++) {
    const label = String(cells[row]?.[0] ?? "");
    const count = left.get(label) ?? 0;
    if (label !== "" && !isInput(own) && count === 0) inserted.push(row);
    else {
      if (count > 0 && !isInput(own)) left.set(label, count - 1);
      own++;
    }
  }
  const isWhole = own === rows && [...left.values()].every((count) => count === 0);
  return isWhole ? inserted : [];
}
