import { limitStatus, statusOf, type StatusResult } from "../../domain/target/status";
import type { Direction } from "../../domain/target/statusDemand";
import { parseTolerance, type Tolerance } from "../../domain/target/statusTolerance";
import { parseTarget } from "../../domain/target/target";
import type { Level, Target } from "../../domain/target/targetKinds";
import { scaleReadings, type ScaledFigure } from "../../domain/target/targetScale";
import { convertUnit, type Unit } from "../../domain/amount/unit";
import { unitIn } from "../../domain/amount/unitWords";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { invalidValue, notAvailable, type CellResult, type FunctionError } from "../excel/functionError";
import { isBlank, isBlankWord, readCell, type MeasuredFigure } from "../excel/readCell";
import type { Compute } from "../excel/broadcast";
import { cached } from "../excel/cached";

/** The cells that need reading only once per distinct value. */
interface StatusRule {
  readonly target: Target;
  /** The unit of the target's text, to which an actual and a previous value in another are converted. */
  readonly unit: Unit | null;
  readonly tolerance: Tolerance | null | FunctionError;
  readonly direction: Direction | null | FunctionError;
}

/** A målvärde cell: a number, a text, or blank. */
export function readTarget(cell: unknown): Target {
  if (typeof cell === "number" || typeof cell === "string") return parseTarget(cell);
  return isBlank(cell) ? parseTarget("") : { kind: "unreadable", text: String(cell) };
}

/** A tolerans cell, or another limit as `name` opens the error's sentence; blank is none. */
export function readTolerance(cell: unknown, name = argumentTexts.tolerance): Tolerance | null | FunctionError {
  if (isBlank(cell)) return null;
  const tolerance = typeof cell === "number" || typeof cell === "string" ? parseTolerance(cell) : null;
  return tolerance ?? invalidValue(functionErrorTexts.tolerance(name));
}

const DIRECTION: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["högre", "higher"],
  ["hogre", "higher"],
  ["lägre", "lower"],
  ["lagre", "lower"],
]);

/** A riktning cell: which way is better; blank is unknown. */
function readDirection(cell: unknown): Direction | null | FunctionError {
  if (isBlankWord(cell)) return null;
  const word = String(cell)
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/ är bättre$/u, "");
  return DIRECTION.get(word) ?? invalidValue(functionErrorTexts.direction);
}

/**
 * The status word of an utfall cell against a rule. A missing or unreadable target, a missing utfall or a missing
 * previous value gives `Kan ej bedömas`; an utfall that should have been a figure gives #VALUE!.
 *
 * @example statusCell(96, null, { target: parseTarget("≥92"), unit: null, tolerance: null, direction: null }) // "Uppnås"
 */
export function statusCell(actualCell: unknown, previousCell: unknown, rule: StatusRule): CellResult {
  const { target, unit, tolerance, direction } = rule;
  if (isError(tolerance)) return tolerance;
  if (isError(direction)) return direction;
  const outcome = readCell(actualCell, argumentTexts.outcome);
  if (outcome.kind === "unreadable") return outcome.error;
  if (outcome.kind === "missing") return statusOf({ actual: null, target }).status;
  const before = needsPrevious(target) ? readCell(previousCell, argumentTexts.previous) : null;
  if (before?.kind === "unreadable") return before.error;
  const common = unit ?? outcome.unit;
  const actual = inTargetsUnit(outcome, common);
  const previous = before?.kind === "figure" ? inTargetsUnit(before, common) : null;
  const level = levelOf(target);
  const results = (level ? scaleReadings(actual, level) : [actual.value]).map((value) => {
    const start = previous !== null ? onScaleOf(previous, actual, value) : null;
    return statusOf({ actual: value, target, previous: start, tolerance, direction });
  });
  return agreed(results);
}

function needsPrevious(target: Target): boolean {
  return target.kind === "trend" || target.kind === "combined";
}

function levelOf(target: Target): Level | null {
  if (target.kind === "combined") return target.level;
  return target.kind === "limit" || target.kind === "number" ? target : null;
}

/** The previous value follows the actual: it was read on the same scale. */
function onScaleOf(previous: ScaledFigure, actual: ScaledFigure, actualReading: number): number {
  const beside = scaleReadings(previous, actual)[0] ?? previous.value;
  return actual.value === 0 ? beside : beside * (actualReading / actual.value);
}

function agreed(results: readonly StatusResult[]): CellResult {
  const [first, other] = results;
  if (first === undefined) throw new Error("a figure has at least one reading");
  return other === undefined || other.status === first.status ? first.status : TWO_SCALES;
}

/** Neither reading of a percentage is near the target, and they give different answers. */
export const TWO_SCALES = notAvailable(functionErrorTexts.outcomeInTwoScales);

function isError(read: Tolerance | Direction | FunctionError | null): read is FunctionError {
  return typeof read === "object" && read !== null && "code" in read;
}

/** A target cell as read, with the unit its text carries. */
interface MeasuredTarget {
  readonly target: Target;
  readonly unit: Unit | null;
}

function readMeasuredTarget(cell: unknown): MeasuredTarget {
  return { target: readTarget(cell), unit: targetUnit(cell) };
}

/** The unit that a target's text carries, or null. */
export function targetUnit(cell: unknown): Unit | null {
  return typeof cell === "string" ? unitIn(cell) : null;
}

/**
 * A figure in the unit of the target it is held against, when both texts carry one.
 *
 * @example inTargetsUnit({ value: 1200, percent: false, unit: "tkr" }, "mnkr").value // 1.2
 */
export function inTargetsUnit(figure: MeasuredFigure, unit: Unit | null): MeasuredFigure {
  return figure.unit === null || unit === null
    ? figure
    : { ...figure, unit, value: convertUnit(figure.value, figure.unit, unit) };
}

const targetOf = cached(readMeasuredTarget);
const toleranceOf = cached((cell: unknown) => readTolerance(cell));
const directionOf = cached(readDirection);

/** KPISTATUS at one place: utfall, målvärde, föregående värde, tolerans, riktning. */
export const statusAt: Compute = (actual, targetCell, rest) => {
  const { target, unit } = targetOf(targetCell);
  const tolerance = toleranceOf(rest[1]);
  const direction = directionOf(rest[2]);
  // Nearly every row of a long column: no reading, no reasons, no objects.
  if (
    typeof actual === "number" &&
    Number.isFinite(actual) &&
    target.kind === "limit" &&
    !target.percent &&
    !isError(tolerance) &&
    !isError(direction)
  ) {
    return limitStatus(actual, target, tolerance);
  }
  return statusCell(actual, rest[0], { target, unit, tolerance, direction });
};
