import type { AmountKind } from "../../domain/amount/sign";
import type { Evidence } from "../../domain/table/reason";
import type { Column, Row } from "../../domain/table/table";
import { leaningOf, mainSign, netColumns, ownRows } from "./leaning";

/** So large a share of the outlays must have the same sign. */
const MOST = 0.75;
const KIND: AmountKind = "investering";

/**
 * Whether outlays are written with plus or with minus, by the rows or columns that are named so, else by the nets; null
 * when nothing tells.
 *
 * @example outlaySign(columns, rows of "Bron −20 | −25, Torget −7 | −6")?.sign // "minus"
 */
export function outlaySign(
  columns: readonly Column[],
  rows: readonly Row[],
): { readonly sign: "plus" | "minus"; readonly evidence: Evidence } | null {
  const outlays = columns.flatMap(({ measure, role }, index) =>
    measure === "utgifter" && role !== "avvikelse" ? [index] : [],
  );
  const posts = ownRows(rows, KIND);
  const own = posts.length > 0 ? posts : rows.filter(({ amountKind }) => amountKind === KIND);
  if (own.length === 0) return null;
  const named = own.filter(({ label }) => /utgift/iu.test(label));
  const found = [
    [own, outlays],
    [named, netColumns(columns)],
    [own, netColumns(columns)],
  ] as const;
  for (const [some, among] of found) {
    const sign = mainSign(leaningOf(some, among), MOST);
    if (sign !== null) return { sign, evidence: { code: "outlays", values: { sign } } };
  }
  return null;
}
