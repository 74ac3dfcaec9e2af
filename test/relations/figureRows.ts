import { matrixOf, type Matrix } from "../../src/relations/matrix";

/** A matrix of printed figures, all with as many decimals; null is no figure. */
export function figures(lines: readonly (readonly (number | null)[])[], decimals = 0): Matrix {
  const grain = 10 ** -decimals;
  return matrixOf(lines.map((line) => line.map((value) => (value === null ? null : { value, grain }))));
}
