import type { Recognition } from "../../src/domain/table/recognition";
import { certaintyOf } from "../../src/domain/table/recognition";
import type { SourceDocument } from "../../src/domain/document/sourceDocument";
import type { TableCorrection } from "../../src/domain/table/tableCorrection";
import { readDocument } from "../../src/recognise/readDocument";
import type { Sheet } from "../../src/workbook/sheet";
import { loadSheets, sheetOf } from "../cases/loadCase";
import type { Rows } from "./readRows";
import { reasonsText } from "../../src/texts/reasonTexts";

/** A controller's own words, that the import can't know: `Läge` is the outcome, `Ram` here the full-year budget. */
const MARCH: Rows = [
  ["Kulturnämnden"],
  ["Läget mars 2024"],
  ["Verksamhet", "Läge mars 2024", "Budget jan-mars 2024", "Avvikelse", "Budget 2024"],
  ["Bibliotek", 120, 100, 20, 400],
  ["Museum", 50, 60, -10, 240],
  ["Därutöver tillskott", 5, 0, 5, 0],
  ["Alla", 170, 160, 10, 640],
];

/** The same table a period later: other figures, another file and sheet, further down and to the right. */
const AUGUST: Rows = [
  [],
  ["", "Kulturnämnden"],
  ["", "Läget augusti 2024"],
  ["", "Verksamhet", "Läge augusti 2024", "Budget jan-aug 2024", "Avvikelse", "Budget 2024"],
  ["", "Bibliotek", 300, 280, 20, 400],
  ["", "Museum", 150, 160, -10, 240],
  ["", "Därutöver tillskott", 7, 0, 7, 0],
  ["", "Alla", 450, 440, 10, 640],
];

const read = (rows: Rows, correction?: Omit<TableCorrection, "name">, more: Partial<Sheet> = {}): SourceDocument => {
  const sheet = sheetOf(rows, more);
  const shape = readDocument(sheet.file, [sheet]).recognitions[0]?.shape ?? "";
  return readDocument(sheet.file, [sheet], [], correction && { [shape]: { name: "", ...correction } });
};
const only = ({ recognitions }: SourceDocument): Recognition => {
  expect(recognitions).toHaveLength(1);
  return recognitions[0] as Recognition;
};

test("without a correction the headers decide, and what they do not say is told", () => {
  const recognition = only(read(MARCH));
  expect(recognition.columns.map(({ header, value, certainty }) => [header, value, certainty])).toEqual([
    ["Läge mars 2024", null, "trolig"],
    ["Budget jan-mars 2024", "budget", "säker"],
    ["Avvikelse", "avvikelse", "säker"],
    ["Budget 2024", "budget", "säker"],
  ]);
  // Amounts are read all the same, as an assumption.
  expect(recognition.kind).toMatchObject({ value: "driftsammandrag-budget-plan", certainty: "antagen" });
  expect(recognition.kind.reasons).not.toEqual([]);
});

const CORRECTED: Omit<TableCorrection, "name"> = {
  kind: "driftsammandrag-period",
  unit: "tkr",
  positive: "nettokostnad",
  formula: "utfall-budget",
  columns: { läge: "utfall", "budget #2": "ingen" },
  rows: { alla: "summa", "därutöver tillskott": "rubrik" },
};

test("a correction decides kind, unit, convention, columns and rows", () => {
  const document = read(MARCH, CORRECTED);
  const [table] = document.tables;
  expect(table).toMatchObject({
    kind: "driftsammandrag-period",
    unit: "tkr",
    convention: { kind: "nettokostnad", basis: "chosen" },
  });
  expect(table?.convention.formulas.nettokostnad).toBe("utfall-budget");
  expect(table?.columns.map(({ role, period, year }) => [role, period, year])).toEqual([
    ["utfall", "mars", 2024],
    ["budget", "jan-mars", 2024],
    ["avvikelse", "jan-mars", 2024],
  ]);
  expect(table?.rows.map(({ label, role, amountKind }) => [label, role, amountKind])).toEqual([
    ["Bibliotek", "post", "nettokostnad"],
    ["Museum", "post", "nettokostnad"],
    ["Därutöver tillskott", "rubrik", "nettokostnad"],
    ["Alla", "summa", "nettokostnad"],
  ]);
  expect(document.problems).toEqual([]);
  const recognition = only(document);
  expect(certaintyOf(recognition)).toBe("säker");
  expect([recognition.kind, recognition.unit, recognition.convention].map((part) => part?.certainty)).toEqual([
    "vald",
    "vald",
    "vald",
  ]);
});

