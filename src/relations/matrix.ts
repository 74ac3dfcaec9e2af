import type { Row } from "../domain/table/table";

/** A printed figure and what it is rounded to, 10^-decimals. */
interface Figure {
  readonly value: number;
  readonly grain: number;
}

/**
 * Lines of figures, whatever they are called: the rows of a table, or its columns. Figures lie line after line; NaN
 * where there is none.
 */
export interface Matrix {
  /** How many lines, and how many figures each may have. */
  readonly height: number;
  readonly width: number;
  readonly values: Float64Array;
  readonly grains: Float64Array;
  /** 1 where something stands that is no figure we could read: nothing can be said of sums that it is part of. */
  readonly unread: Uint8Array;
}

/**
 * A matrix of figures; null is no figure, `"unread"` one that could not be read.
 *
 * @example matrixOf([[{ value: 1, grain: 1 }, null]]).width // 2
 */
export function matrixOf(lines: readonly (readonly (Figure | "unread" | null)[])[]): Matrix {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const size = lines.length * width;
  const values = new Float64Array(size).fill(NaN);
  const grains = new Float64Array(size);
  const unread = new Uint8Array(size);
  lines.forEach((line, row) => {
    line.forEach((figure, column) => {
      const at = row * width + column;
      if (figure === "unread") unread[at] = 1;
      else if (figure !== null) {
        values[at] = figure.value;
        grains[at] = figure.grain;
      }
    });
  });
  return { height: lines.length, width, values, grains, unread };
}

/** The rows of a table as lines. Percentages are none of its amounts: they are left out. */
export function rowMatrix(rows: readonly Pick<Row, "cells">[]): Matrix {
  return matrixOf(
    rows.map(({ cells }) =>
      cells.map(({ value, reason, decimals, unit }) => {
        if (value === null) return reason === "unreadable" ? "unread" : null;
        return unit === "%" ? null : { value, grain: 10 ** -(decimals ?? 0) };
      }),
    ),
  );
}
