import type { AmountKind } from "../../domain/amount/sign";
import type { Row, RowRole } from "../../domain/table/table";
import { partRows } from "../../relations/partRows";
import { leaningOf, mainSign } from "./leaning";

const NEARLY_ALL = 0.9;
const COSTS: RowRole = "varav-kostnader";
const INCOMES: RowRole = "varav-intakter";

/**
 * Parts that are written with the sign they have in the net, `varav intäkter −205` beside `varav kostnader 1 215`, are
 * amounts of the net's own kind: what plus means on it, plus means on them. Parts that both have the same sign are sizes.
 * A net whose own two parts have different signs decides for them; else the table's parts together do.
 *
 * @example withSignedParts(rows of "Skolan 1 010, varav kostnader 1 215, varav intäkter −205", "resultat")[2]?.amountKind // "resultat"
 */
export function withSignedParts(rows: readonly Row[], netKind: AmountKind): Row[] {
  const [costs, incomes] = [COSTS, INCOMES].map((role) => signOf(rows.filter((row) => row.role === role)));
  const inTable = costs === incomes ? null : costs === "minus" ? COSTS : incomes === "minus" ? INCOMES : null;
  const signed = new Map<Row, RowRole>();
  for (const parts of partRows(rows)) {
    const [cost, income] = [rows[parts.costs ?? -1], rows[parts.incomes ?? -1]];
    if (cost === undefined || income === undefined) continue;
    const [ofCost, ofIncome] = [signOf([cost]), signOf([income])];
    if (ofCost === null || ofIncome === null || ofCost === ofIncome) continue;
    for (const part of [cost, income]) signed.set(part, ofCost === "minus" ? COSTS : INCOMES);
  }
  return rows.map((row) => (row.role === (signed.get(row) ?? inTable) ? { ...row, amountKind: netKind } : row));
}

/** The sign that nearly all amounts of some rows have. */
function signOf(rows: readonly Row[]): "plus" | "minus" | null {
  const columns = (rows[0]?.cells ?? []).map((_, index) => index);
  return mainSign(leaningOf(rows, columns), NEARLY_ALL);
}