/** Words that say nothing of what the council gives and what it costs. */
const BOARDS: Rows = [
  ["Nämnderna 2025, tkr"],
  ["Nämnd", "Tilldelat 2025", "Löner mm 2025", "Taxor 2025", "Kvar 2025", "Utfall 2025"],
  ["Hamn", 900, 1200, 310, 10, 890],
  ["Väg", 500, 700, 190, -10, 510],
];

test("a column is costs, income, what is left of them or what the council gives", () => {
  const [table] = read(BOARDS, {
    columns: { kvar: "avvikelse" },
    measures: { tilldelat: "kommunbidrag", "löner mm": "utgifter", taxor: "inkomster", utfall: "netto" },
  }).tables;
  expect(table?.columns.map(({ header, role, measure }) => [header, role, measure])).toEqual([
    ["Tilldelat 2025", "budget", null],
    ["Löner mm 2025", "utfall", "utgifter"],
    ["Taxor 2025", "utfall", "inkomster"],
    ["Kvar 2025", "avvikelse", "netto"],
    ["Utfall 2025", "utfall", "netto"],
  ]);
});

test("what the council gives by the user's word shows what plus means", () => {
  const rows: Rows = [
    ["Nämnderna 2025, tkr"],
    ["Nämnd", "Tilldelat", "Nettokostnader", "Kvar"],
    ["Hamn", 300, 310, -10],
    ["Väg", 260, 255, 5],
    ["Summa", 560, 565, -5],
  ];
  const chosen = { columns: { kvar: "avvikelse" }, measures: { tilldelat: "kommunbidrag" } } as const;
  const { kind, evidence } = read(rows, chosen).tables[0]?.convention ?? {};
  expect([kind, evidence?.[0]?.code]).toEqual(["nettokostnad", "incomeMinusCost"]);
});

test("the user is shown what each column and each row was taken to hold", () => {
  const { columns, rows } = only(
    read([
      ["Nämnd, tkr", "Kommunbidrag 2025", "Kostnader 2025", "Intäkter 2025", "Nettokostnad 2025"],
      ["Hamn", 900, 1200, 310, 890],
      ["Väg", 500, 700, 190, 510],
      ["Summa", 1400, 1900, 500, 1400],
    ]),
  );
  expect(columns.map(({ measure }) => measure)).toEqual(["kommunbidrag", "utgifter", "inkomster", "netto"]);
  expect(rows.map(({ amountKind }) => amountKind)).toEqual(["nettokostnad", "nettokostnad", "nettokostnad"]);
});

test.each<[what: string, correction: Omit<TableCorrection, "name">, kinds: string[]]>([
  ["as the words say", {}, ["resultat", "resultat", "resultat"]],
  [
    "as the user says, row by row",
    { amounts: { fasta: "kostnad", rörliga: "intakt", kvar: "resultat" } },
    ["kostnad", "intakt", "resultat"],
  ],
])("what plus means on a row: %s", (_what, correction, kinds) => {
  const rows: Rows = [
    ["Hamnen, tkr"],
    ["Post", "Utfall 2025", "Budget 2025"],
    ["Fasta", 120, 100],
    ["Rörliga", 150, 160],
    ["Kvar", 30, 60],
  ];
  expect(read(rows, { positive: "resultat", ...correction }).tables[0]?.rows.map((row) => row.amountKind)).toEqual(
    kinds,
  );
});

test.each<[outlays: "plus" | "minus", formula: string]>([
  ["plus", "budget-utfall"],
  ["minus", "utfall-budget"],
])("outlays written with %s: the deviation is %s", (outlays, formula) => {
  const rows: Rows = [["Investeringar, mnkr"], ["Objekt", "Utfall 2025", "Budget 2025"], ["Kaj", 0, 5], ["Fyr", 0, -5]];
  const { convention } = read(rows, { outlays }).tables[0] ?? {};
  expect([convention?.formulas.investering, convention?.basis, convention?.outlaysWithMinus ?? false]).toEqual([
    formula,
    "chosen",
    outlays === "minus",
  ]);
});

