import { deviation } from "../../domain/amount/deviation";
import { subtract } from "../../domain/amount/amount";
import { comparisons } from "../../domain/table/comparison";
import { AMOUNT_KINDS, AS_PRINTED, FAVOURABLE, type AmountKind, type DeviationFormula } from "../../domain/amount/sign";
import type { Evidence } from "../../domain/table/reason";
import type { Column, Convention, Row, RowRole } from "../../domain/table/table";
import { columnDecimals } from "../columns/columnDecimals";

/**
 * The table's sign convention, read from its figures: which formula do the printed deviations follow, and does
 * net = income − cost or cost − income? What the figures do not tell follows the VSS reports and is marked `assumed`.
 *
 * @example inferConvention(columns, rows, "resultat").evidence
 * // [{ code: "difference", values: { from: -0.9, taken: -0.3, difference: -0.6, digits: 1, row: "Avdelning HR" } }]
 */
export function inferConvention(columns: readonly Column[], rows: readonly Row[], netKind: AmountKind): Convention {
  const fromParts = netKind === "resultat" ? netKindFromParts(columns, rows) : null;
  const votes = AMOUNT_KINDS.map((kind) => [kind, formulaOf(columns, rows, kind)] as const);
  const netVote = votes.find(([kind]) => kind === netKind)?.[1] ?? null;
  const fromWords = netKind === "resultat" && fromParts === null && netVote === null ? netCostByName(rows) : null;
  const kind =
    fromParts?.kind ??
    fromWords?.kind ??
    (netKind === "resultat" && netVote?.formula === "budget-utfall" ? "nettokostnad" : netKind);
  const formulas = { ...AS_PRINTED };
  for (const [voted, vote] of votes) if (vote) formulas[voted === netKind ? kind : voted] = vote.formula;
  if (!netVote) formulas[kind] = FAVOURABLE[kind];
  const evidence = [fromParts?.evidence, netVote?.evidence, fromWords?.evidence].filter((one) => one !== undefined);
  return { formulas, kind, basis: evidence.length === 0 ? "assumed" : "inferred", evidence };
}

interface Vote {
  readonly formula: DeviationFormula;
  readonly evidence: Evidence;
}

/** Majority among the rows of a kind whose printed deviation fits one formula and not the other. */
function formulaOf(columns: readonly Column[], rows: readonly Row[], kind: AmountKind): Vote | null {
  const votes: Record<DeviationFormula, Evidence[]> = { "utfall-budget": [], "budget-utfall": [] };
  const decimals = columnDecimals(columns, rows);
  let first: DeviationFormula | null = null;
  for (const pair of comparisons(columns)) {
    const unit = 10 ** -Math.min(decimals[pair.actual] ?? 0, decimals[pair.budget] ?? 0);
    for (const row of rows) {
      const [a, b, d] = [pair.actual, pair.budget, pair.deviation].map((i) => (i === null ? undefined : row.cells[i]));
      if (row.amountKind !== kind || a?.value == null || b?.value == null || d?.value == null) continue;
      const fits = (formula: DeviationFormula) =>
        Math.abs(subtract(deviation(a.value ?? 0, b.value ?? 0, formula), d.value ?? 0)) <= unit * 1.001;
      if (fits("utfall-budget") === fits("budget-utfall")) continue;
      const formula = fits("utfall-budget") ? "utfall-budget" : "budget-utfall";
      first ??= formula;
      const [from, taken] = formula === "utfall-budget" ? [a, b] : [b, a];
      const digits = Math.max(from.decimals ?? 0, taken.decimals ?? 0);
      votes[formula].push({
        code: "difference",
        values: { from: from.value ?? 0, taken: taken.value ?? 0, difference: d.value, digits, row: row.label },
      });
    }
  }
  const plain = votes["utfall-budget"];
  const reversed = votes["budget-utfall"];
  if (plain.length === reversed.length && plain.length < 2) return null;
  // Two levels of as many rows each: the table's own is the one it begins with.
  const formula =
    plain.length === reversed.length ? first : plain.length > reversed.length ? "utfall-budget" : "budget-utfall";
  const evidence = formula === null ? undefined : votes[formula][0];
  return formula === null || evidence === undefined ? null : { formula, evidence };
}

/**
 * Where no deviation tells: a sum called net cost that is positive in every column, over posts that are, is a cost. A
 * result swings around zero, and boards whose costs are covered by income budget it as 0.
 */
function netCostByName(rows: readonly Row[]): { kind: AmountKind; evidence: Evidence } | null {
  const sum = rows.find(({ role, label }) => role === "summa" && /nettokostnad/iu.test(label));
  const posts = rows.filter(({ role }) => role === "post");
  const isPositive = ({ cells }: Row) => cells.every(({ value }) => value === null || value > 0);
  if (sum === undefined || posts.length === 0 || ![sum, ...posts].every(isPositive)) return null;
  return { kind: "nettokostnad", evidence: { code: "allPositive", values: { sum: sum.label } } };
}

/** Net against its cost and income parts, over all columns where both parts and the net are given. */
function netKindFromParts(
  columns: readonly Column[],
  rows: readonly Row[],
): { kind: AmountKind; evidence: Evidence } | null {
  let surplus = 0;
  let cost = 0;
  let evidence: Evidence | null = null;
  const [costRows, incomeRows] = [partsByParent(rows, "varav-kostnader"), partsByParent(rows, "varav-intakter")];
  for (const net of rows) {
    const [costs, incomes] = [costRows.get(net.label), incomeRows.get(net.label)];
    if (costs === undefined || incomes === undefined) continue;
    columns.forEach((column, index) => {
      const [n, c, i] = [net, costs, incomes].map((row) => row.cells[index]);
      if (column.role === "avvikelse" || n?.value == null || c?.value == null || i?.value == null || n.value === 0)
        return;
      const difference = subtract(i.value, c.value);
      const tolerance = 1.5 * 10 ** -Math.min(n.decimals ?? 0, c.decimals ?? 0, i.decimals ?? 0);
      const digits = Math.max(n.decimals ?? 0, c.decimals ?? 0);
      if (Math.abs(subtract(difference, n.value)) <= tolerance) {
        surplus++;
        evidence ??= { code: "incomeMinusCost", values: { income: i.value, cost: c.value, net: n.value, digits } };
      } else if (Math.abs(subtract(-difference, n.value)) <= tolerance) cost++;
    });
  }
  if (surplus === cost) return null;
  return surplus > cost && evidence !== null
    ? { kind: "resultat", evidence }
    : { kind: "nettokostnad", evidence: { code: "costMinusIncome", values: {} } };
}

/** The first part of a role under each label. */
function partsByParent(rows: readonly Row[], role: RowRole): ReadonlyMap<string | null, Row> {
  return new Map(rows.flatMap((row) => (row.role === role ? [[row.parent, row] as const] : [])).reverse());
}
