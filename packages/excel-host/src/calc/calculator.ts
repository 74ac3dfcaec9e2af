import type { FormulaResult } from "../wire/hostState";
import type { Workbook } from "../model/workbook";

/** A custom function as the pane associates it: gets matrices, gives a value, a matrix, or throws. */
export type CustomFunction = (...args: unknown[]) => unknown;

/**
 * The functions there are now, by id in upper case (`AVVIKELSE`): `() => CustomFunctions._association.mappings`. Asked
 * at every calculation, for a pane may associate its functions after the workbook was opened.
 */
export type FunctionLookup = () => Readonly<Record<string, CustomFunction>>;

/**
 * What a custom function gets for an empty cell: 0 in an older Excel, as in Excel 2021, null in a newer one and on the
 * web, and never an empty text (OfficeDev/office-js #1951, #4702, #5262).
 */
export type Blank = 0 | null;

/** Keeps the formula cells of a workbook right. Made by `createCalculator`. */
export interface Calculator {
  /**
   * Compares the workbook with what was last seen and calculates what depends on the difference: cells, names, sheets
   * and custom functions. Writes values, errors and spilled cells into the workbook.
   *
   * @returns whether any cell got another value
   */
  recalculate(workbook: Workbook): boolean;
  /** As {@link recalculate}, from nothing: every formula is calculated anew, custom functions too. */
  rebuild(workbook: Workbook): boolean;
  /** Calculates a formula (with its `=`, en-US) that stands in no cell, such as that of a conditional format. */
  evaluate(workbook: Workbook, formula: string, sheetName: string): FormulaResult;
}
