import { prorated } from "../../domain/amount/proration";
import { argumentTexts, functionErrorTexts } from "../../texts/functionErrorTexts";
import { toMatrix, type Argument, type Compute, type Matrix } from "../excel/broadcast";
import { figureCells, readFigures } from "./figureCells";
import { invalidValue, notAvailable, type CellResult } from "../excel/functionError";
import { readMonth, type ReadMonth } from "../excel/month";
import { isBlank } from "../excel/readCell";
import { cached } from "../excel/cached";

/** A budget profile as read: twelve weights, none at all, or why it cannot be used. */
type Profile = readonly number[] | null | { readonly result: CellResult };

const PROFILE_NAMES: readonly string[] = Array.from({ length: 12 }, () => argumentTexts.profileValue);

const TWELVE = invalidValue(functionErrorTexts.twelveValues);

/**
 * Reads the profil argument to one profile per row, to be spread over the rows of the other arguments: twelve cells are
 * one profile for all; a wider range holds one per row.
 *
 * @example readProfiles([[1], [1], …twelve rows]) // [[[1, 1, …]]]
 */
export function readProfiles(argument: Argument): readonly (readonly Profile[])[] {
  const matrix = toMatrix(argument);
  if (matrix.flat().every(isBlank)) return [[null]];
  return profileRows(matrix).map((cells) => [readProfile(cells)]);
}

function profileRows(matrix: Matrix): Matrix {
  return matrix.length === 12 && matrix[0]!.length === 1 ? [matrix.flat()] : matrix;
}

function readProfile(cells: readonly unknown[]): Profile {
  if (cells.length !== 12) return { result: TWELVE };
  return readFigures(cells, PROFILE_NAMES);
}

/**
 * The part of a year's budget from one month to another, both included.
 *
 * @example prorationCell(1200, readMonth(1), readMonth("aug"), null) // 800
 */
export function prorationCell(yearBudget: unknown, from: ReadMonth, to: ReadMonth, profile: Profile): CellResult {
  if (from.kind === "unreadable") return from.error;
  if (to.kind === "unreadable") return to.error;
  if (profile !== null && "result" in profile) return profile.result;
  return figureCells([yearBudget], [argumentTexts.yearBudget], ([budget]) => {
    if (from.kind === "missing") return from.mark;
    if (to.kind === "missing") return to.mark;
    const period = { from: from.period.from, to: to.period.to };
    if (period.from > period.to) return BACKWARDS;
    return prorated(budget!, period, profile) ?? NO_WEIGHT;
  });
}

const BACKWARDS = invalidValue(functionErrorTexts.backwards);

const NO_WEIGHT = notAvailable(functionErrorTexts.emptyProfile);

const monthOf = cached(readMonth);

/** PERIODISERA at one place: årsbudget, från, till, and a profile of {@link readProfiles}. */
export const prorationAt: Compute = (yearBudget, from, rest) =>
  prorationCell(yearBudget, monthOf(from), monthOf(rest[0]), rest[1] as Profile);
