import { targetDistance } from "../../domain/target/targetDistance";
import type { Target } from "../../domain/target/targetKinds";
import { scaleReadings } from "../../domain/target/targetScale";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { invalidValue, notAvailable, type CellResult } from "../excel/functionError";
import { readCell } from "../excel/readCell";
import { inTargetsUnit, readTarget, targetUnit, TWO_SCALES } from "./statusCell";
import type { Compute } from "../excel/broadcast";
import { cached } from "../excel/cached";

/**
 * How far an utfall cell is from its target: + on the right side, − short of it. Of a combined target the level counts.
 *
 * @example distanceCell(91, "≥92", parseTarget("≥92")) // -1
 */
export function distanceCell(actualCell: unknown, targetCell: unknown, target: Target): CellResult {
  if (target.kind === "unreadable") return invalidValue(functionErrorTexts.unreadableTarget(target.text));
  const outcome = readCell(actualCell, argumentTexts.outcome);
  if (outcome.kind === "unreadable") return outcome.error;
  if (outcome.kind === "missing") return outcome.mark;
  const actual = inTargetsUnit(outcome, targetUnit(targetCell));
  if (target.kind === "none") return String(targetCell ?? "").trim();
  if (target.kind === "trend") return TREND;
  const level = target.kind === "combined" ? target.level : target;
  const [distance, other] = scaleReadings(actual, level).map((value) => targetDistance(value, level));
  if (other !== undefined && other !== distance) return TWO_SCALES;
  return distance ?? NO_DIRECTION;
}

const TREND = notAvailable(functionErrorTexts.trendTarget);

const NO_DIRECTION = notAvailable(functionErrorTexts.noDirection);

const targetOf = cached(readTarget);

/** MALAVSTAND at one place: utfall, målvärde. */
export const distanceAt: Compute = (actual, target) => distanceCell(actual, target, targetOf(target));
