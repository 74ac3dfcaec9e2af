import { createReport } from "../../src/createReport";
import { writeReport } from "../../src/office/write/writeReport";
import { loadSheets } from "../cases/loadCase";
import { useExcel } from "../office/useExcel";

test("no rule for conditional formatting holds a VSS function: Excel does not calculate them there", async () => {
  const host = useExcel();
  await writeReport(createReport(loadSheets("vss-2024-03"), { unit: null, calculation: "vss" }).report.sheets);
  const sheets = host.workbook.sheets.map(({ rows, conditionalFormats }) => ({
    cells: [...rows.values()],
    conditionalFormats,
  }));
  expect(
    sheets
      .flatMap(({ conditionalFormats }) => conditionalFormats)
      .filter((rule) => JSON.stringify(rule).includes("VSS.")),
  ).toEqual([]);
  const formulas = sheets.flatMap(({ cells }) =>
    cells.flatMap((row) => [...row.cells.values()].map(({ formula }) => formula)),
  );
  expect(formulas.some((formula) => formula?.includes("VSS."))).toBe(true);
});
