import { createReport } from "../../../src/createReport";
import type { ReportSettings } from "../../../src/domain/settings/reportSettings";
import { locateInReport } from "../../../src/report/trace/locateInReport";
import { styleBlocks } from "../../../src/workbook/styleBlocks";
import { STYLES } from "../../../src/workbook/style";
import { cellName, type SheetSpec } from "../../../src/workbook/sheet";
import { loadSheets } from "../../cases/loadCase";

function sheetsOf(name: string, settings: Partial<ReportSettings> = {}): readonly SheetSpec[] {
  return createReport(loadSheets(name), { unit: null, calculation: "formler", ...settings }).report.sheets;
}

function cellAt(sheets: readonly SheetSpec[], sheet: string, cell: string) {
  const spec = sheets.find((one) => one.name === sheet);
  return spec?.rows
    .flatMap((cells, row) => cells.map((one, column) => [cellName(row, column), one] as const))
    .find(([name]) => name === cell)?.[1];
}

test.each<[string, string, Partial<ReportSettings>, string, string, unknown]>([
  [
    "title with unit and period",
    "vss-2024-03",
    {},
    "Driftsammandrag",
    "A1",
    { value: "Driftsammandrag, resultat jan-mars 2024, belopp mnkr", style: "title" },
  ],
  [
    "convention under the title",
    "vss-2024-03",
    {},
    "Driftsammandrag",
    "A2",
    { value: "Plus är överskott, minus underskott. Avvikelse = redovisat − budget: minus är sämre än budget." },
  ],
  ["a deviation as a native formula", "vss-2024-03", {}, "Driftsammandrag", "D9", { value: -2.6, formula: "B9-C9" }],
  [
    "a deviation as a VSS function",
    "vss-2024-03",
    { calculation: "vss" },
    "Driftsammandrag",
    "D9",
    { formula: 'IF(OR(B9="",C9=""),"",VSS.AVVIKELSE(B9,C9,"resultat"))' },
  ],
  [
    "a cost part is compared as printed",
    "vss-2024-03",
    { calculation: "vss" },
    "Helårsprognos",
    "D12",
    { value: 8.4, formula: 'IF(OR(B12="",C12=""),"",VSS.AVVIKELSE(B12,C12,"differens"))' },
  ],
  [
    "an investment against its frame",
    "vss-2021-08",
    { calculation: "vss" },
    "Ekonomi",
    "D6",
    { value: 14500, formula: 'IF(OR(B6="",C6=""),"",VSS.AVVIKELSE(B6,C6,"investering"))' },
  ],
  ["a sum that foots is a formula", "vss-2024-03", {}, "Helårsprognos", "B11", { value: -5.5, formula: "SUM(B5:B10)" }],
  [
    "a column in its printed place",
    "vss-2021-08",
    {},
    "Driftsammandrag",
    "B3",
    { value: "Redovisat\njan-aug\n2021", style: "headerNumber" },
  ],
  ["a missing figure stays missing", "vss-2021-08", {}, "Driftsammandrag", "E6", { value: "–" }],
  [
    "another unit",
    "vss-2024-03-tkr",
    { unit: "mnkr" },
    "Driftsammandrag",
    "B4",
    { value: -1.0123405, format: '[>=0.05]#,##0.0;[<=-0.05]"−"#,##0.0;0.0' },
  ],
  [
    "the unit leaves the labels",
    "vss-2021-08",
    { unit: "mnkr" },
    "Helårsprognos",
    "A15",
    { value: "Summa nettokostnader", style: "sumLabel" },
  ],
])("%s", (_, name, settings, sheet, cell, expected) => {
  expect(cellAt(sheetsOf(name, settings), sheet, cell)).toMatchObject(expected as object);
});

test.each([
  ["a sum that does not foot is written as given", "vss-2024-03", "Driftsammandrag", "B10", -7.6],
  ["a printed deviation within rounding is kept", "vss-2021-08", "Driftsammandrag", "D7", 111],
])("%s", (_, name, sheet, cell, value) => {
  const found = cellAt(sheetsOf(name), sheet, cell);
  expect(found?.value).toBe(value);
  expect(found?.formula).toBeUndefined();
});

