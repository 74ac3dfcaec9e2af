import { areaName, cellName, type Area } from "../../workbook/sheet";
import type { InsertRefusals } from "../../texts/pane/insertSentences";
import type { Message } from "../../domain/message";
import { areaOf } from "../range/areaOf";

/**
 * How a function takes the selected cells.
 *
 * - `columns`: one argument per column, the answers in a column to the right.
 * - `block`: the whole selection as one argument, the answers in a block of the same size to the right.
 * - `total`: one argument per column, one answer below.
 * - `foot`: the last row holds sums and the rows above their addends, the answers in a row below.
 */
export type FormulaShape = "columns" | "block" | "total" | "foot";

/** What is needed to write one function for a selection. */
export interface FormulaRecipe {
  /** With its namespace, e.g. `VSS.AVVIKELSE`. */
  readonly name: string;
  readonly shape: FormulaShape;
  /** Names of the arguments that columns may fill, in order; the first `least` must be selected. */
  readonly columns: readonly string[];
  readonly least: number;
  /** Arguments that follow the columns as they stand, e.g. `"tkr"`. */
  readonly constants: readonly string[];
}

/** Where a formula goes and what it says, en-US for Excel and Swedish for the user. */
export interface PlannedFormula {
  readonly formula: string;
  readonly shown: string;
  /** The cells that the answers need. */
  readonly target: Area;
}

/** Why a function is not written for the selected cells. */
export type InsertRefusal = Message<InsertRefusals>;

export type InsertOutcome =
  | { readonly kind: "inserted"; readonly cell: string; readonly shown: string }
  | { readonly kind: "refused"; readonly refusal: InsertRefusal };

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * Writes a function for the selected cells, once for all of them: the answers spill. Whole selected columns count as
 * far as the sheet is used. Cells that hold something are never written over; then, as when the selection does not fit
 * the function, the outcome says why.
 *
 * @example await insertFormula(recipe) // { kind: "inserted", cell: "D5", shown: '=VSS.AVVIKELSE(OM(B5:B20=""; ""; B5:B20); …)' }
 */
export async function insertFormula(recipe: FormulaRecipe): Promise<InsertOutcome> {
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.worksheet.getUsedRange(true);
    const filled = selected.getIntersectionOrNullObject(used);
    filled.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (filled.isNullObject) return refused({ code: "nothingSelected", values: {} });

    const plan = planFormula(recipe, areaOf(filled));
    if ("code" in plan) return refused(plan);
    const { top, left, bottom, right } = plan.target;
    const target = selected.worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    target.load("values,formulas");
    await context.sync();
    const isEmpty = [target.values, target.formulas].every((rows) => rows.flat().every((cell) => cell === ""));
    if (!isEmpty) return refused({ code: "occupied", values: { cells: areaName(plan.target) } });

    const first = target.getCell(0, 0);
    first.formulas = [[plan.formula]];
    first.select();
    await context.sync();
    return { kind: "inserted", cell: cellName(top, left), shown: plan.shown };
  });
}

/**
 * The formula for a selection and the cells it fills, or the reason why there is none. An older Excel hands over an
 * empty cell as 0, so each is made an empty text on the way: what is missing is never counted as nothing.
 *
 * @example planFormula(avvikelse, { top: 4, left: 1, bottom: 19, right: 2 })
 * // { formula: '=VSS.AVVIKELSE(IF(B5:B20="","",B5:B20),IF(C5:C20="","",C5:C20))', shown: "…", target: D5:D20 }
 */
export function planFormula(recipe: FormulaRecipe, selection: Area): PlannedFormula | InsertRefusal {
  const { top, left, bottom, right } = selection;
  const width = right - left + 1;
  const height = bottom - top + 1;
  const { shape, columns, least } = recipe;
  const oneEach = shape === "columns" || shape === "total";
  if (oneEach && (width < least || width > columns.length)) {
    return { code: "selectColumns", values: { columns, least } };
  }
  if (shape === "foot" && height < 2) return { code: "selectSum", values: {} };

  const target = targetOf(shape, selection);
  if (target.right > LAST_COLUMN || target.bottom > LAST_ROW) return { code: "noRoom", values: {} };
  const cells =
    shape === "foot"
      ? [areaName({ ...selection, top: bottom }), areaName({ ...selection, bottom: bottom - 1 })]
      : shape === "block"
        ? [areaName(selection)]
        : Array.from({ length: width }, (_, index) =>
            areaName({ top, bottom, left: left + index, right: left + index }),
          );
  const { name, constants } = recipe;
  const formula = `=${name}(${[...cells.map((area) => `IF(${area}="","",${area})`), ...constants].join(",")})`;
  const shown = `=${name}(${[...cells.map((area) => `OM(${area}=""; ""; ${area})`), ...constants].join("; ")})`;
  return { formula, shown, target };
}

function targetOf(shape: FormulaShape, { top, left, bottom, right }: Area): Area {
  switch (shape) {
    case "columns":
      return { top, bottom, left: right + 1, right: right + 1 };
    case "block":
      return { top, bottom, left: right + 1, right: right + 1 + right - left };
    case "total":
      return { top: bottom + 1, bottom: bottom + 1, left, right: left };
    case "foot":
      return { top: bottom + 1, bottom: bottom + 1, left, right };
  }
}

function refused(refusal: InsertRefusal): InsertOutcome {
  return { kind: "refused", refusal };
}
