import { deviation } from "../../domain/amount/deviation";
import { FAVOURABLE, type AmountKind, type DeviationFormula } from "../../domain/amount/sign";
import { formulaAreas, type FormulaArea } from "../../relations/formulaAreas";
import type { Cell, Sheet } from "../../workbook/sheet";

/** What a program without the add-in shows instead of what our functions give. */
const UNKNOWN_NAME = "#NAME?";
/** Of two single cells, alone or as the report writes it: an empty text where one of them is empty. */
const DEVIATION =
  /^\s*(?:IF\(OR\([$A-Z\d]+="",[$A-Z\d]+=""\),"",)?(?:_xldudf_)?VSS[._]AVVIKELSE\(\s*[$A-Z\d]+\s*,\s*[$A-Z\d]+\s*(?:,\s*"([^"]*)"\s*)?\)\s*\)?\s*$/iu;
/**
 * The sheets with the deviations that AVVIKELSE gave, where another program has calculated the workbook anew and does not
 * know our functions: what they give is known from the two figures. Other errors stay.
 *
 * @example withKnownFunctions(sheets of "D5: =VSS.AVVIKELSE(B5,C5,"kostnad"), #NAME?") // D5 is C5 − B5
 */
export function withKnownFunctions(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.map((sheet) => {
    if (!sheet.rows.some(({ cells }) => cells.some(isUnknown))) return sheet;
    const byRow = new Map(sheet.rows.map(({ index, cells }) => [index, cells]));
    const figureAt = ({ top, left }: FormulaArea): number | null => {
      const value = byRow.get(top)?.[left]?.value;
      return typeof value === "number" ? value : null;
    };
    const known = (cell: Cell | undefined): Cell | undefined => {
      if (cell === undefined || !isUnknown(cell)) return cell;
      const value = deviationOf(cell.formula ?? "", figureAt);
      if (value === null) return cell;
      const { error: _, ...rest } = cell;
      return { ...rest, value };
    };
    return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(known) })) };
  });
}

function isUnknown(cell: Cell | undefined): boolean {
  return cell?.error === UNKNOWN_NAME && cell.formula !== undefined;
}

/** Null for any other formula, and where one of the two is no figure. */
function deviationOf(formula: string, figureAt: (cell: FormulaArea) => number | null): number | null {
  const match = DEVIATION.exec(formula);
  const [actual, budget] = formulaAreas(formula).slice(-2);
  const rule = match === null ? null : ruleOf((match[1] ?? "resultat").trim().toLowerCase());
  if (rule === null || actual === undefined || budget === undefined) return null;
  const [one, other] = [figureAt(actual), figureAt(budget)];
  return one === null || other === null ? null : deviation(one, other, rule);
}

function ruleOf(kind: string): DeviationFormula | null {
  if (kind === "differens") return "utfall-budget";
  return kind in FAVOURABLE ? FAVOURABLE[kind as AmountKind] : null;
}
