import { type ConfigParams, HyperFormula } from "hyperformula";
import { addressOf } from "../model/address";
import type { DefinedName, Workbook } from "../model/workbook";
import { findSheet } from "../model/workbook";
import { cellContent, type ContentContext } from "./cellContent";
import { engineFormula } from "./engineFormula";
import { type CallContext, EnginePlugin } from "./enginePlugin";
import { MissingFunctions } from "./missingFunctions";
import { type NamedTable, tableBody, withoutTables } from "./tableReferences";

/** As Excel calculates; the engine's own choices differ in dates, empty cells and arrays. */
const AS_EXCEL: Partial<ConfigParams> = {
  licenseKey: "gpl-v3",
  useArrayArithmetic: true,
  evaluateNullToZero: true,
  leapYear1900: true,
  nullDate: { year: 1899, month: 12, day: 31 },
  maxRows: 1_048_576,
  maxColumns: 16_384,
  arrayColumnSeparator: ",",
  arrayRowSeparator: ";",
  ignoreWhiteSpace: "any",
  // Every bit of a double, rounded no more than Excel does.
  precisionRounding: 14,
  undoLimit: 0,
};

for (const plugin of [EnginePlugin, MissingFunctions]) {
  const names = Object.keys(plugin.implementedFunctions).map((name) => [name, name]);
  HyperFormula.registerFunctionPlugin(plugin, { enGB: Object.fromEntries(names) });
}
forbidMatricesOfMatrices();

/**
 * A function that gives a matrix (XLOOKUP, SORT …) for each value of a matrix makes the engine throw, and stop for
 * good. This way it is #VALUE!.
 */
function forbidMatricesOfMatrices(): void {
  for (const name of HyperFormula.getRegisteredFunctionNames("enGB")) {
    const metadata = HyperFormula.getFunctionPlugin(name)?.implementedFunctions[name];
    if (metadata?.sizeOfResultArrayMethod !== undefined) metadata.vectorizationForbidden = true;
  }
}

/** An engine that holds the whole workbook, calculated. Its sheets have the ids 0, 1 … in the order of the tabs. */
export function createEngine(workbook: Workbook, context: CallContext, content: ContentContext): HyperFormula {
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const rows: ReturnType<typeof cellContent>[][] = Array.from({ length: Math.max(-1, ...sheet.rows.keys()) + 1 });
      for (let row = 0; row < rows.length; row += 1) {
        const cells = sheet.rows.get(row)?.cells;
        const line = new Array<ReturnType<typeof cellContent>>(Math.max(-1, ...(cells?.keys() ?? [])) + 1).fill(null);
        for (const [column, cell] of cells ?? []) line[column] = cellContent(content, sheet, row, cell);
        rows[row] = line;
      }
      return [sheet.name, rows];
    }),
  );
  const engine = HyperFormula.buildFromSheets(sheets, { ...AS_EXCEL, context });
  engine.batch(() => {
    // The engine knows these two only as functions.
    engine.addNamedExpression("TRUE", "=TRUE()");
    engine.addNamedExpression("FALSE", "=FALSE()");
    for (const { name, expression, scope } of namesOf(workbook, content.tables)) {
      if (engine.isItPossibleToAddNamedExpression(name, expression, scope)) {
        engine.addNamedExpression(name, expression, scope);
      }
    }
  });
  return engine;
}

interface EngineName {
  readonly name: string;
  readonly expression: string;
  readonly scope?: number;
}

/** Names and tables as the engine takes them; one it refuses gives #NAME? where it is used. */
export function namesOf(workbook: Workbook, tables: readonly NamedTable[]): EngineName[] {
  const names = workbook.names.flatMap((item) => {
    const expression = expressionOf(workbook, item, tables);
    const scope = item.scope === null ? -1 : workbook.sheets.findIndex((sheet) => sheet.id === item.scope);
    return expression === null ? [] : [{ name: item.name, expression, ...(scope >= 0 && { scope }) }];
  });
  const bodies = tables.map((table) => {
    return { name: table.name, expression: `=${addressOf(table.sheet, tableBody(table), true)}` };
  });
  return [...names, ...bodies];
}

function expressionOf(workbook: Workbook, { target }: DefinedName, tables: readonly NamedTable[]): string | null {
  if ("formula" in target) return engineFormula(withoutTables(target.formula, tables, null));
  const sheet = findSheet(workbook, target.sheetId);
  return sheet ? `=${addressOf(sheet.name, target.area, true)}` : null;
}
