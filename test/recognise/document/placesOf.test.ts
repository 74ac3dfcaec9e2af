import { readDocument } from "../../../src/recognise/readDocument";
import type { Table } from "../../../src/domain/table/table";
import type { Sheet } from "../../../src/workbook/sheet";
import { parseArea, sheetOf } from "../../cases/loadCase";
import { openCase } from "../../cases/readCase";
import type { Rows } from "../readRows";

/** `kind | heading | unit | range | header: role, … | label: figures, …` of each table. */
const shown = (tables: readonly Table[]) =>
  tables.map(({ kind, heading, unit, source, columns, rows }) => {
    const heads = columns.map(({ header, role }) => `${header}: ${role}`).join(", ");
    const lines = rows.map(({ label, cells }) => `${label}: ${cells.map(({ value }) => value ?? "–").join(" ")}`);
    return [kind, heading, unit ?? "–", source.range, heads, ...lines].join(" | ");
  });

const read = (rows: Rows, more: Partial<Sheet> = {}) => readDocument("a.xlsx", [sheetOf(rows, more)]);

test.each<[what: string, rows: Rows, tables: string[]]>([
  [
    "two tables side by side are two, each with its own title under the shared one",
    [
      ["Hamnförvaltningen"],
      ["Drift, tkr", null, null, null, "Investeringar, mnkr"],
      ["Enhet", "Utfall 2025", "Budget 2025", null, "Objekt", "Utfall 2025", "Budget 2025"],
      ["Kran", 4, 5, null, "Kaj", 40, 50],
      ["Lots", 6, 7, null, "Fyr", 60, 70],
      ["Summa", 10, 12, null, "Summa", 100, 120],
    ],
    [
      "driftsammandrag-period | Hamnförvaltningen / Drift, tkr | tkr | A3:C6 | Utfall 2025: utfall, Budget 2025: budget | Kran: 4 5 | Lots: 6 7 | Summa: 10 12",
      "investeringar | Hamnförvaltningen / Investeringar, mnkr | mnkr | E3:G6 | Utfall 2025: utfall, Budget 2025: budget | Kaj: 40 50 | Fyr: 60 70 | Summa: 100 120",
    ],
  ],
  [
    "so are tables without a column between, whose headings come anew",
    [
      ["Balansräkning, tkr"],
      ["Tillgångar", 2025, 2024, "Skulder", 2025, 2024],
      ["Kassa", 4, 5, "Lån", 3, 3],
      ["Kranar", 6, 7, "Eget kapital", 7, 9],
    ],
    [
      "driftsammandrag-period | Balansräkning, tkr | tkr | A2:C4 | 2025: utfall, 2024: foregaende | Kassa: 4 5 | Kranar: 6 7",
      "driftsammandrag-period | Balansräkning, tkr | tkr | D2:F4 | 2025: utfall, 2024: foregaende | Lån: 3 3 | Eget kapital: 7 9",
    ],
  ],
  [
    "names that stand right of the figures",
    [
      ["Drift 2031, tkr"],
      ["Utfall", "Budget", "Avvikelse", "Verksamhet"],
      [-1200, -1250, 50, "Kaj"],
      [-3400, -3300, -100, "Lots"],
      [-4600, -4550, -50, "Summa"],
    ],
    [
      "driftsammandrag-period | Drift 2031, tkr | tkr | A2:D5 | Utfall: utfall, Budget: budget, Avvikelse: avvikelse | Kaj: -1200 -1250 50 | Lots: -3400 -3300 -100 | Summa: -4600 -4550 -50",
    ],
  ],
  [
    "headings over each other, under a header of dates alone; a share is told and left out",
    [
      ["Balans, mnkr"],
      [null, "2031-12-31", "2030-12-31", "Andel 2031"],
      ["TILLGÅNGAR"],
      ["Anläggningar"],
      ["Kaj", 4, 5, 0.4],
      ["Kran", 6, 7, 0.6],
    ],
    [
      "driftsammandrag-period | Balans, mnkr | mnkr | A2:C6 | 2031-12-31: utfall, 2030-12-31: foregaende | TILLGÅNGAR: – – | Anläggningar: – – | Kaj: 4 5 | Kran: 6 7",
    ],
  ],
  [
    "a list beside a table, whose words say nothing, is a table of its own",
    [
      ["Enhet", "Utfall 2025", "Budget 2025"],
      ["Kran", 4, 5, null, null, "Post", "Flyttat"],
      ["Lots", 6, 7, null, null, "Rep", 8],
      ["Summa", 10, 12, null, null, "Tåg", 9],
    ],
    [
      "driftsammandrag-period | Enhet | – | A1:C4 | Utfall 2025: utfall, Budget 2025: budget | Kran: 4 5 | Lots: 6 7 | Summa: 10 12",
      "driftsammandrag-period | Post | – | F2:G4 | Flyttat: utfall | Rep: 8 | Tåg: 9",
    ],
  ],
  [
    "years over an empty corner head amounts",
    [["Resultat per stiftelse, tkr"], [null, 2024, 2025], ["Norra", 4, 5], ["Södra", -6, 7]],
    [
      "driftsammandrag-period | Resultat per stiftelse, tkr | tkr | A2:C4 | 2024: foregaende, 2025: utfall | Norra: 4 5 | Södra: -6 7",
    ],
  ],
  [
    "so does a lone heading over one column, with headings and posts without figures among the rows",
    [
      ["Förändring av rörelsekapital, mnkr"],
      [null, 2025],
      ["Ingående", 30],
      ["Större poster"],
      ["Lån", -4],
      ["Utgående", 26],
    ],
    [
      "driftsammandrag-period | Förändring av rörelsekapital, mnkr | mnkr | A2:B6 | 2025: utfall | Ingående: 30 | Större poster: – | Lån: -4 | Utgående: 26",
    ],
  ],
  [
    "dates over amounts are months, and the corner says the unit",
    [
      ["tkr", { value: 45658, format: "yyyy-mm-dd" }, { value: 45689, format: "yyyy-mm-dd" }],
      ["Kran", 4, 5],
      ["Lots", 6, 7],
    ],
    ["driftsammandrag-period | Blad1 | tkr | A1:C3 | jan 2025: utfall, feb 2025: utfall | Kran: 4 5 | Lots: 6 7"],
  ],
  [
    "a dash is no amount and no heading",
    [["Ram 2025, tkr"], ["Enhet", "Tilldelat"], ["Kran", 4], ["Lots", "-"], ["Fyr", 6], ["Bogserbåt", "–"], ["Kaj", 7]],
    [
      "driftsammandrag-budget-plan | Ram 2025, tkr | tkr | A2:B7 | Tilldelat: budget | Kran: 4 | Lots: – | Fyr: 6 | Bogserbåt: – | Kaj: 7",
    ],
  ],
  [
    "notes are no amounts and no names",
    [
      ["Resultaträkning"],
      ["(tkr)", "Noter", "Stiftelsen", null, "Koncernen", null],
      [null, null, 2025, 2024, 2025, 2024],
      ["Hyror", 3, 5, 4, 8, 7],
      ["Räntor", "5, 6", 2, 1, 3, 2],
    ],
    [
      "driftsammandrag-period | Resultaträkning | tkr | A2:F5 | Stiftelsen 2025: utfall, Stiftelsen 2024: foregaende, Koncernen 2025: utfall, Koncernen 2024: foregaende | Hyror: 5 4 8 7 | Räntor: 2 1 3 2",
    ],
  ],
  [
    "codes before the names follow them, those of who answers for the row do not",
    [
      ["Drift, tkr"],
      ["Vht", "Ansvar", "Enhet", "Utfall 2025", "Budget 2025"],
      ["21", "810", "Kran", 4, 5],
      ["22/23", "820", "Lots", 6, 7],
      [null, null, "Summa", 10, 12],
    ],
    [
      "driftsammandrag-period | Drift, tkr | tkr | A2:E5 | Utfall 2025: utfall, Budget 2025: budget | 21 Kran: 4 5 | 22/23 Lots: 6 7 | Summa: 10 12",
    ],
  ],
  [
    "a name that holds for the rows below it goes before theirs",
    [
      ["Drift, tkr"],
      ["Nämnd", "Enhet", "Utfall 2025", "Budget 2025"],
      ["Hamn", "Kran", 4, 5],
      [null, "Lots", 6, 7],
      ["Väg", "Bro", 1, 2],
    ],
    [
      "driftsammandrag-period | Drift, tkr | tkr | A2:D5 | Utfall 2025: utfall, Budget 2025: budget | Hamn Kran: 4 5 | Hamn Lots: 6 7 | Väg Bro: 1 2",
    ],
  ],
  [
    "a name that is written on each of its rows names none of them, but the sum of them",
    [
      ["Drift, tkr"],
      ["Område", "Enhet", "Utfall 2025", "Budget 2025"],
      ["Norr", "Kran", 4, 5],
      ["Norr", "Lots", 6, 7],
      ["Norr Summa", null, 10, 12],
      ["Syd", "Bro", 1, 2],
      ["Syd", "Färja", 2, 3],
      ["Syd Summa", null, 3, 5],
    ],
    [
      "driftsammandrag-period | Drift, tkr | tkr | B2:D8 | Utfall 2025: utfall, Budget 2025: budget | Kran: 4 5 | Lots: 6 7 | Norr Summa: 10 12 | Bro: 1 2 | Färja: 2 3 | Syd Summa: 3 5",
    ],
  ],
  [
    "headings one column to the left of what they hold are rows of the table",
    [
      ["Drift, tkr"],
      [null, null, "Utfall 2025", "Budget 2025"],
      ["Intäkter"],
      [null, "Hyror", 4, 5],
      [null, "Avgifter", 6, 7],
      [null, "Bidrag", 1, 1],
      ["Summa intäkter", null, 11, 13],
    ],
    [
      "driftsammandrag-period | Drift, tkr | tkr | B2:D7 | Utfall 2025: utfall, Budget 2025: budget | Intäkter: – – | Hyror: 4 5 | Avgifter: 6 7 | Bidrag: 1 1 | Summa intäkter: 11 13",
    ],
  ],
])("%s", (_what, rows, tables) => {
  expect(shown(read(rows).tables)).toEqual(tables);
});

