import { statusOf, type StatusResult } from "../../domain/target/status";
import type { Direction } from "../../domain/target/statusDemand";
import { parseTolerance, type Tolerance } from "../../domain/target/statusTolerance";
import { parseTarget } from "../../domain/target/target";
import type { Level, Target } from "../../domain/target/targetKinds";
import { scaleReadings, type ScaledFigure } from "../../domain/target/targetScale";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { invalidValue, notAvailable, type CellResult, type FunctionError } from "../excel/functionError";
import { isBlank, isBlankWord, readCell } from "../excel/readCell";
import type { Compute } from "../excel/broadcast";
import { cached } from "../excel/cached";

/** The cells that need reading only once per distinct value. */
interface StatusRule {
  readonly target: Target;
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
 * @example statusCell(96, null, { target: parseTarget("≥92"), tolerance: null, direction: null }) // "Uppnås"
 */
export function statusCell(actualCell: unknown, previousCell: unknown, rule: StatusRule): CellResult {
  const { target, tolerance, direction } = rule;
  if (isError(tolerance)) return tolerance;
  if (isError(direction)) return direction;
  const actual = readCell(actualCell, argumentTexts.outcome);
  if (actual.kind === "unreadable") return actual.error;
  if (actual.kind === "missing") return statusOf({ actual: null, target }).status;
  const previous = needsPrevious(target) ? readCell(previousCell, argumentTexts.previous) : null;
  if (previous?.kind === "unreadable") return previous.error;
  const level = levelOf(target);
  const results = (level ? scaleReadings(actual, level) : [actual.value]).map((value) => {
    const start = previous?.kind === "figure" ? onScaleOf(previous, actual, value) : null;
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

const targetOf = cached(readTarget);
const toleranceOf = cached((cell: unknown) => readTolerance(cell));
const directionOf = cached(readDirection);

/** KPISTATUS at one place: utfall, målvärde, föregående värde, tolerans, riktning. */
export const statusAt: Compute = (actual, target, rest) =>
  statusCell(actual, rest[0], {
    target: targetOf(target),
    tolerance: toleranceOf(rest[1]),
    direction: directionOf(rest[2]),
  });
