import type { AmountKind } from "../../domain/amount/sign";
import type { Row, RowRole } from "../../domain/table/table";
import { leaningOf, mainSign } from "./leaning";

const NEARLY_ALL = 0.9;

/**
 * Parts that are written with the sign they have in the net, `varav intäkter −205` beside `varav kostnader 1 215`, are
 * amounts of the net's own kind: what plus means on it, plus means on them. Parts that both have the same sign are sizes.
 *
 * @example withSignedParts(rows of "Skolan 1 010, varav kostnader 1 215, varav intäkter −205", "resultat")[2]?.amountKind // "resultat"
 */
export function withSignedParts(rows: readonly Row[], netKind: AmountKind): Row[] {
  const columns = (rows[0]?.cells ?? []).map((_, index) => index);
  const signOf = (role: RowRole) =>
    mainSign(
      leaningOf(
        rows.filter((row) => row.role === role),
        columns,
      ),
      NEARLY_ALL,
    );
  const [costs, incomes] = [signOf("varav-kostnader"), signOf("varav-intakter")];
  const signed: RowRole | null =
    costs === incomes ? null : costs === "minus" ? "varav-kostnader" : incomes === "minus" ? "varav-intakter" : null;
  return rows.map((row) => (row.role === signed ? { ...row, amountKind: netKind } : row));
}
