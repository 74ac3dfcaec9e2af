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
});
