import { openExcel } from "../src/openExcel";

const year = new Date().getFullYear();
const serial = (text: string) => (Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** What is written → value, type, number format. */
const cases: [string | number | boolean, unknown, string, string][] = [
  ["12", 12, "Double", "General"],
  [" 12 ", 12, "Double", "General"],
  ["-12.5", -12.5, "Double", "General"],
  ["1,234", 1234, "Double", "#,##0"],
  ["1,234.5", 1234.5, "Double", "#,##0.00"],
  ["1 234", "1 234", "String", "General"],
  ["12,5", "12,5", "String", "General"],
  ["(12)", -12, "Double", "General"],
  ["12%", 0.12, "Double", "0%"],
  ["12.5 %", 0.125, "Double", "0.00%"],
  ["1e3", 1000, "Double", "0.00E+00"],
  ["0101", 101, "Double", "General"],
  ["'0101", "0101", "String", "General"],
  ["''x", "'x", "String", "General"],
  ["2026-01-31", 46_053, "Double", "m/d/yyyy"],
  ["1/31/2026", 46_053, "Double", "m/d/yyyy"],
  ["31/1/2026", "31/1/2026", "String", "General"],
  ["2026-02-30", "2026-02-30", "String", "General"],
  ["1-2", serial(`${year}-01-02`), "Double", "d-mmm"],
  ["Mar 2024", serial("2024-03-01"), "Double", "mmm-yy"],
  ["Mars 2024", "Mars 2024", "String", "General"],
  ["Konto 2024", "Konto 2024", "String", "General"],
  ["3 May", serial(`${year}-05-03`), "Double", "d-mmm"],
  ["12:30", 12.5 / 24, "Double", "h:mm"],
  ["TRUE", true, "Boolean", "General"],
  ["false", false, "Boolean", "General"],
  ["SANT", "SANT", "String", "General"],
  ["#N/A", "#N/A", "Error", "General"],
  ["-", "-", "String", "General"],
  ["−5", "−5", "String", "General"],
  ["", "", "Empty", "General"],
  [7.25, 7.25, "Double", "General"],
  [true, true, "Boolean", "General"],
];

test.each(cases)("%j is read as %j (%s, %s)", async (input, value, type, format) => {
  const { run } = openExcel();
  const seen = await run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.values = [[input]];
    cell.load("values,valueTypes,numberFormat");
    await context.sync();
    return [cell.values[0]?.[0], cell.valueTypes[0]?.[0], cell.numberFormat[0]?.[0]];
  });
  expect(seen).toEqual([value, type, format]);
});

test.each([
  ["0101", "0101"],
  ["2026-01-31", "2026-01-31"],
  ["=1+1", "=1+1"],
  [12, "12"],
])("with the format @ %j stays the text %j", async (input, value) => {
  const { host, run } = openExcel();
  await run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.numberFormat = [["@"]];
    cell.values = [[input]];
    await context.sync();
  });
  expect(host.workbook.sheets[0]?.rows.get(0)?.cells.get(0)).toMatchObject({ value, formula: null });
});

test("a format of one's own is kept when a percentage is written", async () => {
  const { run } = openExcel();
  const format = await run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.numberFormat = [["0.000"]];
    cell.values = [["12%"]];
    cell.load("numberFormat");
    await context.sync();
    return cell.numberFormat;
  });
  expect(format).toEqual([["0.000"]]);
});

test.each([
  ["=A2*2", "=A2*2"],
  ["-A2", "=-A2"],
  ["- inga avvikelser", "=- inga avvikelser"],
  ["- Kostnader ökar. Se not", null],
])("%j as formula: %j", async (input, formula) => {
  const { host, run } = openExcel({ evaluate: () => 42 });
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[input]];
    await context.sync();
  });
  const value = formula === null ? input : 42;
  expect(host.workbook.sheets[0]?.rows.get(0)?.cells.get(0)).toMatchObject({ formula, value });
});

test("the evaluator is told formula and place, and its errors are shown", async () => {
  const asked: unknown[] = [];
  const { run } = openExcel({
    evaluate: (...call) => {
      asked.push(call);
      return { error: "#DIV/0!" };
    },
  });
  const cell = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B3");
    range.formulas = [["=1/0"]];
    range.load("values,text,valueTypes,formulas");
    await context.sync();
    return [range.values, range.text, range.valueTypes, range.formulas].flat(2);
  });
  expect(asked).toEqual([["=1/0", "Blad1", 2, 1]]);
  expect(cell).toEqual(["#DIV/0!", "#DIV/0!", "Error", "=1/0"]);
});
