import { AMOUNT_KINDS, FAVOURABLE, type AmountKind, type DeviationFormula } from "../../domain/amount/sign";
import { functionErrorTexts } from "../../texts/functionErrorTexts";
import { invalidValue, type FunctionError } from "./functionError";
import { isBlankWord } from "./readCell";
import { wordOf } from "./word";

const KINDS: ReadonlyMap<string, AmountKind> = new Map<string, AmountKind>([
  ...AMOUNT_KINDS.map((kind) => [kind, kind] as const),
  ["intäkt", "intakt"],
]);

/**
 * The slag a cell names; blank is `resultat`.
 *
 * @example readKind("Intäkt") // "intakt"
 */
export function readKind(cell: unknown): AmountKind | FunctionError {
  if (isBlankWord(cell)) return "resultat";
  return KINDS.get(wordOf(cell)) ?? invalidValue(functionErrorTexts.kind);
}

/**
 * The formula a slag stands for; `differens` is plain utfall − budget, whatever a plus means.
 *
 * @example readFormula("Kostnad") // "budget-utfall"
 */
export function readFormula(cell: unknown): DeviationFormula | FunctionError {
  if (isBlankWord(cell)) return FAVOURABLE.resultat;
  if (wordOf(cell) === "differens") return "utfall-budget";
  const kind = readKind(cell);
  return typeof kind === "object" ? invalidValue(functionErrorTexts.kindOrDifference) : FAVOURABLE[kind];
}
