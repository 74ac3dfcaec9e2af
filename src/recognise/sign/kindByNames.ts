import { amountName } from "../../domain/amount/amountName";
import type { Evidence } from "../../domain/table/reason";
import { isAmountColumn, type Measure, type Row } from "../../domain/table/table";
import { namesFinancing, namesLineOfResult, namesNetCost, namesResult, signNote } from "../lexicon/signWords";
import { leaningOf, mainSign, type Leaning } from "./leaning";
import type { NetKind } from "./netKind";
import type { SignedTable } from "./signedTable";

/** What a positive net means, and what says so. */
export interface ShownKind {
  readonly kind: NetKind;
  readonly evidence: Evidence;
}

/** So large a share of the named amounts must say the same. */
const NEARLY_ALL = 0.9;
/** A sum with a name needs less: a post may well be sold land, or have an income over its costs. */
const MOST = 0.75;
/** Names of a few rows say little of a whole table. */
const LEAST_NAMED = 0.2;

/**
 * What the words of a table say of its signs, where its figures agree: a line that says so, rows that hold costs or
 * income, a sum named net cost. Amounts that nearly all have minus, budgets included, are costs; those that all have
 * plus may be either.
 *
 * @example kindByNames(signedTable(columns, rows of "Avgifter −120, Löner 8 813, Summa 8 693"))?.kind // "nettokostnad"
 */
export function kindByNames(table: SignedTable): ShownKind | null {
  return (
    byNote(table) ??
    byColumnNames(table) ??
    byRowNames(table) ??
    byFinancing(table) ??
    byNetCost(table) ??
    byMinus(table, tracksBudget)
  );
}

/**
 * What the name of a result says, where nothing else does: `Årets resultat`, `Över-/underskott`. Costs that are budgeted
 * with plus are none, whatever the heading. Boards whose costs are covered by income budget their result as 0.
 *
 * @example kindByResult(signedTable(columns, rows of "Elbolaget 12,6", ["Resultat efter finansiella poster"]))?.kind // "resultat"
 */
export function kindByResult(table: SignedTable): ShownKind | null {
  const { rows, words, nets, posts } = table;
  if (hasZeroBudget(table)) return { kind: "resultat", evidence: { code: "zeroBudget", values: {} } };
  // Deficits or costs: both are results.
  const minus = byMinus(table, () => true);
  if (minus !== null) return minus;
  const sum = rows.find(({ role, label }) => role === "summa" && namesResult(label));
  const name = sum?.label ?? words.find(namesResult);
  if (name === undefined) return null;
  const isPlus = mainSign(leaningOf(posts, nets), NEARLY_ALL) === "plus";
  const isCost = (isPlus && tracksBudget(table, posts) && !namesLineOfResult(name)) || words.some(namesNetCost);
  if (sum === undefined && isCost) return null;
  return { kind: "resultat", evidence: { code: "namedResult", values: { name } } };
}

function hasZeroBudget({ columns, rows, nets }: SignedTable): boolean {
  let [budgets, others] = [0, 0];
  for (const { amountKind, role, cells } of rows) {
    if (amountKind !== "resultat" || (role !== "post" && role !== "summa")) continue;
    for (const column of nets) {
      const value = cells[column]?.value ?? null;
      if (value === null) continue;
      const isBudget = columns[column]?.role === "budget";
      if (isBudget && value !== 0) return false;
      if (isBudget) budgets++;
      else if (value !== 0) others++;
    }
  }
  return budgets > 0 && others > 0;
}

function byNote({ words }: SignedTable): ShownKind | null {
  for (const line of words) {
    const kind = signNote(line);
    if (kind !== null) return { kind, evidence: { code: "noteSays", values: { words: line } } };
  }
  return null;
}

/** Columns of costs beside columns of income, one of the two with minus: so are the nets written. */
function byColumnNames({ columns, posts }: SignedTable): ShownKind | null {
  const of = (measure: Measure) =>
    columns.flatMap((column, index) => (column.measure === measure && isAmountColumn(column) ? [index] : []));
  const [costs, incomes] = [of("utgifter"), of("inkomster")];
  if (costs.length === 0 || incomes.length === 0) return null;
  const signs = [costs, incomes].map((among) => mainSign(leaningOf(posts, among), MOST));
  const isCost = signs[0] === "minus";
  if (signs.includes(null) || signs[0] === signs[1]) return null;
  const row = columns[(isCost ? costs : incomes)[0] ?? -1]?.header ?? "";
  return {
    kind: isCost ? "resultat" : "nettokostnad",
    evidence: { code: "namedRow", values: { row, name: isCost ? "cost" : "income", sign: "minus" } },
  };
}

