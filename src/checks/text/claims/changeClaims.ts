import { formatAmount } from "../../../domain/amount/formatAmount";
import { subtract } from "../../../domain/amount/amount";
import { decimalsOf, type TextAmount } from "../amounts";
import { agrees } from "../amountMatch";
import type { Judged } from "./amountClaims";
import { amountFinding } from "./amountFinding";
import { speaksOfGender } from "../clause";
import { isPlainlyOf, subjectOf, type Parsed } from "../claimSubject";
import { changesOf, isSameLength, saysUp, type Change } from "./directionClaims";
import { factsOf, inUnitOf, ofKind, placeOf } from "../facts";
import { isCurrent, isOtherTime, type ReportTime } from "../reportTime";
import type { Subject } from "../subjects";
import { passageOf, placeName, textFinding, type Fact } from "../textFinding";

const FROM = /från\s+(?:cirka\s+|drygt\s+|knappt\s+)?$/iu;
const TO = /^\s*till\s+(?:cirka\s+|drygt\s+|knappt\s+)?$/iu;
/** The year before, in words; whatever else is compared with is not in the table. */
const YEAR_BEFORE =
  /(?:jämfört med|mot|gentemot|än|sedan)\s+(?:samma|motsvarande)\s+(?:period|tid|månad(?:er)?)[^,;.]*|(?:jämfört med|mot|gentemot|än|sedan)\s+(?:föregående år|förra året|i fjol|året innan|\p{L}*\s?(?:19|20)\d\d)|(?:jämfört med|än)\s+\p{L}+\s+(?:19|20)\d\d/iu;
const OTHER_BASE =
  /(?:än|mot|med|sedan|från)\s+(?:mål|budget|plan|prognos|förvänt|beräkn|riket|övriga|snitt|genomsnitt|andra|tertial|kvartal|april|mars|delår|förra\s+(?:prognos|rapport))/iu;

/**
 * "Från 7,9 till 7,2 procent": two figures of one row, where one of them is found and the other is not what the table
 * has for its time. Nothing where both are found or neither.
 *
 * @example judgeFromTo(parsed, { year: 2025, month: 8 })[0] // { kind: "differs", finding: { printed: 7.1, expected: 7.2, … } }
 */
export function judgeFromTo(parsed: Parsed, time: ReportTime | null): Judged[] {
  const { sentence, amounts } = parsed;
  const { text } = sentence;
  return amounts.flatMap((from, at): Judged[] => {
    const to = amounts[at + 1];
    if (to === undefined || !FROM.test(text.slice(0, from.start)) || !TO.test(text.slice(from.end, to.start)))
      return [];
    const subject = subjectOf(parsed, from);
    const start = from.start - (FROM.exec(text.slice(0, from.start))?.[0].length ?? 0);
    if (from.approximate || to.approximate || !isTied(text, subject, start, to.end, time)) return [];
    const facts = factsOf(ofKind(subject.rows, text));
    const changes = facts.flatMap((now) =>
      facts.filter((before) => isEarlier(before, now)).map((before) => ({ now, before })),
    );
    const [before, now] = [
      changes.find((one) => agrees(from, one.before, 0)),
      changes.find((one) => agrees(to, one.now, 0)),
    ];
    const isElsewhere = (amount: TextAmount) =>
      facts.some((fact) => fact.column.role !== "malvarde" && agrees(amount, fact, 0));
    const wrong = ({ amount, fact }: { amount: TextAmount; fact: Fact }): Judged => ({
      kind: "differs",
      finding: amountFinding(amount, fact, 0, passageOf(sentence, from.start, to.end)),
    });
    if (before !== undefined && now === undefined && !isElsewhere(to)) return [wrong({ amount: to, fact: before.now })];
    if (now !== undefined && before === undefined && !isElsewhere(from))
      return [wrong({ amount: from, fact: now.before })];
    return [];
  });
}

/**
 * How much a sentence says that something has changed, "26 färre än i fjol", against the difference of the row's two
 * figures. Likely only, where it does not say since when.
 *
 * @param first a figure of the sentence that was found, and where: the change is then that row's
 * @example judgeChange(parsed, amountOf("36"), null, time) // { kind: "differs", finding: { printed: 36, expected: 26, … } }
 */