test("next period's file of the same shape is read the same way", () => {
  const shape = only(read(MARCH)).shape;
  const sheet = sheetOf(AUGUST, { file: "aug.xlsx", name: "T2" });
  const [table] = readDocument("aug.xlsx", [sheet], [], { [shape]: { name: "Läget", ...CORRECTED } }).tables;
  expect(table?.kind).toBe("driftsammandrag-period");
  expect(table?.columns.map(({ role, period }) => [role, period])).toEqual([
    ["utfall", "aug"],
    ["budget", "jan-aug"],
    ["avvikelse", "jan-aug"],
  ]);
  expect(table?.rows.map(({ role, cells }) => [role, cells[0]?.value])).toEqual([
    ["post", 300],
    ["post", 150],
    ["rubrik", 7],
    ["summa", 450],
  ]);
});

test("a table that is left out is still told of, and its faults are not", () => {
  const faulty = MARCH.map((row) => row.map((value) => (value === 60 ? "sextio" : value)));
  const document = read(faulty, { kind: "driftsammandrag-period", exclude: true });
  expect(document.tables).toEqual([]);
  expect(document.problems).toEqual([]);
  expect(only(document)).toMatchObject({ excluded: true, table: null, kind: { value: "driftsammandrag-period" } });
});

test("rows and columns may have any name", () => {
  const rows = MARCH.map((row) => row.map((value) => (value === "Bibliotek" ? "Constructor" : value)));
  expect(read(rows, { kind: "driftsammandrag-period", rows: {}, columns: {} }).tables[0]?.rows[0]?.role).toBe("post");
});

test.each<[string, Rows, Omit<TableCorrection, "name">, string]>([
  [
    "figures read as volumes",
    [["Personal"], ["", "2023", "2024"], ["Ärenden", 10, 12], ["Samtal", 20, 21]],
    { kind: "volym" },
    "volym",
  ],
  [
    "volumes read as money",
    [["Volymer"], ["", "Utfall 2024", "Budget 2024"], ["A", 10, 12], ["B", 20, 21]],
    { kind: "driftsammandrag-period", unit: "kr" },
    "driftsammandrag-period",
  ],
  [
    "a list of assignments read as activities",
    [["Uppdrag"], ["• Ta fram en plan."], ["• Se över avgifterna."]],
    { kind: "aktiviteter" },
    "aktiviteter",
  ],
  [
    "a list read as what no list can be",
    [["Uppdrag"], ["• Ta fram en plan."], ["• Se över avgifterna."]],
    { kind: "investeringar" },
    "strategiska-uppdrag",
  ],
])("%s", (_, rows, correction, kind) => {
  expect(read(rows, correction).tables.map((table) => table.kind)).toEqual([kind]);
});

describe.each(["vss-2024-03", "vss-2021-08", "vss-2020-08", "vss-2023-budget"])("%s", (name) => {
  const sheets = loadSheets(name);
  const document = readDocument(sheets[0]?.file ?? "", sheets);

  test("every table has its recognition, with a reason for all that was recognised", () => {
    expect(document.recognitions.map(({ table }) => table)).toEqual(document.tables.map(({ id }) => id));
    for (const { kind, unit, convention, columns } of document.recognitions) {
      for (const part of [kind, unit, convention, ...columns])
        if (part !== null) expect(reasonsText(part.reasons, "sv")).toMatch(/\.$/u);
    }
  });

  test("leaving a table out leaves the others as they are", () => {
    const { shape } = document.recognitions[0] as Recognition;
    const without = readDocument(document.file, sheets, [], { [shape]: { name: "", exclude: true } });
    const rest = document.recognitions.filter((one) => one.shape !== shape).map(({ table }) => table);
    const ranges = (tables: SourceDocument["tables"]) => tables.map(({ source }) => `${source.sheet}!${source.range}`);
    expect(ranges(without.tables)).toEqual(ranges(document.tables.filter(({ id }) => rest.includes(id))));
  });
});