function byRowNames({ rows, nets: all, posts: own }: SignedTable): ShownKind | null {
  const counted = rows.filter(({ role, label }) => role === "post" || (role.startsWith("varav") && label !== ""));
  const named = counted.map((row) => ({ row, name: amountName(row.label) })).filter(({ name }) => name !== null);
  // One alone may be a department that is called so: `Inköp`.
  if (named.length < 2) return null;
  const leaning = (of: "cost" | "income") =>
    leaningOf(
      named.flatMap(({ row, name }) => (name === of ? [row] : [])),
      all,
    );
  const [costs, incomes] = [leaning("cost"), leaning("income")];
  // Costs and income that both have plus are written without sign.
  if (mainSign(costs, MOST) !== null && mainSign(costs, MOST) === mainSign(incomes, MOST)) return null;
  const votes: Leaning = { plus: costs.plus + incomes.minus, minus: costs.minus + incomes.plus };
  const sign = mainSign(votes, NEARLY_ALL);
  const posts = leaningOf(own.concat(counted.filter(({ amountKind }) => amountKind !== "resultat")), all);
  if (sign === null || votes.plus + votes.minus < LEAST_NAMED * (posts.plus + posts.minus)) return null;
  const [kind, shown] =
    sign === "plus"
      ? (["nettokostnad", costs.plus >= incomes.minus] as const)
      : (["resultat", costs.minus >= incomes.plus] as const);
  const name = shown ? "cost" : "income";
  const isPlus = (kind === "nettokostnad") === (name === "cost");
  const first = named.find(
    ({ row, name: own }) =>
      own === name && all.some((column) => (isPlus ? 1 : -1) * (row.cells[column]?.value ?? 0) > 0),
  );
  return {
    kind,
    evidence: { code: "namedRow", values: { row: first?.row.label ?? "", name, sign: isPlus ? "plus" : "minus" } },
  };
}

/** The row that pays for the others, with the other sign than nearly all of them: `Finansförvaltning −920` under costs with plus. */
function byFinancing({ nets, posts }: SignedTable): ShownKind | null {
  const paying = posts.filter(({ label }) => namesFinancing(label));
  const others = posts.filter((row) => !paying.includes(row));
  const [first] = paying;
  const [own, rest] = [leaningOf(paying, nets), leaningOf(others, nets)];
  const [sign, opposite] = [mainSign(own, NEARLY_ALL), mainSign(rest, NEARLY_ALL)];
  const isLarge = 2 * (own.plus + own.minus) >= rest.plus + rest.minus;
  if (first === undefined || others.length < 2 || !isLarge) return null;
  if (sign === null || opposite === null || sign === opposite) return null;
  return {
    kind: sign === "minus" ? "nettokostnad" : "resultat",
    evidence: { code: "namedRow", values: { row: first.label, name: "income", sign } },
  };
}

/** A sum named net cost that has the same sign in every column, over posts that mostly have it and are budgeted. */
function byNetCost(table: SignedTable): ShownKind | null {
  const { rows, words, nets: all } = table;
  const sum =
    rows.findLast(({ role, label }) => role === "summa" && namesNetCost(label)) ??
    rows.find(({ label, role }) => role === "post" && namesNetCost(label));
  if (sum === undefined && !words.some(namesNetCost)) return null;
  const posts = table.posts.filter((row) => row !== sum);
  const weighed = posts.length > 0 ? posts : sum === undefined ? [] : [sum];
  const sign = mainSign(leaningOf(weighed, all), sum === undefined ? NEARLY_ALL : MOST);
  const total = (sum ?? { cells: [] }).cells;
  const agrees = all.every((column) => {
    const value = total[column]?.value;
    return value == null || (sign === "plus" ? value > 0 : value < 0);
  });
  if (sign === null || !agrees || !tracksBudget(table, weighed)) return null;
  const name = sum?.label ?? words.find(namesNetCost) ?? "";
  return {
    kind: sign === "plus" ? "nettokostnad" : "resultat",
    evidence: { code: "namedNetCost", values: { name, sign } },
  };
}

function byMinus(table: SignedTable, agrees: typeof tracksBudget): ShownKind | null {
  const { rows, nets, posts } = table;
  const weighed = posts.length > 0 ? posts : rows.filter(({ role }) => role === "summa");
  if (mainSign(leaningOf(weighed, nets), NEARLY_ALL) !== "minus") return null;
  const sums = leaningOf(
    rows.filter(({ role }) => role === "summa"),
    nets,
  );
  // Posts with minus under sums of either sign: some of those are of something else.
  if (sums.plus + sums.minus > 0 && mainSign(sums, MOST) !== "minus") return null;
  return agrees(table, weighed) ? { kind: "resultat", evidence: { code: "mostlyMinus", values: {} } } : null;
}

/**
 * Whether the rows are budgeted at something like what they become. Boards whose costs are covered by income budget
 * their result as 0, so there a minus is a deficit or a surplus, not a cost. True where the table has no budget.
 */
function tracksBudget({ columns, nets }: SignedTable, rows: readonly Row[]): boolean {
  const of = (isBudget: boolean) =>
    nets.filter((index) => (columns[index]?.role === "budget" || columns[index]?.role === "plan") === isBudget);
  const [budgets, others] = [of(true), of(false)];
  if (budgets.length === 0) return others.length > 1;
  const perColumn = (indexes: readonly number[]) => {
    const { plus, minus } = leaningOf(rows, indexes);
    return indexes.length === 0 ? 0 : (plus + minus) / indexes.length;
  };
  const isBudgeted = rows.filter(({ cells }) => budgets.some((column) => (cells[column]?.value ?? 0) !== 0));
  return isBudgeted.length >= MOST * rows.length && perColumn(budgets) >= perColumn(others) / 2;
}
