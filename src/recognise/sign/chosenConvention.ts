import { FAVOURABLE } from "../../domain/amount/sign";
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
  correction: Pick<TableCorrection, "positive" | "formula"> | undefined,
): Convention {
  const { positive, formula } = correction ?? {};
  if (positive === undefined && formula === undefined) return inferred;
  const kind = positive ?? inferred.kind;
  const shown = inferred.basis === "inferred" ? inferred.formulas[inferred.kind] : FAVOURABLE[kind];
  return {
    ...inferred,
    kind,
    formulas: { ...inferred.formulas, [kind]: formula ?? shown },
    basis: "chosen",
  };
}
