import { formulaAreas, formulaWords, type FormulaArea } from "./formulaAreas";

/** What a cell gives a formula: a figure, nothing, words, or something that can't be known here. */
export type Input = number | "blank" | "text" | "unknown" | OutOfSubtotals;

/** A figure that a subtotal passes over, or may do so, where any other formula counts it. */
interface OutOfSubtotals {
  readonly value: number;
  /** The cell is a subtotal itself, or its row is hidden: by hand or by a filter, which a subtotal tells apart. */
  readonly because: "subtotal" | "hidden";
}

/** A formula's figure from the cells it speaks of. */
interface FormulaValue {
  readonly value: number;
  /** The sizes of all that went into it: what an inexact sum can be off by is a share of this. */
  readonly size: number;
}

/** Deeper brackets than anybody writes. */
const DEEPEST = 50;
/** A half that is stored a hair below itself is a half. */
const HALF_NOISE = 1e-9;
const COMPARISON = /^(?:<=|>=|<>|[<>=])$/u;

/** A formula that is being calculated: where in it we are, and what it has come to so far. */
interface Calculation {
  readonly tokens: readonly string[];
  readonly inputs: (area: FormulaArea) => readonly Input[] | null;
  at: number;
  size: number;
  isKnown: boolean;
}

/**
 * The figure of a formula that only adds, subtracts, multiplies, divides, rounds, sums cells and subtotals, or chooses
 * between such by comparing them; null for any other formula, and where a cell it needs is not known.
 *
 * @param formula en-US, without the leading `=`
 * @param inputs all cells of an area, row by row; null when there are too many
 * @example formulaValue("B5/8*12", () => [-8412])?.value // -12618
 * @example formulaValue("IF(B5>0,1,2)", () => [1])?.value // 1
 * @example formulaValue("VLOOKUP(B5,C1:D9,2)", () => [1]) // null
 */
export function formulaValue(
  formula: string,
  inputs: (area: FormulaArea) => readonly Input[] | null,
): FormulaValue | null {
  const tokens = formulaWords(formula);
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
  if (token === "SUBTOTAL") return subtotal(sum);
  if (token === "IF") return chosen(sum, depth + 1);
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

/** `SUBTOTAL(9, …)` and `SUBTOTAL(109, …)`: other subtotals are passed over. */
function subtotal(sum: Calculation): number {
  if (!/^(?:10)?9$/u.test(sum.tokens[++sum.at] ?? "")) return fail(sum);
  let value = 0;
  while (sum.isKnown && sum.tokens[++sum.at] === ",") {
    const token = sum.tokens[++sum.at] ?? "";
    if (!isArea(token)) return fail(sum);
    for (const input of inputsOf(sum, token)) {
      if (typeof input === "object" && input.because === "hidden") return fail(sum);
      if (typeof input !== "number") continue;
      sum.size += Math.abs(input);
      value += input;
    }
  }
  return sum.tokens[sum.at++] === ")" ? value : fail(sum);
}

/** `IF(…, …, …)`: only the side that is chosen has to be known. */
function chosen(sum: Calculation, depth: number): number {
  const parts: string[][] = [[]];
  let open = 0;
  do {
    const token = sum.tokens[sum.at++];
    if (token === undefined) return fail(sum);
    if (token === ")") open--;
    if (open === 1 && token === ",") parts.push([]);
    else if (open > 0) parts.at(-1)?.push(token);
    if (token === "(") open++;
  } while (open > 0);
  const [condition = [], ...sides] = parts;
  const isTrue = isMet(sum, condition, depth);
  const side = isTrue === null ? undefined : sides[isTrue ? 0 : 1];
  return side === undefined || sides.length > 2 ? fail(sum) : part(sum, side, depth);
}

/** Whether a comparison of two figures, or of a cell with the empty text, is met; null when that is not known. */
function isMet(sum: Calculation, condition: readonly string[], depth: number): boolean | null {
  const at = condition.findIndex((token) => COMPARISON.test(token));
  const sign = condition[at] ?? "";
  const [left, right] = [condition.slice(0, at), condition.slice(at + 1)];
  if (at < 1 || right.length === 0) return null;
  if (right[0] === '""' && right.length === 1) {
    const [input] = left.length === 1 && isArea(left[0] ?? "") ? inputsOf(sum, left[0] ?? "") : [];
    if (input === undefined || (sign !== "=" && sign !== "<>")) return null;
    return (input === "blank") === (sign === "=");
  }
  const [one, other] = [part(sum, left, depth), part(sum, right, depth)];
  if (!sum.isKnown) return null;
  if (one === other) return sign.includes("=");
  return sign === "<>" || sign.startsWith(one < other ? "<" : ">");
}

/** A part of a formula by itself. */
function part(sum: Calculation, tokens: readonly string[], depth: number): number {
  const own: Calculation = { ...sum, tokens, at: 0 };
  const value = added(own, depth);
  sum.size = own.size;
  return own.isKnown && own.at === tokens.length ? value : fail(sum);
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
  const value = figureOf(input);
  sum.size += Math.abs(value);
  return value;
}

/** The figures of an area; words and empty cells add nothing to a sum. */
function total(sum: Calculation, token: string): number {
  return inputsOf(sum, token).reduce<number>((value, input) => {
    const figure = figureOf(input);
    sum.size += Math.abs(figure);
    return value + figure;
  }, 0);
}

function figureOf(input: Input | undefined): number {
  if (typeof input === "object") return input.value;
  return typeof input === "number" ? input : 0;
}

function isArea(token: string): boolean {
  return /\d$/u.test(token) && !/^\d/u.test(token);
}
