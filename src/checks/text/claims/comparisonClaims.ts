import { comparisons } from "../../../domain/table/comparison";
import type { Column } from "../../../domain/table/table";
import type { TextAmount } from "../amounts";
import { agrees } from "../amountMatch";
import type { Judged } from "./amountClaims";
import { subjectOf, type Parsed } from "../claimSubject";
import { favourIn, foreignWords, rolesIn } from "../clause";
import { factsOf, ofKind } from "../facts";
import { heldAgainst } from "./heldAgainst";
import type { Fact } from "../textFinding";
import { isYearBefore, judgeYearBefore } from "./yearBefore";

/** `10,6 mnkr sämre än budget`: how far from the budget, and which way. */
const THAN_BUDGET =
  /^\s*(?:\([^()]*\)\s*)?(?<way>bättre|sämre|högre|lägre|mer|mindre|över|under)\s+(?:än\s+)?(?:den\s+)?(?:budget|budgeten|budgeterat|periodbudget\p{L}*|ram|ramen)(?!\p{L})/iu;
/** `överstiger budget med 8,3 mnkr`: the same, told before the figure. */
const EXCEEDS =
  /(?<!\p{L})(?:(?<over>över(?:stiger|steg|skrider|skred))|under(?:stiger|steg|skrider|skred))\s+(?:den\s+|sin\s+|årets\s+)?(?:budget|budgeten|periodbudgeten|årsbudgeten|ram|ramen|investeringsram|investeringsramen|investeringsbudgeten)\s+med\s*$/iu;
/** `av budgeterade 60,8 mnkr`, `mot en budget på 60,8 mnkr`: a figure that is said to be the budget of one before it. */
const OF_BUDGET =
  /(?<!\p{L})(?:av|mot|gentemot|jämfört med)\s+(?:en\s+|den\s+|årets\s+)?(?:budgeterade|budgeterat|(?:budget|budgeten|ram|ramen|investeringsram|investeringsramen)\s+(?:på|om))\s*$/iu;
const UP: ReadonlySet<string> = new Set(["högre", "mer", "över"]);

/**
 * True for a figure that tells how far something is from its budget.
 *
 * @example isThanBudget("10,6 mnkr sämre än budget", amount) // true
 */
export function isThanBudget(text: string, amount: TextAmount): boolean {
  return wayOf(text, amount) !== null;
}

/** Which way from the budget, in the words of the text. */
function wayOf(text: string, { start, end }: TextAmount): string | null {
  const than = THAN_BUDGET.exec(text.slice(end));
  if (than !== null) return than.groups?.way ?? "";
  const exceeds = EXCEEDS.exec(text.slice(0, start));
  return exceeds === null ? null : exceeds.groups?.over === undefined ? "under" : "över";
}

/**
 * A figure that a sentence compares one before it with, which was found in a table: how far it is from the budget, its
 * target, or its forecast. What the first is of, the second is of too.
 *
 * @param first the figure before it that agrees, and where it was found
 * @example judgeComparison(parsed, amountOf("16,0 mnkr"), actual12689) // { kind: "differs", finding: { expected: -10.6, … } }
 */
export function judgeComparison(parsed: Parsed, amount: TextAmount, first: Fact | null): Judged {
  const { text } = parsed.sentence;
  const way = wayOf(text, amount);
  if (way !== null) return judgeDeviation(parsed, amount, first, way);
  if (first === null || amount.approximate) return { kind: "unmatched" };
  if (OF_BUDGET.test(text.slice(0, amount.start))) return judgeBudget(parsed, amount, first);
  if (amount.isTarget) return heldAgainst(parsed, amount, factsOf([first]).filter(isTarget), 0);
  if (isYearBefore(text, amount)) return judgeYearBefore(parsed, amount, first);
  return judgeForecast(parsed, amount, first);
}

/** The budget of the row that the figure before it is of. */
function judgeBudget(parsed: Parsed, amount: TextAmount, first: Fact): Judged {
  const own = factsOf([first]);
  const same = own.find((fact) => agrees(amount, fact, 0));
  if (same !== undefined) return { kind: "agrees", fact: same };
  const budgets = own.filter(({ column }) => column.role === "budget" || comparedWith(first, column));
  return budgets.length === 1 ? heldAgainst(parsed, amount, budgets, 0) : { kind: "unmatched" };
}

