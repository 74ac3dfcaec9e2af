import { fc } from "../../property";
import { excelFigure } from "../../../src/domain/amount/statusFigure";

describe("excelFigure", () => {
  const decimal = fc
    .tuple(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 12 }))
    .map(([whole, places]) => Number(`${whole}e-${places}`));
  const near = fc.tuple(decimal, fc.double({ noNaN: true, min: -1e-5, max: 1e-5 })).map(([a, b]) => a + b);

  test("is fifteen significant digits, however it is reached", () => {
    fc.assert(
      fc.property(fc.oneof(decimal, near, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
        expect(excelFigure(value)).toBe(Number(value.toPrecision(15)));
      }),
    );
  });

  test.each([-0, 0.1 + 0.2, 1e9, -1e9, 999_999_999.999_999, 1e-7, 5e-324, NaN, Infinity])("of %d", (value) => {
    expect(excelFigure(value)).toBe(Number(value.toPrecision(15)));
  });
});
