import { fc } from "../../property";
import { roundHalfAway, sum } from "../../../src/domain/amount/amount";
import { roundToSum } from "../../../src/domain/amount/rounding";

describe("roundToSum", () => {
  test.each<[number[], number, number[]]>([
    [[], 0, []],
    [[2.5], 0, [3]],
    [[-2.5], 0, [-3]],
    [[1.4, 1.4, 1.2], 0, [2, 1, 1]],
    [[33.333, 33.333, 33.334], 1, [33.3, 33.3, 33.4]],
    [[0.4, 0.4], 0, [1, 0]],
    [[5.5, 7.5], 0, [5, 8]],
    [[0.3, -0.3], 0, [0, 0]],
    [[123, 456], -1, [120, 460]],
    [[-0.2, 0], 0, [0, 0]],
    [[0.1, 0.2, 0.3], 2, [0.1, 0.2, 0.3]],
  ])("%j with %d decimals is %j", (figures, decimals, expected) => {
    expect(roundToSum(figures, decimals)).toEqual(expected);
  });

  test("always gives the rounded total, moves no figure a whole unit, and leaves round figures alone", () => {
    const amount = fc
      .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
      .map(([whole, places]) => Number(`${whole}e-${places}`));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 20 }), fc.integer({ min: -1, max: 3 }), (figures, decimals) => {
        const rounded = roundToSum(figures, decimals);
        expect(sum(rounded)).toBe(roundHalfAway(sum(figures), decimals));
        rounded.forEach((figure, index) => {
          expect(Math.abs(figure - figures[index]!)).toBeLessThan(10 ** -decimals);
          expect(figure === 0 && Object.is(figure, -0)).toBe(false);
          if (roundHalfAway(figures[index]!, decimals) === figures[index]) expect(figure).toBe(figures[index]);
        });
      }),
    );
  });
});
