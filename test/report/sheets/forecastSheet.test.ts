import { createReport } from "../../../src/createReport";
import type { ForecastSettings } from "../../../src/domain/forecast/forecastSettings";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../../src/domain/settings/reportSettings";
import type { SheetSpec, SpecCell } from "../../../src/workbook/sheet";
import { sheetOf } from "../../cases/loadCase";

const PERIOD = [
  ["Driftsammandrag tkr, mars 2024"],
  ["", "Utfall jan-mars 2024", "Budget jan-mars 2024", "Utfall jan-mars 2023"],
  ["Stab", -10, 1, -5],
  ["varav intäkter", 20, 25, 20],
  ["varav kostnader", 30, 24, 25],
  ["Kost", -2, 0, 0],
  ["varav intäkter", 50, 50, 40],
  ["varav kostnader", 52, 50, 40],
  ["Summa", -12, 1, -5],
  ["varav intäkter", 70, 75, 60],
  ["varav kostnader", 82, 74, 65],
];
const YEAR = [
  ["Driftsammandrag prognos tkr 2024"],
  ["", "Prognos helår 2024", "Budget 2024", "Avvikelse", "Bokslut 2023"],
  ["Stab", -5, 0, -5, -20],
  ["varav intäkter", 99, 100, -1, 90],
  ["varav kostnader", 104, 100, 4, 110],
  ["Kost", 0, 0, 0, 1],
  ["varav intäkter", 200, 200, 0, 190],
  ["varav kostnader", 200, 200, 0, 189],
  ["Summa", -5, 0, -5, -19],
  ["varav intäkter", 299, 300, -1, 280],
  ["varav kostnader", 304, 300, 4, 299],
];

function sheets(forecast: ForecastSettings | undefined, more: Partial<ReportSettings> = {}, withYear = true) {
  const read = [sheetOf(PERIOD, { name: "Drift" }), ...(withYear ? [sheetOf(YEAR, { name: "Prognos" })] : [])];
  return createReport(read, { ...DEFAULT_SETTINGS, ...more, forecast }).report.sheets;
}
const sheet = (all: readonly SheetSpec[], id: string) => all.find((one) => one.id === id);
const rowOf = (spec: SheetSpec | undefined, label: string, nth = 0): readonly SpecCell[] =>
  spec?.rows.filter(([first]) => first?.value === label)[nth] ?? [];
const values = (row: readonly SpecCell[], count: number) => row.slice(1, count + 1).map(({ value }) => value);
const texts = (spec: SheetSpec | undefined) => spec?.rows.map(([first]) => String(first?.value ?? "")).join("\n") ?? "";

const LINEAR_STAB: ForecastSettings = {
  choice: null,
  operations: [{ operation: "Stab", choice: "linear", cost: null, income: null }],
};

test("no sheet and no change before anything is decided", () => {
  const report = sheets(undefined);
  expect(sheet(report, "prognosunderlag")).toBeUndefined();
  expect(values(rowOf(sheet(report, "helarsprognos"), "Stab"), 1)).toEqual([-5]);
});

test("all methods stand side by side with the workbook's and the chosen one, marked and named", () => {
  const spec = sheet(sheets(LINEAR_STAB), "prognosunderlag");
  expect(rowOf(spec, "Stab").map(({ value }) => value)).toEqual(["Stab", -11, -40, -42, -45, "–", -5, -40, "Linjär"]);
  expect(rowOf(spec, "varav kostnader").map(({ value }) => value)).toEqual(["varav kostnader", 106, 120, 132, 125, "–", 104, 120, null]); // prettier-ignore
  expect(rowOf(spec, "Stab").flatMap(({ style }, index) => (style === "textStrong" ? [index] : []))).toEqual([0, 2, 7]);
  expect(rowOf(spec, "Kost").at(-1)?.value).toBe("Arbetsbokens prognos");
});

