import { RUNNING_TEXT_ROW } from "../../../domain/finding/finding";
import { sum } from "../../../domain/amount/amount";
import { formatAmount } from "../../../domain/amount/formatAmount";
import { MONEY_KINDS, type Table } from "../../../domain/table/table";
import type { CheckResult, Found } from "../../result/checkResult";
import type { TextCheck } from "../../check";
import { amountsIn, decimalsOf, type TextAmount } from "../amounts";
import { foreignWords } from "../clause";
import { factsOf } from "../facts";
import { withoutFigureLines } from "../figureLines";
import { isCurrent } from "../reportTime";
import { sentencesOf, wordsOf, type Sentence } from "../sentences";
import { stemsOfRows, subjectRows, type SubjectRow } from "../subjectRows";
import { subjectsIn } from "../subjects";
import { ownChange, ownDirection } from "./ownChange";
import { NO_BOARD } from "../owner";
import { passageOf, placeName, textFinding, type Fact } from "../textFinding";

/** See {@link ownArithmetic}. */
export const OWN_ARITHMETIC: TextCheck = { name: "textAgainstTable", on: "text", run: ownArithmetic };

/** What stands between a whole and its parts: a colon, or words that say that the whole is divided. */
const DIVIDES = /:\s*$|(?:fördelat|fördelade|uppdelat|uppdelade|fördelar sig|fördelas|delas upp)\s+på\s*$/iu;
/** The same where the parts are named before their figures: `fördelas på Stab och ledning 2,0 mnkr, …`. */
const DIVIDES_NAMED =
  /(?:(?:fördelat|fördelade|uppdelat|uppdelade|fördelar sig|fördelas|delas upp)\s+på|består av|utgörs av)\s+\p{L}[^,;:.\d]{1,50}$/iu;
/** Only a name stands between two such parts. */
const NAME = /^\s*(?:,|(?<!\p{L})och(?!\p{L})|,?\s*samt)\s*\p{L}[^,;:.\d]{1,50}$/iu;
/** Only some of the parts are told, or parts that go the other way. */
const NOT_WHOLE =
  /bland annat|främst|till största del|framför allt|delvis|överskott[^]*underskott|underskott[^]*överskott|varav/iu;
/** `Av 259 anställda arbetar 140 i kök, 80 på kontor och 49 i staben`: a whole, and each part at a place of its own. */
const AT_PLACES = /^\s*(?:\p{L}+\s+){0,2}(?:i|på|inom|vid|hos)\s/iu;
/** Words after which some of the whole is told of; the parts may have members in common. */
const SOME_OF = /,\s*varav\s*(?:\p{L}+\s+)?$/iu;
const OF_THE = /^av\s+(?:de|dessa|totalt|samtliga|nämndens)\s*(?:totalt\s+)?$/iu;
/** Statuses and remainders, of which nothing is two at once. */
const APART = /återstår|resterande|resten|övrig|klara?(?!\p{L})|pågår|avslutad|påbörja/iu;
/** Words that make a figure something else than a part. */
const NOT_A_PART = /jämfört|mot |föregående|i fjol|mål|budget|prognos|totalt|sammanlagt/iu;
const LEAST_PARTS = 2;

/**
 * Sentences that divide a whole into parts which do not add up to it: "40 aktiviteter: 12 klara, 20 pågår och 9
 * återstår", or a row that a table has: "Klagomålen fördelar sig på 12 om skolskjuts och 29 om bemötande". Parts that
 * are more than the whole are an error; of fewer the rest may be left unsaid. And changes that are not the difference of
 * the two figures told with them.
 *
 * Source of the rule: docs/regler.md, "Löptext".
 *
 * @example ownArithmetic("40 aktiviteter: 12 klara, 20 pågår och 9 återstår.", []).findings[0]?.expected // 41
 */
function ownArithmetic(text: string, tables: readonly Table[]): CheckResult {
  const rows = subjectRows(tables.filter(({ kind }) => !MONEY_KINDS.has(kind)));
  const sentences = sentencesOf(withoutFigureLines(text));
  const divided = sentences.flatMap((sentence) => dividedIn(sentence) ?? []);
  const changed = sentences.flatMap((sentence) => [...ownChange(sentence), ...ownDirection(sentence)]);
  const ofRows = sentences.flatMap((sentence) => dividedRow(sentence, rows) ?? []);
  return {
    performed: divided.length + changed.length + ofRows.length,
    findings: [
      ...divided.flatMap((one) => difference(one) ?? []),
      ...changed.flatMap((one) => one ?? []),
      ...ofRows.flatMap((one) => rowDifference(one) ?? []),
    ],
  };
}

interface Divided {
  readonly sentence: Sentence;
  readonly whole: TextAmount;
  readonly parts: readonly TextAmount[];
  /** True when the parts may be less than the whole, the rest unsaid, or have members in common. */
  readonly isLoose: boolean;
}

