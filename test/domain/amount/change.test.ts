import { change } from "../../../src/domain/amount/change";

describe("change", () => {
  test.each([
    [105, 100, 0.05],
    [-8, -10, 0.2],
    [-12, -10, -0.2],
    [0.3, 0.1, 2],
    [0, -10, 1],
    [10, 10, 0],
    [5, 0, null],
    [0, 0, null],
  ])("%d from %d is %j", (now, before, expected) => {
    expect(change(now, before)).toBe(expected);
  });
});
