import { addressOf, areaName, parseAddress } from "../../src/model/address";
import { withoutArea } from "../../src/model/area";

test.each([
  ["A1", null, "A1"],
  ["b2:A1", null, "A1:B2"],
  ["$A$1:B2", null, "A1:B2"],
  ["A:C", null, "A:C"],
  ["3:1", null, "1:3"],
  ["XFD1048576", null, "XFD1048576"],
  ["Data!A1", "Data", "A1"],
  ["'Plan 1''a'!A1", "Plan 1'a", "A1"],
])("%s is on %j and means %s", (text, sheet, name) => {
  const address = parseAddress(text);
  expect([address?.sheet, address && areaName(address.area)]).toEqual([sheet, name]);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1,B2", "Belopp", "A1:"])("%j is no address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each([
  ["Data", "Data!$B$2"],
  ["Månad", "Månad!$B$2"],
  ["Blad 1", "'Blad 1'!$B$2"],
  ["AB12", "'AB12'!$B$2"],
  ["2024", "'2024'!$B$2"],
])("sheet %s in an address: %s", (sheet, address) => {
  expect(addressOf(sheet, { top: 1, left: 1, bottom: 1, right: 1 }, true)).toBe(address);
});

test.each([
  ["A1:C3", "B2", ["A1:C1", "A2", "C2", "A3:C3"]],
  ["A1:C3", "A1:C2", ["A3:C3"]],
  ["A1:C3", "A1:D9", []],
  ["A1:C3", "E5", ["A1:C3"]],
])("%s without %s is %j", (area, hole, rest) => {
  const [a, b] = [parseAddress(area), parseAddress(hole)];
  if (!a || !b) throw new Error("bad case");
  expect(withoutArea(a.area, b.area).map((part) => areaName(part))).toEqual(rest);
});
