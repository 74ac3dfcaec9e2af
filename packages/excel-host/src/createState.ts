import type { Calculator } from "./calc/calculator";
import { usesCustomFunctions } from "./calc/engineFormula";
import { WHOLE_SHEET } from "./model/area";
import { cellsIn, putCell } from "./model/cells";
import type { Workbook } from "./model/workbook";
import { calculated } from "./range/enterCell";
import type { Evaluate, HostState } from "./wire/hostState";

/** What a state is made of. */
interface StateParts extends Pick<HostState, "workbook" | "evaluate">, Partial<Pick<HostState, "platform">> {
  readonly calculator?: Calculator | undefined;
}

/** What the objects of one host share. With a calculator that keeps the formulas right, `evaluate` is not asked. */
export function createState(parts: StateParts): HostState {
  const { workbook, evaluate, calculator, platform = "PC" } = parts;
  const state: HostState = {
    workbook,
    platform,
    isInFront: true,
    newWorkbooks: [],
    evaluate: calculator ? uncalculated : evaluate,
    references: new Map(),
    hasNumberedColumns: false,
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
  return state;
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
