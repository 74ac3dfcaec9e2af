import { createReport } from "../../../src/createReport";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/reportSettings";
import { SERIES_COLORS } from "../../../src/workbook/chartStyle";
import type { ChartSpec, SheetSpec } from "../../../src/workbook/sheet";
import { loadSheets, sheetOf as sheetOfRows } from "../../cases/loadCase";

function sheetOf(name: string, id: string): SheetSpec {
  const sheet = createReport(loadSheets(name), DEFAULT_SETTINGS).report.sheets.find((one) => one.id === id);
  if (sheet === undefined) throw new Error(`${name} has no sheet ${id}`);
  return sheet;
}

function chartOf(name: string, id: string, key: string): { sheet: SheetSpec; chart: ChartSpec } {
  const sheet = sheetOf(name, id);
  const chart = sheet.charts?.find((one) => one.key === key);
  if (chart === undefined) throw new Error(`no chart ${key} on ${id}`);
  return { sheet, chart };
}

/** The cells a chart draws: value, and formula in brackets. */
function drawn({ sheet, chart: { source } }: { sheet: SheetSpec; chart: ChartSpec }): string[] {
  return sheet.rows.slice(source.top, source.bottom + 1).map((row) =>
    row
      .slice(source.left, source.right + 1)
      .map(({ value, formula }) => `${value ?? ""}${formula === undefined ? "" : ` [${formula}]`}`)
      .join(" | "),
  );
}

test("forecast against closing by area, as references to the table's own cells", () => {
  const found = chartOf("vss-2024-03", "helarsprognos", "helarsprognos-prognos-bokslut");
  expect(drawn(found)).toEqual([
    " | Prognos 2024 | Bokslut 2023",
    "Stab och ledning | -2 [B5] | -4.9 [E5]",
    "Avdelning Ekonomi | 0 [B6] | -1.3 [E6]",
    "Avdelning HR | 0 [B7] | 0.4 [E7]",
    "Avdelning Medborgare | 0 [B8] | -0.6 [E8]",
    "Avdelning Kost och restaurang | -2.5 [B9] | 0 [E9]",
    "Avdelning LKDATA | -1 [B10] | 4.4 [E10]",
  ]);
  expect(found.chart).toMatchObject({
    kind: "bars",
    title: "Prognos 2024 mot bokslut 2023 per verksamhet, mnkr",
    altText:
      "Liggande staplar med prognos 2024 och bokslut 2023 för 6 verksamheter. Högst prognos har Avdelning Ekonomi (0,0\u00a0mnkr), lägst Avdelning Kost och restaurang (−2,5\u00a0mnkr). Störst skillnad mot bokslutet har Avdelning LKDATA (−5,4\u00a0mnkr).",
  });
});

test.each([
  [
    "vss-2024-03",
    "helarsprognos",
    ["Prognos 2024 | 651 [B12] | 645.5 [B13]", "Bokslut 2023 | 636.6 [E12] | 638.5 [E13]"],
  ],
  [
    "vss-2023-budget",
    "budget-plan",
    [
      "Bokslut 2021 | 561276 [B18] | 567144 [B17]",
      "Budget 2022 | 574949 [C18] | 574949 [C17]",
      "Budget 2023 | 620173 [D18] | 620173 [D17]",
      "Plan 2024 | 635677.325 [E18] | 635677.325 [E17]",
    ],
  ],
])("%s: costs and income of the whole, from zero", (name, id, rows) => {
  const found = chartOf(name, id, `${id}-kostnader-intakter`);
  expect(drawn(found).slice(0, rows.length + 1)).toEqual([" | Kostnader | Intäkter", ...rows]);
  expect(found.chart).toMatchObject({ kind: "columns", fromZero: true });
});

test.each([
  [1_000, "tkr", '[>=500]#,##0,;[<=-500]"−"#,##0,;0,'],
  [1, "kr", '[>=0.5]#,##0;[<=-0.5]"−"#,##0;0'],
])("kronor by %d are drawn in %s, so that figures have room beside their bars", (times, unit, format) => {
  const rows = ["Stab", "HR", "IT"].map((area, index) => [area, (-200 - index) * times, -300 * times]);
  const sheet = sheetOfRows([
    ["Helårsprognos, belopp kr", null, null],
    ["Verksamhet", "Prognos 2024", "Bokslut 2023"],
    ...rows,
    ["Summa", -603 * times, -900 * times],
  ]);
  const { sheets } = createReport([sheet], DEFAULT_SETTINGS).report;
  const [chart] = sheets.find(({ id }) => id === "helarsprognos")?.charts ?? [];
  expect(chart).toMatchObject({ title: `Prognos 2024 mot bokslut 2023 per verksamhet, ${unit}`, format });
});

test.each(["vss-2020-08", "vss-2021-08", "vss-2023-budget", "vss-2024-03"])(
  "%s: a chart has room of its own, its words above it and the figures it draws below",
  (name) => {
    const { sheets } = createReport(loadSheets(name), DEFAULT_SETTINGS).report;
    const charts = sheets.flatMap((sheet) => (sheet.charts ?? []).map((chart) => ({ sheet, chart })));
    expect(charts.length).toBeGreaterThan(0);
    for (const { sheet, chart } of charts) {
      const covered = sheet.rows.slice(chart.place.top, chart.place.bottom + 1).flat();
      expect(covered.every(({ value, style }) => value === null && style === "empty")).toBe(true);
      const above = sheet.rows.slice(0, chart.place.top).map(([first]) => first?.value);
      expect(above.join(" ")).toContain(chart.altText.slice(0, 40));
      expect(sheet.rows[chart.source.top - 1]?.[0]?.value).toBe("Underlag till diagrammet");
      expect(chart.place.right).toBeLessThan(sheet.columnWidths.length);
    }
  },
);

test("the series hold without colour: contrast at least 3:1 to the paper and to each other", () => {
  const [dark, light] = SERIES_COLORS;
  expect(contrast(dark, "#FFFFFF")).toBeGreaterThan(3);
  expect(contrast(light, "#FFFFFF")).toBeGreaterThan(3);
  expect(contrast(dark, light)).toBeGreaterThan(3);
});

function contrast(a: string, b: string): number {
  const [less = 0, more = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
}

function luminance(color: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
