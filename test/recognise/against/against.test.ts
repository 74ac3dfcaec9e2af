import type { TableCorrection } from "../../../src/domain/table/tableCorrection";
import { readDocument } from "../../../src/recognise/readDocument";
import { counterText } from "../../../src/texts/counterTexts";
import { loadSheets, sheetOf } from "../../cases/loadCase";
import type { Rows } from "../readRows";

/** What speaks against the readings of a sheet, a sentence each; a column's after its header. */
function against(rows: Rows, correction?: Omit<TableCorrection, "name">): string[] {
  const sheet = sheetOf(rows);
  const { recognitions } = readDocument(sheet.file, [sheet]);
  const shape = recognitions[0]?.shape ?? "";
  const corrected = correction && { [shape]: { name: "", ...correction } };
  return readDocument(sheet.file, [sheet], [], corrected)
    .recognitions.flatMap(({ kind, unit, convention, columns }) => [
      ...[kind, unit, convention].map((part) => counterText(part?.against ?? [], "sv")),
      ...columns.flatMap(({ header, against: own = [] }) =>
        own.length === 0 ? [] : [`${header}: ${counterText(own, "sv")}`],
      ),
    ])
    .filter((sentence) => sentence !== "");
}

const SIGNED: Rows = [
  ["Hamnen, tkr"],
  ["Enhet", "Utfall 2025", "Budget 2025", "Avvikelse"],
  ["Kran", 120, 100, -20],
  ["Lots", 150, 160, 10],
  ["Fyr", 30, 60, 30],
  ["Kaj", 80, 70, 10],
];

test.each<[what: string, rows: Rows, sentences: string[]]>([
  ["nothing, where all agrees", SIGNED.slice(0, 5), []],
  [
    "a deviation that is made the other way than the others",
    SIGNED,
    ["1 av 4 avvikelser är räknade åt andra hållet: 80 − 70 = 10 (Kaj)."],
  ],
  [
    "deviations that are no difference of what they compare",
    [...SIGNED.slice(0, 5), ["Kaj", 80, 70, 45]],
    ["Avvikelse: 1 av 4 rader är inte skillnaden mellan ”Utfall 2025” och ”Budget 2025”."],
  ],
  [
    "a budget whose figures are the difference of two columns",
    [
      ["Hamnen, tkr"],
      ["Enhet", "Utfall 2025", "Budget 2025", "Budgetjämförelse plan 2025"],
      ["Kran", 120, 100, 20],
      ["Lots", 150, 160, -10],
      ["Fyr", 30, 60, -30],
      ["Kaj", 80, 70, 10],
    ],
    [
      "Budgetjämförelse plan 2025: Talen är skillnaden mellan ”Utfall 2025” och ”Budget 2025” på 4 av 4 rader. Rubriken säger plan.",
    ],
  ],
  [
    "a closing that is the outcome of the budget's year; an accumulated budget is no outcome",
    [["Hamnen, tkr"], ["Enhet", "Budget ack 2025", "Bokslut 2025"], ["Kran", 120, 100], ["Lots", 150, 160]],
    ["Bokslut 2025: Rubriken säger bokslut."],
  ],
  [
    "words for two kinds, and rows of another",
    [
      ["Personal och volymer"],
      ["Mått", "Utfall 2025", "Budget 2025"],
      ["Antal besök", 12, 10],
      ["Antal lån", 15, 16],
      ["Antal kurser", 3, 6],
    ],
    ["”Personal och volymer” talar för Volymutveckling."],
  ],
  [
    "money whose rows are counted",
    [
      ["Drift, tkr"],
      ["Verksamhet", "Utfall 2025", "Budget 2025"],
      ["Besök", -12, -10],
      ["Lån", -15, -16],
      ["Kurser", -3, -6],
      ["Antal portioner", -3, -6],
      ["Deltagare", -3, -6],
    ],
    ["De flesta radernas namn talar för Volymutveckling."],
  ],
  [
    "two units",
    [["Hamnen, mnkr"], ["Belopp i tkr", "Utfall 2025", "Budget 2025"], ["Kran", 4, 5], ["Lots", 6, 7]],
    ["”Hamnen, mnkr” säger en annan enhet."],
  ],
  [
    "nets that are made the other way",
    [
      ["Hamnen, tkr"],
      ["Enhet", "Intäkter 2025", "Kostnader 2025", "Netto 2025"],
      ["Kran", 20, 100, 80],
      ["Lots", 30, 160, 130],
      ["Fyr", 10, 60, 50],
      ["Kaj", 40, 30, 10],
    ],
    ["1 av 4 netton är räknade åt andra hållet."],
  ],
])("%s", (_what, rows, sentences) => {
  expect(against(rows)).toEqual(sentences);
});

