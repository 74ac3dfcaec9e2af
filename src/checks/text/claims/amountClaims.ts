import type { Found } from "../../result/checkResult";
import type { ColumnRole } from "../../../domain/table/table";
import type { TextAmount } from "../amounts";
import { favourIn, foreignWords, isNarrowed, rolesIn, speaksOfGender } from "../clause";
import { factsOf, inUnitOf, ofKind } from "../facts";
import { amountFinding } from "./amountFinding";
import { agrees, distance, isHidden } from "../amountMatch";
import { clauseAround, subjectOf, type Parsed } from "../claimSubject";
import { isCurrent, isOtherTime, type ReportTime } from "../reportTime";
import { stemsOfRows, type SubjectRow } from "../subjectRows";
import type { Subject } from "../subjects";
import { wordStem } from "../wordStem";
import { passageOf, type Fact } from "../textFinding";

/** A figure in a sentence, judged. */
export type Judged =
  | { readonly kind: "agrees"; readonly fact?: Fact }
  | { readonly kind: "differs"; readonly finding: Found }
  | { readonly kind: "unmatched" };

const UNMATCHED: Judged = { kind: "unmatched" };
const COMPARES =
  /jämför|gentemot|samma period|motsvarande period|föregående|förra året|i fjol|tidigare|från\s*$|ifrån/iu;
const SCALES: readonly (readonly [RegExp, string])[] = [
  [/femgradig|0\s?[-–]\s?5/iu, "skala 0-5"],
  [/tiogradig|0\s?[-–]\s?10/iu, "skala 0-10"],
];
/** `2,4 mnkr sämre än budgeterat`: a deviation, and which way. */
const THAN_BUDGET = /^\s*(?:bättre|sämre)\s+än\s+(?:budget|periodbudget)/iu;
/** A noun in the plural, that is no measure. */
const COUNTED = /(?:ar|er|or|(?:ar|er|or|n)na|medarbetare|besökare|anställda)$/iu;
/** A wrong deficit is hardly the whole cost of its row. */
const SAME_SIZE = 5;
/** What was decided after the table was made. */
const NEWER = /utök|utvidg|ny(?:a)?\s|revider|tilläggs|omfördel/iu;

/**
 * A figure of a sentence against the figures of the rows it is said of. It agrees when any figure it may mean is the
 * same within rounding; it differs only when the sentence ties it to one subject with nothing in between that could
 * make it a figure of something else; all other figures are left as they are.
 *
 * @example judgeAmount(parsed, amount, { year: 2021, month: 8 }) // { kind: "differs", finding: { severity: "fel", printed: 95, expected: 96, … } }
 */