test("what says nothing of itself is an assumption, and figures outside the tables are named", () => {
  const { problems, recognitions } = read([
    ["Överfört, tkr"],
    ["Enhet", "Ingående", "Utgående", "Not"],
    ["Kran", 4, 5, 1],
    ["Lots", 6, 7, 2, null, null, 99],
    ["Fyr", 8, 9, null, null, null, 98],
  ]);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
    ["figuresOutside", "G4"],
    ["readByForm", "A2"],
  ]);
  expect(recognitions.map(({ kind }) => kind.certainty)).toEqual(["antagen"]);
  expect(recognitions[0]?.columns.map(({ header, value, certainty }) => [header, value, certainty])).toEqual([
    ["Ingående", "utfall", "antagen"],
    ["Utgående", "utfall", "antagen"],
    ["Not", null, "säker"],
  ]);
});

test("what a report of ours draws its charts from is no table, and nothing to tell", () => {
  const { tables, problems } = read([
    ["Drift, tkr"],
    ["Enhet", "Utfall 2025", "Budget 2025"],
    ["Kran", 4, 5],
    ["Lots", 6, 7],
    [],
    ["Underlag till diagrammet"],
    [null, "Kostnader", "Intäkter"],
    ["Prognos 2025", 8, 9],
    ["Bokslut 2024", 7, 7],
  ]);
  expect(tables.map(({ source }) => source.range)).toEqual(["A2:C4"]);
  expect(problems).toEqual([]);
});

