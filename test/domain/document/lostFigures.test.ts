import { lostFigures } from "../../../src/domain/document/lostFigures";
import { createReport } from "../../../src/createReport";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/reportSettings";
import type { Sheet } from "../../../src/workbook/sheet";
import { sheetOf } from "../../cases/loadCase";

function withCell(value: string | number): Sheet {
  return sheetOf([
    ["Drift tkr", "Utfall 2025", "Budget 2025"],
    ["Park", value, 11],
    ["Gata", 12, 13],
    ["Hamn", 9, 8],
  ]);
}

// What stands in the workbook and is in no table.
test.each<[string, readonly Sheet[], readonly string[]]>([
  ["everything read", [withCell(10)], []],
  ["a figure that is no figure", [withCell("tolv")], ["unreadableText"]],
  ["a dash, which says that there is none", [withCell("–")], []],
  ["a cover", [withCell(10), sheetOf([["Delårsrapport"], ["Omsorgsnämnden"], [2025]], { name: "Omslag" })], []],
])("%s", (_name, sheets, expected) => {
  const { documents } = createReport(sheets, DEFAULT_SETTINGS);
  expect(lostFigures(documents).map(({ code }) => code)).toEqual(expected);
});
