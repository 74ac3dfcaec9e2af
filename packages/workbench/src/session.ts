import { createCalculator } from "excel-host/calc/createCalculator";
import type { ExcelApi, Host } from "excel-host/createHost";
import { createHost } from "excel-host/createHost";
import { SWEDISH_LIGHT, type OfficeLook } from "excel-host/officeLook";
import { openWorkbook } from "excel-host/files/openWorkbook";
import { saveWorkbook } from "excel-host/files/saveWorkbook";
import type { CustomFunction } from "excel-host/calc/calculator";
import type { Workbook } from "excel-host/model/workbook";
import { pressButton, type RibbonAction } from "excel-host/ribbonEvent";
import { newWorkbook } from "excel-host/model/workbook";

/** The one open workbook of the page and the simulated Excel that holds it. */
export interface Session {
  readonly host: Host;
  /** The language and the colours of the Office around the pane. */
  readonly look: OfficeLook;
  /** Grows with every change of the workbook. */
  readonly version: number;
  /** Grows when the pane has to start anew: another workbook, or another Excel. */
  readonly generation: number;
  /** Whether the pane is open. Closed it goes on living, as with Excel's shared runtime. */
  readonly isPaneShown: boolean;
  subscribe(listener: () => void): () => void;
  /** Opens a file instead of the workbook; a Swedish sentence when that can't be done, and the workbook stays. */
  open(name: string, bytes: Uint8Array): Promise<string | null>;
  save(): Promise<Uint8Array>;
  /** Changes Excel's age: the same workbook, a new pane. */
  setExcelApi(excelApi: ExcelApi): void;
  /** Changes the language or the colours of Office: the same workbook, a new pane. */
  setLook(change: Partial<OfficeLook>): void;
  /** Takes over the functions of the pane that has just started, and calculates what uses them. */
  adoptFunctions(functions: Readonly<Record<string, CustomFunction>>): void;
  /** Takes over the ribbon actions of the pane that is starting; it adds to them as it goes. */
  adoptActions(actions: ReadonlyMap<string, RibbonAction>): void;
  showPane(isShown: boolean): void;
  /** Presses a button of the ribbon and waits until the add-in says it is done; a Swedish sentence when it can't be. */
  runCommand(id: string): Promise<string | null>;
}

/**
 * A session with a new workbook.
 *
 * @example createSession().host.workbook.sheets.map(({ name }) => name) // ["Blad1"]
 */
export function createSession(): Session {
  const listeners = new Set<() => void>();
  let functions: Readonly<Record<string, CustomFunction>> = {};
  let actions: ReadonlyMap<string, RibbonAction> = new Map();

  const notify = () => {
    session.version += 1;
    for (const listener of listeners) listener();
  };
  const hostFor = (workbook: Workbook, excelApi: ExcelApi) => {
    const calculator = createCalculator({ functions: () => functions });
    return createHost({ workbook, excelApi, calculator, onChange: notify });
  };
  const restart = (workbook: Workbook, excelApi: ExcelApi) => {
    session.generation += 1;
    session.host = hostFor(workbook, excelApi);
    notify();
  };

  const session: { -readonly [Member in keyof Session]: Session[Member] } = {
    host: hostFor(newWorkbook(), "1.15"),
    look: SWEDISH_LIGHT,
    version: 0,
    generation: 0,
    isPaneShown: true,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: async (name, bytes) => {
      const outcome = await openWorkbook(name, bytes);
      if (!outcome.ok) return outcome.message;
      restart(outcome.workbook, session.host.excelApi);
      return null;
    },
    save: () => saveWorkbook(session.host.workbook),
    setExcelApi: (excelApi) => restart(session.host.workbook, excelApi),
    setLook: (change) => {
      session.look = { ...session.look, ...change };
      restart(session.host.workbook, session.host.excelApi);
    },
    adoptFunctions: (given) => {
      functions = given;
      session.host.settle();
    },
    adoptActions: (given) => {
      actions = given;
    },
    showPane: (isShown) => {
      session.isPaneShown = isShown;
      notify();
    },
    runCommand: (id) => runCommand(actions, id),
  };
  return session;
}

async function runCommand(actions: ReadonlyMap<string, RibbonAction>, id: string): Promise<string | null> {
  const action = actions.get(id);
  if (action === undefined) return `Tillägget har ännu inget kommando ${id}.`;
  try {
    await pressButton(action, id);
    return null;
  } catch (error) {
    return `Kommandot ${id} avbröts: ${String(error)}`;
  }
}
