import Big from "big.js";
import { fc } from "../../property";
import { decimalsOf } from "../../../src/domain/amount/decimals";

describe("decimalsOf", () => {
  test.each([
    [0, 0],
    [1200, 0],
    [-7.6, 1],
    [0.05, 2],
    [12.3456, 4],
    [1e21, 0],
    [1e-7, 7],
  ])("%d has %d", (value, expected) => {
    expect(decimalsOf(value)).toBe(expected);
  });

  test("is as many as the shortest text of the figure has", () => {
    const figure = fc
      .tuple(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 9 }))
      .map(([whole, places]) => Number(`${whole}e-${places}`));
    fc.assert(
      fc.property(fc.oneof(figure, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
        const { c, e } = new Big(value);
        expect(decimalsOf(value)).toBe(Math.max(0, c.length - 1 - e));
      }),
    );
  });
});