test("the areas are summed by every method", () => {
  const spec = sheet(sheets(LINEAR_STAB), "prognosunderlag");
  expect(rowOf(spec, "Summa").map(({ value }) => value)).toEqual(["Summa", -13, -48, -50.2, -53, "–", -5, -40, null]);
  expect(rowOf(spec, "Summa")[1]?.formula).toBe("SUM(B5,B8)");
});

test("it stands after the year's forecast", () => {
  const ids = sheets(LINEAR_STAB).map(({ id }) => id);
  expect(ids.indexOf("prognosunderlag")).toBe(ids.indexOf("helarsprognos") + 1);
});

test.each([
  ["formler", "B18+D18-C18", "B18/3*12"],
  [
    "vss",
    'IF(OR(B18="",D18="",C18=""),"",VSS.PROGNOS(B18,3,"återstående budget",D18,C18))',
    'IF(B18="","",VSS.PROGNOS(B18,3,"linjär"))',
  ],
  ["varden", undefined, undefined],
] as const)("the methods as %s on the amounts below", (calculation, remaining, linear) => {
  const spec = sheet(sheets(LINEAR_STAB, { calculation }), "prognosunderlag");
  const at = spec?.rows.findIndex(([first]) => first?.value === "Stab, kostnader") ?? -1;
  expect(at + 1).toBe(18);
  expect(spec?.rows[at]?.slice(1, 6).map(({ value }) => value)).toEqual([30, 24, 100, 25, 110]);
  expect(rowOf(spec, "varav kostnader").slice(1, 3).map(({ formula }) => formula)).toEqual([remaining, linear]); // prettier-ignore
});

test("the chosen forecast is written into the driftsammandrag, sums and deviations follow, the method is noted", () => {
  const spec = sheet(sheets(LINEAR_STAB), "helarsprognos");
  expect(values(rowOf(spec, "Stab"), 4)).toEqual([-40, 0, -40, -20]);
  expect(values(rowOf(spec, "Kost"), 4)).toEqual([0, 0, 0, 1]);
  expect(values(rowOf(spec, "Summa"), 4)).toEqual([-40, 0, -40, -19]);
  expect(values(rowOf(spec, "varav kostnader", 0), 1)).toEqual([120]);
  expect(values(rowOf(spec, "varav kostnader", 2), 3)).toEqual([320, 300, 20]);
  expect(texts(spec)).toContain("Prognosen är framskriven med metoden ”Linjär”");
});

test("a workbook without a forecast gets one; what a method lacks is said", () => {
  const report = sheets({ choice: "linear", operations: [] }, {}, false);
  const spec = sheet(report, "helarsprognos");
  expect(values(rowOf(spec, "Stab"), 1)).toEqual([-40]);
  expect(values(rowOf(spec, "Summa"), 1)).toEqual([-48]);
  const underlag = texts(sheet(report, "prognosunderlag"));
  expect(underlag).toContain("Utfall + återstående budget: budget för helår saknas.");
  expect(underlag).toContain("Förra årets profil: förra årets bokslut saknas.");
});

test("a method that cannot be used leaves the workbook's forecast, and that is said", () => {
  const report = sheets({ choice: "previousYear", operations: [] }, {}, false);
  expect(texts(sheet(report, "prognosunderlag"))).toContain(
    "Metoden ”Förra årets profil” kunde inte användas för Stab: förra årets bokslut saknas.",
  );
  expect(sheet(report, "helarsprognos")).toBeUndefined();
});

test("the sheet is no source of its own when the report is read again", () => {
  const spec = sheet(sheets(LINEAR_STAB), "prognosunderlag");
  const again = sheetOf(spec?.rows.map((row) => row.map(({ value }) => value)) ?? [], { name: "Prognosunderlag" });
  const read = createReport([again], DEFAULT_SETTINGS).documents[0];
  expect(read).toMatchObject({ tables: [], problems: [] });
});
