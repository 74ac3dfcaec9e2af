import type { Found } from "../../result/checkResult";
import type { Sentence } from "../sentences";
import { narrowedTo } from "./narrowedTo";
import { standingIn, type Standing, type StatusRow } from "./standing";
import { passageOf, textFinding } from "../textFinding";

const NUMBERS = "noll en två tre fyra fem sex sju åtta nio tio elva tolv".split(" ");
const NUMBER = `(?:\\d{1,3}|${NUMBERS.join("|")}|ett|inget|ingen|inga)`;
const KIND =
  "(?<kind>indikator(?:er|erna)?|nyckeltal(?:en)?|mål(?:en)?|nämndmål(?:en)?|aktivitet(?:er|erna)?|uppdrag(?:en)?)";
/** `två av nämndens fem mål`, `av de fem målen`, `samtliga indikatorer`. */
const OF_ALL = new RegExp(
  `(?<!\\p{L})(?:(?<some>${NUMBER})\\s+)?av\\s+(?:de\\s+|totalt\\s+|våra\\s+|samtliga\\s+|\\p{L}+s\\s+)?(?<all>${NUMBER})\\s+${KIND}(?!\\p{L})`,
  "iu",
);
const EVERY = new RegExp(
  `^(?:nämndens\\s+)?(?<every>samtliga|alla|båda|inga|ingen|inget)\\s+(?:av\\s+)?(?:nämndens\\s+|de\\s+)?${KIND}(?!\\p{L})`,
  "iu",
);
/** `Tre indikatorer`, of how many is not said. */
const SOME = new RegExp(`^(?<some>${NUMBER})\\s+(?:av\\s+)?${KIND}(?!\\p{L})`, "iu");
const LEADING = new RegExp(`^\\s*(?:bedöms\\s+|är\\s+|når\\s+|har\\s+)?(?<some>${NUMBER})(?!\\p{L}|[\\d,])`, "iu");
const CLAUSES = /[,;:]|\s(?:och|men|medan|samt)\s/iu;
/** `Inom målområdet En trygg kommun nås två av tre indikatorer`: whose they are and how they fare, before the count. */
const LEAD =
  /^(?<within>(?:inom|under)\s+[^,;:.]+?)\s+(?<verb>(?:upp)?nås|uppfylls|pågår)\s+(?=(?:samtliga|alla|båda|inga|ingen|inget|noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d))/iu;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:indikator|nyckeltal)/iu, "indikatorer"],
  [/^aktivitet/iu, "aktiviteter"],
  [/^uppdrag/iu, "strategiska-uppdrag"],
  [/mål/iu, "maluppfyllelse"],
];

interface Count {
  readonly some: number;
  readonly standing: Standing;
  readonly told: string;
}

/**
 * How many rows a sentence says have a status, against the column: one by one where it goes on, "två uppnås, ett delvis
 * och ett inte". Null for each that agrees; nothing where the table has another number of rows than the sentence says.
 *
 * @example counted(sentenceOf("Tre av fem aktiviteter är klara."), rows)[0]?.expected // 2
 */
export function counted(sentence: Sentence, rows: readonly StatusRow[]): (Found | null)[] {
  const { groups: lead, 0: led } = LEAD.exec(sentence.text) ?? { 0: "", groups: undefined };
  const text = sentence.text.slice(led.length);
  const match = OF_ALL.exec(text) ?? EVERY.exec(text) ?? SOME.exec(text);
  if (match === null) return [];
  const { some, all, every, kind = "" } = match.groups ?? {};
  const rest = text.slice(match.index + match[0].length);
  const after = lead === undefined ? rest : ` ${lead.verb ?? ""}${rest}`;
  const own = narrowedTo(lead?.within ?? after.split(/[,;:.]/u)[0] ?? "", rowsOf(kind, rows)) ?? [];
  const [first] = own;
  if (/båda/iu.test(every ?? "") && own.length !== 2) return [];
  const total = all === undefined ? own.length : numberIn(all);
  if (first === undefined || own.length !== total || own.some(({ standing }) => standing === null)) return [];
  if (all === undefined && new Set(own.map(({ table }) => table)).size > 1) return [];
  const leading = every === undefined ? some : /^in/iu.test(every) ? "inga" : String(total);
  return countsIn(after, leading).map((count) => {
    const real = own.filter(({ standing }) => standing === count.standing).length;
    if (real === count.some) return null;
    const told = all === undefined ? `${every ?? some} ${kind}` : `${count.told} av ${all}`;
    const values = { told, real: String(real), all: String(total) };
    const severity = all !== undefined ? "fel" : every !== undefined ? "trolig" : "misstänkt";
    return textFinding(first, passageOf(sentence, led.length + match.index), severity, {
      printed: count.some,
      expected: real,
      message: { code: "textStatusCount", values },
    });
  });
}

/** The counts of a sentence after what it counts of; `leading` is the one that stood before that. */
function countsIn(after: string, leading: string | undefined): Count[] {
  let verb = "";
  return after.split(CLAUSES).flatMap((clause, at): Count[] => {
    const own = LEADING.exec(clause)?.groups?.some;
    const told = own ?? (at === 0 ? leading : undefined);
    const some = numberIn(told);
    // "ett delvis och ett inte" leaves out the verb that stood before.
    const standing = standingIn(clause) ?? (verb === "" ? null : standingIn(`${clause.trim()} ${verb}`));
    verb ||= /(?<!\p{L})(?:uppnås|nås|når|uppfylls)(?!\p{L})/iu.exec(clause)?.[0] ?? "";
    return told === undefined || some === null || standing === null ? [] : [{ some, standing, told }];
  });
}

function rowsOf(kind: string, rows: readonly StatusRow[]): StatusRow[] {
  const of = KINDS.find(([pattern]) => pattern.test(kind))?.[1];
  return rows.filter(({ table }) => table.kind === of);
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = text.toLowerCase();
  if (/^\d/u.test(word)) return Number(word);
  if (/^(?:ett|en)$/u.test(word)) return 1;
  const at = NUMBERS.indexOf(word);
  return at < 0 ? 0 : at;
}
