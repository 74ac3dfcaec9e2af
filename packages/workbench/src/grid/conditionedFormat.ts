import type { Evaluate, FormulaResult } from "excel-host/wire/hostState";
import { areaName, parseAddress } from "excel-host/model/address";
import type { CellFormat } from "excel-host/model/cellFormat";
import type { ConditionalFormat } from "excel-host/model/conditionalFormat";
import type { Cell, Worksheet } from "excel-host/model/worksheet";

/** A cell's look with the conditional formats that hold for it; a rule of higher priority wins over a lower one. */
export function conditionedFormat(
  sheet: Worksheet,
  row: number,
  column: number,
  cell: Cell,
  evaluate: Evaluate,
): CellFormat {
  let format = cell.format;
  const taken = new Set<string>();
  for (const rule of sheet.conditionalFormats) {
    const isInside = rule.areas.some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (!isInside || !holds(rule, sheet, row, column, cell, evaluate)) continue;
    const { look } = rule;
    const claim = (name: string, isSet: boolean) => isSet && !taken.has(name) && Boolean(taken.add(name));
    if (claim("fill", look.fill !== undefined)) format = { ...format, fill: look.fill ?? null };
    if (claim("number", look.numberFormat !== undefined)) format = { ...format, numberFormat: look.numberFormat ?? "" };
    for (const [name, value] of Object.entries(look.font)) {
      if (claim(name, value !== undefined)) format = { ...format, font: { ...format.font, [name]: value } };
    }
    if (rule.stopIfTrue) break;
  }
  return format;
}

function holds(
  rule: ConditionalFormat,
  sheet: Worksheet,
  row: number,
  column: number,
  cell: Cell,
  evaluate: Evaluate,
): boolean {
  const [first] = rule.areas;
  if (!first) return false;
  const result = (formula: string) =>
    constant(formula) ?? evaluate(shifted(formula, row - first.top, column - first.left), sheet.name, row, column);
  if (rule.type === "Custom") {
    const outcome = result(rule.formula);
    return outcome === true || (typeof outcome === "number" && outcome !== 0);
  }
  if (!rule.cellValue || cell.error !== null || cell.value === null) return false;
  const { operator, formula1, formula2 } = rule.cellValue;
  const low = compare(cell.value, result(formula1));
  if (low === null) return operator === "NotEqualTo";
  const high = formula2 === undefined ? null : compare(cell.value, result(formula2));
  switch (operator) {
    case "EqualTo":
      return low === 0;
    case "NotEqualTo":
      return low !== 0;
    case "GreaterThan":
      return low > 0;
    case "GreaterThanOrEqual":
      return low >= 0;
    case "LessThan":
      return low < 0;
    case "LessThanOrEqual":
      return low <= 0;
    case "Between":
      return high !== null && low >= 0 && high <= 0;
    default:
      return high !== null && (low < 0 || high > 0);
  }
}

/** Text compares without regard to case, and a number never equals a text. */
function compare(value: string | number | boolean, other: FormulaResult): number | null {
  if (typeof value === "string" && typeof other === "string") {
    return value.localeCompare(other, "sv", { sensitivity: "accent" });
  }
  return typeof value === "number" && typeof other === "number" ? value - other : null;
}

function constant(formula: string): FormulaResult | null {
  const text = formula.replace(/^=/, "");
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : null;
}

/**
 * A formula as it reads that many rows and columns further on. Text in quotes is left alone.
 *
 * @example shifted("=$A1>5", 2, 1) // "=$A3>5"
 */
export function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gi,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      const area = letters === undefined ? null : (parseAddress(`${letters}${digits}`)?.area ?? null);
      if (!area) return whole;
      const top = area.top + (fixedRow ? 0 : rows);
      const left = area.left + (fixedColumn ? 0 : columns);
      const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(areaName({ top, left, bottom: top, right: left })) ?? [];
      return `${fixedColumn}${column}${fixedRow}${row}`;
    },
  );
}
