const CELLS = String.raw`[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?`;
/** A sum of cells, as one. */
const SUM = new RegExp(String.raw`(?<![A-Z0-9.!$_"'])SUM\((${CELLS}(?:,${CELLS})*)\)`, "gu");
/** A text, another sheet's name, or a cell or an area of the formula's own sheet. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Z0-9.!$_])([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?(?![A-Z0-9.(!_])/gu;

/**
 * A formula of the report's after rows have changed places: it means the same cells. An area whose rows no longer
 * stand together becomes the areas they stand in, which only sums have.
 *
 * @param newRow row → where it stands now, both 0-based
 * @example movedFormula("SUM(B5:B6)", (row) => (row === 4 ? 6 : row)) // "SUM(B6:B7)"
 * @example movedFormula("SUM(B5:B6)", (row) => (row === 4 ? 7 : row)) // "SUM(B6,B8)"
 */
export function movedFormula(formula: string, newRow: (row: number) => number): string {
  const moved = formula.replaceAll(PIECES, (piece, left?: string, top?: string, right?: string, bottom?: string) => {
    if (left === undefined) return piece;
    const [first, last] = [Number(top), Number(bottom ?? top)];
    const rows = Array.from({ length: last - first + 1 }, (_, index) => newRow(first + index - 1) + 1);
    return stretches(rows)
      .map(([from, to]) => `${left}${from}${area(left, right ?? left, from, to)}`)
      .join(",");
  });
  return moved.replaceAll(SUM, (_, cells: string) => `SUM(${joined(cells.split(","))})`);
}

/** Cells of one column as few areas, from the top. */
function joined(areas: readonly string[]): string {
  const parts = areas.map((one) => /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(one) ?? []);
  const columns = new Set(parts.flatMap(([, left, , right]) => [left, right ?? left]));
  const [column = ""] = columns;
  if (columns.size !== 1) return areas.join(",");
  const rows = parts.flatMap(([, , top, , bottom]) =>
    Array.from({ length: Number(bottom ?? top) - Number(top) + 1 }, (_, index) => Number(top) + index),
  );
  return stretches(rows)
    .map(([from, to]) => `${column}${from}${area(column, column, from, to)}`)
    .join(",");
}

function area(left: string, right: string, from: number, to: number): string {
  return right === left && from === to ? "" : `:${right}${to}`;
}

/** Numbers as unbroken stretches from the smallest. */
function stretches(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const current = found.at(-1);
    if (current !== undefined && number === current[1] + 1) current[1] = number;
    else found.push([number, number]);
  }
  return found;
}
