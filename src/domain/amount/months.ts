/** Months 1–12, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Swedish month names; the index is the month minus one. */
export const MONTH_NAMES = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** As reports shorten them. */
export const SHORT_MONTHS = [
  "jan",
  "feb",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "aug",
  "sep",
  "okt",
  "nov",
  "dec",
] as const;

/** A month in Swedish, Norwegian or Danish, whole or shortened, as the source of a regular expression that ignores case. */
export const MONTH_PATTERN =
  "(?:jan(?:uari?)?|feb(?:ruari?)?|mar(?:s|ts)?|apr(?:il)?|ma[ij]|juni?|juli?|aug(?:usti?)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)(?!\\p{L})";

/** How Norwegian and Danish months begin where Swedish ones begin otherwise. */
const SPELLED: Readonly<Record<string, string>> = { mai: "maj", des: "dec" };

/**
 * The month, 1–12, whose name begins with the same three letters; 0 for another word.
 *
 * @example monthNamed("Sept") // 9
 * @example monthNamed("helår") // 0
 */
export function monthNamed(name: string): number {
  const letters = name.slice(0, 3).toLowerCase();
  const swedish = SPELLED[letters] ?? letters;
  return MONTH_NAMES.findIndex((month) => month.slice(0, 3) === swedish) + 1;
}
