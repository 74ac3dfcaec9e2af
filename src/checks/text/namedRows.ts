import { MONEY_KINDS, type Row } from "../../domain/table/table";
import type { Word } from "./sentences";
import { joinedStem, type SubjectRow } from "./subjectRows";
import { wordStem, wordTail } from "./wordStem";

/** A row that a sentence names, and where. */
export interface NamedRow {
  readonly subject: SubjectRow;
  readonly start: number;
  readonly end: number;
  /** True when the whole name is there, or a word that only this name has. */
  readonly isNamed: boolean;
  /** How many of its words are there; those of its heading count half. */
  readonly score: number;
  /** How many words of its name are not there. */
  readonly missing: number;
}

interface Match extends NamedRow {
  readonly inName: readonly Word[];
  readonly more: readonly Word[];
}

/** A sentence's words, and what tells the names of the rows apart. */
interface Context {
  readonly text: string;
  readonly words: readonly Word[];
  readonly rows: readonly SubjectRow[];
  /** The first word of each stem. */
  readonly positions: ReadonlyMap<string, Word>;
  /** In how many different names each stem is. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Some of the employed: "antalet anställda" may be of more. */
const EMPLOYED = /tillsvidare|visstid|timavlön|timanställ|månadsavlön|månadsanställ/iu;
/** After a row's name in one word with it, in any form. */
const ANY_TAIL = /^(?:s|e|o|a)?-?(?:verksamhet|avdelning|enhet|ärende|område)(?:en|er|erna|et|na|n)?s?$/u;

/**
 * The rows that a sentence names with some of their words. A heading's word speaks for the row that is named beside
 * it, not for the heading's other rows.
 */
export function namedRows(text: string, words: readonly Word[], rows: readonly SubjectRow[]): readonly NamedRow[] {
  const positions = new Map<string, Word>();
  for (const word of words) if (!positions.has(word.stem)) positions.set(word.stem, word);
  const context: Context = { text, words, rows, positions, counts: nameCounts(rows) };
  const matches = rows.flatMap((subject) => matchOf(subject, context) ?? []);
  return matches.filter(
    ({ inName, more }) =>
      inName.length > 0 ||
      !matches.some((other) => other.inName.length > 0 && other.more.some((word) => more.includes(word))),
  );
}

function matchOf(subject: SubjectRow, context: Context): Match | null {
  const { positions, counts, text } = context;
  const { row } = subject;
  if (row.role === "summa" || subject.name.length === 0 || row.role.startsWith("varav-")) return null;
  const inName = subject.name.flatMap(
    (stem) =>
      positions.get(stem) ??
      joined(subject, context) ??
      byTail(subject, context) ??
      byBeginning(subject, context) ??
      [],
  );
  const more = subject.more.filter((stem) => !subject.name.includes(stem)).flatMap((stem) => positions.get(stem) ?? []);
  if (row.role === "kön" && (more.length === 0 || inName.length === 0)) return null;
  // "lösningsgrad" may stand in brackets or in the heading only.
  const named = inName.length > 0 ? inName : more.filter(({ stem }) => stem.length >= 8);
  if (named.length === 0 || (areShort(named) && !areSure(subject, inName, text))) return null;
  if (EMPLOYED.test(row.label) && !EMPLOYED.test(text)) return null;
  const isPlain = isPlainWord(subject, inName);
  const isWhole = inName.length === subject.name.length && !isPlain;
  const isPart = !isWhole && (isOfOther(subject, named, text) || lacksCounted(subject, inName));
  const isDistinct = named.some(({ stem }) => stem.length >= 6 && counts.get(stem) === 1) && !isPlain && !isPart;
  const [start, end] = cluster(named, text);
  if (countsOtherwise(row, text.slice(0, start))) return null;
  return {
    subject,
    inName,
    more,
    start,
    end,
    isNamed: (isWhole && spread(named) < 60) || isDistinct || more.length > 0,
    score: new Set(inName).size + more.length / 2,
    missing: subject.name.length - inName.length,
  };
}

/** "Stab och ledning" is not Administration och ledning. */
function isOfOther({ name, more }: SubjectRow, named: readonly Word[], text: string): boolean {
  return named.some(({ start, end }) => {
    const before = /(\p{L}+)-?\s+(?:och|&)\s+$/iu.exec(text.slice(0, start))?.[1];
    const after = /^\s+(?:och|&)\s+(\p{L}+)/iu.exec(text.slice(end))?.[1];
    return [before, after].some(
      (word) => word !== undefined && /^\p{Lu}/u.test(word) && !isOneOf(word, [...name, ...more]),
    );
  });
}

function isOneOf(word: string, stems: readonly string[]): boolean {
  return stems.includes(wordStem(word));
}

/** "Antal elever med skolskjuts" is not named by skolskjuts alone. */
function lacksCounted({ row, name }: SubjectRow, inName: readonly Word[]): boolean {
  const counted = wordStem(/^\P{L}*antal\s+(\p{L}+)\s+(?:med|i|på|som)\s/iu.exec(row.label)?.[1] ?? "");
  return name.includes(counted) && !inName.some(({ stem }) => stem === counted);
}

function areShort(named: readonly Word[]): boolean {
  return named.every(({ text }) => text.length < 5 && text !== text.toUpperCase());
}

/** All the short words of a name, "Gata och park", or the one that is counted, "antalet kök". */
function areSure({ name, row }: SubjectRow, inName: readonly Word[], text: string): boolean {
  const [first] = inName;
  if (first === undefined || new Set(inName).size < name.length) return false;
  return name.length > 1 || (/^\P{L}*antal\s/iu.test(row.label) && /antalet?\s+$/iu.test(text.slice(0, first.start)));
}

/** "antalet platser" may be arbetsmarknadsplatser, where nothing else that is counted ends so. */
function byTail({ row }: SubjectRow, { words, rows }: Context): Word | undefined {
  const at = words.findIndex(({ text: word }) => /^antalet?$/iu.test(word));
  const word = at < 0 ? undefined : words[at + 1];
  const tail = wordTail(word?.text ?? "");
  if (word === undefined || tail.length < 5 || !endsSo(row.label, tail)) return undefined;
  return rows.filter((one) => endsSo(one.row.label, tail)).length === 1 ? word : undefined;
}

/** "måltidsverksamheten" for Måltid, "chattärendena" for chatt: the name and a word that any name may have. */
function byBeginning({ name }: SubjectRow, { words }: Context): Word | undefined {
  const [only = ""] = name;
  if (name.length !== 1 || only.length < 5) return undefined;
  return words.find(({ text }) => {
    const word = text.toLowerCase();
    return word.startsWith(only) && ANY_TAIL.test(word.slice(only.length));
  });
}

/** "antalet felanmälningar" is no share of them, and "andelen" no number. */
function countsOtherwise({ label, unit }: Row, before: string): boolean {
  if (/(?<!\p{L})antalet?\s+$/iu.test(before)) return unit === "%" || /^\P{L}*andel/iu.test(label);
  return /(?<!\p{L})andel(?:en)?\s+$/iu.test(before) && /^\P{L}*antal/iu.test(label);
}

/** "tillsvidareanställda" for the label "tillsvidare anställda". */
function joined({ row, name }: SubjectRow, { positions }: Context): Word | undefined {
  return name.length < 2 ? undefined : positions.get(joinedStem(row.label));
}

/** Until a figure or a long gap: the rest of the name may stand on its other side. */
function cluster(named: readonly Word[], text: string): [number, number] {
  const inOrder = [...named].sort((a, b) => a.start - b.start);
  const [start, first] = [inOrder[0]?.start ?? 0, inOrder[0]?.end ?? 0];
  let end = first;
  for (const word of inOrder) {
    if (word.start > end && (word.start - end > 25 || /\d/u.test(text.slice(end, word.start)))) break;
    end = Math.max(end, word.end);
  }
  return [start, end];
}

/** A counted thing whose name is a compound that ends with the word. */
function endsSo(label: string, tail: string): boolean {
  const name = /^\P{L}*antal\s+(?:\p{L}+-\s+och\s+)?(\p{L}+)$/iu.exec(label.trim())?.[1];
  return name !== undefined && wordTail(name).endsWith(tail);
}

/** "förvaltningens ekonomi" is not Avdelning Ekonomi: a short name of one word is written with a capital. */
function isPlainWord({ table, name }: SubjectRow, inName: readonly Word[]): boolean {
  const [word] = inName;
  return (
    MONEY_KINDS.has(table.kind) &&
    name.length === 1 &&
    word !== undefined &&
    word.stem.length < 8 &&
    /^\p{Ll}/u.test(word.text)
  );
}

function spread(named: readonly Word[]): number {
  return Math.max(...named.map(({ end }) => end)) - Math.min(...named.map(({ start }) => start));
}

/** Counted once for the rows of a text, not for each of its sentences. */
const COUNTED = new WeakMap<readonly SubjectRow[], ReadonlyMap<string, number>>();

/** In how many different names each stem is. */
function nameCounts(rows: readonly SubjectRow[]): ReadonlyMap<string, number> {
  const known = COUNTED.get(rows);
  if (known !== undefined) return known;
  const names = new Map<string, Set<string>>();
  for (const { name } of rows) {
    for (const stem of name) names.set(stem, (names.get(stem) ?? new Set()).add(name.join(" ")));
  }
  const counts = new Map([...names].map(([stem, all]) => [stem, all.size]));
  COUNTED.set(rows, counts);
  return counts;
}
