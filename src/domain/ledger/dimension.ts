/** Those with a name of their own. */
export const NAMED_DIMENSIONS = [
  "ansvar",
  "kostnadsstalle",
  "enhet",
  "avdelning",
  "forvaltning",
  "verksamhet",
  "aktivitet",
  "objekt",
  "projekt",
  "motpart",
  "kontogrupp",
] as const;

type NamedDimension = (typeof NAMED_DIMENSIONS)[number];

/**
 * What a ledger may be reported by: a column of codes, the two first digits of its accounts, or a dimension that has only
 * a number.
 */
export type Dimension = NamedDimension | `dim${number}`;

/** Codes have no more characters. */
export const MAX_LEVEL = 20;

/** Whether codes can be shortened to so many characters. */
export function isLevel(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= MAX_LEVEL;
}

/** @example isDimension("verksamhet") // true */
export function isDimension(text: string): text is Dimension {
  return NAMED_DIMENSIONS.some((name) => name === text) || /^dim\d{1,3}$/u.test(text);
}
