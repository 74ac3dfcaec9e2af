import type { Platform } from "../platform";
import type { Scalar } from "../model/worksheet";
import type { Workbook } from "../model/workbook";
import type { HostObject } from "./hostObject";

/** What a formula gives: a value, or an error such as `#DIV/0!`. */
export type FormulaResult = Scalar | { readonly error: string };

/**
 * Calculates one formula (with its `=`, en-US). Rows and columns are 0-based.
 *
 * `evaluate("=1+1", "Blad1", 0, 0)` → `2`
 */
export type Evaluate = (formula: string, sheetName: string, row: number, column: number) => FormulaResult;

/** What every object of the host shares. */
export interface HostState {
  readonly workbook: Workbook;
  readonly platform: Platform;
  /** Whether the user looks at this workbook, not at another one. */
  isInFront: boolean;
  /** The workbooks that have been opened beside this one, as files. */
  readonly newWorkbooks: Uint8Array[];
  /** Gives a formula its value when it is entered; where there is a calculator only until the next {@link settle}. */
  readonly evaluate: Evaluate;
  /** Whether the user has chosen Excel's R1C1 references. */
  hasNumberedColumns: boolean;
  /** Something may have been written since the formulas were last brought up to date. */
  isDirty: boolean;
  /** Brings the formulas up to date, if something may have been written. */
  readonly settle: () => void;
  /** Calculates every formula anew. */
  readonly recalculate: () => void;
  /** Objects the client keeps between requests, by reference id. */
  readonly references: Map<string, HostObject>;
}
