import { missingReason } from "../amount/missing";
import { readLevel, readTrend, splitTrend } from "./targetGrammar";
import type { Target } from "./targetKinds";

/** A longer text describes a target; no figure can be taken out of it. */
const MAX_TARGET = 200;

/**
 * Reads a målvärde as Swedish reports write it. Total: whatever is not a target comes back as `none` or `unreadable`.
 *
 * @example parseTarget("≥4,5") // { kind: "limit", comparison: "≥", magnitude: false, value: 4.5, percent: false }
 * @example parseTarget("90 %") // { kind: "number", value: 90, percent: true }
 * @example parseTarget("Ska öka") // { kind: "trend", trend: "increase" }
 * @example parseTarget("-") // { kind: "none", reason: "dash" }
 */
export function parseTarget(target: number | string): Target {
  if (typeof target === "number") {
    return Number.isFinite(target)
      ? { kind: "number", value: target === 0 ? 0 : target, percent: false }
      : { kind: "unreadable", text: String(target) };
  }
  const missing = missingReason(target);
  if (missing !== null) return { kind: "none", reason: missing };
  const read = target.length > MAX_TARGET ? null : parseText(oneLine(target));
  return read ?? { kind: "unreadable", text: target };
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
