import { commentDraft } from "../../texts/commentDraft";
import type { AmountKind } from "../../domain/amount/sign";
import type { Tolerance } from "../../domain/target/statusTolerance";
import { SHOWN_DECIMALS } from "../../domain/amount/unit";
import { unitIn } from "../../domain/amount/unitWords";
import { argumentTexts } from "../../texts/functionErrorTexts";
import { figureCells } from "./figureCells";
import type { CellResult, FunctionError } from "../excel/functionError";
import { isBlankWord } from "../excel/readCell";
import type { Compute } from "../excel/broadcast";
import { cached } from "../excel/cached";
import { readKind } from "../excel/kind";
import { readTolerance } from "./statusCell";

/** The arguments that are read once per distinct value. */
interface CommentRule {
  readonly kind: AmountKind | FunctionError;
  readonly limit: Tolerance | null | FunctionError;
}

/**
 * A drafted sentence about an actual and its budget. Amounts in a known unit are shown with its decimals.
 *
 * @example commentCell("LKDATA", -1.4, -1.2, "mnkr", { kind: "resultat", limit: null })
 * // "LKDATA: resultatet är −1,4 mnkr mot budget −1,2 mnkr, vilket är 0,2 mnkr sämre än budget."
 */
export function commentCell(
  name: unknown,
  actualCell: unknown,
  budgetCell: unknown,
  unitCell: unknown,
  { kind, limit }: CommentRule,
): CellResult {
  if (typeof kind === "object") return kind;
  if (limit !== null && "code" in limit) return limit;
  const unit = textOf(unitCell);
  const known = unitIn(unit);
  const decimals = known === null ? null : SHOWN_DECIMALS[known];
  return figureCells(
    [actualCell, budgetCell],
    [argumentTexts.outcome, argumentTexts.budget],
    ([actual, budget]) =>
      commentDraft({
        name: textOf(name),
        actual: actual!,
        budget: budget!,
        unit: known ?? unit,
        decimals,
        kind,
        limit,
      }),
    known ?? (unit === "%" ? unit : null),
  );
}

function textOf(cell: unknown): string {
  return isBlankWord(cell) ? "" : String(cell).trim();
}

const kindOf = cached(readKind);
const limitOf = cached((cell: unknown) => readTolerance(cell, argumentTexts.limit));

/** KOMMENTAR at one place: namn, utfall, budget, enhet, slag, gräns. */
export const commentAt: Compute = (name, actual, rest) =>
  commentCell(name, actual, rest[0], rest[1], { kind: kindOf(rest[2]), limit: limitOf(rest[3]) });
