import { deviation } from "../domain/deviation";
import { FAVOURABLE, type AmountKind, type DeviationFormula } from "../domain/sign";
import { invalidValue, notAvailable, type CellResult, type FunctionError } from "./functionError";
import { isBlank, readCell } from "./readCell";

/** What the user may write as slag. `differens` is plain utfall − budget, whatever a plus means. */
const FORMULA: ReadonlyMap<string, DeviationFormula> = new Map<string, DeviationFormula>([
  ...Object.entries(FAVOURABLE satisfies Record<AmountKind, DeviationFormula>),
  ["intäkt", FAVOURABLE.intakt],
  ["differens", "utfall-budget"],
]);

const UNKNOWN_KIND =
  "Slaget ska vara ”resultat”, ”nettokostnad”, ”kostnad”, ”intäkt”, ”investering” eller ”differens”.";

/**
 * The formula a slag stands for; blank is `resultat`.
 *
 * @example readKind("Kostnad") // "budget-utfall"
 */
export function readKind(kind: unknown): DeviationFormula | FunctionError {
  if (isBlank(kind)) return FAVOURABLE.resultat;
  return FORMULA.get(String(kind).normalize("NFC").trim().toLowerCase()) ?? invalidValue(UNKNOWN_KIND);
}

/**
 * The deviation between two cells. A missing figure gives back its own mark ("IU", "-", or "" for an empty cell).
 *
 * @example deviationCell(12.5, 10, "utfall-budget") // 2.5
 * @example deviationCell("IU", 10, "utfall-budget") // "IU"
 */
export function deviationCell(actual: unknown, budget: unknown, formula: DeviationFormula | FunctionError): CellResult {
  return withFigures(actual, budget, formula, deviation);
}

/** The deviation as a share of the budget's size: 0.25 is 25 %. A budget of 0 has no share. */
export function deviationShareCell(
  actual: unknown,
  budget: unknown,
  formula: DeviationFormula | FunctionError,
): CellResult {
  return withFigures(actual, budget, formula, deviationShare);
}

function deviationShare(actual: number, budget: number, formula: DeviationFormula): CellResult {
  if (budget === 0) return NO_SHARE;
  return deviation(actual, budget, formula) / Math.abs(budget);
}

const NO_SHARE = notAvailable("Budgeten är 0, så avvikelsen kan inte anges i procent av den.");

function withFigures(
  actual: unknown,
  budget: unknown,
  formula: DeviationFormula | FunctionError,
  compute: (actual: number, budget: number, formula: DeviationFormula) => CellResult,
): CellResult {
  if (typeof formula === "object") return formula;
  // Nearly every cell of a long column: no reading, no objects.
  if (isFigure(actual) && isFigure(budget)) return compute(actual, budget, formula);
  const readActual = readCell(actual, "Utfallet");
  const readBudget = readCell(budget, "Budgeten");
  if (readActual.kind === "unreadable") return readActual.error;
  if (readBudget.kind === "unreadable") return readBudget.error;
  if (readActual.kind === "missing") return readActual.mark;
  if (readBudget.kind === "missing") return readBudget.mark;
  return compute(readActual.value, readBudget.value, formula);
}

function isFigure(cell: unknown): cell is number {
  return Number.isFinite(cell);
}
