import { goalFulfilment } from "../../../src/domain/target/goalFulfilment";
import type { Status } from "../../../src/domain/target/status";

describe("goalFulfilment", () => {
  test.each<[[Status, number][], number | null]>([
    [[["Uppnås", 1]], 1],
    [[["Uppnås ej", 1]], 0],
    [
      [
        ["Uppnås", 1],
        ["Uppnås delvis", 1],
      ],
      0.75,
    ],
    [
      [
        ["Uppnås", 1],
        ["Uppnås ej", 3],
      ],
      0.25,
    ],
    [
      [
        ["Uppnås", 1],
        ["Kan ej bedömas", 9],
      ],
      1,
    ],
    [[["Kan ej bedömas", 1]], null],
    [[["Uppnås", 0]], null],
    [[], null],
  ])("%j is %j", (goals, expected) => {
    expect(goalFulfilment(goals.map(([status, weight]) => ({ status, weight })))).toBe(expected);
  });
});
