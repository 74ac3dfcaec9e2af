import { RUNNING_TEXT_ROW } from "../../domain/finding/finding";
import { sum } from "../../domain/amount/amount";
import { formatAmount } from "../../domain/amount/formatAmount";
import type { CheckResult, Found } from "../result/checkResult";
import type { TextCheck } from "../check";
import { amountsIn, type TextAmount } from "./amounts";
import { withoutFigureLines } from "./figureLines";
import { sentencesOf, type Sentence } from "./sentences";
import { passageOf } from "./textFinding";

/** See {@link ownArithmetic}. */
export const OWN_ARITHMETIC: TextCheck = { name: "textAgainstTable", on: "text", run: ownArithmetic };

/** What stands between a whole and its parts: a colon, or words that say that the whole is divided. */
const DIVIDES = /:\s*$|(?:fördelat|fördelade|uppdelat|uppdelade|fördelar sig|delas upp)\s+på\s*$/iu;
/** Words that make a figure something else than a part. */
const NOT_A_PART = /jämfört|mot |föregående|i fjol|mål|budget|prognos|totalt|sammanlagt/iu;
const LEAST_PARTS = 2;

/**
 * Sentences that divide a whole into parts which do not add up to it: "40 aktiviteter: 12 klara, 20 pågår och 9
 * återstår". Parts that are more than the whole are an error; of fewer the rest may be left unsaid.
 *
 * Source of the rule: docs/regler.md, "Löptext".
 *
 * @example ownArithmetic("40 aktiviteter: 12 klara, 20 pågår och 9 återstår.").findings[0]?.expected // 41
 */
function ownArithmetic(text: string): CheckResult {
  const divided = sentencesOf(withoutFigureLines(text)).flatMap((sentence) => dividedIn(sentence) ?? []);
  return { performed: divided.length, findings: divided.flatMap((one) => difference(one) ?? []) };
}

interface Divided {
  readonly sentence: Sentence;
  readonly whole: TextAmount;
  readonly parts: readonly TextAmount[];
}

function dividedIn(sentence: Sentence): Divided | null {
  const [whole, ...parts] = amountsIn(sentence.text);
  const [first] = parts;
  const last = parts.at(-1);
  if (whole === undefined || first === undefined || last === undefined || parts.length < LEAST_PARTS) return null;
  const between = sentence.text.slice(whole.end, first.start);
  const told = sentence.text.slice(first.start);
  const isList = DIVIDES.test(between) && !NOT_A_PART.test(told) && /(?<!\p{L})och(?!\p{L})/iu.test(told);
  const isAlike = parts.every(({ unit, negative, approximate }) => unit === whole.unit && !negative && !approximate);
  return isList && isAlike && !whole.approximate && whole.unit !== "procentenheter" ? { sentence, whole, parts } : null;
}

function difference({ sentence, whole, parts }: Divided): Found | null {
  const total = sum(parts.map(({ value }) => value));
  const place = Math.max(whole.place, ...parts.map((part) => part.place));
  // Each rounded by itself.
  const leeway = place < 1 || whole.unit === "%" ? (place * (parts.length + 1)) / 2 : 0;
  if (Math.abs(total - whole.value) <= leeway + 1e-6) return null;
  const decimals = Math.max(0, Math.ceil(-Math.log10(place) - 1e-9));
  const show = (value: number) => formatAmount(value, decimals);
  const values = { whole: show(whole.value), parts: parts.map(({ value }) => show(value)), total: show(total) };
  return {
    severity: total > whole.value ? "fel" : "misstänkt",
    class: "text-vs-table",
    table: "",
    row: RUNNING_TEXT_ROW,
    column: "",
    printed: whole.value,
    expected: total,
    difference: whole.value - total,
    message: { code: "textOwnSum", values },
    source: null,
    passage: passageOf(sentence, whole.start, parts.at(-1)?.end),
  };
}
