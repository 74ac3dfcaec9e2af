import { proportion } from "../../../src/domain/amount/proportion";

describe("proportion", () => {
  test.each([
    [-7.6, 12, 12, -7.6],
    [30, 12, 3, 120],
    [100, 1, 3, 33.333333333333336],
    [-100, 0, 3, 0],
    [0.1, 3, -1, -0.3],
  ])("%d × %d / %d is %d", (amount, part, whole, expected) => {
    expect(proportion(amount, part, whole)).toBe(expected);
  });
});