/** True for the budget of the pair that the figure is in. */
function comparedWith({ table, column: first }: Fact, column: Column): boolean {
  const [at, of] = [table.columns.indexOf(column), table.columns.indexOf(first)];
  return comparisons(table.columns).some(({ actual, budget }) => actual === of && budget === at);
}

function judgeDeviation(parsed: Parsed, amount: TextAmount, first: Fact | null, way: string): Judged {
  if (amount.approximate) return { kind: "unmatched" };
  const deviations = first === null ? [] : deviationsOf(parsed, amount, first);
  const favour = (fact: Fact) => favourOf(way, fact);
  const [deviation] = deviations;
  if (deviation !== undefined) return heldAgainst(parsed, amount, deviations, favour(deviation));
  const subject = subjectOf(parsed, amount);
  const rows = ofKind(subject.rows, parsed.sentence.text);
  const all = factsOf(rows).filter(({ column }) => column.role === "avvikelse");
  const same = all.find((fact) => agrees(amount, fact, favour(fact)));
  return same === undefined ? { kind: "unmatched" } : { kind: "agrees", fact: same };
}

/**
 * The deviations of the pairs that the first figure is in. Where it was found as a deviation itself, a result without
 * budget, it may as well be any figure of its rows that is the same.
 */
function deviationsOf(parsed: Parsed, amount: TextAmount, first: Fact): Fact[] {
  const ofPair = (fact: Fact) => factsOf([fact]).filter(({ column }) => comparedIn(fact, column));
  const own = ofPair(first);
  if (own.length > 0 || first.column.role !== "avvikelse") return own;
  const { rows } = subjectOf(parsed, amount);
  const alike = factsOf(rows).filter(
    ({ cell, table }) => table.unit === first.table.unit && Math.abs(cell.value) === Math.abs(first.cell.value),
  );
  return alike.flatMap(ofPair);
}

/** The deviation of the pair that the first figure is in. */
function comparedIn({ table, column: first }: Fact, column: Column): boolean {
  const [at, of] = [table.columns.indexOf(column), table.columns.indexOf(first)];
  return comparisons(table.columns).some(
    ({ deviation, actual, budget }) => deviation === at && (actual === of || budget === of),
  );
}

/** `högre` than the budget is favourable for incomes and results only. */
function favourOf(way: string, { row }: Fact): -1 | 1 {
  if (/bättre|sämre/iu.test(way)) return /bättre/iu.test(way) ? 1 : -1;
  const isCost = row.amountKind !== "resultat" && row.amountKind !== "intakt";
  return UP.has(way.toLowerCase()) === isCost ? -1 : 1;
}

/** "… och prognosen för helåret är ett underskott på 16,0 mnkr": nothing but binding words since the first figure. */
function judgeForecast(parsed: Parsed, amount: TextAmount, first: Fact): Judged {
  const { sentence, rows, amounts } = parsed;
  const before = amounts.filter(({ end }) => end <= amount.start).at(-1);
  const told = before === undefined ? "" : sentence.text.slice(before.end, amount.start);
  const favour = favourIn(told);
  if (rolesIn(told)[0] !== "prognos" || foreignWords(told, new Set()).length > 0) return { kind: "unmatched" };
  const own = rows.filter(
    ({ row, table }) => row.label === first.row.label && row.parent === first.row.parent && table.unit !== null,
  );
  if (favour === 0) {
    const forecasts = factsOf(own).filter(
      ({ column, table }) =>
        column.role === "prognos" && column.measure === first.column.measure && table.kind === first.table.kind,
    );
    return first.column.role !== "utfall" || forecasts.length !== 1
      ? { kind: "unmatched" }
      : heldAgainst(parsed, amount, forecasts, 0);
  }
  const results = factsOf(own).filter(
    ({ column, row }) =>
      column.period === "helår" &&
      (column.role === "avvikelse" || (column.role === "prognos" && row.amountKind === "resultat")),
  );
  return heldAgainst(parsed, amount, results, favour);
}

function isTarget({ column }: Fact): boolean {
  return column.role === "malvarde";
}
