import type { Found } from "../../result/checkResult";
import { formatAmount } from "../../../domain/amount/formatAmount";
import { MONEY_KINDS } from "../../../domain/table/table";
import { agrees } from "../amountMatch";
import { decimalsOf, type TextAmount } from "../amounts";
import type { Judged } from "./amountClaims";
import { isPlainlyOf, type Parsed } from "../claimSubject";
import { factsOf, ofKind, placeOf } from "../facts";
import { ownDirection } from "../own/ownChange";
import { isCurrent } from "../reportTime";
import type { Subject } from "../subjects";
import { passageOf, placeName, textFinding, type Fact } from "../textFinding";

const UP = /(?<!\p{L})(?:ökat|ökar|ökade|ökning(?:en)?|stigit|stiger|steg|fler|högre|vuxit)(?!\p{L})/iu;
const DOWN = /(?<!\p{L})(?:minskat|minskar|minskade|minskning(?:en)?|sjunkit|sjunker|sjönk|färre|lägre)(?!\p{L})/iu;
/** `högre än målet` compares with something else than earlier. */
const OTHER_BASE =
  /än\s+(?:mål|budget|plan|prognos|förvänt|beräkn|riket|övriga|snitt|genomsnitt|andra)|(?:mot|med)\s+(?:mål|budget|plan|prognos)/iu;

/** Words that speak of the size of a cost or a deficit, whatever its sign. */
const SIZE = /kostnad|utgift|underskott|minus/iu;

/**
 * True for a figure that says how much something has changed, `ökat med 35 %` and `12 färre`, not how much it is.
 *
 * @example isChange("har ökat med 35 %", amount) // true
 */
export function isChange(text: string, { start, end, isTarget }: TextAmount): boolean {
  if (isTarget) return false;
  const before = text.slice(0, start);
  const turned =
    /(?:(?<!bes|förs|unders|ans)ök|minsk|sjunk|(?<!\p{L})stig|förbättra|försämra)\p{L}*[^,;.]*?(?<to>till|från)?\s*(?:ca\.?|cirka|drygt|nästan|närmare|knappt)?\s*$/iu.exec(
      before,
    );
  if (
    turned !== null &&
    turned.groups?.to === undefined &&
    /(?:med|om|på|\p{L}{4,})\s*(?:ca\.?|cirka|drygt|nästan|närmare|knappt)?\s*$/iu.test(before)
  )
    return true;
  return /^\s*(?:\p{L}+\s+)?(?:högre|lägre|fler|färre|mer|mindre|bättre|sämre)(?!\p{L})/iu.test(text.slice(end));
}

/** Which way a text says that something has gone, by its first word for it; null where it says nothing. */
export function saysUp(text: string): boolean | null {
  const [up, down] = [UP.exec(text), DOWN.exec(text)];
  if (up === null && down === null) return null;
  return up !== null && (down === null || up.index < down.index);
}

/** A figure and what it was before. */
export interface Change {
  readonly now: Fact;
  readonly before: Fact;
}

/**
 * What a sentence says has grown or shrunk against the rows it names: this time against the time before. Wrong when no
 * comparison of the tables goes that way; probable when one of another length does; a percentage is held against the
 * change in per cent.
 *
 * @example judgeDirection(parsed)[0] // { kind: "differs", finding: { severity: "fel", … } }
 */
export function judgeDirection({ sentence, subjects, amounts }: Parsed): Judged[] {
  const { text } = sentence;
  const word = UP.exec(text) ?? DOWN.exec(text);
  if (word === null || OTHER_BASE.test(text.slice(word.index))) return [];
  // A sentence that its own two figures contradict is told so by itself.
  if (ownDirection(sentence).some((found) => found !== null)) return [];
  const isUp = UP.test(word[0]);
  const end = word.index + word[0].length;
  const subject =
    subjects.filter((one) => one.end <= word.index).at(-1) ?? subjects.find((one) => isNext(text, end, one));
  if (subject === undefined || subject.isAssumed === true) return [];
  const isTied = isPlainlyOf(text, subject, word.index, end);
  const years = new Set([...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year)));
  const changes = changesOf(ofKind(subject.rows, text)).filter(
    ({ before: was }) => years.size === 0 || was.column.year === null || years.has(was.column.year),
  );
  if (!isTied || changes.length === 0 || hasOpposite(text, isUp)) return [{ kind: "unmatched" }];
  const passage = passageOf(sentence, Math.min(subject.start, word.index), Math.max(end, subject.end));
  const share = amounts.find(
    (amount) =>
      amount.unit === "%" &&
      /^\s*med\s*(?:ca\.?|cirka|drygt|nästan|närmare)?\s*$/iu.test(text.slice(end, amount.start)),
  );
  const isOfSize = SIZE.test(text);
  if (!isOfSize && changes.some(isBelowZero)) return [{ kind: "unmatched" }];
  const isRight = (change: Change) => (isUp ? 1 : -1) * growthOf(change) > 0;
  const right = changes.filter(isRight);
  if (right.length === 0) {
    const steady = changes.find((change) => growthOf(change) === 0);
    // Rates that look the same when rounded may differ all the same.
    if (steady !== undefined && !isCounted(steady)) return [{ kind: "unmatched" }];
    return [{ kind: "differs", finding: against(changes[0], isUp, passage, "fel") }];
  }
  if (share !== undefined) return [judgeShare(share, right, passage, isUp)];
  // "Från 4,7 till 4,6": the sentence says itself with what it compares.
  if (right.some(({ before: was }) => amounts.some((amount) => agrees(amount, was, 0)))) return [{ kind: "agrees" }];
  const [wrong] = changes.filter((change) => !isRight(change) && isSameLength(change));
  if (wrong !== undefined && !right.some(isSameLength))
    return [{ kind: "differs", finding: against(wrong, isUp, passage, "trolig", right[0]) }];
  return [{ kind: "agrees" }];
}

