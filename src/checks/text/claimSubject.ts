import type { TextAmount } from "./amounts";
import type { SubjectRow } from "./subjectRows";
import { sumRowsOf, type Subject } from "./subjects";

/** The subject before the figure, nearest; or the one that follows it at once. */
export function subjectOf(text: string, subjects: readonly Subject[], amount: TextAmount): Subject | null {
  const after = subjects.find(({ start }) => start >= amount.end);
  const between = after === undefined ? "" : text.slice(amount.end, after.start);
  const isCounted = after !== undefined && amount.noun !== null && /^\s*$/u.test(between);
  const follows = after !== undefined && /^\s*(?:(?:för|inom|på|hos|i)\s+(?:avdelning(?:en)?\s+)?|\()$/iu.test(between);
  const before = subjects.filter(({ end }) => end <= amount.start).at(-1);
  if (isCounted || (follows && before === undefined)) return after;
  return before ?? null;
}

/** Where nothing is named, the whole; what it does not fit is left. */
export function wholeOf(rows: readonly SubjectRow[]): Subject {
  return { rows: sumRowsOf(rows), start: 0, end: 0, isNamed: false, isWhole: true };
}

/** The words between subject and figure, and what stands on either side of them until the next break. */
export function clauseAround(text: string, subject: Subject, amount: TextAmount, from: number) {
  const [start, end] = [Math.min(subject.start, amount.start), Math.max(subject.end, amount.end)];
  const own = subject.isWhole === true && subject.end <= amount.start ? text.slice(subject.start, subject.end) : "";
  const told =
    own + text.slice(Math.max(from, Math.min(subject.end, amount.end)), Math.max(subject.start, amount.start));
  const before =
    text
      .slice(0, start)
      .split(/[,;:()]/u)
      .at(-1) ?? "";
  const [after = ""] = text
    .slice(end)
    .replace(/^\s*\([^()]*\)/u, "")
    .split(/[,;:.()]|\s(?:och|men|medan|samt)\s/u);
  return { told, before, after, whole: `${before} ${text.slice(start, end)} ${after}` };
}