function dividedIn(sentence: Sentence): Divided | null {
  const { text } = sentence;
  const [whole, ...parts] = amountsIn(text);
  const [first] = parts;
  const last = parts.at(-1);
  if (whole === undefined || first === undefined || last === undefined || parts.length < LEAST_PARTS) return null;
  const between = text.slice(whole.end, first.start);
  const told = text.slice(first.start);
  const isOf =
    OF_THE.test(text.slice(0, whole.start)) ||
    (/^av\s+$/iu.test(text.slice(0, whole.start)) && areAtPlaces(text, parts));
  const isLoose = SOME_OF.test(between) || (isOf && !/[,;:]/u.test(between));
  const isNamed = isListOfNames(text, whole, parts);
  const isList = (DIVIDES.test(between) || isLoose || isNamed) && isEnumeration(told);
  const isAlike = parts.every(({ unit, negative, approximate }) => unit === whole.unit && !negative && !approximate);
  const isDivided = isList && isAlike && !whole.approximate && whole.unit !== "procentenheter";
  return isDivided ? { sentence, whole, parts, isLoose } : null;
}

/** Parts that are named before their figures, one after the other. */
function isListOfNames(text: string, whole: TextAmount, parts: readonly TextAmount[]): boolean {
  const gaps = [whole, ...parts].slice(1).map(({ start }, at) => text.slice([whole, ...parts][at]?.end, start));
  const [first = "", ...others] = gaps;
  return DIVIDES_NAMED.test(first) && others.every((gap) => NAME.test(gap)) && !NOT_WHOLE.test(text);
}

function areAtPlaces(text: string, parts: readonly TextAmount[]): boolean {
  return parts.length > LEAST_PARTS && parts.every(({ end }) => AT_PLACES.test(text.slice(end)));
}

function isEnumeration(told: string): boolean {
  return !NOT_A_PART.test(told) && /(?<!\p{L})och(?!\p{L})/iu.test(told);
}

function difference({ sentence, whole, parts, isLoose }: Divided): Found | null {
  const total = sum(parts.map(({ value }) => value));
  const place = Math.max(whole.place, ...parts.map((part) => part.place));
  if (Math.abs(total - whole.value) <= leewayOf(place, parts.length, whole.unit) || (isLoose && total < whole.value))
    return null;
  const isApart = !isLoose || APART.test(sentence.text.slice(parts.at(-1)?.start));
  const { figures, ...said } = toldOf(place, parts, total);
  return {
    severity: total > whole.value && isApart ? "fel" : "misstänkt",
    class: "text-vs-table",
    table: "",
    row: RUNNING_TEXT_ROW,
    column: "",
    printed: whole.value,
    expected: total,
    difference: whole.value - total,
    message: { code: "textOwnSum", values: { whole: figures(whole.value), ...said } },
    source: null,
    passage: passageOf(sentence, whole.start, parts.at(-1)?.end),
  };
}

/** Each rounded by itself. */
function leewayOf(place: number, parts: number, unit: TextAmount["unit"]): number {
  return 1e-6 + (place < 1 || unit === "%" ? (place * (parts + 1)) / 2 : 0);
}

function toldOf(place: number, parts: readonly TextAmount[], total: number) {
  const decimals = decimalsOf(place);
  const figures = (value: number) => formatAmount(value, decimals);
  return { figures, parts: parts.map(({ value }) => figures(value)), total: figures(total) };
}

interface DividedRow {
  readonly sentence: Sentence;
  readonly fact: Fact;
  readonly parts: readonly TextAmount[];
}

/** A row that a sentence names and divides without saying how many it is. */
function dividedRow(sentence: Sentence, rows: readonly SubjectRow[]): DividedRow | null {
  const { text } = sentence;
  const parts = amountsIn(text);
  const [first] = parts;
  if (first === undefined || parts.length < LEAST_PARTS || !DIVIDES.test(text.slice(0, first.start))) return null;
  if (!isEnumeration(text.slice(first.start)) || !parts.every(({ unit, approximate }) => unit === null && !approximate))
    return null;
  const [subject, ...others] = subjectsIn(
    text.slice(0, first.start),
    wordsOf(text.slice(0, first.start)),
    rows,
    NO_BOARD,
  );
  if (subject === undefined || others.length > 0 || !subject.isNamed || subject.rows.length > 1) return null;
  const known = stemsOfRows(subject.rows);
  const between = text.slice(subject.end, first.start).replace(DIVIDES, "");
  if (foreignWords(between, known).length > 0 || foreignWords(text.slice(0, subject.start), known).length > 0)
    return null;
  const facts = factsOf(subject.rows).filter(
    ({ column, cell, table }) => column.role === "utfall" && isCurrent(column, table) && Number.isInteger(cell.value),
  );
  const [fact] = facts;
  return fact === undefined || facts.length > 1 ? null : { sentence, fact, parts };
}

function rowDifference({ sentence, fact, parts }: DividedRow): Found | null {
  const total = sum(parts.map(({ value }) => value));
  if (total === fact.cell.value) return null;
  const { figures, ...said } = toldOf(1, parts, total);
  const severity = total > fact.cell.value ? "fel" : "misstänkt";
  const place = placeName(fact);
  return textFinding(fact, passageOf(sentence, parts[0]?.start, parts.at(-1)?.end), severity, {
    printed: total,
    expected: fact.cell.value,
    message: { code: "textRowParts", values: { ...said, place, expected: figures(fact.cell.value) } },
  });
}
