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
});
