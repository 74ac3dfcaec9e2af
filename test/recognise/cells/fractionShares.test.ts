import { readDocument } from "../../../src/recognise/readDocument";
import type { Cell } from "../../../src/workbook/sheet";
import { sheetOf } from "../../cases/loadCase";

type Stored = string | number | Cell;

/** The figures of one indicator, by what stands in its row. */
function figuresOf(label: string, cells: readonly Stored[]): (number | null)[] {
  const header = ["Indikator", "Utfall 2023", "Utfall 2024", "Målvärde 2024"];
  const sheet = sheetOf([["Indikatorer 2024"], [], header, [label, ...cells], ["Svarstid i dagar", 3, 2, "≤ 4"]]);
  return readDocument("test.xlsx", [sheet]).tables[0]?.rows[0]?.cells.map(({ value }) => value) ?? [];
}

test.each<[string, readonly Stored[], readonly (number | null)[]]>([
  ["Andel nöjda", [0.62, 0.6, 0.65], [62, 60, 65]],
  ["Besökare som kommer tillbaka", [0.714, 0.742, "≥ 75 %"], [71.4, 74.2, null]],
  ["Besökare som kommer tillbaka", [0.714, 0.742, { value: 0.75, format: "0 %" }], [71.4, 74.2, 75]],
  ["Sjukfrånvaro", [0.073, 0.061, "≤ 6,5 %"], [7.3, 6.1, null]],
  ["Avgångar", [0.9, 0.8, "≤ 2 %"], [0.9, 0.8, null]],
  ["Besökare som kommer tillbaka", [71.4, 74.2, "≥ 75 %"], [71.4, 74.2, null]],
  [
    "Besökare som kommer tillbaka",
    [{ value: 71.4, format: '0.0" %"' }, { value: 74.2, format: "0.0\\ \\%" }, "≥ 75 %"],
    [71.4, 74.2, null],
  ],
])("%s %j is %p", (label, cells, values) => {
  expect(figuresOf(label, cells)).toEqual(values);
});
