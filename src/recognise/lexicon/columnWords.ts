import { isOnlyTime, periodIn } from "../../domain/amount/period";
import { remembered } from "../../domain/remembered";
import type { ColumnRole, Gender, Measure } from "../../domain/table/table";
import { oneLine } from "../sheet/cellText";
import {
  BALANCE_WORDS,
  COLUMN_ROLE_WORDS,
  ONLY_AMOUNTS,
  OTHERS_WORDS,
  ROLE_PRECEDENCE,
  SHARE_WORDS,
} from "./columnRoles";
import { meaningIn } from "./entry";
import { GENDER_WORDS, MEASURE_WORDS } from "./measures";
import { ATTRIBUTE_WORDS, WORD_COLUMN_WORDS, type WordMeaning } from "./wordColumns";

/** The words of roles, those that decide first. */
const ROLE_WORDS = COLUMN_ROLE_WORDS.toSorted((a, b) => ROLE_PRECEDENCE[a.meaning] - ROLE_PRECEDENCE[b.meaning]);

/** A goal or the name of an indicator may be a word of a header over figures: `Mål uppnås`, `Budget aktiviteter`. */
const WORDS_OVER_FIGURES = WORD_COLUMN_WORDS.filter(({ meaning }) => meaning !== "name" && meaning !== "goal");

/** Headers over figures that are none of the roles. */
const NO_ROLE = [SHARE_WORDS, BALANCE_WORDS, OTHERS_WORDS];

/** A text longer than this is no header; what is beyond it is not looked at, since that takes time with its square. */
const MAX_HEADER = 500;
const MAX_TIME_HEADER = 60;

/**
 * Mends the line breaks that a narrow column forces into a word: `Investerings-\nram` is one word, `jan- mars` a range.
 *
 * @example joinedHeader("Investerings-\nram 2021") // "Investeringsram 2021"
 */
export function joinedHeader(text: string): string {
  const header = text.slice(0, MAX_HEADER);
  return oneLine(BROKEN.test(header) ? withoutBreaks(header) : header);
}

/** A hyphen at the end of a line, or before a space. */
const BROKEN = /[-\u00ad]\s/u;

function withoutBreaks(text: string): string {
  return text
    .replace(/(\p{Ll}{4,})[-\u00ad]\s+(?=\p{Ll})(?!(?:och|eller|samt|o)(?!\p{L}))/gu, (whole, word: string) =>
      periodIn(word) ? whole : word,
    )
    .replace(/(\p{L})-\s+(?=\p{L})(?!(?:och|eller|samt|o)(?!\p{L}))/gu, "$1-");
}

/** A hyphen that a narrow column left inside a word: `Av-vikelse`. */
const LEFT_HYPHEN = /(?<=\p{L})[-\u00ad](?=\p{Ll})/gu;

/**
 * The role that a header's words give, or null. A bare year or month says nothing by itself.
 *
 * @example roleIn("Budget jan-mars 2024") // "budget"
 * @example roleIn("Budget-av-vikelse") // "avvikelse"
 */
export const roleIn = remembered((header): ColumnRole | null => {
  if (header.length >= MAX_HEADER || NO_ROLE.some((words) => meaningIn(words, header) !== null)) return null;
  const spellings = new Set([header, header.replace(LEFT_HYPHEN, "")]);
  const roles = [...spellings].flatMap((text) => meaningIn(ROLE_WORDS, text) ?? []);
  const [role = null] = roles.toSorted((a, b) => ROLE_PRECEDENCE[a] - ROLE_PRECEDENCE[b]);
  return role;
});

/**
 * All roles that a header's words give, those that decide first.
 *
 * @example rolesIn("Prognos mot budget 2025") // ["avvikelse", "prognos", "budget"]
 */
export const rolesIn = remembered((header): readonly ColumnRole[] => {
  const text = header.slice(0, MAX_HEADER);
  return [...new Set(ROLE_WORDS.flatMap(({ pattern, meaning }) => (pattern.test(text) ? [meaning] : [])))];
});

/**
 * True for costs, income or their net by their own name: they are an outcome only where nothing else is said.
 *
 * @example isOnlyAmounts("Nettokostnad 2025") // true
 * @example isOnlyAmounts("Budgeterad nettokostnad") // false
 */
export function isOnlyAmounts(header: string): boolean {
  return ONLY_AMOUNTS.test(header) || isNetAlone(header);
}

/** `Netto` says nothing of whose net it is: beside costs and income it is theirs. */
const NET_ALONE = /^netto(?:belopp)?(?:,?\s+(?:(?:19|20)\d\d|\(?(?:tkr|mnkr|mkr|kr)\)?))*$/iu;

/** @example isNetAlone("Netto, tkr") // true */
export function isNetAlone(header: string): boolean {
  return NET_ALONE.test(header);
}

/** @example isShare("Andel 2024") // true */
export function isShare(header: string): boolean {
  return meaningIn(SHARE_WORDS, header) !== null;
}

/**
 * True for figures of others: the outcome of the country is not the municipality's.
 *
 * @example isOfOthers("Riket 2024") // true
 */
export function isOfOthers(header: string): boolean {
  return meaningIn(OTHERS_WORDS, header) !== null;
}

/**
 * True for a header that is only a year, a month or a period, with or without a footnote mark or a gender.
 *
 * @example isTimeHeader("2022*") // true
 * @example isTimeHeader("2022 Kvinnor") // true
 */
export const isTimeHeader = remembered((header): boolean => {
  if (header.length > MAX_TIME_HEADER) return false;
  return isOnlyTime(genderColumn(header).rest.replace(/\s*(?:\*+\)?|\s\d\)|[¹²³⁴⁵⁶⁷⁸⁹]⁾?)$/u, ""));
});

/**
 * Whom a column is about, and its header without that word: `2023 Kvinnor` is 2023.
 *
 * @example genderColumn("2023 Kvinnor") // { gender: "kvinna", rest: "2023" }
 */
export function genderColumn(header: string): { readonly gender: Gender | null; readonly rest: string } {
  const word = GENDER_WORDS.find(({ pattern }) => pattern.test(header));
  if (word === undefined) return { gender: null, rest: header };
  return { gender: word.meaning, rest: header.replace(word.pattern, "").replace(/\s+/gu, " ").trim() };
}

/** @example measureIn("Prognos 2024 Utgifter") // "utgifter" */
export const measureIn = remembered((header): Measure | null => meaningIn(MEASURE_WORDS, header));

/** True for headers such as "Ansvar" over codes. */
export const isAttribute = remembered((header): boolean => meaningIn(ATTRIBUTE_WORDS, header) !== null);

/**
 * What a header over words says the words are.
 *
 * @example wordColumn("Förvaltningsmål") // "goal"
 */
export const wordColumn = remembered((header): WordMeaning | null => {
  if (header.length > 60 || /^antal(?!\p{L})/iu.test(header)) return null;
  return meaningIn(roleIn(header) === null ? WORD_COLUMN_WORDS : WORDS_OVER_FIGURES, header);
});
