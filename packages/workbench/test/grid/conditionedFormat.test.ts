import { createCalculator } from "excel-host/calc/createCalculator";
import { createHost } from "excel-host/createHost";
import { cellAt } from "excel-host/model/cells";
import type { ConditionalFormat } from "excel-host/model/conditionalFormat";
import type { Scalar } from "excel-host/model/worksheet";
import { conditionedFormat, shifted } from "../../src/grid/conditionedFormat";

const never = () => false;

function rule(change: Partial<ConditionalFormat>): ConditionalFormat {
  return {
    id: "1",
    type: "CellValue",
    areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
    stopIfTrue: false,
    cellValue: null,
    formula: "",
    look: { fill: "#FF0000", font: {}, borders: {} },
    ...change,
  };
}

function fillOf(value: Scalar, rules: ConditionalFormat[]): string | null {
  const sheet = createHost().addSheet("Data", [[value]]);
  sheet.conditionalFormats = rules;
  return conditionedFormat(sheet, 0, 0, cellAt(sheet, 0, 0), never).fill;
}

test.each<[Scalar, string, string, string | undefined, boolean]>([
  [-1, "LessThan", "0", undefined, true],
  [0, "LessThan", "0", undefined, false],
  [0, "LessThanOrEqual", "=0", undefined, true],
  [5, "Between", "1", "5", true],
  [6, "Between", "1", "5", false],
  [6, "NotBetween", "1", "5", true],
  [2.5, "EqualTo", "2.5", undefined, true],
  ["uppnås", "EqualTo", '="Uppnås"', undefined, true],
  ["Uppnås ej", "EqualTo", '="Uppnås"', undefined, false],
  ["1", "EqualTo", "1", undefined, false],
  ["1", "NotEqualTo", "1", undefined, true],
])("%p %s %s %s: %p", (value, operator, formula1, formula2, expected) => {
  expect(fillOf(value, [rule({ cellValue: { operator, formula1, formula2 } })]) === "#FF0000").toBe(expected);
});

const positive = { operator: "GreaterThan", formula1: "0" };

test("the first rule wins, and one may end the search", () => {
  const green = rule({ cellValue: positive, look: { fill: "#00FF00", font: {}, borders: {} } });
  const bold = rule({ cellValue: positive, look: { font: { bold: true }, borders: {} } });
  expect(fillOf(1, [green, rule({ cellValue: positive })])).toBe("#00FF00");
  expect(fillOf(1, [bold, green])).toBe("#00FF00");
  expect(fillOf(1, [{ ...bold, stopIfTrue: true }, green])).toBeNull();
});

test("a rule elsewhere does not touch the cell", () => {
  const area = { top: 1, left: 0, bottom: 1, right: 0 };
  expect(fillOf(1, [rule({ cellValue: positive, areas: [area] })])).toBeNull();
});

test.each([
  ["=$A1>5", 0, false],
  ["=$A1>5", 1, true],
  ['=AND($A1>5,B1="ja")', 1, true],
  ["=OKÄND(A1)", 1, false],
])("the formula %s in row %i, as it reads there: %p", (formula, row, expected) => {
  const host = createHost({ calculator: createCalculator() });
  const sheet = host.addSheet("Data", [
    [5, "ja"],
    [6, "ja"],
  ]);
  sheet.conditionalFormats = [rule({ type: "Custom", formula })];
  const { fill } = conditionedFormat(sheet, row, 0, cellAt(sheet, row, 0), host.evaluate);
  expect(fill === "#FF0000").toBe(expected);
});

test.each([
  ["=$A1>5", 2, 1, "=$A3>5"],
  ["=A$1&B2", 2, 1, "=B$1&C4"],
  ['="A1"&A1', 1, 0, '="A1"&A2'],
  ["='A1'!A1", 1, 0, "='A1'!A2"],
  ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
  ["=SUM(A1:B$3)", 1, 1, "=SUM(B2:C$3)"],
])("%s moved %i down and %i to the right is %s", (formula, rows, columns, expected) => {
  expect(shifted(formula, rows, columns)).toBe(expected);
});