test("a hidden column of names is read, and told", () => {
  const rows: Rows = [
    ["Enhet", "Utfall 2025", "Budget 2025"],
    ["Kran", 4, 5],
    ["Lots", 6, 7],
  ];
  const { tables, problems } = read(rows, { hiddenColumns: [0] });
  expect(tables[0]?.rows.map(({ label }) => label)).toEqual(["Kran", "Lots"]);
  expect(problems.filter(({ code }) => code !== "noUnit")).toMatchObject([{ code: "hiddenNames", cell: "A1" }]);
});

test("hidden codes stay out of the names", () => {
  const rows: Rows = [
    ["Kod", "Enhet", "Utfall 2025", "Budget 2025"],
    ["21", "Kran", 4, 5],
    ["22", "Lots", 6, 7],
  ];
  const names = (hiddenColumns: readonly number[]) =>
    read(rows, { hiddenColumns }).tables[0]?.rows.map(({ label }) => label);
  expect([names([]), names([0])]).toEqual([
    ["21 Kran", "22 Lots"],
    ["Kran", "Lots"],
  ]);
});

test("a merged name of a group goes before the names of its rows", () => {
  const rows: Rows = [
    ["Förvaltning", "Enhet", "Prognos 2025", "Budget 2025"],
    ["Hamn", "Kran", 4, 5],
    [null, "Lots", 6, 7],
    ["Väg", "Bro", 1, 2],
  ];
  const { tables } = read(rows, { merges: [parseArea("A2:A3")] });
  expect(tables[0]?.rows.map(({ label }) => label)).toEqual(["Hamn Kran", "Hamn Lots", "Väg Bro"]);
});

