import { createHost } from "excel-host/createHost";
import { cellAt } from "excel-host/model/cells";
import type { Cell } from "excel-host/model/worksheet";
import { columnAxis, rowAxis } from "../../src/grid/sheetAxes";
import { shownText } from "../../src/grid/shownText";

function cell(value: Cell["value"], numberFormat = "General", error: string | null = null): Cell {
  const sheet = createHost().addSheet("Data", [["x"]]);
  const format = { ...cellAt(sheet, 0, 0).format, numberFormat };
  return { value, error, formula: null, format };
}

// Without a browser a letter counts as 7.48 pixels.
test.each([
  [cell(1234.5, "#,##0.0"), 60, "1\u00A0234,5"],
  [cell(1234567.8, "#,##0.0"), 40, "#####"],
  [cell(1234.56789), 60, "1234,568"],
  [cell(1234567), 20, "##"],
  [cell("En lång text"), 20, "En lång text"],
  [cell("Prognos\nhelår"), 20, "Prognoshelår"],
  [cell(true), 60, "SANT"],
  [cell(null), 60, ""],
  [cell(null, "General", "#DIV/0!"), 90, "#DIVISION/0!"],
  [cell(null, "General", "#DIV/0!"), 60, "########"],
  [cell(null, "General", "#VALUE!"), 90, "#VÄRDEFEL!"],
])("%j in %i pixels shows %s", (given, width, expected) => {
  expect(shownText(given, width)).toBe(expected);
});

test("rows without a height of their own grow with wrapped text and large fonts", () => {
  const sheet = createHost().addSheet("Data", [["kort"], ["en lång text som måste vikas"], ["stor"]]);
  const change = (row: number, look: object) => {
    const { cells } = sheet.rows.get(row) ?? { cells: new Map<number, Cell>() };
    const before = cellAt(sheet, row, 0);
    cells.set(0, { ...before, format: { ...before.format, ...look } });
  };
  change(1, { wrapText: true });
  change(2, { font: { ...cellAt(sheet, 2, 0).format.font, size: 18 } });
  expect(rowAxis(sheet, columnAxis(sheet, 3), 4).edges).toEqual([0, 20, 120, 151, 171]);
});
