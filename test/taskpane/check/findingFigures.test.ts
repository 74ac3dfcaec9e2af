import { findingFigures } from "../../../src/taskpane/check/findingFigures";

test.each([
  [1.2, -1.2, 2.4, "1,2", "−1,2", "+2,4"],
  [42357, 42253, 104, "42\u00a0357", "42\u00a0253", "+104"],
  [-1.9, 1.9, -3.8, "−1,9", "1,9", "−3,8"],
  [8.4, 8.35, 0.05000000000000071, "8,40", "8,35", "+0,05"],
  [-3.4, -3.4000000000000004, 4.4e-16, "−3,4", "−3,4", "0,0"],
  [12, null, null, "12", "–", "–"],
  [null, null, null, "–", "–", "–"],
])("%p against %p", (printed, expected, difference, shownPrinted, shownExpected, shownDifference) => {
  expect(findingFigures({ printed, expected, difference })).toEqual({
    printed: shownPrinted,
    expected: shownExpected,
    difference: shownDifference,
  });
});
