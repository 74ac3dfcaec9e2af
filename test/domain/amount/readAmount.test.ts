import { fc } from "../../property";
import { formatAmount } from "../../../src/domain/amount/formatAmount";
import { readAmount } from "../../../src/domain/amount/readAmount";

test.each([
  ["−0,9", -0.9],
  ["–0,3", -0.3],
  ["- 5,5", -5.5],
  ["-2.0", -2],
  ["1 030", 1030],
  ["1\u00a0030", 1030],
  ["1\u202f030", 1030],
  ["−1\u00a0030", -1030],
  ["1.234.567", 1234567],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["354 881 tkr", 354881],
  ["60,8 mnkr", 60.8],
  ["29 %", 29],
  ["2,2%", 2.2],
  ["(12,5)", -12.5],
  ["100-", -100],
  ["+3", 3],
  ["3**", 3],
  ["*53", 53],
  ["82*", 82],
  ["74 % (not)", 74],
  ["65 (2020)", 65],
  ["1 234 1)", 1234],
  ["2020: 65", 65],
  ["0", 0],
  ["-0,0", 0],
  ["1,45519E-11", 1.45519e-11],
  ["−2E+07", -2e7],
  ["-0E-05", 0],
])("%j is %d", (text, value) => {
  expect(readAmount(text)).toMatchObject({ value, reason: null });
});

test.each([
  ["", "empty"],
  [" ", "empty"],
  ["-", "dash"],
  ["–", "dash"],
  ["N/A", "notAvailable"],
  ["IU", "noOutcome"],
  ["I.U.", "noOutcome"],
  ["I.U.2", "noOutcome"],
  ["IU-", "noOutcome"],
  ["IU - resultat kommer till verksamhetsberättelse", "noOutcome"],
  ["*", "footnoteOnly"],
  ["Genomförs ej", "text"],
  ["Sekretessbelagt", "text"],
  ["12 34", "unreadable"],
  ["12 st?", "unreadable"],
  ["1,2,3", "unreadable"],
  ["jan-mars", "unreadable"],
  ["1e5", "unreadable"],
  ["0x10", "unreadable"],
])("%j is no figure: %s", (text, reason) => {
  expect(readAmount(text)).toMatchObject({ value: null, reason });
});

test("what a report prints is read back, whatever the amount", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 2 }), (whole, decimals) => {
      const value = whole / 10 ** decimals;
      expect(readAmount(formatAmount(value, decimals)).value).toBe(value);
    }),
  );
});

test("any text ends in a figure or a reason", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { value, reason } = readAmount(text);
      expect(value === null).toBe(reason !== null);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
  );
});

test.each([
  ["82*", 82, "*", null],
  ["*53", 53, "*", null],
  ["-3**", -3, "**", null],
  ["85 %1", 85, "1", null],
  ["12,3²⁾", 12.3, "2", null],
  ["82,51)", 82.5, "1", null],
  ["1 234 1)", 1234, "1", null],
  ["(1 234) 2)", -1234, "2", null],
  ["2020: 65", 65, null, 2020],
  ["65 (2020)", 65, null, 2020],
  ["74 % (not)", 74, null, null],
  ["2020", 2020, null, null],
])("%j is %s with the mark %s from %s", (text, value, footnote, year) => {
  expect(readAmount(text)).toMatchObject({ value, footnote, year });
});

test.each([
  ["I.U.*", "noOutcome"],
  ["IU (kommer i maj)", "noOutcome"],
  ["N/A1", "notAvailable"],
  ["..", "notAvailable"],
  ["-*", "dash"],
  ["Uppgift saknas", "text"],
  ["Mäts vartannat år", "text"],
])("%j stands for %s", (text, reason) => {
  expect(readAmount(text)).toMatchObject({ value: null, reason });
});
