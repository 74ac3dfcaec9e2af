/**
 * A figure as Excel compares it: fifteen significant digits, so that 0,1 + 0,2 meets a target of 0,3.
 *
 * @example excelFigure(0.1 + 0.2) // 0.3
 */
export function excelFigure(value: number): number {
  return Number(value.toPrecision(15));
}

/** Equal as Excel compares figures. */
export function sameFigure(a: number, b: number): boolean {
  return a === b || excelFigure(a) === excelFigure(b);
}

/**
 * A figure with the decimals it has, for a sentence.
 *
 * @example figureText(-4.5) // "−4,5"
 * @example figureText(166760) // "166 760"
 */
export function figureText(value: number): string {
  const [whole = "", fraction] = String(excelFigure(Math.abs(value))).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, "\u00a0");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}
