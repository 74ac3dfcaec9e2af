import { selectedPlace } from "../../../src/office/read/selectedPlace";
import { useExcel } from "../useExcel";

const ROWS = [
  ["Drift, tkr", null, null],
  [null, null, null],
  ["Enhet", "Inne", "Ute"],
  ["Kran", 4, 5],
  ["Lots", 6, 7],
];

async function select(cells: string, isProtected = false): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Drift");
    sheet.activate();
    if (isProtected) sheet.protection.protect();
    sheet.getRange(cells).select();
    await context.sync();
  });
}

test.each([
  ["A3:C5", { sheet: "Drift", range: "A3:C5" }],
  ["B4", { sheet: "Drift", range: "A3:C5" }],
  ["A3:F40", { sheet: "Drift", range: "A3:C5" }],
  ["H8:J9", "empty"],
])("of %s the filled part, or what stands around a single cell, is meant", async (cells, place) => {
  useExcel().addSheet("Drift", ROWS);
  await select(cells);
  expect(await selectedPlace()).toEqual(place);
});

test("on a protected sheet the whole table must be selected", async () => {
  useExcel().addSheet("Drift", ROWS);
  await select("B4", true);
  expect(await selectedPlace()).toBe("empty");
});
