import { fc } from "../../property";
import { indexed } from "../../../src/domain/amount/indexation";

describe("indexed", () => {
  test.each([
    [41320, 2.5, 0, 41320],
    [41320, 2.5, 1, 42353],
    [41320, 2.5, 2, 43411.825],
    [-100, 10, 2, -121],
    [0.1, 10, 3, 0.1331],
    [1000, -5, 1, 950],
    [0, 2.5, 5, 0],
    [-5, -100, 1, 0],
  ])("%d by %d %% in %d years is %d", (amount, percent, years, expected) => {
    expect(indexed(amount, percent, years)).toBe(expected);
  });

  test("is the amount in whole numbers, raised in whole numbers", () => {
    const whole = fc.integer({ min: -10_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 4 }), (cents, tenths, years) => {
        const raised = BigInt(cents) * BigInt(1000 + tenths) ** BigInt(years);
        expect(indexed(cents / 100, tenths / 10, years)).toBe(Number(`${raised}e-${2 + 3 * years}`));
      }),
    );
  });
});
