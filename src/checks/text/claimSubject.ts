import { MONEY_KINDS } from "../../domain/table/table";
import { isMoneyUnit, type TextAmount } from "./amounts";
import { foreignWords, isNarrowed } from "./clause";
import type { Sentence } from "./sentences";
import { stemsOfRows, type SubjectRow } from "./subjectRows";
import { sumRowsOf, type Subject } from "./subjects";

/** A sentence taken apart. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly subjects: readonly Subject[];
  /** The same read among amounts of money alone, or among all that is counted or measured; seldom asked for. */
  readonly subjectsOf: (isMoney: boolean) => readonly Subject[];
  /** What the sentence may be about where it names nothing and begins as one that goes on, the likeliest first. */
  readonly goesOn: readonly Subject[];
  /** All rows that a sentence may speak of. */
  readonly rows: readonly SubjectRow[];
  readonly amounts: readonly TextAmount[];
}

/**
 * The subject of a figure: the nearest before it, or the one that follows it at once; of several rows that the same
 * words name those that count the same, else the nearest that does: "förvaltningens budgetavvikelse" in money is no share. Where nothing is named, what the sentence goes on about, else the whole.
 */
export function subjectOf({ sentence, rows, goesOn, subjects, subjectsOf }: Parsed, amount: TextAmount): Subject {
  const nearest = nearestOf(sentence.text, subjects, amount);
  if (nearest === null) return goesOn[0] ?? { ...wholeOf(rows), isNamed: false };
  // A bare figure may be of anything: 301,2 is not how many children there are.
  if (amount.unit === null && amount.noun === null) return nearest;
  const isMoney = isMoneyUnit(amount.unit);
  if (nearest.isWhole === true || nearest.rows.some(({ table }) => MONEY_KINDS.has(table.kind) === isMoney))
    return nearest;
  const alike = subjectsOf(isMoney);
  const same = alike.find(({ start, end }) => start < nearest.end && nearest.start < end);
  return same ?? nearestOf(sentence.text, alike, amount) ?? nearest;
}

function nearestOf(text: string, subjects: readonly Subject[], amount: TextAmount): Subject | null {
  const after = subjects.find(({ start }) => start >= amount.end);
  const between = after === undefined ? "" : text.slice(amount.end, after.start);
  const isCounted = after !== undefined && amount.noun !== null && /^\s*$/u.test(between);
  const follows = after !== undefined && /^\s*(?:(?:för|inom|på|hos|i)\s+(?:avdelning(?:en)?\s+)?|\()$/iu.test(between);
  const before = subjects.filter(({ end }) => end <= amount.start).at(-1);
  if (isCounted || (follows && before === undefined)) return after;
  return before ?? null;
}

/** The whole organisation, as what a text is about before it has named anything. */
export function wholeOf(rows: readonly SubjectRow[]): Subject {
  return { rows: sumRowsOf(rows), start: 0, end: 0, isNamed: true, isWhole: true, isAssumed: true };
}

/** The words between subject and figure, and what stands on either side of them until the next break. */
export function clauseAround(text: string, subject: Subject, amount: TextAmount, from: number) {
  const [start, end] = [Math.min(subject.start, amount.start), Math.max(subject.end, amount.end)];
  const own = subject.isWhole === true && subject.end <= amount.start ? text.slice(subject.start, subject.end) : "";
  const between = text.slice(Math.max(from, Math.min(subject.end, amount.end)), Math.max(subject.start, amount.start));
  const before =
    text
      .slice(0, start)
      .split(/[,;:()]/u)
      .at(-1) ?? "";
  const [after = ""] = text
    .slice(end)
    .replace(/^\s*\([^()]*\)/u, "")
    .split(/[,;:.()]|\s(?:och|men|medan|samt)\s/u);
  return { told: own + between, between, before, after, whole: `${before} ${text.slice(start, end)} ${after}` };
}

/** True when a subject is named, and neither the words between it and what is said of it nor those around narrow it. */
export function isPlainlyOf(text: string, subject: Subject, start: number, end: number): boolean {
  const known = stemsOfRows(subject.rows);
  const told = subject.end <= start ? text.slice(subject.end, start) : "";
  const [after = ""] = text.slice(Math.max(end, subject.end)).split(/[,;:.()]/u);
  const [before = ""] = text
    .slice(0, Math.min(subject.start, start))
    .split(/[,;:()]/u)
    .slice(-1);
  return (
    subject.isNamed && foreignWords(told, known).length === 0 && !isNarrowed(after, known) && !isNarrowed(before, known)
  );
}
