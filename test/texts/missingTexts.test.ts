import { missingText } from "../../src/texts/missingTexts";

test.each([
  ["noOutcome", "I.U.", "inget utfall (I.U.)"],
  ["noOutcome", "IU - resultat kommer", "inget utfall än (IU + text)"],
  ["empty", "", "tom cell"],
] as const)("%s, written %j, is told as %s", (reason, text, told) => {
  expect(missingText(reason, text)).toBe(told);
});
