import { wholeOf, type Parsed } from "./claimSubject";
import { foreignWords } from "./clause";
import type { Sentence } from "./sentences";
import { stemsOfRows, type SubjectRow } from "./subjectRows";
import type { Subject } from "./subjects";

/** What a text is about where its next sentence begins; null where that is not known. */
export interface Place {
  /** What the section is about, by its heading. */
  readonly section: Subject | null;
  /** What the paragraph has named, else the section. */
  readonly now: Subject | null;
}

/** So begins a sentence that goes on about what has been named. */
const GOES_ON =
  /^(?:[-–•*·]\s*)?(?:(?:(?:det|den)\s+)?(?:prognostiserade\s+|redovisade\s+|periodens\s+|årets\s+)?(?:budgetavvikelse|underskott|överskott|resultat|nettokostnad|helårsprognos|resultatet|nettokostnaden|nettokostnaderna|underskottet|överskottet|avvikelsen|budgetavvikelsen|prognosen|helårsprognosen|utfallet)|verksamheten|enheten|avdelningen)(?!\p{L})/iu;
/** Headings of the whole report. */
const OF_ALL =
  /ekonom|resultat|drift|prognos|sammanfatt|inledning|budget|nettokostnad|analys|kommentar|delår|årsrapport|månadsrapport|helår/iu;
const LONGEST_HEADING = 60;

/** Where a text begins: it is about the whole. */
export function startOf(rows: readonly SubjectRow[]): Place {
  const whole = wholeOf(rows);
  return { section: whole, now: whole };
}

/**
 * What a sentence that names nothing may go on about, the likeliest first; nothing where it begins in another way, or
 * where what was named last cannot be told.
 */
export function goesOn({ text }: Sentence, { now, section }: Place, rows: readonly SubjectRow[]): readonly Subject[] {
  if (now === null || !GOES_ON.test(text)) return [];
  return [...new Set([now, ...(section === null ? [] : [section])]), wholeOf(rows)];
}

/**
 * What the text is about after a sentence: what the only row is that it names, nothing certain where it names several,
 * and what a heading says.
 */
export function placeAfter({ section, now }: Place, { sentence, subjects, rows }: Parsed, text: string): Place {
  const { text: own, offset, joints } = sentence;
  const after = text.slice(joints.reduce((end, { length }) => end + length, offset + own.length));
  const isHeading = own.length <= LONGEST_HEADING && !/[.!?:,;\d]/u.test(own) && /^\s*\n/u.test(after);
  const named = subjects.filter(({ isNamed, rows: some }) => isNamed && some.length > 0);
  const [only] = named;
  const assumed = only === undefined || named.length > 1 ? null : { ...only, start: 0, end: 0, isAssumed: true };
  if (isHeading) {
    const known = stemsOfRows(only?.rows ?? []);
    const isOfAll = named.length === 0 && OF_ALL.test(own);
    const of = isOfAll ? wholeOf(rows) : assumed !== null && foreignWords(own, known).length === 0 ? assumed : null;
    return { section: of, now: of };
  }
  const isLast = /^\s*\n\s*\n/u.test(after.slice(0, 8));
  if (isLast) return { section, now: section };
  return { section, now: subjects.length === 0 ? now : assumed };
}
