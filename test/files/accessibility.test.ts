import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { createReport } from "../../src/createReport";
import type { ReportLook } from "../../src/domain/settings/reportLook";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { accessibilityFaults, contrast } from "./accessibilityFaults";

const ASSETS = join(__dirname, "../../assets");

async function reportOf(name: string, look: ReportLook): Promise<Uint8Array> {
  const outcome = await readWorkbook(name, new Uint8Array(readFileSync(join(ASSETS, "exempel", name))));
  if (!outcome.ok) throw new Error(outcome.error.code);
  const { report } = createReport(outcome.sheets, { unit: null, calculation: "formler", look }, outcome.problems);
  expect(report.sheets.length).toBeGreaterThan(3);
  return writeWorkbook(report.sheets, { title: "Delårsrapport" });
}

describe("Excel's accessibility checker has nothing to say", () => {
  test.each(["vss-2024-03.xlsx", "vss-2024-03-tkr.xlsx", "vss-2021-08.xlsx"])(
    "of the report on %s in the look for publishing",
    async (name) => {
      expect(await accessibilityFaults(await reportOf(name, "tillganglig"))).toEqual([]);
    },
  );

  // The printed looks keep a target area's tables on one sheet, where only one heading could be frozen.
  test.each<[string, ReportLook]>([
    ["vss-2024-03.xlsx", "rapport"],
    ["vss-2024-03.xlsx", "arbetsblad"],
    ["vss-2021-08.xlsx", "rapport"],
  ])("of the report on %s in the look %s, but for sheets of several tables", async (name, look) => {
    const faults = await accessibilityFaults(await reportOf(name, look));
    expect(faults).toEqual(["xl/worksheets/sheet7.xml: the heading row is not marked"]);
  });

  test("of the template for units", async () => {
    const template = readFileSync(join(ASSETS, "mall-budgetuppfoljning.xlsx"));
    expect(await accessibilityFaults(new Uint8Array(template))).toEqual([]);
  });
});

test("the report that was checked has charts, so that their texts were looked at", async () => {
  const bytes = await reportOf("vss-2024-03.xlsx", "rapport");
  expect(Buffer.from(bytes).includes("xl/charts/chart1.xml")).toBe(true);
});

test("what the checker remarks on is found", async () => {
  const weak = { font: { color: { rgb: "AAAAAA" } } };
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Blad1",
        cells: new Map([
          ["0,0", { value: "Utfall", style: weak }],
          ["0,2", { value: 1, style: { numFmt: "0;[Red]-0" } }],
          ["0,3", { value: 2 }],
        ]),
        merges: [{ startRow: 3, startCol: 0, endRow: 3, endCol: 1 }],
        charts: [
          {
            type: "column",
            anchor: { from: { row: 5, col: 0 }, to: { row: 9, col: 3 } },
            series: [{ values: "'Blad1'!$C$1:$D$1" }],
          },
        ],
      },
    ],
  });
  const faults = await accessibilityFaults(bytes);
  expect(faults).toEqual(
    expect.arrayContaining([
      "Blad1: a sheet's name says what is on it",
      "the document has no title",
      "xl/worksheets/sheet1.xml: merged cells",
      "xl/worksheets/sheet1.xml: column 2 is empty",
      "xl/worksheets/sheet1.xml: the heading row is not marked",
      "xl/drawings/drawing1.xml: an object without alternative text",
      "#AAAAAA on #FFFFFF has too little contrast",
      "a number format says negative by red alone",
    ]),
  );
});

test.each([
  ["000000", "FFFFFF", 21],
  ["FFFFFF", "FFFFFF", 1],
  ["777777", "FFFFFF", 4.48],
])("contrast of #%s and #%s is %d", (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1);
});
