import { MONEY_KINDS, type Row, type Table } from "../../domain/table/table";
import { namedRows, type NamedRow } from "./namedRows";
import type { Word } from "./sentences";
import type { SubjectRow } from "./subjectRows";

/** The rows a sentence speaks of, by the words it names them with. */
export interface Subject {
  readonly rows: readonly SubjectRow[];
  readonly start: number;
  readonly end: number;
  /** True when the whole name is there, or a word that only this name has. */
  readonly isNamed: boolean;
  /** The whole organisation, or all investments: its rows have several names. */
  readonly isWhole?: boolean;
}

const INVESTMENTS =
  /^investering(?:s?(?:ar|arna|en|ens|volym(?:en)?|ram(?:en)?|budget(?:en)?|utgift(?:er|erna)|netto|avvikelse(?:n)?))?s?$/iu;
const TOTAL = /^(?:förvaltningen?s?|vss|nämndens?|nämnden|kommunstyrelsens?|förvaltningsövergripande)$/iu;

/**
 * The subjects of a sentence, in order: for every cluster of words the rows that most of them name. A word that names
 * the whole (`förvaltningen`) stands for the sum rows.
 *
 * @example subjectsIn("Avdelning HR:s underskott", words, rows)[0]?.rows[0]?.row.label // "Avdelning HR"
 */
export function subjectsIn(text: string, words: readonly Word[], rows: readonly SubjectRow[]): Subject[] {
  const subjects: Subject[] = [];
  const matches = namedRows(text, words, rows);
  for (const start of new Set(matches.map((one) => one.start))) {
    const kept = likeliest(matches.filter((one) => one.start === start || (one.start < start && start < one.end)));
    const [first] = kept;
    if (first === undefined || subjects.some((other) => other.start < first.end && first.start < other.end)) continue;
    subjects.push({
      rows: kept.map(({ subject }) => subject),
      start: first.start,
      end: Math.max(...kept.map(({ end }) => end)),
      isNamed: kept.every(({ isNamed }) => isNamed),
    });
  }
  return [...subjects, ...wholes(words, rows, subjects)].sort((a, b) => a.start - b.start);
}

/** Those with most of their words there, and of them those that lack the fewest. */
function likeliest(matches: readonly NamedRow[]): NamedRow[] {
  const best = Math.max(...matches.map(({ score }) => score));
  const top = matches.filter(({ score }) => score === best);
  const least = Math.min(...top.map(({ missing }) => missing));
  return top.filter(({ missing }) => missing === least);
}

/** Words for the whole organisation, where no row is named by them, and for all investments. */
function wholes(words: readonly Word[], rows: readonly SubjectRow[], subjects: readonly Subject[]): Subject[] {
  const whole = words.find(
    ({ text, start }) => TOTAL.test(text) && !subjects.some((one) => one.start <= start && start < one.end),
  );
  const invested = words.find(({ text }) => INVESTMENTS.test(text));
  const subject = (word: Word | undefined, own: (all: readonly SubjectRow[]) => SubjectRow[]): Subject[] =>
    word === undefined ? [] : [{ rows: own(rows), start: word.start, end: word.end, isNamed: true, isWhole: true }];
  return [...subject(whole, sumRowsOf), ...subject(invested, investmentRows)];
}

/** The sums of the money tables, and their costs and income. */
export function sumRowsOf(rows: readonly SubjectRow[]): SubjectRow[] {
  const lastSums = new Map<Table, Row>();
  for (const { table, row } of rows) if (row.role === "summa" && MONEY_KINDS.has(table.kind)) lastSums.set(table, row);
  return rows.filter(({ table, row }) => {
    if (table.kind === "ekonomi-sammandrag") return row.amountKind !== "investering";
    const sum = lastSums.get(table);
    return sum !== undefined && (row === sum || (row.role.startsWith("varav-") && row.parent === sum.label));
  });
}

/** The investments as a whole: their sum, its outlays, and the summary's line. */
function investmentRows(rows: readonly SubjectRow[]): SubjectRow[] {
  return rows.filter(({ table, row }) => {
    if (table.kind === "ekonomi-sammandrag") return row.amountKind === "investering";
    return (
      table.kind === "investeringar" && (row.role === "summa" || (row.role === "varav" && /utgift/iu.test(row.label)))
    );
  });
}
