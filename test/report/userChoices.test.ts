import { createReport } from "../../src/createReport";
import { undirectedIndicators } from "../../src/domain/table/indicatorDirections";
import type { ReportSettings } from "../../src/domain/settings/reportSettings";
import { cellName } from "../../src/workbook/sheet";
import { loadSheets, sheetOf } from "../cases/loadCase";
import { explanation } from "../../src/texts/findings/explanation";

const DEFAULTS: ReportSettings = { unit: null, calculation: "formler" };

function cellOf(sheets: ReturnType<typeof loadSheets>, settings: Partial<ReportSettings>, sheet: string, cell: string) {
  const spec = createReport(sheets, { ...DEFAULTS, ...settings }).report.sheets.find(({ name }) => name === sheet);
  return spec?.rows
    .flatMap((cells, row) => cells.map((one, column) => [cellName(row, column), one] as const))
    .find(([name]) => name === cell)?.[1];
}

test.each<[string, Partial<ReportSettings>, sheet: string, cell: string, expected: object]>([
  ["decimals of the unit", {}, "Driftsammandrag", "B9", { format: '[>=0.05]#,##0.0;[<=-0.05]"−"#,##0.0;0.0' }],
  [
    "decimals chosen",
    { decimals: 2 },
    "Driftsammandrag",
    "B9",
    { format: '[>=0.005]#,##0.00;[<=-0.005]"−"#,##0.00;0.00' },
  ],
  ["a cost's deviation as in the source", {}, "Helårsprognos", "D12", { value: 8.4, formula: "B12-C12" }],
  ["as favourable", { deviations: "gynnsamt" }, "Helårsprognos", "D12", { value: -8.4, formula: "C12-B12" }],
  ["as a difference", { deviations: "differens" }, "Helårsprognos", "D12", { value: 8.4, formula: "B12-C12" }],
  [
    "the choice is said under the title",
    { deviations: "differens" },
    "Driftsammandrag",
    "A2",
    { value: "Plus är överskott, minus underskott. Avvikelse = redovisat − budget: minus är sämre än budget." },
  ],
])("%s", (_, settings, sheet, cell, expected) => {
  expect(cellOf(loadSheets("vss-2024-03"), settings, sheet, cell)).toMatchObject(expected);
});

const INDICATORS = sheetOf([
  ["Indikatorer", "Utfall 2022", "Utfall 2023", "Målvärde 2023"],
  ["Sjukfrånvaro, %*", 6, 5, "4 %"],
  ["Nöjda medarbetare", 80, 91, "≥92"],
]);

test.each<[string, Partial<ReportSettings>, statuses: (string | null)[]]>([
  ["nothing chosen", {}, ["○ Kan ej bedömas", "▼ Uppnås ej"]],
  ["lower is better", { directions: { "sjukfrånvaro, %": "lower" } }, ["▼ Uppnås ej", "▼ Uppnås ej"]],
  ["higher is better", { directions: { "sjukfrånvaro, %": "higher" } }, ["▲ Uppnås", "▼ Uppnås ej"]],
  ["a tolerance", { goalTolerance: { kind: "absolute", amount: 1 } }, ["○ Kan ej bedömas", "● Uppnås delvis"]],
  [
    "both",
    { directions: { "sjukfrånvaro, %": "lower" }, goalTolerance: { kind: "relative", amount: 25 } },
    ["● Uppnås delvis", "● Uppnås delvis"],
  ],
])("the status of indicators with %s", (_, settings, statuses) => {
  const { report } = createReport([INDICATORS], { ...DEFAULTS, ...settings });
  const rows = report.sheets.find(({ name }) => name === "Indikatorer")?.rows ?? [];
  const found = rows.filter(([label]) => /^(?:Sjuk|Nöjda)/u.test(String(label?.value)));
  expect(found.map((row) => row.find(({ style }) => style.startsWith("status"))?.value ?? null)).toEqual(statuses);
});

test("only the indicator whose target does not tell the way asks for it", () => {
  const { documents } = createReport([INDICATORS], DEFAULTS);
  expect(undirectedIndicators(documents.flatMap(({ tables }) => tables))).toEqual([
    { key: "sjukfrånvaro, %", name: "Sjukfrånvaro, %" },
  ]);
});

const SUMS = sheetOf([
  ["Driftsammandrag jan-mars 2024, tkr", null, null, null],
  [null, "Redovisat jan-mars", "Budget jan-mars", "Bokslut 2023"],
  ["Stab", -1030, -1000, -4000],
  ["Kost", -500, -400, -1700],
  ["Summa", -1535, -1400, -5700],
]);

test.each<[string, Partial<ReportSettings>, severity: string]>([
  ["nothing chosen", {}, "fel"],
  ["a smaller tolerance", { allowedDifference: { amount: 4, unit: "tkr" } }, "fel"],
  ["a tolerance in the table's unit", { allowedDifference: { amount: 5, unit: "tkr" } }, "avrundning"],
  ["a tolerance in another unit", { allowedDifference: { amount: 0.005, unit: "mnkr" } }, "avrundning"],
])("a sum that is 5 tkr off, with %s", (_, settings, severity) => {
  const { findings } = createReport([SUMS], { ...DEFAULTS, ...settings });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
  expect(findings.some((one) => explanation(one, "sv").includes("Inom toleransen"))).toBe(severity === "avrundning");
});
