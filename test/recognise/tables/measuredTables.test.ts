import { cellAt, columnWith, reportOfCase, rowNamed, tablesOf, valuesOf } from "../../cases/readCase";
import { onlyTable, readRows, shownRow, type Rows } from "../readRows";

test.each([
  ["r05_personal_ar", "personal"],
  ["b13b_personal_tomt_horn", "personal"],
  ["c05_personal_rubrikord_i_hornet", "personal"],
  ["c06_personal_hornet_tomt_text_ar", "personal"],
  ["c07_personal_nyckeltal_hornet", "personal"],
  ["n11", "personal"],
  ["n11b", "personal"],
  ["n18", "indikatorer"],
  ["n19", "volym"],
])("lasning/%s is %s, with nothing to correct in it", async (name, kind) => {
  const report = await reportOfCase(`lasning/${name}.xlsx`);
  const [table] = tablesOf(report);
  expect(table?.kind).toBe(kind);
  expect(table?.columns.map(({ period }) => period)).not.toContain("december");
  expect(report.findings).toEqual([]);
});

test.each([
  ["r06_onskad_riktning", ["increase", 100, "≥4"]],
  ["r06b_riktning", ["increase", 100]],
  ["r06c_trend", ["increase", 100]],
])("the last column of lasning/%s is targets", async (name, targets) => {
  const [table] = tablesOf(await reportOfCase(`lasning/${name}.xlsx`));
  expect(table?.columns.at(-1)?.role).toBe("malvarde");
  const said = table?.rows.map(({ cells }) => {
    const target = cells.at(-1)?.target;
    if (target?.kind === "trend") return target.trend;
    if (target?.kind === "number") return target.value;
    return target?.kind === "limit" ? `${target.comparison}${target.value}` : target?.kind;
  });
  expect(said).toEqual(targets);
});

test("a line with a status belongs to the measure below it", async () => {
  const [table] = tablesOf(await reportOfCase("lasning/b12_status_ovanfor.xlsx"));
  if (table === undefined) throw new Error("no table");
  expect(table.rows.map(shownRow)).toEqual(["Andel nöjda | 84 | 82 | Uppnås", "Antal besök | 120 | 140 | Uppnås ej"]);
});

test("every measure is in its own unit", async () => {
  const [table] = tablesOf(await reportOfCase("lasning/n18.xlsx"));
  expect(table?.rows.map(({ unit }) => unit)).toEqual(["mnkr", "mnkr", "%", "kr", "antal"]);
});

test("the year before is of the same months as the outcome", async () => {
  const [table] = tablesOf(await reportOfCase("lasning/n19.xlsx"));
  if (table === undefined) throw new Error("no table");
  expect(columnWith(table, { role: "foregaende", period: "jan-okt", year: 2024 })).toBe(3);
});

test.each<[string, Rows, string]>([
  [
    "shares and counts without a word over them",
    [
      ["Läget", "2024", "2025"],
      ["Andel återvunnet avfall, %", 41, 44],
      ["Antal laddstolpar", 120, 160],
      ["Nöjd-kund-index", 71, 73],
    ],
    "indikatorer",
  ],
  [
    "staff per department",
    [
      ["Medarbetare per förvaltning, augusti 2025"],
      ["Förvaltning", "Fast", "Vikarier", "Totalt"],
      ["Park", 104, 11.5, 115.5],
      ["Vatten", 68.5, 4, 72.5],
    ],
    "personal",
  ],
  [
    "what was done, counted",
    [
      ["Verksamheten i siffror"],
      ["Simhallen", "Utfall 2025", "Budget 2025", "Avvikelse"],
      ["Badbesök", 41200, 43000, -1800],
      ["Simskoleelever", 480, 450, 30],
      ["Sålda årskort, antal", 210, 200, 10],
    ],
    "volym",
  ],
])("%s are no money", (_, rows, kind) => {
  const { tables, findings } = readRows(rows);
  expect(tables.map((table) => table.kind)).toEqual([kind]);
  expect(findings).toEqual([]);
});

