import type { Problem, Troubles } from "../table/problem";
import type { SourceDocument } from "./sourceDocument";

/** Whether a figure or a row is lost by each trouble: something that stands in the workbook is in no table. */
const LOSES: Readonly<Record<keyof Troubles, boolean>> = {
  errorShown: true,
  notCalculated: true,
  notANumber: true,
  isDate: true,
  unreadableText: true,
  inexactNumber: true,
  unreadableTarget: true,
  unknownColour: true,
  severalStatuses: true,
  figureNotShown: true,
  fractionAsPercent: false,
  outsideSheet: true,
  struckText: false,
  beneathMerge: false,
  textCut: true,
  moreCells: true,
  hiddenSheet: false,
  hiddenColumn: false,
  hiddenNames: false,
  hiddenRow: false,
  noTable: true,
  tooManyHeaders: true,
  unknownKind: true,
  tooManyFigures: true,
  unknownColumn: true,
  readByForm: false,
  kindAssumed: false,
  balanceSheet: false,
  figuresOutside: true,
  markingLapsed: false,
  noUnit: false,
  unitOfWorkbook: false,
  otherUnit: false,
  unitByFormat: false,
  unreadColumns: true,
  sheetNotFetched: true,
  ledgerUnreadable: true,
  noOperations: true,
  dimensionMissing: false,
  unreadableEntry: true,
  moreEntries: true,
  unusedAmounts: true,
  competingVersions: true,
  joinedResult: false,
  sameResult: false,
  unbalancedAccount: true,
  unusualPartNames: false,
  wrongPartSize: false,
  unseenLooks: false,
};

/** A sheet with fewer figures than this has no table to lose: a cover, an instruction. */
const LEAST_FIGURES = 4;

/**
 * The problems by which a figure or a row of the workbooks is in no table: what was not read is not checked either.
 *
 * @example lostFigures(report.documents).length // 3
 */
export function lostFigures(documents: readonly SourceDocument[]): Problem[] {
  return documents.flatMap(({ problems }) => problems.filter(isLoss));
}

function isLoss(problem: Problem): boolean {
  if (problem.code === "noTable") return problem.values.figures >= LEAST_FIGURES;
  return LOSES[problem.code];
}
