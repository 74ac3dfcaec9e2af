import { englishFunction, englishWord, swedishFunction, swedishWord } from "./swedishNames";

/** What a formula is made of; anything else is a single character. */
const ENGLISH =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|#[A-Z/0]+[!?A]|\$?[\p{L}_][\p{L}\p{N}_.$]*|\d*\.?\d+(?:E[+-]?\d+)?|[^]/giu;
const SWEDISH =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|#[A-ZÅÄÖ/0]+[!?]|\$?[\p{L}_][\p{L}\p{N}_.$]*|\d*,?\d+(?:E[+-]?\d+)?|[^]/giu;

/**
 * A formula as a Swedish Excel shows it: Swedish names, `;` between arguments, decimal comma, `\` between the columns
 * of a matrix. A name without a Swedish one stays.
 *
 * @example toSwedishFormula("=SUM(B5,1.5)") // "=SUMMA(B5;1,5)"
 */
export function toSwedishFormula(formula: string): string {
  return translated(formula.match(ENGLISH) ?? [], {
    name: swedishFunction,
    word: swedishWord,
    number: (text) => text.replace(".", ","),
    separator: (text, inMatrix) => (text !== "," ? text : inMatrix ? "\\" : ";"),
  });
}

/**
 * The other way. English names and points are understood too where they can't be mistaken.
 *
 * @example fromSwedishFormula("=SUMMA(B5;1,5)") // "=SUM(B5,1.5)"
 */
export function fromSwedishFormula(formula: string): string {
  return translated(formula.match(SWEDISH) ?? [], {
    name: englishFunction,
    word: englishWord,
    number: (text) => text.replace(",", "."),
    separator: (text, inMatrix) => (text === "\\" || (text === ";" && !inMatrix) ? "," : text),
  });
}

interface Dictionary {
  readonly name: (text: string) => string;
  readonly word: (text: string) => string;
  readonly number: (text: string) => string;
  readonly separator: (text: string, inMatrix: boolean) => string;
}

function translated(tokens: readonly string[], dictionary: Dictionary): string {
  let inMatrix = false;
  return tokens
    .map((token, index) => {
      if (token === "{" || token === "}") inMatrix = token === "{";
      if (/^["'[]/.test(token)) return token;
      if (/^[\p{L}_]/u.test(token)) return tokens[index + 1] === "(" ? dictionary.name(token) : dictionary.word(token);
      if (/^#./.test(token)) return dictionary.word(token);
      return /\d/.test(token) ? dictionary.number(token) : dictionary.separator(token, inMatrix);
    })
    .join("");
}
