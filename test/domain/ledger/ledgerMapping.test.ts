import { accountClass, KOMMUN_BAS } from "../../../src/domain/ledger/accountClass";
import { intervalText, parseInterval } from "../../../src/domain/ledger/accountInterval";
import { operationOf } from "../../../src/domain/ledger/ledgerSettings";
import { parseDepartmentPattern } from "../../../src/domain/ledger/departmentPattern";

test.each([
  ["3", { from: "3", to: "3" }],
  [" 4 – 7 ", { from: "4", to: "7" }],
  ["8410-8419", { from: "8410", to: "8419" }],
  ["84-8419", { from: "84", to: "8419" }],
  ["7-4", null],
  ["8419–8410", null],
  ["konto 3", null],
  ["", null],
  ["12345678901", null],
])("interval %j", (text, interval) => {
  expect(parseInterval(text)).toEqual(interval);
});

test.each(["3", "4–7", "8410–8419"])("%s is printed as it is read", (text) => {
  const read = parseInterval(text);
  expect(read && intervalText(read)).toBe(text);
});

test.each([
  ["81* = Stab och ledning", { key: "81*", operation: "Stab och ledning" }],
  ["8110:Stab", { key: "8110", operation: "Stab" }],
  ["* = Hela förvaltningen", null],
  ["81* =", null],
  ["Stab", null],
])("ansvar %j", (text, pattern) => {
  expect(parseDepartmentPattern(text)).toEqual(pattern);
});

test.each([
  ["6910", "other"],
  ["6810", "cost"],
  ["8410", "cost"],
  ["8420", "income"],
])("the most exact interval decides: account %s is %s", (account, kind) => {
  const map = [...KOMMUN_BAS, { from: "69", to: "69", kind: "other" }, { from: "8410", to: "8419", kind: "cost" }] as const; // prettier-ignore
  expect(accountClass(account, map)).toBe(kind);
});

test.each([
  ["8110", "Nämnd"],
  ["8120", "Stab"],
  ["8200", null],
])("ansvar %s belongs to %s", (code, area) => {
  expect(operationOf(code, { "81*": "Stab", "811*": "Nämnd" })).toBe(area);
});
