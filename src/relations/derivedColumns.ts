import type { Matrix } from "./matrix";

/** Lines looked at, and columns from which on none is looked for. */
const SAMPLE = 200;
const WIDEST = 40;
const LEAST = 2;

/**
 * For each column the columns that its figures follow from: one that it repeats, or two that it is the difference of.
 * What such a column shows, the others have shown already. Null for a column of its own.
 *
 * @example derivedColumns(matrix of "Utfall | Budget | Avvikelse") // [null, null, [0, 1]]
 */
export function derivedColumns(matrix: Matrix): (readonly number[] | null)[] {
  const { width } = matrix;
  const derived: (readonly number[] | null)[] = Array.from({ length: width }, () => null);
  if (width > WIDEST) return derived;
  const size = Array.from({ length: width }, (_, column) => sizeOf(matrix, column));
  // Of three that hang together the smallest figures are the difference.
  const order = [...size.keys()].sort((a, b) => (size[a] ?? 0) - (size[b] ?? 0));
  for (const column of order) {
    const others = order.filter((other) => other !== column && derived[other] === null);
    derived[column] = repeated(matrix, column, others) ?? differing(matrix, column, others);
  }
  return derived;
}

function repeated(matrix: Matrix, column: number, others: readonly number[]): readonly number[] | null {
  const same = others.find((other) => agree(matrix, column, (at) => matrix.values[at + other] ?? NaN));
  return same === undefined ? null : [same];
}

function differing(matrix: Matrix, column: number, others: readonly number[]): readonly number[] | null {
  const { values } = matrix;
  for (const [position, one] of others.entries()) {
    for (const other of others.slice(position + 1)) {
      const difference = (at: number) => (values[at + one] ?? NaN) - (values[at + other] ?? NaN);
      if (agree(matrix, column, difference, true)) return [one, other];
    }
  }
  return null;
}

/** True when most lines have what is expected; `at` is where the line begins. Zeros tell nothing. */
function agree(matrix: Matrix, column: number, expected: (at: number) => number, eitherSign = false): boolean {
  const { height, width, values, grains } = matrix;
  let [holds, breaks] = [0, 0];
  for (let line = 0; line < Math.min(height, SAMPLE); line++) {
    const at = line * width;
    const own = values[at + column] ?? NaN;
    const other = expected(at);
    if (Number.isNaN(own) || Number.isNaN(other) || (own === 0 && other === 0)) continue;
    const apart = eitherSign ? Math.abs(own) - Math.abs(other) : own - other;
    if (Math.abs(apart) <= 1.001 * (grains[at + column] ?? 0) + 1e-9) holds++;
    else breaks++;
    if (breaks > 4 && breaks > holds) return false;
  }
  return holds >= LEAST && holds > 2 * breaks;
}

function sizeOf({ height, width, values }: Matrix, column: number): number {
  let size = 0;
  for (let line = 0; line < Math.min(height, SAMPLE); line++) {
    const value = Math.abs(values[line * width + column] ?? NaN);
    if (!Number.isNaN(value)) size += value;
  }
  return size;
}
