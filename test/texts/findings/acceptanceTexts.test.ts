import { formatAmount } from "../../../src/domain/amount/formatAmount";
import { acceptedText, lapsedText } from "../../../src/texts/findings/acceptanceTexts";

const NOTE = { by: "Anna Ek", on: "2024-04-12", comment: "Rättas i maj" };

test.each([
  [NOTE, "Accepterat 2024-04-12 av Anna Ek: Rättas i maj."],
  [{ ...NOTE, by: "" }, "Accepterat 2024-04-12: Rättas i maj."],
  [{ ...NOTE, comment: "" }, "Accepterat 2024-04-12 av Anna Ek."],
])("%j is told as %s", (note, words) => {
  expect(acceptedText(note)).toBe(words);
});

test("a lapsed acceptance tells what it was about", () => {
  const lapsed = { ...NOTE, printed: 1.2, expected: -1.2 };
  expect(lapsedText(lapsed, (value) => formatAmount(value, 1))).toBe(
    "Accepterades 2024-04-12 av Anna Ek för 1,2 mot väntat −1,2: Rättas i maj. Beloppen har ändrats sedan dess.",
  );
});
