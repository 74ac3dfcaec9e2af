const SHORT = 1e9;
const MILLIONTHS = 1e6;

/**
 * A figure as Excel compares it: fifteen significant digits, so that 0,1 + 0,2 meets a target of 0,3.
 *
 * @example excelFigure(0.1 + 0.2) // 0.3
 */
export function excelFigure(value: number): number {
  // With six decimals below this the figure has fifteen digits at most: it is its own nearest. Adding 0 ends −0.
  if (value < SHORT && value > -SHORT && Math.round(value * MILLIONTHS) / MILLIONTHS === value) return value + 0;
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
