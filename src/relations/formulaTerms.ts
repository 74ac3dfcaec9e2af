import { cellsBetween } from "../workbook/cellsBetween";
import type { Area } from "../workbook/sheet";

/** Cells that a formula adds (1) or subtracts (−1). */
interface FormulaTerm extends Area {
  readonly factor: 1 | -1;
}

/** Longer formulas are no sums that anybody has written. */
const LONGEST = 2_000;
const TOKEN =
  /\s*(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![A-Z0-9(])|[A-Z][A-Z.0-9]*(?=\()|\d+|[-+(),;])/iuy;
/** Functions that keep their first argument as it is, but for rounding. */
const ROUNDS = new Set(["ROUND", "ROUNDUP", "ROUNDDOWN"]);

/**
 * What a formula adds up, where it does nothing else: sums, subtotals, additions and subtractions of the sheet's own
 * cells, rounded or not. Null for any other formula: its figure is no sum, or not of this sheet.
 *
 * @param formula en-US, without the leading `=`
 * @example formulaTerms("C5-D5") // [{ top: 4, left: 2, bottom: 4, right: 2, factor: 1 }, { top: 4, left: 3, bottom: 4, right: 3, factor: -1 }]
 * @example formulaTerms("SUM(B7:B12,B15)")?.length // 2
 * @example formulaTerms("B4*1.02") // null
 */
export function formulaTerms(formula: string): readonly FormulaTerm[] | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  const read = sumAt(tokens, 0, 1);
  return read === null || read.next !== tokens.length ? null : read.terms;
}

interface Read {
  readonly terms: readonly FormulaTerm[];
  /** The first token after what was read. */
  readonly next: number;
}

function tokensOf(formula: string): string[] | null {
  if (formula.length > LONGEST) return null;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trim();
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return null;
    tokens.push(token.toUpperCase());
  }
  return tokens;
}

/** Terms with + or − between them. */
function sumAt(tokens: readonly string[], from: number, factor: 1 | -1): Read | null {
  const terms: FormulaTerm[] = [];
  let next = from;
  for (let isFirst = true; ; isFirst = false) {
    const token = tokens[next];
    const isSign = token === "+" || token === "-";
    if (!isFirst && !isSign) return { terms, next };
    const own = token === "-" ? negative(factor) : factor;
    const read = termAt(tokens, isSign ? next + 1 : next, own);
    if (read === null) return null;
    terms.push(...read.terms);
    next = read.next;
  }
}

function termAt(tokens: readonly string[], at: number, factor: 1 | -1): Read | null {
  const token = tokens[at] ?? "";
  const area = areaOf(token, factor);
  // A range by itself spills; it is a sum only inside one.
  if (area !== null) return token.includes(":") ? null : { terms: [area], next: at + 1 };
  if (token === "(") return closed(tokens, sumAt(tokens, at + 1, factor));
  if (tokens[at + 1] !== "(") return null;
  if (token === "SUM") return argumentsAt(tokens, at + 2, factor);
  if (token === "SUBTOTAL" && /^(?:10)?9$/u.test(tokens[at + 2] ?? "") && isComma(tokens[at + 3]))
    return argumentsAt(tokens, at + 4, factor);
  if (!ROUNDS.has(token)) return null;
  const inner = sumAt(tokens, at + 2, factor);
  if (inner === null || !isComma(tokens[inner.next])) return null;
  const digits = tokens[inner.next + 1] === "-" ? inner.next + 2 : inner.next + 1;
  return /^\d+$/u.test(tokens[digits] ?? "") ? closed(tokens, { ...inner, next: digits + 1 }) : null;
}

/** The arguments of a sum, down to its closing parenthesis. */
function argumentsAt(tokens: readonly string[], from: number, factor: 1 | -1): Read | null {
  const terms: FormulaTerm[] = [];
  let next = from;
  for (;;) {
    const area = areaOf(tokens[next] ?? "", factor);
    const isWhole = area !== null && (isComma(tokens[next + 1]) || tokens[next + 1] === ")");
    const read: Read | null = isWhole ? { terms: [area], next: next + 1 } : sumAt(tokens, next, factor);
    if (read === null) return null;
    terms.push(...read.terms);
    next = read.next;
    if (tokens[next] === ")") return { terms, next: next + 1 };
    if (!isComma(tokens[next])) return null;
    next++;
  }
}

function closed(tokens: readonly string[], read: Read | null): Read | null {
  return read !== null && tokens[read.next] === ")" ? { ...read, next: read.next + 1 } : null;
}

function isComma(token: string | undefined): boolean {
  return token === "," || token === ";";
}

function negative(factor: 1 | -1): 1 | -1 {
  return factor === 1 ? -1 : 1;
}

function areaOf(token: string, factor: 1 | -1): FormulaTerm | null {
  const [first = "", last = first, more] = token.split(":");
  const area = more === undefined ? cellsBetween(first, last) : null;
  return area === null ? null : { ...area, factor };
}
