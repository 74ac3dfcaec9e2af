import { inBalance } from "../../../src/domain/amount/balance";

describe("inBalance", () => {
  test.each([
    [0, 0, true],
    [0.1, 0, true],
    [-0.1, 0, false],
    [-0.3, 0.3, true],
    [-0.31, 0.3, false],
  ])("%d with %d tolerated is %j", (result, tolerated, expected) => {
    expect(inBalance(result, tolerated)).toBe(expected);
  });
});
