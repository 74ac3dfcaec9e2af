import { readAmount } from "../amount/readAmount";
import type { Comparison, Level, Trend } from "./targetKinds";

const OPERATORS: readonly (readonly [RegExp, Comparison])[] = [
  [/^(?:≥|>\s?=|=>|minst\b|lägst\b|(?:inte|ej) (?:under|lägre än|mindre än|färre än)(?!\p{L}))/iu, "≥"],
  [/^(?:≤|<\s?=|=<|högst\b|max(?:imalt)?\b|(?:inte|ej) (?:över|högre än|mer än|fler än)(?!\p{L}))/iu, "≤"],
  [/^(?:>|(?:mer|fler|större|högre) än\b|över\b)/iu, ">"],
  [/^(?:<|(?:mindre|färre|lägre) än\b|under\b)/iu, "<"],
  [/^(?:=|lika med\b)/iu, "="],
];

const PLUS_MINUS = /^(?:±|\+\s?\/\s?[-−–])/u;

/** "Noll-resultat" asks that the money lasts: a surplus meets it, as the reports themselves judge. */
const NOT_NEGATIVE = /^(?:(?:ej|inte|icke)[ -]?negativ[at]?(?: resultat)?|noll[ -]?resultat)$/iu;

const TRENDS: readonly (readonly [string, Trend])[] = [
  ["(?:ska |skall |bör )?öka[rs]?|ökande(?: trend)?|ökning|ökad|höja[rs]?|höjning", "increase"],
  ["(?:ska |skall |bör )?minska[rs]?|minskande(?: trend)?|minskning|minskad|sänka[rs]?|sänkning", "decrease"],
  ["(?:ska |skall |bör )?(?:bibehålla[rs]?|behålla[rs]?)|bibehållen(?: nivå)?|oförändra[dt](?: nivå)?", "keep"],
  ["(?:ska |skall |bör )?förbättra[rs]?|positiv trend|positiv utveckling", "improve"],
];

const WHOLE = TRENDS.map(([words, trend]) => [new RegExp(`^(?:${words})\\.?$`, "iu"), trend] as const);
const AFTER_LEVEL = TRENDS.map(
  ([words, trend]) => [new RegExp(`^(.*?[^\\p{L}])(?:(?:och|samt) )?(?:${words})\\.?$`, "iu"), trend] as const,
);

/**
 * A figure with or without an operator, or one of the fixed phrases; null when the text is something else.
 * The text is one line, trimmed.
 *
 * @example readLevel("<±1") // { kind: "limit", comparison: "<", magnitude: true, value: 1, percent: false }
 */
export function readLevel(text: string): Level | null {
  if (NOT_NEGATIVE.test(text)) return { kind: "limit", comparison: "≥", magnitude: false, value: 0, percent: false };
  const { comparison, rest: operand } = takeOperator(text);
  const magnitude = PLUS_MINUS.test(operand);
  const { value, percent } = readAmount(operand.replace(PLUS_MINUS, ""));
  if (value === null) return null;
  if (magnitude) return magnitudeLimit(comparison ?? "≤", value, percent);
  return comparison === null
    ? { kind: "number", value, percent }
    : { kind: "limit", comparison, magnitude, value, percent };
}

/** `Öka`, `Ska minska`, `Positiv trend` …, or null. */
export function readTrend(text: string): Trend | null {
  return WHOLE.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/**
 * A level followed by a trend, or null.
 *
 * @example splitTrend("≥4% Positiv trend") // { level: "≥4%", trend: "improve" }
 */
export function splitTrend(text: string): { readonly level: string; readonly trend: Trend } | null {
  for (const [pattern, trend] of AFTER_LEVEL) {
    const level = pattern.exec(text)?.[1];
    if (level !== undefined) return { level: level.replace(/[\s,;+&]+$/u, ""), trend };
  }
  return null;
}

function takeOperator(text: string): { comparison: Comparison | null; rest: string } {
  for (const [pattern, comparison] of OPERATORS) {
    const operator = pattern.exec(text)?.[0];
    if (operator !== undefined) return { comparison, rest: text.slice(operator.length).trim() };
  }
  return { comparison: null, rest: text };
}

/** At most n from zero is a target; at least n from zero is none that anyone means. */
function magnitudeLimit(comparison: Comparison, value: number, percent: boolean): Level | null {
  if (value < 0 || (comparison !== "≤" && comparison !== "<")) return null;
  return { kind: "limit", comparison, magnitude: true, value, percent };
}
