import { cellsBetween } from "../workbook/cellsBetween";
import type { Area } from "../workbook/sheet";

/** The cells that a formula speaks of; `sheet` is null for the formula's own. */
export interface FormulaArea extends Area {
  readonly sheet: string | null;
}

/** What a cell gives a formula: a figure, nothing, words, or something that can't be known here. */
export type Input = number | "blank" | "text" | "unknown";

/** A formula's figure from the cells it speaks of. */
interface FormulaValue {
  readonly value: number;
  /** The sizes of all that went into it: what an inexact sum can be off by is a share of this. */
  readonly size: number;
}

/** Longer formulas are not calculated here. */
const LONGEST = 2_000;
/** Deeper brackets than anybody writes. */
const DEEPEST = 50;
/** A half that is stored a hair below itself is a half. */
const HALF_NOISE = 1e-9;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = new RegExp(String.raw`(?<![\p{L}\d_.!'\]$])(${SHEET})?(${CELL})(?::(${CELL}))?(?![\p{L}\d_(.!])`, "giu");
const TOKEN = new RegExp(
  String.raw`\s*((?:${SHEET})?${CELL}(?::${CELL})?(?![\p{L}\d_(.!])|[A-Z][A-Z.]*(?=\()|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[-+*/(),%])`,
  "iuy",
);

/**
 * The cells that a formula speaks of, whatever it does with them.
 *
 * @example formulaAreas("SUM(B5:B7)-Data!C1").map(({ sheet }) => sheet) // [null, "Data"]
 */
export function formulaAreas(formula: string): FormulaArea[] {
  const plain = formula.slice(0, LONGEST).replace(/"[^"]*"/gu, '""');
  return [...plain.matchAll(AREA)].flatMap(([, sheet, first = "", last = first]) => {
    const cells = cellsBetween(first, last);
    return cells === null ? [] : [{ sheet: sheet === undefined ? null : sheetNamed(sheet), ...cells }];
  });
}

/** A formula that is being calculated: where in it we are, and what it has come to so far. */
interface Calculation {
  readonly tokens: readonly string[];
  readonly inputs: (area: FormulaArea) => readonly Input[] | null;
  at: number;
  size: number;
  isKnown: boolean;
}

/**
 * The figure of a formula that only adds, subtracts, multiplies, divides, rounds and sums cells; null for any other
 * formula, and where a cell it needs is not known.
 *
 * @param formula en-US, without the leading `=`
 * @param inputs all cells of an area, row by row; null when there are too many
 * @example formulaValue("B5/8*12", () => [-8412])?.value // -12618
 * @example formulaValue("IF(B5>0,1,2)", () => [1]) // null
 */
export function formulaValue(
  formula: string,
  inputs: (area: FormulaArea) => readonly Input[] | null,
): FormulaValue | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  const sum: Calculation = { tokens, inputs, at: 0, size: 0, isKnown: true };
  const value = added(sum, 0);
  return sum.isKnown && sum.at === tokens.length && Number.isFinite(value) ? { value, size: sum.size } : null;
}

function fail(sum: Calculation): number {
  sum.isKnown = false;
  return 0;
}

function added(sum: Calculation, depth: number): number {
  let value = multiplied(sum, depth);
  while (sum.isKnown && /^[-+]$/u.test(sum.tokens[sum.at] ?? "")) {
    value += sum.tokens[sum.at++] === "-" ? -multiplied(sum, depth) : multiplied(sum, depth);
  }
  return value;
}

function multiplied(sum: Calculation, depth: number): number {
  let value = percent(sum, depth);
  while (sum.isKnown && /^[*/]$/u.test(sum.tokens[sum.at] ?? "")) {
    const isDivision = sum.tokens[sum.at++] === "/";
    const by = percent(sum, depth);
    if (isDivision && by === 0) return fail(sum);
    value = isDivision ? value / by : value * by;
    sum.size += Math.abs(value);
  }
  return value;
}

function percent(sum: Calculation, depth: number): number {
  let value = factor(sum, depth);
  for (; sum.tokens[sum.at] === "%"; sum.at++) value /= 100;
  return value;
}

function factor(sum: Calculation, depth: number): number {
  const token = sum.tokens[sum.at++];
  if (token === undefined || depth > DEEPEST) return fail(sum);
  if (token === "-") return -factor(sum, depth + 1);
  if (token === "+") return factor(sum, depth + 1);
  if (token === "(") {
    const value = added(sum, depth + 1);
    return sum.tokens[sum.at++] === ")" ? value : fail(sum);
  }
  if (isArea(token)) return single(sum, token);
  if (/^\d/u.test(token)) return Number(token);
  if (token === "SUM") return sumOfArguments(sum, depth + 1);
  return token === "ROUND" ? rounded(sum, depth + 1) : fail(sum);
}

function sumOfArguments(sum: Calculation, depth: number): number {
  let value = 0;
  do {
    sum.at++;
    const token = sum.tokens[sum.at] ?? "";
    const isAlone = isArea(token) && /^[,)]$/u.test(sum.tokens[sum.at + 1] ?? "");
    if (isAlone) sum.at++;
    value += isAlone ? total(sum, token) : added(sum, depth);
  } while (sum.isKnown && sum.tokens[sum.at] === ",");
  return sum.tokens[sum.at++] === ")" ? value : fail(sum);
}

function rounded(sum: Calculation, depth: number): number {
  sum.at++;
  const value = added(sum, depth);
  if (sum.tokens[sum.at++] !== ",") return fail(sum);
  const power = 10 ** added(sum, depth);
  const result = (Math.sign(value) * Math.round(Math.abs(value) * power + HALF_NOISE)) / power;
  return sum.tokens[sum.at++] === ")" ? result : fail(sum);
}

function inputsOf(sum: Calculation, token: string): readonly Input[] {
  const [area] = formulaAreas(token);
  const found = area === undefined ? null : sum.inputs(area);
  if (found === null || found.includes("unknown")) fail(sum);
  return found ?? [];
}

function single(sum: Calculation, token: string): number {
  const [input, ...others] = inputsOf(sum, token);
  if (others.length > 0 || input === "text") return fail(sum);
  if (typeof input !== "number") return 0;
  sum.size += Math.abs(input);
  return input;
}

/** The figures of an area; words and empty cells add nothing to a sum. */
function total(sum: Calculation, token: string): number {
  return inputsOf(sum, token).reduce<number>((value, input) => {
    if (typeof input !== "number") return value;
    sum.size += Math.abs(input);
    return value + input;
  }, 0);
}

function isArea(token: string): boolean {
  return /\d$/u.test(token) && !/^\d/u.test(token);
}

function tokensOf(formula: string): string[] | null {
  if (formula.length > LONGEST) return null;
  const tokens: string[] = [];
  const text = formula.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return null;
    tokens.push(token.includes("!") ? token : token.toUpperCase());
  }
  return tokens;
}

/** `'Drift 2025'!` → `Drift 2025` */
function sheetNamed(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/gu, "").replace(/''/gu, "'");
}
