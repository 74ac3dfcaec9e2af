import type { Found } from "../result/checkResult";
import type { ColumnRole } from "../../domain/table/table";
import type { Passage } from "../../domain/finding/finding";
import { formatAmount } from "../../domain/amount/formatAmount";
import { decimalsOf, type TextAmount } from "./amounts";
import { favourIn, foreignWords, isNarrowed, rolesIn, speaksOfGender } from "./clause";
import { factsOf, inUnitOf, ofKind, orientation, placeOf } from "./facts";
import { agrees, distance, isHidden, leewayOf } from "./amountMatch";
import { clauseAround, subjectOf, type Parsed } from "./claimSubject";
import { isCurrent, isOtherTime, type ReportTime } from "./reportTime";
import { stemsOfRows, type SubjectRow } from "./subjectRows";
import type { Subject } from "./subjects";
import { passageOf, placeName, textFinding, type Fact } from "./textFinding";

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
  return { kind: "differs", finding: differs(amount, fact, favour, passage, { isNewer, isLess, elsewhere }) };
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
  const years = new Set([...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year)));
  const inTime = all.filter(({ column, table }) =>
    years.size > 0 ? column.year === null || years.has(column.year) : isComparing || isCurrent(column, table),
  );
  const meant = inTime.filter((fact) => hasRole(fact, roles) && mayBe(fact, favour));
  return { subject, before, clause, rows, favour, roles, isComparing, all, meant };
}

/** What the words before a figure say, or after its subject's name in a list its sign. */
function favourOf(amount: TextAmount, { told, before }: Reading["clause"]): -1 | 0 | 1 {
  const [noun = ""] = /\p{L}+skottet?\s+(?:inom|för|i|hos|på)\s*$/iu.exec(before) ?? [];
  const byWords = favourIn(told) || favourIn(noun);
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
    !isNarrowed(clause.after, own) &&
    (isMeasured(amount) || favour !== 0 || isLikely(amount, meant, roles, clause.told))
  );
}

/** The figure that a wrong one is told against. */
function heldAgainst({ meant, clause, favour }: Reading, amount: TextAmount): Fact | undefined {
  const [nearest] = [...meant].sort((a, b) => distance(amount, a) - distance(amount, b) || order(a) - order(b));
  if (!isMeasured(amount) && favour === 0) return nearest;
  const [role] = rolesIn(clause.told);
  const told = meant.find(({ column }) => column.role === role);
  return told ?? meant.find(({ column }) => column.role === "utfall") ?? nearest;
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
  return meant.some((fact) => {
    const ratio = (inUnitOf(amount, fact)?.value ?? 0) / Math.abs(fact.cell.value);
    return ratio > 0.5 && ratio < 2;
  });
}

function hasRole({ column }: Fact, roles: readonly string[]): boolean {
  return roles.length === 0 || roles.includes(column.role);
}

/** A deficit or surplus is a result or a deviation, in a table of results; of net costs it is the deviation. */
function mayBe({ column, row }: Fact, favour: -1 | 0 | 1): boolean {
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

/** What else there is to say of an amount that differs; `elsewhere` is where it is found instead. */
interface Doubt {
  readonly isNewer: boolean;
  readonly isLess: boolean;
  readonly elsewhere: Fact | undefined;
}

/**
 * What is told of an amount that is not the figure it is held against.
 *
 * @param doubt what makes it less sure: a later decision, or a subject that is assumed
 */
export function differs(
  amount: TextAmount,
  fact: Fact,
  favour: -1 | 0 | 1,
  passage: Passage,
  { isNewer, isLess, elsewhere }: Doubt = { isNewer: false, isLess: false, elsewhere: undefined },
): Found {
  const own = inUnitOf(amount, fact) ?? { value: amount.value, place: amount.place };
  const expected = fact.cell.value;
  const decimals = Math.min(4, decimalsOf(Math.min(own.place, placeOf(fact))));
  const show = (value: number) => formatAmount(value, decimals);
  const sign = favour * orientation(fact) === -1 ? -1 : 1;
  const isTurned = favour !== 0 && Math.abs(Math.abs(expected) - own.value) <= leewayOf(own, fact, false);
  const figure = show(own.value);
  const said = {
    place: placeName(fact),
    expected: show(expected),
    unit: fact.row.unit === "%" ? ("%" as const) : fact.table.unit,
    elsewhere: elsewhere === undefined ? null : placeName(elsewhere),
    isNewer,
  };
  return textFinding(fact, passage, isLess ? "trolig" : "fel", {
    printed: sign * own.value,
    expected,
    message: isTurned
      ? { code: "textFavour", values: { ...said, told: favour < 0 ? "deficit" : "surplus", figure } }
      : { code: "textAmount", values: { ...said, told: figure } },
  });
}
