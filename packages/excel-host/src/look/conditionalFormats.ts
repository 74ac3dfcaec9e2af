import { intersectionOf, withoutArea } from "../model/area";
import type { ConditionalFormat } from "../model/conditionalFormat";
import { formulaFault } from "../text/formulaFault";
import { newId } from "../model/workbook";
import { asBoolean, asInteger, asOneOf, asRecord, asText } from "../wire/argument";
import { lookupMethods } from "../wire/collection";
import { conditionalLookObject } from "./conditionalLook";
import { invalidArgument, itemNotFound, notSimulated } from "../wire/hostError";
import type { Argument, HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import { rangeAreasObject, rangeObject } from "../wire/classLinks";
import type { RangeTarget, SheetTarget } from "../range/rangeTarget";
import { isSheetAlive } from "../range/rangeTarget";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

interface RuleTarget extends SheetTarget {
  readonly rule: ConditionalFormat;
}

/** The conditional formats that touch a range. */
export const conditionalFormatsObject = defineClass<RangeTarget>(() => ({
  name: "ConditionalFormatCollection",
  isAlive: isSheetAlive,
  items: (target) => rulesIn(target).map((rule) => ruleObject({ ...target, rule })),
  call: {
    Add: add,
    ClearAll: forgetConditionalFormats,
    ...lookupMethods(find, (target) => rulesIn(target).map((rule) => ruleObject({ ...target, rule }))),
  },
}));

const ruleObject = defineClass<RuleTarget>(() => ({
  name: "ConditionalFormat",
  isAlive: (target) => isSheetAlive(target) && target.sheet.conditionalFormats.includes(target.rule),
  identity: ({ rule }) => ({ Id: rule.id }),
  read: {
    Id: ({ rule }) => rule.id,
    Type: ({ rule }) => rule.type,
    StopIfTrue: ({ rule }) => rule.stopIfTrue,
    Priority: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
  },
  write: {
    StopIfTrue: ({ rule }, value) => {
      rule.stopIfTrue = asBoolean(value);
    },
    Priority: ({ sheet, rule }, value) => {
      const others = sheet.conditionalFormats.filter((other) => other !== rule);
      others.splice(asInteger(value, 0, others.length), 0, rule);
      sheet.conditionalFormats = others;
    },
  },
  navigate: {
    CellValue: (target) => found(cellValueObject(target), target.rule.type === "CellValue"),
    CellValueOrNullObject: (target) => (target.rule.type === "CellValue" ? cellValueObject(target) : null),
    Custom: (target) => found(customObject(target), target.rule.type === "Custom"),
    CustomOrNullObject: (target) => (target.rule.type === "Custom" ? customObject(target) : null),
  },
  call: {
    Delete: ({ sheet, rule }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
    },
    GetRange: ({ state, sheet, rule }) => {
      const [area, ...more] = rule.areas;
      if (!area || more.length > 0) throw itemNotFound();
      return rangeObject({ state, sheet, area });
    },
    GetRanges: ({ state, sheet, rule }) => rangeAreasObject({ state, sheet, areas: rule.areas }),
  },
}));

const cellValueObject = defineClass<RuleTarget>(() => ({
  name: "CellValueConditionalFormat",
  read: { Rule: ({ rule }) => rule.cellValue && { ...rule.cellValue } },
  write: {
    Rule: ({ rule }, value) => {
      const { operator, formula1, formula2 } = asRecord(value);
      const name = asOneOf(operator, OPERATORS);
      const pair = /between/i.test(name) ? { formula2: asFormula(formula2) } : {};
      rule.cellValue = { operator: name, formula1: asFormula(formula1), ...pair };
    },
  },
  navigate: { Format: ({ rule }) => conditionalLookObject(rule.look) },
}));

const customObject = defineClass<RuleTarget>(() => ({
  name: "CustomConditionalFormat",
  navigate: {
    Rule: (target) => formulaObject(target),
    Format: ({ rule }) => conditionalLookObject(rule.look),
  },
}));

const formulaObject = defineClass<RuleTarget>(() => ({
  name: "ConditionalFormatRule",
  read: { Formula: ({ rule }) => rule.formula },
  write: {
    Formula: ({ rule }, value) => {
      rule.formula = asFormula(value);
    },
  },
}));

/** Takes the range out of every rule; a rule with nothing left is gone. */
export function forgetConditionalFormats({ sheet, area }: RangeTarget): void {
  for (const rule of sheet.conditionalFormats) rule.areas = rule.areas.flatMap((part) => withoutArea(part, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
}

function add(target: RangeTarget, type: Argument): HostObject {
  const name = asText(type);
  if (name !== "CellValue" && name !== "Custom") throw notSimulated(`A conditional format of type ${name}`);
  const rule: ConditionalFormat = {
    id: newId(target.state.workbook),
    type: name,
    areas: [target.area],
    stopIfTrue: false,
    cellValue: null,
    formula: "",
    look: { font: {}, borders: {} },
  };
  // The newest rule comes first, as in Excel.
  target.sheet.conditionalFormats.unshift(rule);
  return ruleObject({ ...target, rule });
}

function rulesIn({ sheet, area }: RangeTarget): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((rule) => rule.areas.some((part) => intersectionOf(part, area)));
}

function find(target: RangeTarget, id: Argument): HostObject | null {
  const rule = rulesIn(target).find((candidate) => candidate.id === id);
  return rule ? ruleObject({ ...target, rule }) : null;
}

function found(object: HostObject | null, isThere = true): HostObject {
  if (!object || !isThere) throw itemNotFound();
  return object;
}

function asFormula(value: Argument): string {
  const text = typeof value === "number" ? String(value) : asText(value, 8192);
  if (text === "" || formulaFault(text)) throw invalidArgument("formula of a conditional format");
  return text;
}
