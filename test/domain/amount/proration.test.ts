import { fc } from "../../property";
import { prorated } from "../../../src/domain/amount/proration";

const SUMMER = [1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1];

describe("prorated", () => {
  test.each<[number, number, number, number[] | null, number | null]>([
    [1200, 1, 12, null, 1200],
    [1200, 1, 8, null, 800],
    [-100, 1, 3, null, -25],
    [1100, 7, 7, SUMMER, 0],
    [1100, 1, 12, SUMMER, 1100],
    [-1100, 7, 7, SUMMER, 0],
    [1200, 1, 1, [30, 10, 10, 10, 10, 10, 10, 10, 10, 10, 0, 0], 300],
    [1200, 1, 1, Array.from({ length: 12 }, () => 0), null],
  ])("%d from %d to %d by %j is %j", (budget, from, to, profile, expected) => {
    expect(prorated(budget, { from, to }, profile)).toBe(expected);
  });

  test("is the exact share of the months, to the nearest double", () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), months, (cents, ends) => {
        const [from, to] = [Math.min(...ends), Math.max(...ends)];
        expect(prorated(cents / 100, { from, to }, null)).toBe((cents * (to - from + 1)) / 1200);
      }),
    );
  });
});
