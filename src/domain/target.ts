import { missingReason, type MissingReason } from "./missing";
import { readLevel, readTrend, splitTrend } from "./targetGrammar";

/** How an actual is compared with the figure of a target. */
export type Comparison = "≥" | "≤" | ">" | "<" | "=";

/** Which way the indicator shall move from its previous value; `improve` is the way that is better for the indicator. */
export type Trend = "increase" | "decrease" | "keep" | "improve";

/** A figure with an operator. `magnitude` is ±: the actual's distance from zero is compared, not the actual. */
export interface Limit {
  readonly kind: "limit";
  readonly comparison: Comparison;
  readonly magnitude: boolean;
  /** Face value: `90 %` is 90 with `percent` set. */
  readonly value: number;
  readonly percent: boolean;
}

/** A figure without an operator: it does not say which way is better. */
export interface BareNumber {
  readonly kind: "number";
  readonly value: number;
  readonly percent: boolean;
}

export type Level = Limit | BareNumber;

/** A målvärde as read. What cannot be read keeps its text, so that the user can be shown what stood there. */
export type Target =
  | Level
  | { readonly kind: "trend"; readonly trend: Trend }
  | { readonly kind: "combined"; readonly level: Level; readonly trend: Trend }
  | { readonly kind: "none"; readonly reason: MissingReason }
  | { readonly kind: "unreadable"; readonly text: string };

/**
 * Reads a målvärde as Swedish reports write it. Total: whatever is not a target comes back as `none` or `unreadable`.
 *
 * @example parseTarget("≥4,5") // { kind: "limit", comparison: "≥", magnitude: false, value: 4.5, percent: false }
 * @example parseTarget("90 %") // { kind: "number", value: 90, percent: true }
 * @example parseTarget("Ska öka") // { kind: "trend", trend: "increase" }
 * @example parseTarget("-") // { kind: "none", reason: "streck (ej tillämpligt/inget värde)" }
 */
export function parseTarget(target: number | string): Target {
  if (typeof target === "number") {
    return Number.isFinite(target)
      ? { kind: "number", value: target === 0 ? 0 : target, percent: false }
      : { kind: "unreadable", text: String(target) };
  }
  const missing = missingReason(target);
  if (missing !== null) return { kind: "none", reason: missing };
  return parseText(oneLine(target)) ?? { kind: "unreadable", text: target };
}

function parseText(text: string): Target | null {
  const level = readLevel(text);
  if (level !== null) return level;
  const trend = readTrend(text);
  if (trend !== null) return { kind: "trend", trend };
  const split = splitTrend(text);
  const combined = split && readLevel(split.level);
  return combined ? { kind: "combined", level: combined, trend: split.trend } : null;
}

/** A word broken over two lines of a cell keeps its hyphen: `Noll-⏎resultat`. */
function oneLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(/-\s*\n\s*/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}
