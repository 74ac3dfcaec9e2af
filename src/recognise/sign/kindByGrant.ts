import type { Column, Row } from "../../domain/table/table";
import type { ShownKind } from "./kindByNames";

/** So many rows must show it. */
const LEAST = 2;
/** Three figures, each rounded by itself. */
const ROUNDING = 1.501;

/**
 * What plus means where net costs stand beside what the council gives for them and the result: bidrag + netto = resultat
 * has its net costs with minus, bidrag − netto = resultat with plus. Null where the rows do not show it.
 *
 * @example kindByGrant(columns of "Kommunbidrag | Nettokostnad | Resultat", rows of "300 | −310 | −10", "260 | −255 | 5")?.kind // "resultat"
 */
export function kindByGrant(columns: readonly Column[], rows: readonly Row[]): ShownKind | null {
  const grant = columns.findIndex((column) => column.grant === true);
  const result = columns.findIndex(({ role, calculated }) => role === "avvikelse" && !calculated);
  const own = columns[grant];
  const net = columns.findIndex(
    ({ role, period, year, measure }) =>
      role === "utfall" && period === own?.period && year === own.year && (measure ?? "netto") === "netto",
  );
  const shown = rows.flatMap(({ cells }) => {
    const [given, cost, left] = [cells[grant], cells[net], cells[result]];
    if (!given?.value || !cost?.value || left?.value == null) return [];
    const digits = Math.min(given.decimals ?? 9, cost.decimals ?? 9, left.decimals ?? 9);
    const holds = (way: 1 | -1) =>
      Math.abs((given.value ?? 0) + way * (cost.value ?? 0) - (left.value ?? 0)) <= ROUNDING * 10 ** -digits;
    if (holds(1) === holds(-1)) return [];
    const values = { income: given.value, cost: cost.value, net: left.value, digits };
    return [{ isSum: holds(1), values }];
  });
  const sums = shown.filter(({ isSum }) => isSum);
  const first = sums[0] ?? shown[0];
  if (first === undefined || Math.max(sums.length, shown.length - sums.length) < LEAST) return null;
  if (sums.length === shown.length)
    return { kind: "resultat", evidence: { code: "costPlusIncome", values: first.values } };
  return sums.length === 0
    ? { kind: "nettokostnad", evidence: { code: "incomeMinusCost", values: first.values } }
    : null;
}
