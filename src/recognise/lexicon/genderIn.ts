import { remembered } from "../../domain/remembered";
import type { Gender } from "../../domain/table/table";

const WORDS: readonly (readonly [string, Gender])[] = [
  ["män|man|pojkar|killar", "man"],
  ["kvinnor|kvinna|flickor|tjejer", "kvinna"],
];
const PATTERNS = WORDS.map(
  ([words, gender]) =>
    [
      new RegExp(
        `^[-–•*\\s]*(?:(?:varav|därav)\\s+)?(?:(?:andel|antal)\\s+)?(?:${words})(?:,?\\s*\\(?%\\)?)?[\\s:*]*$`,
        "iu",
      ),
      gender,
    ] as const,
);

/**
 * Whom a row is about when its label is only that, or null.
 *
 * @example genderIn("    kvinnor") // "kvinna"
 * @example genderIn("varav män (%)") // "man"
 * @example genderIn("Män i ledande ställning") // null
 */
export const genderIn = remembered(
  (label): Gender | null => PATTERNS.find(([pattern]) => pattern.test(label))?.[1] ?? null,
);