function judgeShare(
  share: TextAmount,
  changes: readonly Change[],
  passage: ReturnType<typeof passageOf>,
  isUp: boolean,
): Judged {
  const leeway = share.place / 2 + (share.approximate ? 0.1 * share.value : 0);
  const isRight = (change: Change) => {
    const [low, high] = shareRange(change);
    return share.value >= low - leeway - 1e-9 && share.value <= high + leeway + 1e-9;
  };
  if (changes.some(isRight)) return { kind: "agrees" };
  const [change] = changes.filter(isSameLength).concat(changes);
  if (change === undefined || share.approximate) return { kind: "unmatched" };
  const [now, before] = [change.now.cell.value, change.before.cell.value];
  const real = (100 * Math.abs(now - before)) / Math.abs(before);
  const show = (fact: Fact) => formatAmount(fact.cell.value, Math.min(4, fact.cell.decimals ?? 0));
  return {
    kind: "differs",
    finding: textFinding(change.now, passage, "fel", {
      printed: share.value,
      expected: Math.round(real * 10) / 10,
      message: {
        code: "textShare",
        values: {
          told: isUp ? "up" : "down",
          share: formatAmount(share.value, decimalsOf(share.place)),
          before: show(change.before),
          now: show(change.now),
          real: formatAmount(real, 1),
          place: placeName(change.now),
        },
      },
    }),
  };
}

/** The change in per cent, with what rounding of the two figures may hide. */
function shareRange({ now, before }: Change): [number, number] {
  const [a, b] = [Math.abs(now.cell.value), Math.abs(before.cell.value)];
  const [u, v] = [placeOf(now) / 2, placeOf(before) / 2];
  const ends = [a - u, a + u].flatMap((one) => [b - v, b + v].map((other) => Math.abs((100 * (one - other)) / other)));
  return [Math.min(...ends), Math.max(...ends)];
}

/** The figures of some rows that are both there for a year and for the one before. */
export function changesOf(rows: Subject["rows"]): Change[] {
  const facts = factsOf(rows);
  return facts.flatMap((now) => {
    if (now.column.role !== "utfall" && now.column.role !== "prognos") return [];
    if (!isCurrent(now.column, now.table)) return [];
    return facts.flatMap((before): Change[] => {
      if (before.row !== now.row || before.cell.value === 0) return [];
      const { role, year } = before.column;
      const isEarlier =
        role === "foregaende" || role === "bokslut" || (role === "utfall" && (year ?? 0) < (now.column.year ?? 0));
      const isPair = isEarlier && (year ?? 0) === (now.column.year ?? 0) - 1;
      return isPair && !(now.column.role === "prognos" && role === "foregaende") ? [{ now, before }] : [];
    });
  });
}

/** Costs and deficits that are written with a minus grow with their size. */
function growthOf({ now, before }: Change): number {
  const [to, from] = [now.cell.value, before.cell.value];
  return isBelowZero({ now, before }) ? from - to : to - from;
}

/** Amounts below zero: whether a rise is of their size or of the result, the words have to say. */
function isBelowZero({ now, before }: Change): boolean {
  return MONEY_KINDS.has(now.table.kind) && now.cell.value < 0 && before.cell.value < 0;
}

/** Whether both figures of a change are for the same part of their years. */
export function isSameLength({ now, before }: Change): boolean {
  return now.column.period === before.column.period;
}

function isCounted({ now }: Change): boolean {
  return Number.isInteger(now.cell.value) && (now.row.unit === "antal" || now.table.quantity === "antal");
}

/** Both directions in one sentence: it is not known which is said of what. */
function hasOpposite(text: string, isUp: boolean): boolean {
  return (isUp ? DOWN : UP).test(text);
}

function isNext(text: string, end: number, { start }: Subject): boolean {
  return start >= end && /^\s*(?:antal(?:et)?|andel(?:en)?|mängd|i|av|för)?\s*$/iu.test(text.slice(end, start));
}

function against(
  change: Change | undefined,
  isUp: boolean,
  passage: ReturnType<typeof passageOf>,
  severity: "fel" | "trolig",
  other?: Change,
): Found {
  if (change === undefined) throw new Error("a direction is held against a change");
  const show = (fact: Fact) => formatAmount(fact.cell.value, Math.min(4, fact.cell.decimals ?? 0));
  const isSteady = growthOf(change) === 0;
  return textFinding(change.now, passage, severity, {
    printed: null,
    expected: change.now.cell.value,
    message: {
      code: "textDirection",
      values: {
        told: isUp ? "up" : "down",
        before: show(change.before),
        now: show(change.now),
        real: isSteady ? "steady" : isUp ? "down" : "up",
        place: placeName(change.now),
        right: other === undefined ? null : { column: other.before.column.header, before: show(other.before) },
      },
    },
  });
}
