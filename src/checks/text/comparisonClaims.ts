import { formatAmount } from "../../domain/amount/formatAmount";
import { comparisons } from "../../domain/table/comparison";
import type { Column } from "../../domain/table/table";
import type { TextAmount } from "./amounts";
import { agrees, distance } from "./amountMatch";
import { differs, type Judged } from "./amountClaims";
import { subjectOf, type Parsed } from "./claimSubject";
import { favourIn, foreignWords, rolesIn } from "./clause";
import { factsOf, ofKind } from "./facts";
import { passageOf, placeName, textFinding, type Fact } from "./textFinding";

/** `10,6 mnkr sämre än budget`: how far from the budget, and which way. */
const THAN_BUDGET =
  /^\s*(?:\([^()]*\)\s*)?(?<way>bättre|sämre|högre|lägre|mer|mindre|över|under)\s+(?:än\s+)?(?:den\s+)?(?:budget|budgeten|budgeterat|periodbudget\p{L}*|ram|ramen)(?!\p{L})/iu;
const THAN_TARGET = /(?:(?<way>högre|lägre|mer|mindre)\s+än|(?<side>över|under))\s+(?:det\s+)?(?:uppsatta\s+)?mål/iu;
const UP: ReadonlySet<string> = new Set(["högre", "mer", "över"]);

/**
 * True for a figure that tells how far something is from its budget.
 *
 * @example isThanBudget("10,6 mnkr sämre än budget", amount) // true
 */
export function isThanBudget(text: string, { end }: TextAmount): boolean {
  return THAN_BUDGET.test(text.slice(end));
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
  const than = THAN_BUDGET.exec(text.slice(amount.end));
  if (than !== null) return judgeDeviation(parsed, amount, first, than.groups?.way ?? "");
  if (first === null || amount.approximate) return { kind: "unmatched" };
  if (amount.isTarget) return heldAgainst(parsed, amount, factsOf([first]).filter(isTarget), 0);
  return judgeForecast(parsed, amount, first);
}

function judgeDeviation(parsed: Parsed, amount: TextAmount, first: Fact | null, way: string): Judged {
  if (amount.approximate) return { kind: "unmatched" };
  const deviations = first === null ? [] : factsOf([first]).filter(({ column }) => comparedIn(first, column));
  const favour = (fact: Fact) => favourOf(way, fact);
  const [deviation] = deviations;
  if (deviation !== undefined) return heldAgainst(parsed, amount, deviations, favour(deviation));
  const subject = subjectOf(parsed, amount);
  const rows = ofKind(subject.rows, parsed.sentence.text);
  const all = factsOf(rows).filter(({ column }) => column.role === "avvikelse");
  const same = all.find((fact) => agrees(amount, fact, favour(fact)));
  return same === undefined ? { kind: "unmatched" } : { kind: "agrees", fact: same };
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
  if (favour === 0 || rolesIn(told)[0] !== "prognos" || foreignWords(told, new Set()).length > 0)
    return { kind: "unmatched" };
  const own = rows.filter(
    ({ row, table }) => row.label === first.row.label && row.parent === first.row.parent && table.unit !== null,
  );
  const results = factsOf(own).filter(
    ({ column, row }) =>
      column.period === "helår" &&
      (column.role === "avvikelse" || (column.role === "prognos" && row.amountKind === "resultat")),
  );
  return heldAgainst(parsed, amount, results, favour);
}

function heldAgainst(parsed: Parsed, amount: TextAmount, facts: readonly Fact[], favour: -1 | 0 | 1): Judged {
  const alike = facts.filter((fact) => Number.isFinite(distance(amount, fact)));
  const same = alike.find((fact) => agrees(amount, fact, favour));
  if (same !== undefined) return { kind: "agrees", fact: same };
  const [fact] = alike;
  if (fact === undefined) return { kind: "unmatched" };
  const passage = passageOf(parsed.sentence, amount.start, amount.end);
  return { kind: "differs", finding: differs(amount, fact, favour, passage) };
}

function isTarget({ column }: Fact): boolean {
  return column.role === "malvarde";
}

/**
 * Words that put a figure above or below its target, against the two figures of its row.
 *
 * @param said the figure that agrees, and where it was found
 * @example judgeAgainstTarget(parsed, sickness72)[0] // { kind: "differs", … } for "lägre än målet" with the target 6,5
 */
export function judgeAgainstTarget(parsed: Parsed, said: Fact): Judged[] {
  const { sentence } = parsed;
  const match = THAN_TARGET.exec(sentence.text);
  const [target] = factsOf([said]).filter(isTarget);
  if (match === null || target === undefined || /mellan|både/iu.test(sentence.text)) return [];
  const isAbove = UP.has((match.groups?.way ?? match.groups?.side ?? "").toLowerCase());
  const difference = said.cell.value - target.cell.value;
  if (difference === 0 || difference > 0 === isAbove) return [{ kind: "agrees", fact: said }];
  const show = (fact: Fact) => formatAmount(fact.cell.value, Math.min(4, fact.cell.decimals ?? 0));
  return [
    {
      kind: "differs",
      finding: textFinding(said, passageOf(sentence, match.index, match.index + match[0].length), "fel", {
        printed: null,
        expected: target.cell.value,
        message: {
          code: "textTarget",
          values: {
            told: isAbove ? "up" : "down",
            figure: show(said),
            target: target.cell.text || show(target),
            place: placeName(said),
          },
        },
      }),
    },
  ];
}
