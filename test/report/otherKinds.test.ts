import { createReport } from "../../src/createReport";
import type { SheetSpec } from "../../src/workbook/sheet";
import { loadSheets } from "../cases/loadCase";

function sheet(name: string, sheetName: string): SheetSpec {
  const found = createReport(loadSheets(name), { unit: null, calculation: "formler" }).report.sheets.find(
    (one) => one.name === sheetName,
  );
  if (found === undefined) throw new Error(`no sheet ${sheetName}`);
  return found;
}

/** The row whose first cell says so, as values. */
function rowOf(spec: SheetSpec, label: string): unknown[] | undefined {
  return spec.rows.find(([first]) => first?.value === label)?.map(({ value }) => value);
}

test.each([
  [
    "vss-2024-03",
    [
      "Ekonomi",
      "Driftsammandrag",
      "Helårsprognos",
      "Investeringar",
      "Volymer",
      "Personal",
      "Indikatorer",
      "Kontroller",
      "Källor",
    ],
  ],
  [
    "vss-2023-budget",
    [
      "Ekonomi",
      "Budget och plan",
      "Investeringsplan",
      "Volymer",
      "Personal",
      "Indikatorer",
      "Uppdrag",
      "Kontroller",
      "Källor",
    ],
  ],
])("%s: every part of the report in printed order", (name, names) => {
  const sheets = createReport(loadSheets(name), { unit: null, calculation: "formler" }).report.sheets;
  expect(sheets.map((one) => one.name)).toEqual(names);
});

test.each<[string, string, string, unknown[]]>([
  ["vss-2024-03", "Indikatorer", "-LKDATA (0-5)", [4.5, 4.4, 4.3, "≥4,0", "▲ Uppnås"]],
  ["vss-2024-03", "Indikatorer", "-Kontakt Linköping (0-5)", [4.3, "N/A", 4.1, "≥4,5", "▼ Uppnås ej"]],
  ["vss-2024-03", "Indikatorer", "-HR-service (0-10)", [9.6, 9.7, "*", "≥9,5", "○ Kan ej bedömas"]],
  [
    "vss-2024-03",
    "Indikatorer",
    "Antal genomförda fokusgrupper av Kontakt Linköping",
    ["N/A", "N/A", "IU", "≥3", "○ Kan ej bedömas"],
  ],
  ["vss-2024-03", "Indikatorer", "Män", [5.8, 3.4, 4.7, "≤5,5", "▲ Uppnås"]],
  ["vss-2021-08", "Volymer", "Mikro", ["–", 29, 16]],
  [
    "vss-2021-08",
    "Måluppfyllelse",
    "God service",
    ["▲ Uppnås", "Förvaltningsmålet bedöms att uppnås under verksamhetsåret."],
  ],
  [
    "vss-2021-08",
    "Måluppfyllelse",
    "Korrekta och effektiva inköp",
    ["● Uppnås delvis", "Förvaltningsmålet bedöms enbart delvis uppnås under året."],
  ],
  ["vss-2023-budget", "Investeringsplan", "Summa investeringar", [46000, 60500, 45000, 45000, 45000, 45000, 45000]],
])("%s, %s: %s", (name, sheetName, label, values) => {
  expect(rowOf(sheet(name, sheetName), label)?.slice(1, values.length + 1)).toEqual(values);
});

test("a percentage is written with its sign as text, so that the figure stays as printed", () => {
  const cell = sheet("vss-2021-08", "Volymer").rows.find(([first]) => first?.value === "Mikro")?.[2];
  expect(cell).toMatchObject({ value: 29, format: '[>=0.5]#,##0" %";[<=-0.5]"−"#,##0" %";0" %"' });
});

test("marks are explained under the table, once, and sentences stand there whole", () => {
  const notes = sheet("vss-2024-03", "Indikatorer").rows.flatMap(([first]) =>
    first?.style === "note" ? [first.value] : [],
  );
  expect(notes.slice(0, 3)).toEqual([
    "* Mätning görs i maj-juni",
    "IU - resultat kommer till verksamhetsberättelse",
    "N/A: ej tillgängligt.",
  ]);
});

test("goals stand as headings over their indicators, statuses are counted", () => {
  const indicators = sheet("vss-2024-03", "Indikatorer");
  expect(indicators.rows.flatMap(([first]) => (first?.style === "heading" ? [first.value] : [])).slice(0, 2)).toEqual([
    "God service",
    "God kundsamverkan",
  ]);
  expect(sheet("vss-2021-08", "Måluppfyllelse").rows[1]?.[0]?.value).toBe("7 uppnås, 4 uppnås delvis.");
});
