import { fc } from "../../property";
import { broadcast } from "../../../src/functions/excel/broadcast";
import { invalidValue } from "../../../src/functions/excel/functionError";
import { shown } from "../excelError";

const join = (...args: unknown[]) =>
  shown(() =>
    broadcast(args, (first, second, rest) => [first, second, ...rest].slice(0, args.length).map(String).join("")),
  );

const OUTSIDE = {
  error: "#N/A",
  message: "Områdena har olika storlek: här saknas ett värde i minst ett av dem.",
};

describe("broadcast", () => {
  test.each([
    ["cell, cell", [[["a"]], [[1]]], [["a1"]]],
    ["lone values", ["a", 1], [["a1"]]],
    ["cell, row", [[["a"]], [[1, 2, 3]]], [["a1", "a2", "a3"]]],
    ["column, cell", [[["a"], ["b"]], [[1]]], [["a1"], ["b1"]]],
    [
      "column, row",
      [[["a"], ["b"]], [[1, 2]]],
      [
        ["a1", "a2"],
        ["b1", "b2"],
      ],
    ],
    [
      "column, column",
      [
        [["a"], ["b"]],
        [[1], [2]],
      ],
      [["a1"], ["b2"]],
    ],
    [
      "matrix, row",
      [
        [
          ["a", "b"],
          ["c", "d"],
        ],
        [[1, 2]],
      ],
      [
        ["a1", "b2"],
        ["c1", "d2"],
      ],
    ],
    [
      "matrix, column",
      [
        [
          ["a", "b"],
          ["c", "d"],
        ],
        [[1], [2]],
      ],
      [
        ["a1", "b1"],
        ["c2", "d2"],
      ],
    ],
    ["left out", [[["a"], ["b"]], null], [["anull"], ["bnull"]]],
    ["left out as undefined", [[["a"]], undefined], [["anull"]]],
    [
      "columns of different length",
      [
        [["a"], ["b"], ["c"]],
        [[1], [2]],
      ],
      [["a1"], ["b2"], [OUTSIDE]],
    ],
    ["rows of different length", [[["a", "b"]], [[1, 2, 3]]], [["a1", "b2", OUTSIDE]]],
    [
      "matrices of different size",
      [
        [["a", "b"]],
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ],
      [
        ["a1", "b2", OUTSIDE],
        ["a4", "b5", OUTSIDE],
      ],
    ],
  ])("%s", (_shapes, args, expected) => {
    expect(join(...args)).toEqual(expected);
  });

  test("an error stays in its cell", () => {
    const result = shown(() =>
      broadcast([[[1], [2]]], (cell) => (cell === 1 ? invalidValue("Ett duger inte.") : Number(cell))),
    );
    expect(result).toEqual([[{ error: "#VALUE!", message: "Ett duger inte." }], [2]]);
  });

  test("an error that is the whole result is thrown", () => {
    expect(() => broadcast([[[1]]], () => invalidValue("Ett duger inte."))).toThrow("Ett duger inte.");
  });

  test("every cell is that of native broadcasting", () => {
    const size = fc.integer({ min: 1, max: 4 });
    const matrix = fc
      .tuple(size, size)
      .map(([height, width]) =>
        Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => `${row}${column}`)),
      );
    fc.assert(
      fc.property(fc.array(matrix, { minLength: 1, maxLength: 3 }), (args) => {
        const result = join(...args);
        const heights = args.map((one) => one.length);
        const widths = args.map((one) => one[0]!.length);
        expect([result.length, ...result.map((row) => row.length)]).toEqual([
          Math.max(...heights),
          ...result.map(() => Math.max(...widths)),
        ]);
        result.forEach((line, row) =>
          line.forEach((cell, column) => {
            const parts = args.map(
              (one, index) => one[heights[index] === 1 ? 0 : row]?.[widths[index] === 1 ? 0 : column],
            );
            expect(cell).toEqual(parts.includes(undefined) ? OUTSIDE : parts.join(""));
          }),
        );
      }),
    );
  });
});
