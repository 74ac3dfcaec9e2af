import type { Scalar } from "./model/worksheet";
import type { Worksheet } from "./model/worksheet";
import { appendSheet, newWorkbook } from "./model/workbook";
import type { Workbook } from "./model/workbook";
import { calculated } from "./host/enterCell";
import { cellAt, putCell } from "./model/cells";
import { recalculate } from "./host/application";
import { HostError } from "./host/hostError";
import type { KnowsMember } from "./host/hostObject";
import type { Evaluate, HostState } from "./host/hostState";
import { processRequest } from "./host/processRequest";
import { allowedSheetName } from "./host/worksheets";
import type { RequestBody, ResponseBody } from "./host/wire";

export type ExcelApi = "1.12" | "1.13" | "1.14" | "1.15";

export interface HostOptions {
  /** The newest requirement set the simulated Excel has; 1.14 is Excel 2021. Default 1.15, all the client knows. */
  readonly excelApi?: ExcelApi;
  /** Calculates formulas; without it every formula gives 0. */
  readonly evaluate?: Evaluate;
  readonly workbookName?: string;
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
  /** Evaluates every formula anew. */
  recalculate(): void;
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
  const workbook = newWorkbook(options.workbookName);
  const state: HostState = { workbook, evaluate: options.evaluate ?? (() => 0), references: new Map() };
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
    const answer = JSON.stringify(processRequest(body, state, knows, isCleanUp ? () => undefined : beforeAction));
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
    return sheet;
  }

  return {
    workbook,
    stats,
    excelApi: options.excelApi ?? "1.15",
    process,
    failAtAction: (n, code) => {
      fault = { actionsLeft: n, code };
    },
    recalculate: () => recalculate(state),
    addSheet,
  };
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
  for (const letter of text.match(/[^\x00-\x7F]/gu) ?? []) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x800 ? 1 : 2;
  }
  return bytes;
}
