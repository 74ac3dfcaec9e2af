import { FAVOURABLE } from "../../domain/amount/sign";
import { favourableFormula } from "../../domain/table/signKnown";
import type { Convention } from "../../domain/table/table";
import type { TableCorrection } from "../../domain/table/tableCorrection";

/**
 * The convention with what the user has decided of it; the very same one where that is nothing. A formula that the
 * figures show is kept when only the meaning of plus is changed.
 *
 * @example chosenConvention(inferred, { name: "Drift", positive: "nettokostnad" }).basis // "chosen"
 */
export function chosenConvention(
  inferred: Convention,
  correction: Pick<TableCorrection, "positive" | "formula" | "outlays"> | undefined,
): Convention {
  const { positive, formula, outlays } = correction ?? {};
  if (positive === undefined && formula === undefined && outlays === undefined) return inferred;
  const { outlaysWithMinus: before = false, ...rest } = inferred;
  const kind = positive ?? inferred.kind;
  const withMinus = outlays === undefined ? before : outlays === "minus";
  const shown = inferred.basis === "inferred" ? inferred.formulas[inferred.kind] : FAVOURABLE[kind];
  const turned = favourableFormula({ outlaysWithMinus: withMinus }, "investering");
  const formulas = { ...inferred.formulas, [kind]: shown, ...(outlays !== undefined && { investering: turned }) };
  return {
    ...rest,
    kind,
    formulas: { ...formulas, ...(formula !== undefined && { [kind]: formula }) },
    basis: "chosen",
    ...(withMinus && { outlaysWithMinus: true }),
  };
}
