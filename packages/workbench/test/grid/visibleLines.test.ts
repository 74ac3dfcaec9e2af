import { axisOf, indexAt } from "../../src/grid/axis";
import { visibleLines } from "../../src/grid/visibleLines";

const twenty = axisOf(1000, () => 20);

test.each([
  [0, 0],
  [19, 0],
  [20, 1],
  [399, 19],
  [99_999, 999],
])("%i pixels from the start lies line %i", (distance, expected) => {
  expect(indexAt(twenty, distance)).toBe(expected);
});

test("what is out of sight is one gap before and one after, and nothing is lost", () => {
  const lines = visibleLines(twenty, 2, 10_000, 400, [], "rows");
  expect(lines.slice(0, 4)).toEqual([
    { kind: "line", index: 0, size: 20 },
    { kind: "line", index: 1, size: 20 },
    { kind: "gap", index: 2, size: 486 * 20 },
    { kind: "line", index: 488, size: 20 },
  ]);
  expect(lines.at(-1)?.kind).toBe("gap");
  expect(lines.length).toBeLessThan(60);
  expect(lines.reduce((sum, { size }) => sum + size, 0)).toBe(20_000);
});

test("hidden lines are not drawn", () => {
  const axis = axisOf(5, (index) => (index === 2 ? 0 : 20));
  expect(visibleLines(axis, 0, 0, 400, [], "rows").map(({ index }) => index)).toEqual([0, 1, 3, 4]);
});

test("a merged area that reaches into view is drawn from its first row", () => {
  const lines = visibleLines(twenty, 0, 10_000, 400, [{ top: 470, left: 0, bottom: 495, right: 1 }], "rows");
  expect(lines[1]).toEqual({ kind: "line", index: 470, size: 20 });
});