export function judgeChange(parsed: Parsed, amount: TextAmount, first: Fact | null, time: ReportTime | null): Judged {
  const { sentence } = parsed;
  const { text } = sentence;
  // Of two figures of its own the sentence is held against itself.
  if (hasOwnFigures(parsed)) return { kind: "unmatched" };
  const subject = first === null ? subjectOf(parsed, amount) : subjectOfFact(first);
  const rows = ofKind(subject.rows, text);
  const measured = changesOf(rows).filter((one) => differenceOf(one, amount) !== null);
  const alike = measured.filter(isSameLength);
  const changes = alike.length > 0 ? alike : measured;
  const isRight = (one: Change) =>
    Math.abs((differenceOf(one, amount) ?? Infinity) - amount.value) <= roundingOf(one, amount);
  if (changes.some(isRight)) return { kind: "agrees" };
  const [change] = changes;
  const isPlain = first !== null || isTied(text, subject, amount.start, amount.end, time);
  const isOther = OTHER_BASE.test(text) || /(?:därav|varav|främst|framför allt)/iu.test(text);
  const real = change === undefined ? null : differenceOf(change, amount);
  if (
    change === undefined ||
    real === null ||
    amount.approximate ||
    isOther ||
    !isPlain ||
    rows.length > changes.length
  )
    return { kind: "unmatched" };
  if (saysUp(text) === null || !isCurrent(change.now.column, change.now.table)) return { kind: "unmatched" };
  const decimals = decimalsOf(placeOf(change.now));
  const show = (value: number) => formatAmount(value, decimals);
  const finding = textFinding(
    change.now,
    passageOf(sentence, amount.start, amount.end),
    YEAR_BEFORE.test(text) ? "fel" : "trolig",
    {
      printed: amount.value,
      expected: real,
      message: {
        code: "textChange",
        values: {
          told: formatAmount(amount.value, decimalsOf(amount.place)),
          before: show(change.before.cell.value),
          now: show(change.now.cell.value),
          real: show(real),
          place: placeName(change.now),
        },
      },
    },
  );
  return { kind: "differs", finding };
}

/** "från 76 till 59": then a change is that of the two. */
function hasOwnFigures({ sentence: { text }, amounts }: Parsed): boolean {
  return amounts.some((from, at) => {
    const to = amounts[at + 1];
    return to !== undefined && FROM.test(text.slice(0, from.start)) && TO.test(text.slice(from.end, to.start));
  });
}

function subjectOfFact(fact: Fact): Subject {
  return { rows: [fact], start: 0, end: 0, isNamed: true };
}

/** Of the same row, and of an earlier time. */
function isEarlier(before: Fact, now: Fact): boolean {
  if (
    now.row !== before.row ||
    now.column.role === "malvarde" ||
    now.column.role === "budget" ||
    !isCurrent(now.column, now.table)
  )
    return false;
  const { role, year } = before.column;
  return role === "foregaende" || role === "bokslut" || (role === "utfall" && (year ?? 0) < (now.column.year ?? 0));
}

/** The change in the unit of the text; null when the text counts something else. */
function differenceOf({ now, before }: Change, amount: TextAmount): number | null {
  const size = Math.abs(subtract(now.cell.value, before.cell.value));
  const isShare = now.row.unit === "%" || now.cell.unit === "%";
  if (amount.unit === "procentenheter") return isShare ? size : null;
  if (amount.unit === "%") return null;
  const own = inUnitOf(amount, now);
  return own === null || own.value === 0 ? null : size * (amount.value / own.value);
}

function roundingOf({ now, before }: Change, amount: TextAmount): number {
  const own = inUnitOf({ ...amount, unit: amount.unit === "procentenheter" ? null : amount.unit }, now);
  const scale = own === null || own.value === 0 ? 1 : amount.value / own.value;
  return (
    1e-6 +
    amount.place / 2 +
    (scale * (placeOf(now) + placeOf(before))) / 2 +
    (amount.approximate ? 0.1 * amount.value : 0)
  );
}

function isTied(text: string, subject: Subject, start: number, end: number, time: ReportTime | null): boolean {
  const told = text.replace(YEAR_BEFORE, " ");
  return (
    !speaksOfGender(text) &&
    !isOtherTime(told, time) &&
    isPlainlyOf(
      text.replace(YEAR_BEFORE, (part) => " ".repeat(part.length)),
      subject,
      start,
      end,
    )
  );
}
