import { FUNCTIONS } from "../../src/functions/associate";
import { shown } from "./excelError";

const { TAL: tal } = FUNCTIONS;

describe("TAL", () => {
  test.each([
    ["1 234,5", 1234.5],
    ["−1 030", -1030],
    ["8 486\ntkr", 8486],
    ["12 %", 12],
    ["82*", 82],
    [17, 17],
    [-0, 0],
    ["", ""],
    [null, ""],
    ["IU", "IU"],
    [" – ", "–"],
    ["ungefär 5", { error: "#VALUE!", message: "Texten ”ungefär 5” går inte att läsa som ett tal." }],
    [false, { error: "#VALUE!", message: "Texten ”FALSKT” går inte att läsa som ett tal." }],
  ])("%j är %j", (text, expected) => {
    expect(shown(() => tal([[text]]))).toEqual([[expected]]);
  });

  test.each([
    [
      [["1.234"], ["12.345"]],
      [[1234], [12345]],
    ],
    [
      [["1.234"], ["4.5"]],
      [[1.234], [4.5]],
    ],
    [[["1.234", "12.345", "IU"]], [[1234, 12345, "IU"]]],
    [
      [
        ["1.234", "1.234"],
        ["12.345", "0.5"],
      ],
      [
        [1234, 1.234],
        [12345, 0.5],
      ],
    ],
    [
      [["1.234"], [5]],
      [[1.234], [5]],
    ],
  ])("the column decides what a dot is: %j is %j", (range, expected) => {
    expect(shown(() => tal(range))).toEqual(expected);
  });

  test("a range spills", () => {
    expect(
      shown(() =>
        tal([
          ["1,5", "IU"],
          ["2 000", ""],
        ]),
      ),
    ).toEqual([
      [1.5, "IU"],
      [2000, ""],
    ]);
  });
});
