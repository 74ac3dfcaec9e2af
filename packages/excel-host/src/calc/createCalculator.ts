import type { ExportedChange, HyperFormula, SimpleCellAddress } from "hyperformula";
import type { FormulaResult } from "../wire/hostState";
import type { Workbook } from "../model/workbook";
import type { Calculator, FunctionLookup } from "./calculator";
import { cellContent, type ContentContext, isKept } from "./cellContent";
import { cellResult } from "./cellResult";
import { changedCells, type SeenCells } from "./changedCells";
import { createEngine, namesOf } from "./engine";
import { engineFormula } from "./engineFormula";
import type { CallContext } from "./enginePlugin";
import { type Place, placeOf } from "./place";
import { createResultWriter } from "./resultWriter";
import { tablesOf, withoutTables } from "./tableReferences";

/** How often the cells of answers with an unexpected size are entered anew before they stay as they are. */
const ROUNDS = 5;

/**
 * `createHost({ calculator: createCalculator({ functions: () => CustomFunctions._association.mappings }) })`
 *
 * @param options.functions the custom functions, called as `VSS.<id>`; none gives #NAME? for every such call
 */
export function createCalculator({ functions = () => ({}) }: { readonly functions?: FunctionLookup } = {}): Calculator {
  let engine: HyperFormula | null = null;
  let shape = "";
  let context = newContext(functions);
  const seen: SeenCells = new Map();
  let content: ContentContext = { hasFunctions: false, tables: [] };
  const writer = createResultWriter(seen, {
    isOwnMessage: (message) => context.messages.has(message),
    isKept: (cell) => isKept(cell, content.hasFunctions),
  });

  function recalculate(workbook: Workbook): boolean {
    if (engine === null && !hasFormulas(workbook)) return false;
    content = contextOf(workbook, functions);
    return engine === null || shapeOf(workbook, content, functions) !== shape
      ? rebuild(workbook)
      : update(workbook, engine);
  }

  /** Sheets, tables, names and functions change seldom; then everything is made anew, which is simple and right. */
  function rebuild(workbook: Workbook): boolean {
    engine?.destroy();
    context = newContext(functions);
    content = contextOf(workbook, functions);
    engine = createEngine(workbook, context, content);
    shape = shapeOf(workbook, content, functions);
    const resized = enterResized(engine);
    seen.clear();
    writer.reset(workbook);
    const formulas = changedCells(workbook, seen, content).filter(
      ({ cell }) => cell !== undefined && (cell.formula !== null || cell.spilledFrom !== undefined),
    );
    return writer.write(workbook, engine, [...formulas, ...resized]);
  }

  function update(workbook: Workbook, calculating: HyperFormula): boolean {
    const touched = changedCells(workbook, seen, content);
    const entered = touched.filter(({ isNew }) => isNew);
    // A formula that had no room may have got it.
    const waiting = entered.length > 0 ? writer.waitingForRoom() : [];
    const changes = calculating.batch(() => {
      for (const { sheet, row, column, cell } of entered) {
        const worksheet = workbook.sheets[sheet];
        if (!worksheet) continue;
        calculating.setCellContents({ sheet, row, col: column }, cellContent(content, worksheet, row, cell));
      }
      for (const place of waiting) enterAgain(calculating, place);
    });
    return writer.write(workbook, calculating, [
      ...touched,
      ...waiting,
      ...placesOf(changes),
      ...enterResized(calculating),
    ]);
  }

  /** @returns what changed with it */
  function enterResized(calculating: HyperFormula): Place[] {
    const changed: Place[] = [];
    for (let round = 0; round < ROUNDS && context.resized.size > 0; round += 1) {
      const places = [...context.resized.values()].map(placeOf);
      context.resized.clear();
      const changes = calculating.batch(() => places.forEach((place) => enterAgain(calculating, place)));
      changed.push(...places, ...placesOf(changes));
    }
    return changed;
  }

  function evaluate(workbook: Workbook, formula: string, sheetName: string): FormulaResult {
    if (engine === null) rebuild(workbook);
    const sheet = engine?.getSheetId(sheetName);
    const entered = engineFormula(withoutTables(formula, content.tables, null));
    if (!engine || sheet === undefined || !engine.validateFormula(entered)) return { error: "#NAME?" };
    const answer = engine.calculateFormula(entered, sheet);
    const { value, error } = cellResult(Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer, () => false);
    return error === null ? (value ?? 0) : { error };
  }

  return { recalculate, rebuild, evaluate };
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

function newContext(functions: FunctionLookup): CallContext {
  return { functions, messages: new Set(), sizes: new Map(), resized: new Map() };
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
