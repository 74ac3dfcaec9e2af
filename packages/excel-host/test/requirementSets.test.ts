import { requirementSets } from "../src/requirementSets";
import { codeOf, openOldExcel } from "../src/openExcel";

const members: ["1.12" | "1.13" | "1.14", string, string, (workbook: Excel.Workbook) => unknown][] = [
  ["1.12", "insertWorksheetsFromBase64", "ApiNotFound", (workbook) => workbook.insertWorksheetsFromBase64("")],
  [
    "1.12",
    "getMergedAreasOrNullObject",
    "ApiNotFound",
    (workbook) => workbook.getSelectedRange().getMergedAreasOrNullObject(),
  ],
  [
    "1.13",
    "getMergedAreasOrNullObject",
    "works",
    (workbook) => workbook.getSelectedRange().getMergedAreasOrNullObject(),
  ],
  [
    "1.12",
    "sheet customProperties",
    "works",
    (workbook) => workbook.worksheets.getFirst().customProperties.add("a", "b"),
  ],
  [
    "1.14",
    "getSurroundingDataRegion",
    "ApiNotFound",
    (workbook) =>
      Reflect.apply(
        Reflect.get(workbook.getSelectedRange(), "getSurroundingDataRegion") as () => void,
        workbook.getSelectedRange(),
        [],
      ),
  ],
];

test.each(members)("Excel with ExcelApi %s: %s → %s", async (level, _label, expected, use) => {
  const { run } = openOldExcel(level);
  const work = run(async (context) => {
    use(context.workbook);
    await context.sync();
  });
  expect(
    await work.then(
      () => "works",
      () => codeOf(work),
    ),
  ).toBe(expected);
});

test.each([
  ["ExcelApi", "1.14", true],
  ["ExcelApi", "1.15", false],
  ["excelapi", "1.9", true],
  ["SharedRuntime", "1.1", true],
  ["SharedRuntime", "1.2", false],
  ["CustomFunctionsRuntime", "1.3", true],
  ["CustomFunctionsRuntime", "1.4", false],
  ["ExcelApiOnline", "1.1", false],
])("%s %s in Excel 2021: %s", (name, version, expected) => {
  expect(requirementSets("1.14")(name, version)).toBe(expected);
});