/** The workbooks of misread kinds, as they are to be read. */
test.each([
  ["b04_utfall_utan_budget", ["Kultur: 2 3", "Teknik: -1 1", "Summa: 1 4"]],
  ["b13c_penningtabell_tomt_horn", ["Bolag A: 41 42 43", "Bolag B: 4.1 4 3.9"]],
  [
    "b08_streck_i_formtabell",
    ["Bibliotek: 9.7", "Museum: –", "Scen: 5", "Arkiv: –", "Konsthall: 10.3", "Fritid: 25.4"],
  ],
  ["r01_kodkolumn", ["110 Nämnd: 2.1 2.5 0.4", "325/330 Park och lek: 7.4 7 -0.4", "61* Fritid: 5 5.5 0.5"]],
  ["m01", ["Intäkter: – – – –", "Hyresintäkter: 500 480 450 440", "Övriga intäkter: 20 18 22 19"]],
  ["n06", ["Hyresintäkter: 500 480", "Övriga intäkter: 20 18", "Driftskostnader: -300 -290"]],
  ["m05", ["Antal anställda: 1956 2008 1981 2035"]],
])("%s: every row with its name and its amounts", async (name, lines) => {
  const { tables } = readDocument(name, await openCase(`lasning/${name}.xlsx`));
  expect(tables).toHaveLength(1);
  expect(
    shown(tables)[0]
      ?.split(" | ")
      .slice(5, 5 + lines.length),
  ).toEqual(lines);
});

test.each([
  ["hallsberg-2019-resultatrakning", 2],
  ["helsingborg-2016-driftsredovisning", 1],
  ["malmo-2014-prognosavvikelse", 1],
  ["malmo-2015-prognosavvikelse", 1],
  ["sormland-2011-bokslutskommunike", 1],
])("%s: no table is dropped", async (name, count) => {
  const { tables } = readDocument(name, await openCase(`kommuner/${name}.xlsx`));
  expect(tables.map(({ rows }) => rows.length > 5)).toEqual(Array<boolean>(count).fill(true));
});
