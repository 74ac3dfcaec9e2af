import type { WriteSheet } from "hucre/xlsx";
import { areaName, parseAddress } from "../model/address";
import type { BorderSide } from "../model/cellFormat";
import { NORMAL_FORMAT } from "../model/cellFormat";
import type { ConditionalFormat, ConditionalLook } from "../model/conditionalFormat";
import { readBorders, writeBorders } from "./borderLine";
import { readFont } from "./cellStyle";
import { storedFormula, writtenFormula } from "./storedFormula";
import { readColor, writeColor } from "./styleColor";

type StoredRule = NonNullable<WriteSheet["conditionalRules"]>[number];
type StoredLook = NonNullable<StoredRule["style"]>;

const OPERATORS: Readonly<Record<string, NonNullable<StoredRule["operator"]>>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};
const EDGES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

export function writeRules(formats: readonly ConditionalFormat[]): StoredRule[] {
  return formats.map((format, index) => {
    const rule = {
      priority: index + 1,
      range: format.areas.map((area) => areaName(area)).join(" "),
      stopIfTrue: format.stopIfTrue,
      style: writeLook(format.look),
    };
    const { cellValue } = format;
    if (!cellValue) return { ...rule, type: "expression", formula: storedFormula(format.formula) };
    const formulas = [cellValue.formula1, ...(cellValue.formula2 === undefined ? [] : [cellValue.formula2])];
    return { ...rule, type: "cellIs", operator: OPERATORS[cellValue.operator], formula: formulas.map(storedFormula) };
  });
}

/** The rules of the kinds that the model knows; colour scales, bars and icons are left out. */
export function readRules(
  rules: readonly StoredRule[],
  themeColors: readonly string[],
  newId: () => string,
): ConditionalFormat[] {
  const sorted = [...rules].sort((a, b) => a.priority - b.priority);
  return sorted.flatMap((rule): ConditionalFormat[] => {
    const [formula1, formula2] = [rule.formula ?? []].flat().map(writtenFormula);
    const areas = rule.range.split(" ").flatMap((address) => parseAddress(address)?.area ?? []);
    const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator);
    if (formula1 === undefined || areas.length === 0) return [];
    const shared = {
      id: newId(),
      areas,
      stopIfTrue: rule.stopIfTrue ?? false,
      look: readLook(rule.style, themeColors),
    };
    if (rule.type === "expression") return [{ ...shared, type: "Custom", cellValue: null, formula: formula1 }];
    if (rule.type !== "cellIs" || operator === undefined) return [];
    const cellValue = { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
    return [{ ...shared, type: "CellValue", cellValue, formula: "" }];
  });
}

function writeLook({ font, fill, borders, numberFormat }: ConditionalLook): StoredLook {
  const sides = Object.entries(EDGES).flatMap(([edge, side]) =>
    borders[edge] ? [[side, borders[edge]] as const] : [],
  );
  return {
    ...(Object.keys(font).length > 0 && {
      font: {
        ...(font.color !== undefined && { color: writeColor(font.color) }),
        ...(font.bold !== undefined && { bold: font.bold }),
        ...(font.italic !== undefined && { italic: font.italic }),
        ...(font.strikethrough !== undefined && { strikethrough: font.strikethrough }),
        ...(font.underline === "Single" && { underline: "single" as const }),
        ...(font.underline === "Double" && { underline: "double" as const }),
      },
    }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: writeColor(fill) } }),
    ...(sides.length > 0 && { border: writeBorders(Object.fromEntries(sides)) }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

function readLook(stored: StoredLook = {}, themeColors: readonly string[]): ConditionalLook {
  const { font, fill, border, numFmt } = stored;
  const look: ConditionalLook = { font: {}, borders: {} };
  if (font) {
    const read = readFont(font, NORMAL_FORMAT.font, themeColors);
    if (font.color) look.font.color = read.color;
    if (font.bold !== undefined) look.font.bold = read.bold;
    if (font.italic !== undefined) look.font.italic = read.italic;
    if (font.strikethrough !== undefined) look.font.strikethrough = read.strikethrough;
    if (font.underline !== undefined) look.font.underline = read.underline;
  }
  const color = fill?.type === "pattern" ? readColor(fill.bgColor ?? fill.fgColor, themeColors) : null;
  if (color !== null) look.fill = color;
  const sides: Partial<Record<BorderSide, ConditionalLook["borders"][string]>> = border
    ? readBorders(border, themeColors)
    : {};
  for (const [edge, side] of Object.entries(EDGES)) {
    const line = sides[side];
    if (line) look.borders[edge] = line;
  }
  if (numFmt !== undefined) look.numberFormat = numFmt;
  return look;
}
