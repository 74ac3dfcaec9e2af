import type { Scalar } from "./model/worksheet";
import type { Worksheet } from "./model/worksheet";
import { appendSheet, newWorkbook } from "./model/workbook";
import type { Workbook } from "./model/workbook";
import { calculated, enterCell } from "./range/enterCell";
import { usesCustomFunctions } from "./calc/engineFormula";
import { WHOLE_SHEET } from "./model/area";
import { cellAt, cellsIn, putCell } from "./model/cells";
import type { Calculator } from "./calc/calculator";
import { HostError } from "./wire/hostError";
import type { KnowsMember } from "./wire/hostObject";
import type { Evaluate, HostState } from "./wire/hostState";
import { processRequest } from "./wire/processRequest";
import { allowedSheetName } from "./workbook/worksheets";
import { mayWrite } from "./wire/mayWrite";
import type { RequestBody, ResponseBody } from "./wire/wire";
import { createUndo } from "./undo";

export type ExcelApi = "1.12" | "1.13" | "1.14" | "1.15";

export interface HostOptions {
  /** The newest requirement set the simulated Excel has; 1.14 is Excel 2021. Default 1.15, all the client knows. */
  readonly excelApi?: ExcelApi;
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

/** What has been asked of the host so far; tests may set the counts back to 0. */
export interface HostStats {
  /** Messages, the client's own clean-up included. */
  requests: number;
  /** Messages that a `context.sync()` of the caller made. */
  syncs: number;
  actions: number;
  /** UTF-8 bytes of the requests. */
  bytes: number;
}

/** A simulated Excel with one open workbook. */
export interface Host {
  readonly workbook: Workbook;
  readonly stats: HostStats;
  readonly excelApi: ExcelApi;
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

/** Request and response may each hold this much in Excel on the web. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** `createHost().addSheet("Data", [["Konto", 4010]])` → the new sheet, last in `host.workbook.sheets` */
export function createHost(options: HostOptions = {}): Host {
  const workbook = options.workbook ?? newWorkbook(options.workbookName);
  const changed = () => {
    state.settle();
    options.onChange?.();
  };
  const { calculator, evaluate = () => 0 } = options;
  const state: HostState = {
    workbook,
    evaluate: calculator ? uncalculated : evaluate,
    references: new Map(),
    isDirty: false,
    settle: () => {
      if (state.isDirty) calculator?.recalculate(workbook);
      state.isDirty = false;
    },
    recalculate: () => {
      if (calculator) calculator.rebuild(workbook);
      else evaluateAll(workbook, evaluate);
    },
  };
  const history = createUndo(workbook);
  const stats: HostStats = { requests: 0, syncs: 0, actions: 0, bytes: 0 };
  let fault: { actionsLeft: number; code: string } | null = null;

  function beforeAction(): void {
    stats.actions += 1;
    if (!fault) return;
    fault.actionsLeft -= 1;
    if (fault.actionsLeft > 0) return;
    const { code } = fault;
    fault = null;
    throw new HostError(code, `The host was told to fail with ${code}.`, 500);
  }

  function process(request: string, knows: KnowsMember = () => false): string {
    const size = byteLength(request);
    stats.requests += 1;
    stats.bytes += size;
    const body = JSON.parse(request) as RequestBody;
    const isCleanUp = isReferenceCleanUp(body);
    if (!isCleanUp) stats.syncs += 1;
    if (size > PAYLOAD_LIMIT) return refused("Request");
    const isWriting = mayWrite(body);
    if (isWriting) history.before();
    const answer = JSON.stringify(processRequest(body, state, knows, isCleanUp ? () => undefined : beforeAction));
    if (isWriting) history.after();
    if (isCleanUp) history.close();
    else changed();
    return byteLength(answer) > PAYLOAD_LIMIT ? refused("Response") : answer;
  }

  function addSheet(name: string, rows: readonly (readonly (Scalar | null)[])[] = []): Worksheet {
    const sheet = appendSheet(workbook, allowedSheetName(name, workbook, null));
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) {
        if (value === null) continue;
        const { format } = cellAt(sheet, row, column);
        const isFormula = typeof value === "string" && value.startsWith("=");
        const plain = { value, error: null, formula: null, format };
        putCell(sheet, row, column, isFormula ? calculated(sheet, row, column, value, format, state.evaluate) : plain);
      }
    }
    state.isDirty = true;
    state.settle();
    return sheet;
  }

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

  function undo(): boolean {
    if (!history.undo()) return false;
    state.isDirty = true;
    changed();
    return true;
  }

  return {
    workbook,
    stats,
    excelApi: options.excelApi ?? "1.15",
    evaluate: calculator ? (formula, sheet) => calculator.evaluate(workbook, formula, sheet) : evaluate,
    process,
    failAtAction: (n, code) => {
      fault = { actionsLeft: n, code };
    },
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
    undo,
    enter: (sheet, row, column, input) => edit(() => enterCell(sheet, row, column, input, state.evaluate)),
    addSheet,
  };
}

/** What a formula shows until the calculator comes to it; a custom function may have no code yet. */
const uncalculated: Evaluate = (formula) => (usesCustomFunctions(formula) ? { error: "#NAME?" } : 0);

function evaluateAll(workbook: Workbook, evaluate: Evaluate): void {
  for (const sheet of workbook.sheets) {
    for (const [row, column, { formula, format }] of [...cellsIn(sheet, WHOLE_SHEET)]) {
      if (formula !== null) putCell(sheet, row, column, calculated(sheet, row, column, formula, format, evaluate));
    }
  }
}

/** After `Excel.run` the client lets go of its ranges in a request of its own. */
function isReferenceCleanUp(body: RequestBody): boolean {
  const methods = body.Actions.filter((action) => action.Name !== "");
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
}

function refused(what: "Request" | "Response"): string {
  const answer: ResponseBody = {
    Results: [],
    Error: {
      Code: `${what}PayloadSizeLimitExceeded`,
      Message: `The ${what.toLowerCase()} payload size has exceeded the limit.`,
      Location: "",
      HttpStatusCode: 413,
      ActionIndex: -1,
    },
  };
  return JSON.stringify(answer);
}

/** As UTF-8. Counted by hand: jsdom, where panes are tested, has no TextEncoder. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Either half of a pair takes two bytes.
    bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}
