import type { ExportedChange, HyperFormula, SimpleCellAddress } from "hyperformula";
import type { FormulaResult } from "../wire/hostState";
import type { Workbook } from "../model/workbook";
import type { Blank, Calculator, FunctionLookup } from "./calculator";
import { cellContent, type ContentContext, isKept } from "./cellContent";
import { cellResult } from "./cellResult";
import { type ChangedCell, changedCells, type SeenCells } from "./changedCells";
import { createEngine, namesOf } from "./engine";
import { engineFormula } from "./engineFormula";
import type { CallContext } from "./enginePlugin";
import { type Place, placeOf } from "./place";
import { createResultWriter } from "./resultWriter";
import { tablesOf, withoutTables } from "./tableReferences";

/** How often the cells of answers with an unexpected size are entered anew before they stay as they are. */
const ROUNDS = 5;

/** An engine at work, and what it was made from. */
interface Running {
  readonly engine: HyperFormula;
  readonly context: CallContext;
  readonly shape: string;
  content: ContentContext;
}

/**
 * Calculates by HyperFormula, which is GPL-3.0: what is built with it must not be shipped.
 *
 * `createHost({ calculator: createCalculator({ functions: () => CustomFunctions._association.mappings }) })`
 *
 * @param options.functions the custom functions, called as `VSS.<id>`; none gives #NAME? for every such call
 * @param options.blank what they get for an empty cell: 0 by default, the harder of the two
 */
export function createCalculator({
  functions = () => ({}),
  blank = 0,
}: { readonly functions?: FunctionLookup; readonly blank?: Blank } = {}): Calculator {
  const seen: SeenCells = new Map();
  let running: Running | null = null;
  const writer = createResultWriter(seen, {
    isOwnMessage: (message) => running?.context.messages.has(message) ?? false,
    isKept: (cell) => isKept(cell, running?.content.hasFunctions ?? false),
  });

  /** Sheets, tables, names and functions change seldom; then everything is made anew, which is simple and right. */
  function rebuild(workbook: Workbook): boolean {
    running?.engine.destroy();
    running = start(workbook, functions, blank);
    const resized = enterResized(running);
    seen.clear();
    writer.reset(workbook);
    const formulas = changedCells(workbook, seen, running.content).filter(
      ({ cell }) => cell !== undefined && (cell.formula !== null || cell.spilledFrom !== undefined),
    );
    return writer.write(workbook, running.engine, [...formulas, ...resized]);
  }

  function update(workbook: Workbook, calculating: Running): boolean {
    const touched = changedCells(workbook, seen, calculating.content);
    const entered = touched.filter(({ isNew }) => isNew);
    // A formula that had no room may have got it.
    const waiting = entered.length > 0 ? writer.waitingForRoom() : [];
    const changed = enterChanges(workbook, calculating, entered, waiting);
    const resized = enterResized(calculating);
    return writer.write(workbook, calculating.engine, [...touched, ...waiting, ...changed, ...resized]);
  }

  function recalculate(workbook: Workbook): boolean {
    if (running === null && !hasFormulas(workbook)) return false;
    const content = contextOf(workbook, functions);
    if (running === null || shapeOf(workbook, content, functions) !== running.shape) return rebuild(workbook);
    running.content = content;
    return update(workbook, running);
  }

  function evaluate(workbook: Workbook, formula: string, sheetName: string): FormulaResult {
    if (running === null) rebuild(workbook);
    return running === null ? { error: "#NAME?" } : evaluated(running, formula, sheetName);
  }

  return { recalculate, rebuild, evaluate };
}

function start(workbook: Workbook, functions: FunctionLookup, blank: Blank): Running {
  const context: CallContext = { functions, blank, messages: new Set(), sizes: new Map(), resized: new Map() };
  const content = contextOf(workbook, functions);
  const engine = createEngine(workbook, context, content);
  return { engine, context, content, shape: shapeOf(workbook, content, functions) };
}

/** @returns what changed with it, the places themselves not counted */
function enterChanges(
  workbook: Workbook,
  { engine, content }: Running,
  entered: readonly ChangedCell[],
  waiting: readonly Place[],
): Place[] {
  const changes = engine.batch(() => {
    for (const { sheet, row, column, cell } of entered) {
      const worksheet = workbook.sheets[sheet];
      if (!worksheet) continue;
      engine.setCellContents({ sheet, row, col: column }, cellContent(content, worksheet, row, cell));
    }
    for (const place of waiting) enterAgain(engine, place);
  });
  return placesOf(changes);
}

/** @returns what changed with it */
function enterResized({ engine, context }: Running): Place[] {
  const changed: Place[] = [];
  for (let round = 0; round < ROUNDS && context.resized.size > 0; round += 1) {
    const places = [...context.resized.values()].map(placeOf);
    context.resized.clear();
    const changes = engine.batch(() => places.forEach((place) => enterAgain(engine, place)));
    changed.push(...places, ...placesOf(changes));
  }
  return changed;
}

function evaluated({ engine, content }: Running, formula: string, sheetName: string): FormulaResult {
  const sheet = engine.getSheetId(sheetName);
  const entered = engineFormula(withoutTables(formula, content.tables, null));
  if (sheet === undefined || !engine.validateFormula(entered)) return { error: "#NAME?" };
  const answer = engine.calculateFormula(entered, sheet);
  const { value, error } = cellResult(Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer, () => false);
  return error === null ? (value ?? 0) : { error };
}

function enterAgain(engine: HyperFormula, { sheet, row, column }: Place): void {
  const address: SimpleCellAddress = { sheet, row, col: column };
  const formula = engine.getCellFormula(address);
  if (formula === undefined) return;
  engine.setCellContents(address, null);
  engine.setCellContents(address, formula);
}

function placesOf(changes: readonly ExportedChange[]): Place[] {
  return changes.flatMap((change) => ("address" in change ? [placeOf(change.address)] : []));
}

/** A ledger of a million cells without a formula needs no engine. */
function hasFormulas({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) => {
    for (const { cells } of rows.values()) for (const { formula } of cells.values()) if (formula !== null) return true;
    return false;
  });
}

function contextOf(workbook: Workbook, functions: FunctionLookup): ContentContext {
  return { hasFunctions: Object.keys(functions()).length > 0, tables: tablesOf(workbook) };
}

/** Changes when the engine has to be made anew. */
function shapeOf(workbook: Workbook, { tables }: ContentContext, functions: FunctionLookup): string {
  const sheets = workbook.sheets.map(({ id, name }) => [id, name]);
  return JSON.stringify([sheets, tables, namesOf(workbook, tables), Object.keys(functions())]);
}
