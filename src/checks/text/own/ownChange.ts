import { RUNNING_TEXT_ROW } from "../../../domain/finding/finding";
import { formatAmount } from "../../../domain/amount/formatAmount";
import type { Found } from "../../result/checkResult";
import { amountsIn, decimalsOf, type TextAmount } from "../amounts";
import type { Sentence } from "../sentences";
import { passageOf } from "../textFinding";

const FROM = /från\s*$/iu;
const TO = /^\s*(?:\p{L}+\s+)?till\s*$/iu;
/** `ökat med 65 procent, från 149 till 231`. */
const CHANGED_BY = /(?:öka|minska|stig|sjunk|växt|höj|sänk)\p{L}*\s+med\s*$/iu;
/** `från 76 till 59, en minskning med 22`. */
const A_CHANGE =
  /^\s*(?:\p{L}+\s+)?[,–-]?\s*(?:vilket är |vilket innebär |vilket motsvarar |det vill säga |dvs\.? |alltså )?(?:en\s+)?(?:ökning|minskning|uppgång|nedgång|förändring|skillnad)\s+(?:med|på|om)\s*$/iu;

/** `har ökat från 122 till 112`: the word for the way, and nothing but a while between it and the figures. */
const WENT =
  /(?<!\p{L})(?:(?<up>ökat|ökade|stigit|steg|vuxit)|(?:minskat|minskade|sjunkit|sjönk))\s+(?:(?:kraftigt|något|marginellt|markant|under\s+\p{L}+|sedan\s+\p{L}+)\s+){0,2}från\s*$/iu;

/**
 * Which way a sentence says that something has gone, against the two figures that it gives itself: "har ökat från 122 till
 * 112". Null where it is right; nothing where the sentence says no such thing.
 *
 * @example ownDirection(sentenceOf("Fakturorna har ökat från 122 till 112."))[0]?.expected // 112
 */
export function ownDirection(sentence: Sentence): (Found | null)[] {
  const { text } = sentence;
  const amounts = amountsIn(text);
  return amounts.flatMap((from, at): (Found | null)[] => {
    const to = amounts[at + 1];
    const went = WENT.exec(text.slice(0, from.start));
    if (went === null || to === undefined || !TO.test(text.slice(from.end, to.start))) return [];
    // Below zero it is the deficit that grows, or the result.
    const isSigned = [from, to].some(({ negative, approximate }) => negative || approximate);
    if (isSigned || (from.unit !== to.unit && from.unit !== null) || from.value === to.value) return [];
    const told = went.groups?.up === undefined ? "down" : "up";
    const real = to.value > from.value ? "up" : "down";
    if (told === real) return [null];
    const show = ({ value, place }: TextAmount) => formatAmount(value, decimalsOf(place));
    const values = { told, real, from: show(from), to: show(to) } as const;
    return [
      {
        ...ofText(sentence, went.index, to.end),
        severity: "fel",
        printed: null,
        expected: to.value,
        difference: null,
        message: { code: "textOwnDirection", values },
      },
    ];
  });
}

/**
 * How much a sentence says that something has changed, against the two figures that it gives itself: "från 76 till 59, en
 * minskning med 22". Null where it is right; nothing where the sentence says no such thing.
 *
 * @example ownChange(sentenceOf("Köken har minskat från 76 till 59, en minskning med 22."))[0]?.expected // 17
 */
export function ownChange(sentence: Sentence): (Found | null)[] {
  const { text } = sentence;
  const amounts = amountsIn(text);
  return amounts.flatMap((from, at): (Found | null)[] => {
    const to = amounts[at + 1];
    if (to === undefined || !FROM.test(text.slice(0, from.start)) || !TO.test(text.slice(from.end, to.start)))
      return [];
    const before = amounts[at - 1];
    const after = amounts[at + 2];
    const told =
      after !== undefined && A_CHANGE.test(text.slice(to.end, after.start))
        ? after
        : before !== undefined && isChangeBefore(text, before, from)
          ? before
          : undefined;
    return told === undefined ? [] : judge(sentence, from, to, told);
  });
}

function isChangeBefore(text: string, told: TextAmount, from: TextAmount): boolean {
  return CHANGED_BY.test(text.slice(0, told.start)) && /^\s*,?\s*från\s*$/iu.test(text.slice(told.end, from.start));
}

function judge(sentence: Sentence, from: TextAmount, to: TextAmount, told: TextAmount): (Found | null)[] {
  const isShare = told.unit === "%";
  const isOfShares = from.unit === "%" || to.unit === "%";
  const isAlike = told.unit === to.unit || told.unit === "antal" || (told.unit === "procentenheter" && isOfShares);
  const size = Math.abs(to.value - from.value);
  // 5 per cent of per cent may be meant as percentage points.
  if ([from, to, told].some(({ approximate, negative }) => approximate || negative)) return [];
  if (from.unit !== to.unit && from.unit !== null) return [];
  if (isShare ? isOfShares || from.value === 0 : !isAlike) return [];
  const real = isShare ? (100 * size) / from.value : size;
  const rounding = isShare ? shareRounding(from, to) : roundingOf(from) + roundingOf(to);
  const leeway = 1e-6 + rounding + (isShare ? told.place / 2 : roundingOf(told));
  if (Math.abs(real - told.value) <= leeway) return [null];
  const decimals = isShare ? 1 : decimalsOf(Math.min(from.place, to.place));
  const show = ({ value, place }: TextAmount) => formatAmount(value, decimalsOf(place));
  return [
    {
      ...ofText(sentence, told.start, told.end),
      severity: "fel",
      printed: told.value,
      expected: Number(real.toFixed(decimals)),
      difference: told.value - real,
      message: {
        code: "textOwnChange",
        values: { from: show(from), to: show(to), told: show(told), real: formatAmount(real, decimals), isShare },
      },
    },
  ];
}

/** What a finding is told of that no table is in. */
function ofText(sentence: Sentence, start: number, end: number) {
  return {
    class: "text-vs-table",
    table: "",
    row: RUNNING_TEXT_ROW,
    column: "",
    source: null,
    passage: passageOf(sentence, start, end),
  } as const;
}

/** Whole numbers of things are exact; others are rounded by themselves. */
function roundingOf({ place, unit }: TextAmount): number {
  return place < 1 || (unit !== null && unit !== "antal") ? place / 2 : 0;
}

/** How much the share can be off because the two figures are rounded. */
function shareRounding(from: TextAmount, to: TextAmount): number {
  return (100 * (roundingOf(from) * (1 + to.value / from.value) + roundingOf(to))) / from.value;
}