test("values only leaves no formula", () => {
  const cells = sheetsOf("vss-2021-08", { calculation: "varden" }).flatMap((sheet) => sheet.rows.flat());
  expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
});

describe.each(["vss-2024-03", "vss-2024-03-tkr", "vss-2021-08", "vss-2020-08", "vss-2021-08-tryckt"])("%s", (name) => {
  test.each(sheetsOf(name).map((sheet) => [sheet.name, sheet] as const))("%s is well formed", (_, sheet) => {
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columnWidths.length);
    for (const { area } of sheet.inputs) expect(area.bottom).toBeLessThan(sheet.rows.length);
    for (const cell of sheet.rows.flat()) {
      expect(Object.keys(STYLES.rapport)).toContain(cell.style);
      expect(Object.is(cell.value, -0)).toBe(false);
      if (cell.formula !== undefined) expect(typeof cell.value).toBe("number");
    }
  });

  test.each(sheetsOf(name).map((sheet) => [sheet.name, sheet] as const))(
    "%s: the blocks are its styles",
    (_, sheet) => {
      const painted = sheet.rows.map((cells) => cells.map(() => "empty"));
      for (const { style, area } of styleBlocks(sheet)) {
        for (let row = area.top; row <= area.bottom; row++) painted[row]?.fill(style, area.left, area.right + 1);
      }
      expect(painted).toEqual(sheet.rows.map((cells) => cells.map((cell) => cell.style)));
    },
  );
});

test("two workbooks stand under each other with a place each for comments", () => {
  const both = createReport([...loadSheets("vss-2024-03-tkr"), ...loadSheets("vss-2021-08")], {
    unit: null,
    calculation: "varden",
    uses: { "vss-2021-08.xlsx": "report" },
  });
  const drift = both.report.sheets.find(({ name }) => name === "Driftsammandrag");
  expect(drift?.inputs.map(({ key }) => key)).toEqual(["driftsammandrag", "driftsammandrag-2"]);
  expect(drift?.frozenRows).toBe(0);
  expect(drift?.rows.filter(([first]) => first?.style === "title")).toHaveLength(2);
});

test("a finding's source is found in the report", () => {
  const { findings, report } = createReport(loadSheets("vss-2024-03"), { unit: null, calculation: "vss" });
  const source = findings[0]?.source;
  expect(source && locateInReport(report.sheets, source)).toEqual({ sheetId: "driftsammandrag", cell: "C9" });
});

test("a table with an error says so under its figures", () => {
  const notes = sheetsOf("vss-2024-03").flatMap((sheet) =>
    sheet.rows.flatMap(([first]) => (first?.style === "note" ? [String(first.value)] : [])),
  );
  expect(notes).toContain("Obs! Underlaget har fel: Avdelning LKDATA. Se bladet Kontroller.");
});

test("Kontroller says what was checked and found, with arithmetic and source", () => {
  const sheets = sheetsOf("vss-2024-03");
  expect(["A2", "A3", "A4"].map((cell) => cellAt(sheets, "Kontroller", cell)?.value)).toEqual([
    "Funnet: fel 2, troligt fel 1, misstänkt 1, konvention 1, avrundning 1. 4 tabeller kunde inte kontrolleras: se nedan.",
    "Kontrollerat: 7 summor, 11 avvikelser, 3 netton mot intäkter och kostnader, 2 investeringsnetton, 3 summor med formel, 5 formler bland siffrorna, 6 uppgifter som står i två tabeller, 13",
    "könsuppdelningar, 2 indikatorer mot sina tabeller, 18 belopp mot radens enhet, 2 teckenkonventioner.",
  ]);
  expect(sheets.at(-2)?.rows[5]?.map(({ value }) => value)).toEqual([
    "Fel",
    "Summan mot posterna",
    "Driftsammandrag för perioden, mnkr",
    "Avdelning LKDATA",
    "Budget jan-mars 2024",
    "1,2",
    "−1,2",
    "2,4",
    "−0,3 − 0,3 − 1,6 − 1,2 = −3,4: minustecken saknas för Avdelning LKDATA.",
    "vss-2024-03.xlsx, Drift jan-mars, D11",
    "Öppet",
    null,
  ]);
});