export function judgeAmount(parsed: Parsed, amount: TextAmount, time: ReportTime | null): Judged {
  const reading = readingOf(parsed, amount);
  const { all, meant, favour } = reading;
  const { sentence } = parsed;
  if (all.length === 0) return UNMATCHED;
  const same = meant.find((fact) => agrees(amount, fact, favour));
  if (same !== undefined) return { kind: "agrees", fact: same };
  const elsewhere = all.find((fact) => agrees(amount, fact, favour));
  const isNewer = NEWER.test(sentence.text);
  const isBesideTarget = !amount.isTarget && /^\s*\(\s*mål/iu.test(sentence.text.slice(amount.end));
  // As large with the other sign: the year before, which the sentence does not speak of, is no excuse.
  const isTurned =
    favour !== 0 && !reading.isComparing && meant.some((fact) => agrees(amount, fact, -favour as -1 | 1));
  const mayBeElsewhere = elsewhere !== undefined && !isBesideTarget && !isNewer && !isTurned;
  if (amount.approximate || mayBeElsewhere || !isTied(reading, amount, sentence.text, time)) return UNMATCHED;
  if (meant.some((fact) => fact.cell.value === 0 && isHidden(amount, fact))) return UNMATCHED;
  const fact = heldAgainst(reading, amount);
  if (fact === undefined) return UNMATCHED;
  const passage = passageOf(sentence, Math.min(reading.subject.start, amount.start), amount.end);
  const isLess = isNewer || reading.subject.isAssumed === true || (isTurned && elsewhere !== undefined);
  return { kind: "differs", finding: amountFinding(amount, fact, favour, passage, { isNewer, isLess, elsewhere }) };
}

/** What a sentence says that a figure is. */
interface Reading {
  readonly subject: Subject;
  /** Where the figure before it ends, after the subject; 0 where there is none. */
  readonly before: number;
  readonly clause: ReturnType<typeof clauseAround>;
  readonly rows: readonly SubjectRow[];
  readonly favour: -1 | 0 | 1;
  readonly roles: readonly ColumnRole[];
  readonly isComparing: boolean;
  /** The rows' figures that count the same thing, and those of them that the sentence may mean. */
  readonly all: readonly Fact[];
  readonly meant: readonly Fact[];
}

function readingOf(parsed: Parsed, amount: TextAmount): Reading {
  const { sentence, rows: known, amounts } = parsed;
  const { text } = sentence;
  const subject = subjectOf(parsed, amount);
  const earlier = amounts.filter(({ end }) => end <= amount.start && end > subject.end);
  const before = Math.max(0, ...earlier.map(({ end }) => end));
  const clause = clauseAround(text, subject, amount, before);
  const rows = ofKind(withGenders(subject.rows, known, text), clause.whole);
  const scale = SCALES.find(([pattern]) => pattern.test(text))?.[1];
  const all = factsOf(rows)
    .filter(({ row }) => scale === undefined || row.unit === scale)
    .filter((fact) => (fact.column.role === "malvarde") === amount.isTarget)
    .filter((fact) => inUnitOf(amount, fact) !== null);
  const favour = amount.isTarget ? 0 : favourOf(amount, clause);
  const roles = amount.isTarget || favour !== 0 ? [] : rolesIn(clause.told);
  const isComparing = COMPARES.test(text.slice(before, amount.start));
  // What comes after "jämfört med" says the time of what the figure is compared with.
  const compared = text.slice(amount.end).search(/(?<!\p{L})(?:jämfört|att jämföra|jämföras)\s+med/iu);
  const told = compared < 0 ? text : text.slice(0, amount.end + compared);
  const years = new Set([...told.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year)));
  const inTime = all.filter(({ column, table }) =>
    years.size > 0 ? column.year === null || years.has(column.year) : isComparing || isCurrent(column, table),
  );
  const meant = inTime.filter((fact) => hasRole(fact, roles) && mayBe(fact, favour));
  return { subject, before, clause, rows, favour, roles, isComparing, all, meant };
}

/** What the words before a figure say, or after its subject's name in a list its sign. */
function favourOf(amount: TextAmount, { told, before, after }: Reading["clause"]): -1 | 0 | 1 {
  const [noun = ""] = /\p{L}+skottet?\s+(?:inom|för|i|hos|på)\s*$/iu.exec(before) ?? [];
  const byWords = favourIn(told) || favourIn(noun) || favourIn(THAN_BUDGET.exec(after)?.[0] ?? "");
  if (byWords !== 0 || !/^\s*:?\s*\+?\s*$/u.test(told)) return byWords;
  return amount.negative ? -1 : amount.positive ? 1 : 0;
}

/** True when nothing in the sentence could make its figure one of something else. */
function isTied(reading: Reading, amount: TextAmount, text: string, time: ReportTime | null): boolean {
  const { subject, before, clause, rows, favour, roles, isComparing, meant } = reading;
  const own = stemsOfRows(rows);
  return (
    subject.isNamed &&
    !isOtherTime(text, time) &&
    (subject.isWhole === true || names(meant).size === 1) &&
    before === 0 &&
    !isComparing &&
    !speaksOfGender(text) &&
    foreignWords(clause.between, own).length === 0 &&
    !isNarrowed(clause.before, own) &&
    !isPartOf(clause.before, own) &&
    !isOneOf(text, amount) &&
    !countsOther(amount, rows) &&
    !isNarrowed(clause.after, own) &&
    (isMeasured(amount) || favour !== 0 || isLikely(amount, meant, roles, clause.told))
  );
}

