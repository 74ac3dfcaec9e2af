import { MONEY_KINDS, type Row, type Table } from "../../domain/table/table";
import type { Word } from "./sentences";
import { wordStem, wordTail } from "./wordStem";

/** A row that a text may speak of. */
export interface SubjectRow {
  readonly table: Table;
  readonly row: Row;
  /** The stems of its name, without words that every other name has. */
  readonly name: readonly string[];
  /** The stems of what stands in brackets and of the heading above. */
  readonly more: readonly string[];
}

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

/** Words of names that do not tell one from another. */
const COMMON = new Set(
  [
    ..."antal antalet andel andelen ärende ärenden ärendevolym total totalt totala summa alla samtliga genomsnitt och av".split(
      " ",
    ),
    ..."inom som i per för på till med mot från den det de är tkr mnkr kr varav avdelning enhet område verksamhetsområde".split(
      " ",
    ),
    ..."verksamhet förvaltning nämnd utfall index netto medel".split(" "),
  ].map(wordStem),
);
const INVESTMENTS =
  /^investering(?:s?(?:ar|arna|en|ens|volym(?:en)?|ram(?:en)?|budget(?:en)?|utgift(?:er|erna)|netto|avvikelse(?:n)?))?s?$/iu;
const TOTAL = /^(?:förvaltningen?s?|vss|nämndens?|nämnden|kommunstyrelsens?|förvaltningsövergripande)$/iu;

/**
 * The rows that hold figures, with the words that name them.
 *
 * @example subjectRows(tables)[0]?.name // ["stadsark"]
 */
export function subjectRows(tables: readonly Table[]): SubjectRow[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row): SubjectRow[] => {
      if (row.role === "rubrik" || !row.cells.some(({ value }) => value !== null)) return [];
      const [plain, bracketed] = withoutBrackets(row.label);
      const name = stemsOf(plain);
      const more = [...stemsOf(bracketed), ...stemsOf(row.parent ?? "")];
      return [{ table, row, name: name.length > 0 ? name : stemsOf(bracketed), more }];
    }),
  );
}

/**
 * The subjects of a sentence, in order: for every cluster of words the rows that most of them name. A word that names
 * the whole (`förvaltningen`) stands for the sum rows.
 *
 * @example subjectsIn("Avdelning HR:s underskott", words, rows)[0]?.rows[0]?.row.label // "Avdelning HR"
 */
