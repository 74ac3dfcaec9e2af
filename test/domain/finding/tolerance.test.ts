import { differenceDistance, sumDistance } from "../../../src/domain/finding/tolerance";

const tenths = (count: number) => Array.from({ length: count }, () => 0.1);

describe("sumDistance", () => {
  test.each([
    [0, tenths(3), "lika"],
    [1e-9, tenths(3), "lika"],
    [0.1, tenths(7), "avrundning"],
    [-0.3, tenths(7), "misstänkt"],
    [0.4, tenths(7), "fel"],
    [-6, [1, 1, 1, 1, 1, 1, 1], "fel"],
  ])("%d over %j is %s", (difference, units, expected) => {
    expect(sumDistance(difference, units)).toBe(expected);
  });
});

describe("differenceDistance", () => {
  test.each([
    [0, 0.1, "lika"],
    [0.1, 0.1, "avrundning"],
    [-0.1, 0.1, "avrundning"],
    [0.2, 0.1, "fel"],
  ])("%d by %d is %s", (difference, unit, expected) => {
    expect(differenceDistance(difference, unit)).toBe(expected);
  });
});