/** The figure that a wrong one is told against, of those of its size where there are any. */
function heldAgainst({ meant, clause, favour }: Reading, amount: TextAmount): Fact | undefined {
  const ofSize = meant.filter((fact) => isOfSize(amount, fact, SAME_SIZE));
  const among = ofSize.length > 0 ? ofSize : meant;
  const [nearest] = [...among].sort((a, b) => distance(amount, a) - distance(amount, b) || order(a) - order(b));
  if (!isMeasured(amount) && favour === 0) return nearest;
  const [role] = THAN_BUDGET.test(clause.after) ? (["avvikelse"] as const) : rolesIn(clause.told);
  const told = among.find(({ column }) => column.role === role);
  return told ?? among.find(({ column }) => column.role === "utfall") ?? nearest;
}

/** The men and women of the rows, where the sentence speaks of them. */
function withGenders(rows: readonly SubjectRow[], all: readonly SubjectRow[], text: string): readonly SubjectRow[] {
  if (!speaksOfGender(text)) return rows;
  const parts = all.filter(
    ({ table, row }) => row.role === "kön" && rows.some((one) => one.table === table && one.row.label === row.parent),
  );
  return [...rows, ...parts];
}

/** A budget of 330 is not the net budget of 1,6: without a word that says net, the size must be right. */
function isLikely(amount: TextAmount, meant: readonly Fact[], roles: readonly string[], told: string): boolean {
  if (/netto/iu.test(told)) return true;
  if (roles.length === 0 && !/resultat/iu.test(told)) return false;
  return meant.some((fact) => isOfSize(amount, fact, 2));
}

/** At most so many times larger or smaller. */
function isOfSize(amount: TextAmount, fact: Fact, times: number): boolean {
  const ratio = (inUnitOf(amount, fact)?.value ?? 0) / Math.abs(fact.cell.value);
  return ratio > 1 / times && ratio < times;
}

function hasRole({ column }: Fact, roles: readonly string[]): boolean {
  return roles.length === 0 || roles.includes(column.role);
}

/**
 * A deficit or surplus is a result or a deviation, in a table of results; of net costs it is the deviation.
 *
 * @example mayBe(budgetOfResult, -1) // false
 */
export function mayBe({ column, row }: Pick<Fact, "column" | "row">, favour: -1 | 0 | 1): boolean {
  if (favour === 0) return true;
  return column.role === "avvikelse" || (row.amountKind === "resultat" && column.role !== "budget");
}

function order({ column }: Fact): number {
  return ["utfall", "avvikelse", "prognos", "budget"].indexOf(column.role);
}

/** `följare på Stadsarkivet`: the subject only says where. */
function isPartOf(before: string, known: ReadonlySet<string>): boolean {
  return /(?<!\p{L})(?:på|i|inom|för|av|hos|från)\s*$/iu.test(before) && foreignWords(before, known).length > 1;
}

/** `Av de 34 upphandlingarna var 12 …`: any figure after the first is of some of them. */
function isOneOf(text: string, { start }: TextAmount): boolean {
  return /^av\s+(?:de\s+|dessa\s+|totalt\s+|\p{L}+s\s+)?\d/iu.test(text) && /\d/u.test(text.slice(0, start));
}

/** `12 direktupphandlingar` are not the row's upphandlingar. */
function countsOther({ noun }: TextAmount, rows: readonly SubjectRow[]): boolean {
  if (noun === null || !COUNTED.test(noun) || foreignWords(noun, stemsOfRows(rows)).length === 0) return false;
  const stem = wordStem(noun);
  return !rows.some(({ row }) => `${row.label} ${row.unit ?? ""}`.toLowerCase().includes(stem));
}

function names(facts: readonly Fact[]): Set<string> {
  return new Set(
    facts.map(
      ({ name, more, row }) =>
        `${[...name].sort().join(" ")}|${row.role === "kön" ? more.join(" ") : ""}|${row.unit ?? ""}`,
    ),
  );
}

function isMeasured({ unit, noun }: TextAmount): boolean {
  return unit === "%" || unit === "antal" || (unit === null && noun === null) || noun !== null;
}
