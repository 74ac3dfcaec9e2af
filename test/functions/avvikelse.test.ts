import Big from "big.js";
import { fc } from "../property";
import { FUNCTIONS } from "../../src/functions/associate";
import { shown } from "./excelError";

const { AVVIKELSE: avvikelse, AVVIKELSEPROCENT: avvikelseprocent } = FUNCTIONS;

const one = (call: typeof avvikelse, ...args: unknown[]) => {
  const [actual, budget, kind] = args.map((value) => (value === undefined ? undefined : [[value]]));
  return shown(() => call(actual ?? [[""]], budget ?? [[""]], kind))[0]?.[0];
};

const KINDS = "Slaget ska vara ”resultat”, ”nettokostnad”, ”kostnad”, ”intäkt”, ”investering” eller ”differens”.";

const NO_UNIT =
  "Ett tal har enheten mnkr och det första har ingen, så de går inte att räkna ihop. Skriv enheten vid det första.";
const AMOUNT_AND_PERCENT = "Ett belopp och en procentsats går inte att räkna ihop.";
const TWO_SCALES =
  "Det går inte att avgöra om talet utan procenttecken är en andel eller ett procenttal. Skriv talen på samma sätt.";

describe("AVVIKELSE", () => {
  test.each([
    [12.5, 10, undefined, 2.5],
    [-0.9, -0.3, undefined, -0.6],
    [-1.4, 1.2, null, -2.6],
    [12.5, 10, "", 2.5],
    [12.5, 10, "resultat", 2.5],
    [12.5, 10, "Resultat ", 2.5],
    [12.5, 10, "nettokostnad", -2.5],
    [12.5, 10, "KOSTNAD", -2.5],
    [12.5, 10, "intäkt", 2.5],
    [12.5, 10, "INTÄKT", 2.5],
    [12.5, 10, "inta\u0308kt", 2.5],
    [12.5, 10, "intakt", 2.5],
    [39000, 53500, "investering", 14500],
    [12.5, 10, "differens", 2.5],
    ["12,5", "10,0", undefined, 2.5],
    ["−1 030 tkr", "-1 000", undefined, -30],
    ["3**", 3, undefined, 0],
    ["95 %", "90 %", undefined, 5],
    ["1 200 tkr", "1 mnkr", undefined, 200],
    ["1,2 mnkr", "1 000 tkr", "kostnad", -0.2],
    ["1 mdkr", "999 mnkr", undefined, 0.001],
    [0, "1 mnkr", undefined, -1],
    ["5 %", 0.05, undefined, 0],
    [0.05, "4 %", undefined, 0.01],
    [1.2, "110 %", undefined, 0.1],
    ["5 %", 0, undefined, 0.05],
    ["", 10, undefined, ""],
    [12.5, "", undefined, ""],
    [null, 10, undefined, ""],
    ["\u00a0", 10, undefined, ""],
    ["IU", 10, undefined, "IU"],
    [12.5, " - ", undefined, "-"],
    ["IU", "-", undefined, "IU"],
    [0, "I.U.", undefined, "I.U."],
    ["IU - kommer i bokslutet", 10, undefined, "IU - kommer i bokslutet"],
  ])("(%j; %j; %j) är %j", (actual, budget, kind, expected) => {
    expect(one(avvikelse, actual, budget, kind)).toBe(expected);
  });

  test.each([
    [1200, "1 mnkr", NO_UNIT],
    ["5 %", "1 mnkr", AMOUNT_AND_PERCENT],
    ["95 %", 91, TWO_SCALES],
    ["0,5 %", 0.4, TWO_SCALES],
  ])("(%j; %j) är #VÄRDEFEL! med skälet", (actual, budget, message) => {
    expect(one(avvikelse, actual, budget)).toEqual({ error: "#VALUE!", message });
  });

  test.each([
    ["ungefär 12", 10, undefined, "Utfallet ”ungefär 12” går inte att läsa som ett tal."],
    [12, "ungefär 10", undefined, "Budgeten ”ungefär 10” går inte att läsa som ett tal."],
    ["IU", "ungefär 10", undefined, "Budgeten ”ungefär 10” går inte att läsa som ett tal."],
    [true, 10, undefined, "Utfallet ”SANT” går inte att läsa som ett tal."],
    [12, 10, "kostnader", KINDS],
    ["IU", 10, 1, KINDS],
  ])("(%j; %j; %j) är #VALUE!", (actual, budget, kind, message) => {
    expect(one(avvikelse, actual, budget, kind)).toEqual({ error: "#VALUE!", message });
  });

  test("columns spill, with slag per row and trouble in its own cell", () => {
    const actual = [[12.5], ["IU"], ["tolv"], [651]];
    const kind = [["resultat"], [""], [""], ["kostnad"]];
    expect(shown(() => avvikelse(actual, [[10], [10], [10], [642.6]], kind))).toEqual([
      [2.5],
      ["IU"],
      [{ error: "#VALUE!", message: "Utfallet ”tolv” går inte att läsa som ett tal." }],
      [-8.4],
    ]);
  });

  test("is decimal-exact and never −0 for amounts with up to four decimals", () => {
    const amount = fc
      .tuple(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 4 }))
      .map(([whole, decimals]) => Number(`${whole}e-${decimals}`));
    fc.assert(
      fc.property(amount, amount, fc.constantFrom("resultat", "kostnad"), (actual, budget, kind) => {
        const exact = new Big(actual).minus(budget).times(kind === "kostnad" ? -1 : 1);
        const result = one(avvikelse, actual, budget, kind);
        expect(result).toBe(exact.toNumber() + 0);
        expect(one(avvikelse, String(actual).replace(".", ","), budget, kind)).toBe(result);
      }),
    );
  });
});

describe("AVVIKELSEPROCENT", () => {
  test.each([
    [12.5, 10, undefined, 0.25],
    [12.5, 10, "kostnad", -0.25],
    [-8, -10, undefined, 0.2],
    [-12, -10, undefined, -0.2],
    [10, 10, "kostnad", 0],
    [0, -10, "kostnad", -1],
    ["IU", 10, undefined, "IU"],
    [12, "-", undefined, "-"],
    ["", 0, undefined, ""],
  ])("(%j; %j; %j) är %j", (actual, budget, kind, expected) => {
    expect(one(avvikelseprocent, actual, budget, kind)).toBe(expected);
  });

  test("a budget of 0 gives #N/A and says why", () => {
    const message = "Budgeten är 0, så avvikelsen kan inte anges i procent av den.";
    expect(one(avvikelseprocent, 5, 0)).toEqual({ error: "#N/A", message });
    expect(one(avvikelseprocent, 5, "0,0")).toEqual({ error: "#N/A", message });
  });

  test("is never −0", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom("resultat", "kostnad", "differens"), (amount, kind) => {
        fc.pre(amount !== 0);
        expect(one(avvikelseprocent, amount, amount, kind)).toBe(0);
      }),
    );
  });
});
