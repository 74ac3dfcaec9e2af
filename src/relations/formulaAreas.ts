import { cellsBetween } from "../workbook/cellsBetween";
import type { Area } from "../workbook/sheet";

/** The cells that a formula speaks of; `sheet` is null for the formula's own. */
export interface FormulaArea extends Area {
  readonly sheet: string | null;
}

/** Longer formulas are not looked at here. */
const LONGEST = 2_000;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = new RegExp(String.raw`(?<![\p{L}\d_.!'\]$])(${SHEET})?(${CELL})(?::(${CELL}))?(?![\p{L}\d_(.!])`, "giu");
const TOKEN = new RegExp(
  String.raw`\s*((?:${SHEET})?${CELL}(?::${CELL})?(?![\p{L}\d_(.!])|[A-Z][A-Z.]*(?=\()|\d+(?:\.\d+)?(?:E[+-]?\d+)?|<=|>=|<>|[-+*/(),%<>=]|"[^"]*")`,
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

/**
 * The words of a formula: areas, names of functions, figures, texts in quotes, signs. Null where it has others.
 *
 * @example formulaWords("SUM(B5:B7)-1") // ["SUM", "(", "B5:B7", ")", "-", "1"]
 */
export function formulaWords(formula: string): string[] | null {
  if (formula.length > LONGEST) return null;
  const tokens: string[] = [];
  const text = formula.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return null;
    tokens.push(/[!"]/u.test(token) ? token : token.toUpperCase());
  }
  return tokens;
}

/** `'Drift 2025'!` → `Drift 2025` */
function sheetNamed(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/gu, "").replace(/''/gu, "'");
}
