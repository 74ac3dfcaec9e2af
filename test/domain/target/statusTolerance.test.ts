import { parseTolerance } from "../../../src/domain/target/statusTolerance";

describe("parseTolerance", () => {
  test.each([
    [2, { kind: "absolute", amount: 2 }],
    [0, { kind: "absolute", amount: 0 }],
    ["0,5", { kind: "absolute", amount: 0.5 }],
    ["5 %", { kind: "relative", amount: 5 }],
    ["5%", { kind: "relative", amount: 5 }],
    ["lite", null],
    ["-", null],
    ["", null],
    [-1, null],
    ["-5 %", null],
    [NaN, null],
    [Infinity, null],
  ])("%j", (input, expected) => {
    expect(parseTolerance(input)).toEqual(expected);
  });
});