export function subjectsIn(text: string, words: readonly Word[], rows: readonly SubjectRow[]): Subject[] {
  const counts = nameCounts(rows);
  const positions = new Map<string, Word>();
  for (const word of words) if (!positions.has(word.stem)) positions.set(word.stem, word);
  const matches = rows.flatMap((subject) => {
    if (subject.row.role === "summa" || subject.name.length === 0) return [];
    if (subject.row.role.startsWith("varav-")) return [];
    const inName = subject.name.flatMap((stem) => positions.get(stem) ?? joined(subject) ?? byTail(subject) ?? []);
    const more = subject.more
      .filter((stem) => !subject.name.includes(stem))
      .flatMap((stem) => positions.get(stem) ?? []);
    if (subject.row.role === "kön" && (more.length === 0 || inName.length === 0)) return [];
    // "lösningsgrad" may stand in brackets or in the heading only.
    const named = inName.length > 0 ? inName : more.filter(({ stem }) => stem.length >= 8);
    if (named.length === 0 || named.every(({ text: word }) => word.length < 5 && word !== word.toUpperCase()))
      return [];
    const isWhole = inName.length === subject.name.length && !isPlainWord(subject, inName);
    const isDistinct =
      named.some(({ stem }) => stem.length >= 6 && counts.get(stem) === 1) && !isPlainWord(subject, inName);
    const [start, end] = cluster(named);
    return [
      {
        subject,
        inName,
        more,
        start,
        end,
        isNamed: (isWhole && spread(named) < 60) || isDistinct || more.length > 0,
        score: new Set(inName).size + more.length / 2,
        missing: subject.name.length - inName.length,
      },
    ];
  });
  // A heading's word speaks for the row that is named beside it, not for the heading's other rows.
  const found = matches.filter(
    ({ inName, more }) =>
      inName.length > 0 ||
      !matches.some((other) => other.inName.length > 0 && other.more.some((word) => more.includes(word))),
  );
  const subjects: Subject[] = [];
  for (const start of new Set(found.map((one) => one.start))) {
    const here = found.filter((one) => one.start === start || overlaps(one, start));
    const best = Math.max(...here.map(({ score }) => score));
    const top = here.filter(({ score }) => score === best);
    const least = Math.min(...top.map(({ missing }) => missing));
    const kept = top.filter(({ missing }) => missing === least);
    const [first] = kept;
    if (first === undefined || subjects.some((other) => other.start < first.end && first.start < other.end)) continue;
    subjects.push({
      rows: kept.map(({ subject }) => subject),
      start: first.start,
      end: Math.max(...kept.map(({ end }) => end)),
      isNamed: kept.every(({ isNamed }) => isNamed),
    });
  }
  const whole = words.find(
    ({ text: word, start }) => TOTAL.test(word) && !subjects.some((one) => one.start <= start && start < one.end),
  );
  if (whole !== undefined)
    subjects.push({ rows: sumRowsOf(rows), start: whole.start, end: whole.end, isNamed: true, isWhole: true });
  const invested = words.find(({ text: word }) => INVESTMENTS.test(word));
  if (invested !== undefined) {
    const { start, end } = invested;
    subjects.push({ rows: investmentRows(rows), start, end, isNamed: true, isWhole: true });
  }
  return subjects.sort((a, b) => a.start - b.start);

  /** "antalet platser" may be arbetsmarknadsplatser, where nothing else that is counted ends so. */
  function byTail({ row }: SubjectRow): Word | undefined {
    const at = words.findIndex(({ text: word }) => /^antalet?$/iu.test(word));
    const word = at < 0 ? undefined : words[at + 1];
    const tail = wordTail(word?.text ?? "");
    if (word === undefined || tail.length < 5 || !endsSo(row.label, tail)) return undefined;
    return rows.filter((one) => endsSo(one.row.label, tail)).length === 1 ? word : undefined;
  }

  /** "tillsvidareanställda" for the label "tillsvidare anställda". */
  function joined({ row, name }: SubjectRow): Word | undefined {
    if (name.length < 2) return undefined;
    const whole = wordStem(
      withoutBrackets(row.label)[0]
        .match(/\p{L}+/gu)
        ?.filter((word) => !COMMON.has(wordStem(word)))
        .join("") ?? "",
    );
    return positions.get(whole);
  }

  /** Until a figure or a long gap: the rest of the name may stand on its other side. */
  function cluster(named: readonly Word[]): [number, number] {
    const inOrder = [...named].sort((a, b) => a.start - b.start);
    const [start, first] = [inOrder[0]?.start ?? 0, inOrder[0]?.end ?? 0];
    let end = first;
    for (const word of inOrder) {
      if (word.start > end && (word.start - end > 25 || /\d/u.test(text.slice(end, word.start)))) break;
      end = Math.max(end, word.end);
    }
    return [start, end];
  }

  function overlaps(one: { readonly start: number; readonly end: number }, start: number): boolean {
    return one.start < start && start < one.end;
  }
}

/** A counted thing whose name is a compound that ends with the word. */
function endsSo(label: string, tail: string): boolean {
  const name = /^\P{L}*antal\s+(\p{L}+)$/iu.exec(label.trim())?.[1];
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

function stemsOf(text: string): string[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  return [...new Set(words.map(wordStem).filter((stem) => stem.length > 1 && !COMMON.has(stem)))];
}

function withoutBrackets(label: string): [string, string] {
  const bracketed = [...label.matchAll(/\(([^()]*)\)/gu)].map((match) => match[1] ?? "").join(" ");
  return [label.replace(/\([^()]*\)/gu, " "), bracketed];
}

/** In how many different names each stem is. */
function nameCounts(rows: readonly SubjectRow[]): Map<string, number> {
  const names = new Map<string, Set<string>>();
  for (const { name } of rows) {
    for (const stem of name) names.set(stem, (names.get(stem) ?? new Set()).add(name.join(" ")));
  }
  return new Map([...names].map(([stem, all]) => [stem, all.size]));
}
