import { addSheet } from "./addSheet";
import { answerRequests, type HostStats } from "./answerRequests";
import type { Calculator } from "./calc/calculator";
import { createCellEditing, type CellEditing } from "./cellEditing";
import type { Platform } from "./platform";
import { createState } from "./createState";
import { newWorkbook } from "./model/workbook";
import type { Workbook } from "./model/workbook";
import type { Scalar, Worksheet } from "./model/worksheet";
import { enterCell } from "./range/enterCell";
import { createUndo } from "./undo";
import { HostError } from "./wire/hostError";
import type { KnowsMember } from "./wire/hostObject";
import type { Evaluate, HostState } from "./wire/hostState";

/** Requirement sets of ExcelApi that the simulated Excel can have. */
export type ExcelApi = "1.12" | "1.13" | "1.14" | "1.15";

/** What a host is made with; all can be left out. */
export interface HostOptions {
  /** The newest requirement set the simulated Excel has; 1.14 is Excel 2021. Default 1.15, all the client knows. */
  readonly excelApi?: ExcelApi;
  /** Default `PC`. What differs is told where it is simulated, with the thread that tells of it. */
  readonly platform?: Platform;
  /** Calculates formulas; without it every formula gives 0. */
  readonly evaluate?: Evaluate;
  /** Keeps all formulas right by what they depend on, in place of `evaluate`. One calculator serves one host. */
  readonly calculator?: Calculator;
  readonly workbookName?: string;
  /** The workbook to hold; without it a new one with an empty sheet. */
  readonly workbook?: Workbook;
  /** Called after everything that may have changed the workbook. */
  readonly onChange?: () => void;
}

/** A simulated Excel with one open workbook. */
export interface Host {
  readonly workbook: Workbook;
  readonly stats: HostStats;
  readonly excelApi: ExcelApi;
  /** The user chooses R1C1 references, or A1 again. */
  setNumberedColumns(isChosen: boolean): void;
  /** The user begins and ends to write in a cell, as in a real Excel's edit mode. */
  readonly cellEditing: CellEditing;
  readonly platform: Platform;
  /** The workbooks that the add-in has opened beside this one, as files; an empty one is empty. */
  readonly newWorkbooks: readonly Uint8Array[];
  /** The user goes to another open workbook, or comes back to this one. */
  setInFront(isInFront: boolean): void;
  /** Answers one request as JSON text, as it comes over the wire. */
  process(request: string, knows?: KnowsMember): string;
  /** Makes the n-th action from now on (1 is the next) fail with an error code, once. */
  failAtAction(n: number, code: string): void;
  /** Calculates a formula that stands in no cell, such as that of a conditional format. */
  readonly evaluate: Evaluate;
  /** Evaluates every formula anew. */
  recalculate(): void;
  /** Brings formulas up to date after custom functions were associated or the workbook was changed past the host. */
  settle(): void;
  /** Changes the workbook as a person at the grid does; false when Excel would refuse it. */
  edit(change: (state: HostState) => void): boolean;
  /** What is written from now on is another step to take back: a command of the add-in begins. */
  closeStep(): void;
  readonly canUndo: boolean;
  /**
   * Takes back the last edit, or the whole last command of the add-in: what one `Excel.run` wrote, until the client
   * lets go of its ranges. Twenty steps at most; false when there is nothing to take back.
   */
  undo(): boolean;
  /** Types into a cell, by the rules of an en-US Excel; false when Excel would refuse what was typed. */
  enter(sheet: Worksheet, row: number, column: number, input: string): boolean;
  /**
   * Adds a sheet with cells from A1 on. Values are stored as they are (no typing rules), except that text with a
   * leading `=` becomes a formula; null is an empty cell. Throws on a name Excel would refuse.
   */
  addSheet(name: string, rows?: readonly (readonly (Scalar | null)[])[]): Worksheet;
}

/**
 * A simulated Excel, to be tied to a client by `connect`.
 *
 * @example createHost().addSheet("Data", [["Konto", 4010]]).name // "Data"
 * @example createHost({ workbookName: "Budget.xlsx" }).workbook.sheets.map(({ name }) => name) // ["Blad1"]
 */
export function createHost(options: HostOptions = {}): Host {
  const { workbook = newWorkbook(options.workbookName), calculator, evaluate = () => 0, excelApi = "1.15" } = options;
  const { platform = "PC" } = options;
  const state = createState({ workbook, evaluate, calculator, platform });
  const history = createUndo(workbook);
  const changed = () => {
    state.settle();
    options.onChange?.();
  };

  function edit(change: (state: HostState) => void): boolean {
    history.close();
    history.before();
    try {
      state.isDirty = true;
      change(state);
    } catch (error) {
      if (error instanceof HostError) return false;
      throw error;
    } finally {
      history.after();
      history.close();
    }
    changed();
    return true;
  }

  return {
    workbook,
    excelApi,
    platform,
    cellEditing: createCellEditing(),
    ...windowOf(state),
    ...answerRequests(state, history, changed),
    evaluate: calculator ? (formula, sheet) => calculator.evaluate(workbook, formula, sheet) : evaluate,
    recalculate: () => {
      state.recalculate();
      changed();
    },
    settle: () => {
      state.isDirty = true;
      changed();
    },
    edit,
    closeStep: history.close,
    get canUndo() {
      return history.canUndo;
    },
    undo: () => {
      if (!history.undo()) return false;
      state.isDirty = true;
      changed();
      return true;
    },
    enter: (sheet, row, column, input) => edit(() => enterCell(sheet, row, column, input, state.evaluate)),
    addSheet: (name, rows = []) => addSheet(state, name, rows),
  };
}

/** What the user does with the window around the workbook, and the windows beside it. */
function windowOf(state: HostState): Pick<Host, "newWorkbooks" | "setInFront" | "setNumberedColumns"> {
  return {
    newWorkbooks: state.newWorkbooks,
    setInFront: (isInFront) => {
      state.isInFront = isInFront;
    },
    setNumberedColumns: (isChosen) => {
      state.hasNumberedColumns = isChosen;
    },
  };
}
