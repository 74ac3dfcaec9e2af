import fc from "fast-check";
import { formatAmount } from "../../../src/domain/amount/formatAmount";
import { reasonText } from "../../../src/domain/amount/missing";
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
])("%j is %d", (text, value) => {
  expect(readAmount(text)).toMatchObject({ value, reason: null });
});

test.each([
  ["", "tom cell"],
  [" ", "tom cell"],
  ["-", "streck (ej tillämpligt/inget värde)"],
  ["–", "streck (ej tillämpligt/inget värde)"],
  ["N/A", "ej tillgängligt (N/A)"],
  ["IU", "inget utfall (IU)"],
  ["I.U.", "inget utfall (IU)"],
  ["I.U.2", "inget utfall (IU)"],
  ["IU-", "inget utfall (IU)"],
  ["IU - resultat kommer till verksamhetsberättelse", "inget utfall (IU)"],
  ["*", "endast fotnotstecken (mäts senare)"],
  ["Genomförs ej", "text"],
  ["Sekretessbelagt", "text"],
  ["12 34", "oläsligt"],
  ["12 st?", "oläsligt"],
  ["1,2,3", "oläsligt"],
  ["jan-mars", "oläsligt"],
  ["1e5", "oläsligt"],
  ["0x10", "oläsligt"],
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
  ["I.U.*", "inget utfall (IU)"],
  ["IU (kommer i maj)", "inget utfall (IU)"],
  ["N/A1", "ej tillgängligt (N/A)"],
  ["..", "ej tillgängligt (N/A)"],
  ["-*", "streck (ej tillämpligt/inget värde)"],
  ["Uppgift saknas", "text"],
  ["Mäts vartannat år", "text"],
])("%j stands for %s", (text, reason) => {
  expect(readAmount(text)).toMatchObject({ value: null, reason });
});

test.each([
  ["inget utfall (IU)", "I.U.", "inget utfall (I.U.)"],
  ["inget utfall (IU)", "IU - resultat kommer", "inget utfall än (IU + text)"],
  ["tom cell", "", "tom cell"],
] as const)("%s, written %j, is told as %s", (reason, text, told) => {
  expect(reasonText(reason, text)).toBe(told);
});
