import Big from "big.js";
import { fc } from "../../property";
import { roundHalfAway, subtract, sum } from "../../../src/domain/amount/amount";

test.each([
  [-1.4, 1.2, -2.6],
  [0.3, 0.1, 0.2],
  [-0.9, -0.3, -0.6],
  [5, 5, 0],
  [-0, 0, 0],
  [1e-9, 3e-9, -2e-9],
])("subtract(%d, %d) is exactly %d", (a, b, difference) => {
  expect(subtract(a, b)).toBe(difference);
});

test.each([
  [-2.45, 1, -2.5],
  [2.25, 1, 2.3],
  [-0.01648, 1, 0],
  [1.005, 2, 1.01],
  [-0.5, 0, -1],
  [42352.99999999999, 0, 42353],
])("roundHalfAway(%d, %d) is %d", (value, decimals, rounded) => {
  expect(roundHalfAway(value, decimals)).toBe(rounded);
});

const amount = fc.integer({ min: -1e11, max: 1e11 }).map((oren) => oren / 100);

test("subtract and sum agree with exact decimals for any amounts in kronor and öre", () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(subtract(a, b)).toBe(new Big(a).minus(b).toNumber() + 0);
    }),
  );
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 30 }), (amounts) => {
      expect(sum(amounts)).toBe(amounts.reduce((total, one) => total.plus(one), new Big(0)).toNumber() + 0);
    }),
  );
});
