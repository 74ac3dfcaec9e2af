import { chartScale } from "../../src/charts/chartScale";

test.each([
  [
    [-3, 12],
    [-5, 0, 5, 10, 15],
  ],
  [
    [0, 100],
    [0, 20, 40, 60, 80, 100],
  ],
  [[-7], [-8, -6, -4, -2, 0]],
  [[0.2], [0, 0.05, 0.1, 0.15, 0.2]],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
])("the axis for %j has %j", (values, ticks) => {
  expect(chartScale(values).ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
});
