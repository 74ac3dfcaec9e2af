import { sum } from "../../../domain/amount/amount";
import { formatAmount } from "../../../domain/amount/formatAmount";
import { mayBe, type Judged } from "./amountClaims";
import { agrees } from "../amountMatch";
import { decimalsOf, type TextAmount } from "../amounts";
import type { Parsed } from "../claimSubject";
import { favourIn, foreignWords, isNarrowed } from "../clause";
import { factsOf, inUnitOf, ofKind, placeOf } from "../facts";
import { isOtherTime, type ReportTime } from "../reportTime";
import { stemsOfRows } from "../subjectRows";
import type { Subject } from "../subjects";
import { passageOf, textFinding, type Fact } from "../textFinding";

const TOGETHER = /(?<!\p{L})(?:tillsammans|sammantaget|sammanlagt|gemensamt)(?!\p{L})/iu;
/** Between the names of those who are taken together. */
const AND = /^\s*(?:,|och|samt|,\s*och)\s*$/iu;

/**
 * "A och B redovisar tillsammans ett underskott på 27,3 mnkr": the sum of the results of the rows that a sentence names
 * one after the other, in one column of one table.
 *
 * @example judgeTogether(parsed, amountOf("29,3 mnkr"), time) // { kind: "differs", finding: { expected: -27.3, … } }
 */
export function judgeTogether(parsed: Parsed, amount: TextAmount, time: ReportTime | null): Judged {
  const { text } = parsed.sentence;
  const favour = favourTogether(parsed, amount);
  if (favour === 0 || isOtherTime(text, time)) return { kind: "unmatched" };
  const all = togetherOf(parsed.subjects.filter(({ end }) => end <= amount.start).map((one) => resultsOf(one, text)));
  const sums = all
    .map((facts) => ({ facts, whole: withSum(facts) }))
    .filter(({ whole }) => inUnitOf(amount, whole) !== null);
  if (sums.some(({ whole }) => agrees(amount, whole, favour))) return { kind: "agrees" };
  const [first] = sums;
  if (first === undefined) return { kind: "unmatched" };
  const { facts, whole } = first;
  const own = inUnitOf(amount, whole) ?? amount;
  const decimals = Math.min(4, decimalsOf(placeOf(facts[0])));
  const show = (value: number) => formatAmount(value, decimals);
  const parts = facts.map(({ cell }) => show(cell.value));
  const finding = textFinding(facts[0], passageOf(parsed.sentence, amount.start, amount.end), "fel", {
    printed: favour * own.value,
    expected: whole.cell.value,
    message: { code: "textOwnSum", values: { whole: show(favour * own.value), parts, total: show(whole.cell.value) } },
  });
  return { kind: "differs", finding };
}

/** The sign of an amount that a sentence gives several rows together, and nothing else; 0 where it gives none. */
function favourTogether({ sentence, subjects, amounts }: Parsed, amount: TextAmount): -1 | 0 | 1 {
  const { text } = sentence;
  const named = subjects.filter(({ end }) => end <= amount.start);
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined || named.length < 2 || amounts[0] !== amount || amount.approximate)
    return 0;
  const told = text.slice(last.end, amount.start);
  const known = stemsOfRows(named.flatMap(({ rows }) => rows));
  const [after = ""] = text.slice(amount.end).split(/[,;:.()]/u);
  const isListed = named.every((one, at) => at === 0 || AND.test(text.slice(named[at - 1]?.end, one.start)));
  const isPlain =
    named.every(({ isNamed, isWhole }) => isNamed && isWhole !== true) &&
    foreignWords(told.replace(TOGETHER, " "), known).length === 0 &&
    ![after, text.slice(0, first.start)].some((beside) => isNarrowed(beside, known));
  return TOGETHER.test(told) && isListed && isPlain ? favourIn(told) : 0;
}

/** What can be a deficit or a surplus. */
function resultsOf({ rows }: Subject, text: string): Fact[] {
  return factsOf(ofKind(rows, text)).filter((fact) => mayBe(fact, -1));
}

/** The first's figures, each with all the others' of the same column. */
function togetherOf([first = [], ...others]: readonly (readonly Fact[])[]): [Fact, ...Fact[]][] {
  return first.flatMap((fact): [Fact, ...Fact[]][] => {
    const beside = others.map((facts) =>
      facts.filter(({ table, column }) => table === fact.table && column === fact.column),
    );
    return beside.every(({ length }) => length === 1) ? [[fact, ...beside.flat()]] : [];
  });
}

function withSum(facts: readonly [Fact, ...Fact[]]): Fact {
  const [{ cell }] = facts;
  return { ...facts[0], cell: { ...cell, value: sum(facts.map((one) => one.cell.value)) } };
}