test("words that say the other sign than the table with the same sum", () => {
  const sheets = [
    sheetOf(
      [
        ["Drift, tkr"],
        ["Enhet", "Utfall 2025", "Budget 2025", "Avvikelse"],
        ["Kran", 120, 100, -20],
        ["Lots", 150, 160, 10],
        ["Summa", 270, 260, -10],
      ],
      { file: "a.xlsx" },
    ),
    sheetOf(
      [
        ["Över- och underskott, tkr"],
        ["Område", "Utfall 2025", "Budget 2025"],
        ["Norr", 200, 190],
        ["Syd", 70, 70],
        ["Årets resultat", 270, 260],
      ],
      { file: "a.xlsx", name: "Blad2" },
    ),
  ];
  const [, second] = readDocument("a.xlsx", sheets).recognitions;
  expect(second?.convention?.value.kind).toBe("nettokostnad");
  expect(counterText(second?.convention?.against ?? [], "sv")).toBe(
    "Orden talar för motsatt tecken: ”Årets resultat” är ett resultat.",
  );
});

test("what the user has chosen is not argued with", () => {
  expect(against(SIGNED, { positive: "nettokostnad", formula: "budget-utfall" })).toEqual([]);
});

test("against the readings of the published reports stands only what is printed wrong in them", () => {
  const names = ["vss-2024-03", "vss-2021-08", "vss-2020-08", "vss-2023-budget"];
  const told = names.flatMap((name) => {
    const sheets = loadSheets(name);
    return readDocument(sheets[0]?.file ?? "", sheets).recognitions.flatMap(
      ({ kind, unit, convention, columns, heading }) =>
        [kind, unit, convention, ...columns].flatMap((part) =>
          (part?.against ?? []).map((one) => `${name}, ${heading}: ${counterText([one], "sv")}`),
        ),
    );
  });
  // −2,0 stands for 638,5 − 636,6.
  expect(told).toEqual([
    "vss-2024-03, Driftsammandrag för prognos för helår 2024, belopp mnkr: 1 av 2 netton är räknade åt andra hållet.",
  ]);
});

// What is told of the kind, the unit and the columns, where nothing else speaks.
test.each<[what: string, rows: Rows, certainties: string]>([
  ["all agrees", SIGNED.slice(0, 5), "säker säker | säker säker säker"],
  [
    "one row of four may itself be wrong",
    [...SIGNED.slice(0, 5), ["Kaj", 80, 70, 45]],
    "säker säker | säker säker säker",
  ],
  [
    "most rows break",
    [...SIGNED.slice(0, 3), ["Fyr", 30, 60, 7], ["Kaj", 80, 70, 45]],
    "säker säker | säker säker trolig",
  ],
  [
    "two units are named",
    [["Hamnen, mnkr"], ["Enhet, tkr", "Utfall 2025", "Budget 2025"], ["Kran", 1, 2], ["Lots", 3, 4]],
    "säker trolig | säker säker",
  ],
])("how sure a reading is when %s", (_what, rows, certainties) => {
  const sheet = sheetOf(rows);
  const [read] = readDocument(sheet.file, [sheet]).recognitions;
  const columns = read?.columns.map(({ certainty }) => certainty).join(" ");
  expect(`${read?.kind.certainty} ${read?.unit?.certainty} | ${columns}`).toBe(certainties);
});
