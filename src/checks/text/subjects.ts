import { MONEY_KINDS, type Row, type Table } from "../../domain/table/table";
import { totalRow } from "../../domain/table/totalRow";
import { namedRows, type NamedRow } from "./namedRows";
import type { Word } from "./sentences";
import type { Owner } from "./owner";
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
  /** What an earlier sentence or a heading names; this sentence itself names nothing. */
  readonly isAssumed?: boolean;
}

const INVESTMENTS =
  /^investering(?:s?(?:ar|arna|en|ens|volym(?:en)?|ram(?:en)?|budget(?:en)?|utgift(?:er|erna)|netto|avvikelse(?:n)?))?s?$/iu;
/** Where each row is a board, one of them is not the whole. */
const ALL_BOARDS = /^nämndernas?$/iu;
const TOTAL = /^(?:förvaltningen?s?|vss|nämndens?|nämnden|förvaltningsövergripande)$/iu;

/**
 * The subjects of a sentence, in order: for every cluster of words the rows that most of them name. A word that names
 * the whole (`förvaltningen`) stands for the sum rows, as the one board does whose report it is.
 *
 * @param owner how the text may call the whole
 * @example subjectsIn("Avdelning HR:s underskott", words, rows, NO_BOARD)[0]?.rows[0]?.row.label // "Avdelning HR"
 */
export function subjectsIn(text: string, words: readonly Word[], rows: readonly SubjectRow[], owner: Owner): Subject[] {
  const subjects: Subject[] = sumsIn(text, rows);
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
  return [...subjects, ...wholes(words, rows, subjects, owner)].sort((a, b) => a.start - b.start);
}

/** The sum that a sentence begins with: `Summa nettokostnader: …`. */
function sumsIn(text: string, rows: readonly SubjectRow[]): Subject[] {
  const sums = rows.filter(({ row }) => row.role === "summa" && beginsWith(text, withoutUnit(row.label)));
  const longest = Math.max(0, ...sums.map(({ row }) => withoutUnit(row.label).length));
  const own = sums.filter(({ row }) => withoutUnit(row.label).length === longest);
  return own.length === 0 ? [] : [{ rows: own, start: 0, end: longest, isNamed: true, isWhole: true }];
}

function withoutUnit(label: string): string {
  return label.replace(/,?\s*\(?(?:kr|tkr|mnkr|mkr)\)?\s*$/iu, "").trim();
}

function beginsWith(text: string, label: string): boolean {
  return label !== "" && text.toLowerCase().startsWith(`${label.toLowerCase()}:`);
}

/** Those with most of their words there, and of them those that lack the fewest. */
function likeliest(matches: readonly NamedRow[]): NamedRow[] {
  const best = Math.max(...matches.map(({ score }) => score));
  const top = matches.filter(({ score }) => score === best);
  const least = Math.min(...top.map(({ missing }) => missing));
  return top.filter(({ missing }) => missing === least);
}

/** Words for the whole organisation, where no row is named by them, and for all investments. */
function wholes(
  words: readonly Word[],
  rows: readonly SubjectRow[],
  subjects: readonly Subject[],
  { board, isLikely, isOfBoards }: Owner,
): Subject[] {
  const total = isOfBoards ? ALL_BOARDS : TOTAL;
  const whole = words.find(
    ({ text, stem, start }) =>
      (total.test(text) || stem === board) && !subjects.some((one) => one.start <= start && start < one.end),
  );
  const invested = words.find(({ text }) => INVESTMENTS.test(text));
  const subject = (word: Word | undefined, own: (all: readonly SubjectRow[]) => SubjectRow[]): Subject[] =>
    word === undefined ? [] : [{ rows: own(rows), start: word.start, end: word.end, isNamed: true, isWhole: true }];
  const isAssumed = isLikely && whole?.stem === board;
  const owned = subject(whole, sumRowsOf).map((one) => (isAssumed ? { ...one, isAssumed } : one));
  return [...owned, ...subject(invested, investmentRows)];
}

/** The sums of the money tables, and their costs and income. */
export function sumRowsOf(rows: readonly SubjectRow[]): SubjectRow[] {
  const totals = new Map<Table, Row | undefined>();
  for (const { table } of rows) {
    if (MONEY_KINDS.has(table.kind) && !totals.has(table)) totals.set(table, table.rows[totalRow(table.rows)]);
  }
  return rows.filter(({ table, row }) => {
    if (table.kind === "ekonomi-sammandrag") return row.amountKind !== "investering";
    const sum = totals.get(table);
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
