/**
 * Why a cell holds no number. Missing is never zero: it stays missing through every calculation.
 *
 * `empty` has nothing in it; `dash` means not applicable, or no value; `notAvailable` is N/A; `noOutcome` is IU;
 * `footnoteOnly` is a footnote mark alone, for what is measured later; `text` is words; `unreadable` was meant as a
 * figure; `notComputable` would have been calculated from figures that are missing.
 */
export type MissingReason =
  "empty" | "dash" | "notAvailable" | "noOutcome" | "footnoteOnly" | "text" | "unreadable" | "notComputable";

const MARKS: readonly (readonly [RegExp, MissingReason])[] = [
  [/^\s*$/u, "empty"],
  [/^[-–—−‒]+\*{0,3}$/u, "dash"],
  [/^(?:n\/?a|n\.a\.|ej tillg(?:ängligt|\.)?|\.{2,3})\.?[\d*]*\)?$/iu, "notAvailable"],
  [/^i\.?\s?u\.?\s?-?[\d*]*\)?(?:\s*[-–(,:;].*|\s+\p{L}.*)?\.?$/iu, "noOutcome"],
  [/^\*+$/u, "footnoteOnly"],
  [
    /^(?:genomförs ej|sekretess(?:belag[dt]a?)?|(?:uppgift(?:er)? )?saknas|mäts|mätning|ej (?:mätt|aktuell[at]?|genomförda?|genomfört)|inge[nt] (?:utfall|mätning|uppgift)|redovisas|ny indikator|nytt mått)(?!\p{L})/iu,
    "text",
  ],
];

/** Every mark begins with one of these: most texts and figures are known at once to be none. */
const FIRST =
  /^\s*(?:$|[-–—−‒*]|\.\.|n\/?a|n\.a|ej|i\.?\s*u|genomförs|sekretess|uppgift|saknas|mäts|mätning|inge[nt]|redovisas|ny)/iu;

/** The beginning is enough to know a mark by; the rest of a long text is words. */
const MAX_MARK = 300;

/**
 * The reason a text stands for "no value", or null when it is something else (a number, or unreadable).
 *
 * @example missingReason("I.U.") // "noOutcome"
 * @example missingReason("–") // "dash"
 * @example missingReason("12") // null
 */
export function missingReason(text: string): MissingReason | null {
  const beginning = text.slice(0, MAX_MARK);
  if (!FIRST.test(beginning)) return null;
  const trimmed = beginning.replace(/[\s\u00a0\u202f]+/gu, " ").trim();
  return MARKS.find(([pattern]) => pattern.test(trimmed))?.[1] ?? null;
}
