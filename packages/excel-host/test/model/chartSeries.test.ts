import { createHost } from "../../src/createHost";
import type { Chart } from "../../src/model/chart";
import { chartSeries } from "../../src/model/chartSeries";

function series(rows: (string | number | null)[][], seriesBy = "Auto") {
  const sheet = createHost().addSheet("Data", rows);
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 };
  return chartSeries(sheet, { source: { sheetId: sheet.id, area }, seriesBy } as Chart);
}

const TABLE = [
  ["mnkr", "Budget", "Utfall"],
  ["Kost", 10, -12.5],
  ["HR", 20, null],
  ["IT", 30, 5],
];

test("names come from the first row and column, series run along the longer side", () => {
  expect(series(TABLE)).toEqual({
    categories: ["Kost", "HR", "IT"],
    series: [
      { name: "Budget", values: [10, 20, 30] },
      { name: "Utfall", values: [-12.5, null, 5] },
    ],
  });
});

test("series by rows", () => {
  expect(series(TABLE, "Rows").series[0]).toEqual({ name: "Kost", values: [10, -12.5] });
});

test("numbers alone get names of their own", () => {
  expect(series([[1], [2]])).toEqual({ categories: ["1", "2"], series: [{ name: "Serie 1", values: [1, 2] }] });
});