test.each<[string, Rows, string]>([
  [
    "a row about staff",
    [
      ["Drift, tkr"],
      ["Konto", "Utfall 2025", "Budget 2025", "Avvikelse"],
      ["Personalkostnader", -410, -400, -10],
      ["Lokaler", -90, -95, 5],
      ["Summa", -500, -495, -5],
    ],
    "driftsammandrag-period",
  ],
  [
    "staff in the title",
    [
      ["Personal"],
      ["Tkr", "Utfall 2025", "Budget 2025", "Avvikelse"],
      ["Löner", 410, 400, -10],
      ["Pensioner", 90, 95, 5],
      ["Summa", 500, 495, -5],
    ],
    "driftsammandrag-period",
  ],
  [
    "staff in every row",
    [
      ["Kostnader för vikarier, tkr"],
      ["Anställningar", "Utfall 2025", "Budget 2025", "Avvikelse"],
      ["Tillsvidareanställda", 410, 400, -10],
      ["Timanställda", 90, 95, 5],
      ["Summa", 500, 495, -5],
    ],
    "driftsammandrag-period",
  ],
  [
    "counts below its sum",
    [
      ["Drift, tkr"],
      ["Verksamhet", "Utfall 2025", "Budget 2025", "Avvikelse"],
      ["Förskola", -410, -400, -10],
      ["Skola", -90, -95, 5],
      ["Summa", -500, -495, -5],
      ["Antal årsarbetare", 41, 40, 1],
    ],
    "driftsammandrag-period",
  ],
])("a table of money with %s is about money", (_, rows, kind) => {
  expect(readRows(rows).tables.map((table) => table.kind)).toEqual([kind]);
});

test.each<[string, (string | number)[]]>([
  ["a heading that says nothing", ["2025 ska"]],
  ["no heading", [""]],
  ["a year for its heading", [2026]],
])("targets are known by their cells under %s", (_, [header = ""]) => {
  const table = onlyTable([
    ["Indikator", "2024", "2025", header],
    ["Andel nöjda, %", 61, 63, "≥65"],
    ["Sjukfrånvaro, %", 6.1, 5.9, "Mindre än 5 %"],
    ["Antal klagomål", 12, 14, "Minska"],
  ]);
  expect(table.columns.map(({ role }) => role)).toEqual(["utfall", "utfall", "malvarde"]);
  expect(cellAt(table, "Sjukfrånvaro, %", { role: "malvarde" })?.target).toEqual({
    kind: "limit",
    comparison: "<",
    magnitude: false,
    value: 5,
    percent: true,
  });
});

test("plain figures under a heading that says nothing are not called targets", () => {
  const { tables, problems } = readRows([
    ["Indikator", "Utfall 2024", "Utfall 2025", "Riket"],
    ["Andel nöjda, %", 61, 63, 65],
    ["Sjukfrånvaro, %", 6.1, 5.9, 5.5],
  ]);
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual(["utfall", "utfall"]);
  expect(problems.map(({ code }) => code)).toEqual(["unknownColumn"]);
});

test("a status under an unknown heading is known by its cells", () => {
  const table = onlyTable([
    ["Mål", "Läge", "Bedömning helår"],
    ["Trygga parker", "🟢", "Uppnås"],
    ["Levande centrum", "🔴", "Uppnås delvis"],
  ]);
  expect(table.columns.map(({ role }) => role)).toEqual(["status", "status"]);
});

test.each<[string, Rows, string]>([
  ["Antal elever", [[], ["", "2024", "2025"], ["Antal elever", 2004, 2010], ["Antal lärare", 190, 195]], "2024"],
])("counts of %s that look like years are counts", (label, rows, first) => {
  const { tables } = readRows([["Volymer"], ...rows]);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  expect(table.columns[0]?.header).toBe(first);
  expect(rowNamed(table, label).role).toBe("post");
  expect(valuesOf(table, label)).toEqual([2004, 2010]);
});
