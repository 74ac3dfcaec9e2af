import { fc } from "../property";
import { commentDraft, type CommentInput } from "../../src/texts/commentDraft";
import { AMOUNT_KINDS } from "../../src/domain/amount/sign";

const BASE: CommentInput = {
  name: "HR",
  actual: 0,
  budget: 0,
  unit: "mnkr",
  decimals: 1,
  kind: "resultat",
  limit: null,
};

/** With plain spaces, so that the table can be read. */
const draft = (input: Partial<CommentInput>) => commentDraft({ ...BASE, ...input }).replace(/\u00a0/gu, " ");

describe("commentDraft", () => {
  test.each<[Partial<CommentInput>, string]>([
    [
      { actual: -0.9, budget: -0.3 },
      "HR: resultatet är −0,9 mnkr mot budget −0,3 mnkr, vilket är 0,6 mnkr sämre än budget.",
    ],
    [
      { actual: 1.2, budget: 0 },
      "HR: resultatet är 1,2 mnkr mot budget 0,0 mnkr, vilket är 1,2 mnkr bättre än budget.",
    ],
    [
      { kind: "kostnad", actual: 651, budget: 642.6 },
      "HR: kostnaden är 651,0 mnkr mot budget 642,6 mnkr, vilket är 8,4 mnkr (1,3 %) högre än budget.",
    ],
    [
      { kind: "nettokostnad", actual: 9, budget: 10 },
      "HR: nettokostnaden är 9,0 mnkr mot budget 10,0 mnkr, vilket är 1,0 mnkr (10,0 %) lägre än budget.",
    ],
    [
      { kind: "intakt", actual: 9, budget: 10 },
      "HR: intäkten är 9,0 mnkr mot budget 10,0 mnkr, vilket är 1,0 mnkr (10,0 %) lägre än budget.",
    ],
    [
      { kind: "investering", actual: 39000, budget: 53500, unit: "tkr", decimals: 0 },
      "HR: utgiften är 39 000 tkr mot ramen 53 500 tkr, vilket är 14 500 tkr (27,1 %) lägre än ramen.",
    ],
    [
      { kind: "kostnad", actual: 5, budget: 0 },
      "HR: kostnaden är 5,0 mnkr mot budget 0,0 mnkr, vilket är 5,0 mnkr högre än budget.",
    ],
    [{ actual: 0.04, budget: 0 }, "HR: resultatet är 0,0 mnkr mot budget 0,0 mnkr, i nivå med budget."],
    [
      { actual: 10.4, budget: 10, limit: { kind: "relative", amount: 5 } },
      "HR: resultatet är 10,4 mnkr mot budget 10,0 mnkr, i nivå med budget.",
    ],
    [
      { actual: 10.5, budget: 10, limit: { kind: "absolute", amount: 0.4 } },
      "HR: resultatet är 10,5 mnkr mot budget 10,0 mnkr, vilket är 0,5 mnkr bättre än budget.",
    ],
    [
      { name: "", actual: 12.25, budget: 12, unit: "", decimals: null },
      "Resultatet är 12,25 mot budget 12, vilket är 0,25 bättre än budget.",
    ],
  ])("%j", (input, sentence) => {
    expect(draft(input)).toBe(sentence);
  });

  test("names no cause, whatever the figures", () => {
    const amount = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...AMOUNT_KINDS), (actual, budget, kind) => {
        expect(draft({ actual, budget, kind })).not.toMatch(/(?:eftersom|därför|beror|orsak|på grund av|till följd)/iu);
      }),
    );
  });
});
