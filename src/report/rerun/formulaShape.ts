/** A text, a cell or an area of another sheet, one of the formula's own sheet, a function with what it belongs to, or a sign. */
const PIECES =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\d_.]+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(?<![\p{L}\d_.])(\$?[A-Z]{1,3}\$?[1-9]\d*)(?::(\$?[A-Z]{1,3}\$?[1-9]\d*))?(?![\p{L}\d_.(])|[\p{L}_][\p{L}\d_.]*(?=\()|\s+|@|[^]/giu;
/** A cell or an area of the formula's own sheet as a shape has it. */
const SHAPED = /([A-Z]+)\[(-?\d+)\](?::([A-Z]+)\[-?\d+\])?/gu;

/**
 * What a formula does, wherever its row stands: cells by their column and by how many rows they are from its own, those of
 * other sheets by their column, functions by their names alone.
 *
 * @param row the formula's own row, 0-based
 * @example formulaShape("B5-C5", 4) // "B[0]-C[0]"
 * @example formulaShape("=SUM( B5:B9 )", 9) // "SUM(B[-5]:B[-1])"
 */
export function formulaShape(formula: string, row: number): string {
  const relative = (cell: string) => {
    const [, column = "", line = ""] = /^\$?([A-Z]+)\$?(\d+)$/iu.exec(cell) ?? [];
    return `${column.toUpperCase()}[${Number(line) - 1 - row}]`;
  };
  return formula.replace(/^=/u, "").replaceAll(PIECES, (piece, elsewhere?: string, first?: string, last?: string) => {
    if (piece.startsWith('"')) return piece;
    if (elsewhere !== undefined) return `!${elsewhere.replaceAll(/[$\d]/gu, "").toUpperCase()}`;
    if (first !== undefined) return last === undefined ? relative(first) : `${relative(first)}:${relative(last)}`;
    if (/^(?:\s+|@)$/u.test(piece)) return "";
    return (/[\p{L}\d]+$/u.exec(piece)?.[0] ?? piece).toUpperCase();
  });
}

/**
 * True when all cells of a formula stand on rows of its own sheet that are so near.
 *
 * @example isWithin("SUM(B[-5]:B[-1])", 5, 0) // true
 */
export function isWithin(shape: string, above: number, below: number): boolean {
  return [...shape.matchAll(/\[(-?\d+)\]/gu)].every(
    ([, offset]) => Number(offset) >= -above && Number(offset) <= below,
  );
}

/**
 * A shape where rows may have been put in or changed places: of cells on other rows only the column is left.
 *
 * @example looseShape("SUM(B[-5]:B[-4],B[-1])") // "SUM(B~)"
 */
export function looseShape(shape: string): string {
  const loose = shape.replaceAll(SHAPED, (piece, column: string, offset: string, to?: string) =>
    to === undefined && offset === "0" ? piece : `${column}${to === undefined || to === column ? "" : `:${to}`}~`,
  );
  return loose.replaceAll(/([A-Z]+~)(?:,\1)+/gu, "$1");
}
