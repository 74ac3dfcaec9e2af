import { fc } from "../../property";
import type { MarkedTable } from "../../../src/domain/table/markedTable";
import { readDocument } from "../../../src/recognise/readDocument";
import { areaNamed } from "../../../src/workbook/areaNamed";
import { edgesOf } from "../../../src/workbook/edgesOf";
import { areaHolds } from "../../../src/workbook/areaHolds";
import { areaName, cellName, type Sheet } from "../../../src/workbook/sheet";
import { sheetOf } from "../../cases/loadCase";
import type { Rows } from "../readRows";

const read = (rows: Rows, marks: readonly Omit<MarkedTable, "file" | "sheet">[], more: Partial<Sheet> = {}) => {
  const sheet = sheetOf(rows, { file: "a.xlsx", name: "Blad1", ...more });
  const placed = marks.map((mark) => ({ file: "a.xlsx", sheet: "Blad1", ...mark }));
  return readDocument(sheet.file, [sheet], [], {}, undefined, undefined, placed);
};

/** `heading | range | header: role, … | label: figures, …` of each table. */
const shown = ({ tables }: ReturnType<typeof read>) =>
  tables.map(({ heading, source, columns, rows }) =>
    [
      heading,
      source.range,
      columns.map(({ header, role }) => `${header}: ${role}`).join(", "),
      ...rows.map(({ label, cells }) => `${label}: ${cells.map(({ value }) => value ?? "–").join(" ")}`),
    ].join(" | "),
  );

/** A table whose heading the import takes for another line, beside one it knows. */
const STRANGE: Rows = [
  ["Hamnen 2025, tkr"],
  ["Utfall och budget för kajerna"],
  ["Kaj", "Läge", "Ram", "Rest"],
  ["Norra", 4, 5, 1],
  ["Södra", 6, 7, 1],
  ["Alla kajer", 10, 12, 2],
  [],
  ["Fartyg, tkr"],
  ["Fartyg", "Utfall 2025", "Budget 2025"],
  ["Ada", 1, 2],
  ["Eva", 3, 4],
];

test.each<[what: string, rows: Rows, marks: Omit<MarkedTable, "file" | "sheet">[], tables: string[]]>([
  [
    "headings of any words, found above the first figures; the other tables stay",
    STRANGE,
    [{ range: "A3:D6" }],
    [
      "Hamnen 2025, tkr / Utfall och budget för kajerna | A3:C6 | Ram: budget | Norra: 5 | Södra: 7 | Alla kajer: 12",
      "Fartyg, tkr | A9:C11 | Utfall 2025: utfall, Budget 2025: budget | Ada: 1 2 | Eva: 3 4",
    ],
  ],
  [
    "titles may be marked with it",
    STRANGE,
    [{ range: "A1:D6" }],
    [
      "Hamnen 2025, tkr / Utfall och budget för kajerna | A3:C6 | Ram: budget | Norra: 5 | Södra: 7 | Alla kajer: 12",
      "Fartyg, tkr | A9:C11 | Utfall 2025: utfall, Budget 2025: budget | Ada: 1 2 | Eva: 3 4",
    ],
  ],
  [
    "two parts of what the import takes for one table",
    [
      ["Enhet", "Utfall 2025", "Budget 2025"],
      ["Kran", 4, 5],
      ["Lots", 6, 7],
      ["Personer", "Inne", "Ute"],
      ["Kran", 40, 50],
      ["Lots", 60, 70],
    ],
    [{ range: "A1:C3" }, { range: "A4:C6" }],
    [
      "Enhet | A1:C3 | Utfall 2025: utfall, Budget 2025: budget | Kran: 4 5 | Lots: 6 7",
      "Personer | A4:C6 | Inne: utfall, Ute: utfall | Kran: 40 50 | Lots: 60 70",
    ],
  ],
  [
    "headings of two rows, as the user says",
    [["Drift, tkr"], ["Enhet", "Läge", "Läge"], ["", "mars 2025", "mars 2024"], ["Kran", 4, 5], ["Lots", 6, 7]],
    [{ range: "A2:C5", headerRows: 2 }],
    ["Drift, tkr | A2:C5 | Läge mars 2025: utfall, Läge mars 2024: foregaende | Kran: 4 5 | Lots: 6 7"],
  ],
  [
    "a column of figures without a heading is one that the user may say what it is",
    [["Drift, tkr"], ["Enhet", "Utfall 2025", "Budget 2025"], ["Kran", 4, 5, 1], ["Lots", 6, 7, 1]],
    [{ range: "A2:D4" }],
    ["Drift, tkr | A2:C4 | Utfall 2025: utfall, Budget 2025: budget | Kran: 4 5 | Lots: 6 7"],
  ],
  [
    "gaps, and headings between the rows, do not end it",
    [
      ["Drift, tkr"],
      ["Enhet", "Utfall 2025", "Budget 2025"],
      ["Kran", 4, 5],
      [],
      [],
      [],
      [],
      ["Till sjöss"],
      ["Lots", 6, 7],
    ],
    [{ range: "A2:C9" }],
    ["Drift, tkr | A2:C9 | Utfall 2025: utfall, Budget 2025: budget | Kran: 4 5 | Till sjöss: – – | Lots: 6 7"],
  ],
  [
    "codes before the names are no figures",
    [
      ["Konto", "Namn", "Läge", "Ram"],
      ["110", "Kran", 4, 5],
      ["120", "Lots", 6, 7],
    ],
    [{ range: "A1:D3" }],
    ["Namn | A1:D3 | Ram: budget | 110 Kran: 5 | 120 Lots: 7"],
  ],
  [
    "what stays of the table that the import found: the rows above",
    [
      ["Enhet", "Utfall 2025", "Budget 2025"],
      ["Kran", 4, 5],
      ["Lots", 6, 7],
      ["Bogserbåtar", 1, 2],
      ["Ada", 1, 1],
      ["Eva", 0, 1],
    ],
    [{ range: "A4:C6", headerRows: 1 }],
    [
      "Enhet | A1:C3 | Utfall 2025: utfall, Budget 2025: budget | Kran: 4 5 | Lots: 6 7",
      "Bogserbåtar | A4:C6 | 1: utfall, 2: utfall | Ada: 1 1 | Eva: 0 1",
    ],
  ],
  [
    "what stays of it: the columns beside",
    [
      ["Enhet", "Utfall 2025", "Budget 2025", "Fartyg", "Prognos 2025", "Budget 2025"],
      ["Kran", 4, 5, "Ada", 1, 2],
      ["Lots", 6, 7, "Eva", 3, 4],
    ],
    [{ range: "D1:F3" }],
    [
      "Enhet | A1:C3 | Utfall 2025: utfall, Budget 2025: budget | Kran: 4 5 | Lots: 6 7",
      "Fartyg | D1:F3 | Prognos 2025: prognos, Budget 2025: budget | Ada: 1 2 | Eva: 3 4",
    ],
  ],
  [
    "of two over the same cells the first holds, and what is no area holds nothing",
    [
      ["Enhet", "Utfall 2025", "Budget 2025"],
      ["Kran", 4, 5],
      ["Lots", 6, 7],
    ],
    [{ range: "A1:B3" }, { range: "A1:C3" }, { range: "bladet" }],
    ["Enhet | A1:B3 | Utfall 2025: utfall | Kran: 4 | Lots: 6"],
  ],
])("%s", (_what, rows, marks, tables) => {
  expect(shown(read(rows, marks))).toEqual(tables);
});

test("every figure that the marking leaves out is told, however few", () => {
  const rows: Rows = [
    ["Enhet", "Utfall 2025", "Budget 2025"],
    ["Kran", 4, 5],
    ["Lots", 6, 7],
    ["Summa", 10, 12],
  ];
  const outside = (range: string) =>
    read(rows, [{ range }]).problems.flatMap((problem) =>
      problem.code === "figuresOutside" ? [problem.values.range] : [],
    );
  expect([outside("A1:B4"), outside("A1:C3"), outside("A1:B3")]).toEqual([["C2:C4"], ["B4:C4"], ["B2:C4"]]);
  expect(read(rows, [{ range: "A1:B3" }]).tables).toHaveLength(1);
});

test("no column of figures of the area is left untold", () => {
  const { recognitions, problems } = read(
    [
      ["Enhet", "Läge", "Budget 2025", ""],
      ["Kran", 4, 5, 1],
      ["Lots", 6, 7, 1],
    ],
    [{ range: "A1:D3" }],
  );
  expect(recognitions[0]?.columns.map(({ header, value }) => [header, value])).toEqual([
    ["Läge", null],
    ["Budget 2025", "budget"],
    ["", null],
  ]);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual(
    expect.arrayContaining([
      ["unknownColumn", "B1"],
      ["unknownColumn", "D1"],
    ]),
  );
});

test("whatever is marked, every figure of the sheet is read, or told to be left out", () => {
  const sheet = sheetOf(STRANGE, { file: "a.xlsx", name: "Blad1" });
  const area = fc.tuple(fc.nat(10), fc.nat(10), fc.nat(3), fc.nat(3)).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b) + 1,
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));
  fc.assert(
    fc.property(area, fc.option(fc.integer({ min: 1, max: 4 })), (marked, headerRows) => {
      const mark = { range: areaName(marked), ...(headerRows !== null && { headerRows }) };
      const { tables, problems, recognitions } = read(STRANGE, [mark]);
      const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      const inTables = new Set(cells.map(({ source }) => source?.cell));
      const names = new Set(tables.flatMap(({ rows, columns }) => [...rows, ...columns].flatMap(wordsOf)));
      const told = problems.flatMap((problem) => {
        const at = areaNamed(problem.cell ?? "");
        if (problem.code === "figuresOutside") return areaNamed(problem.values.range) ?? [];
        // A column that is not understood, or a whole table.
        return at === null
          ? []
          : [{ ...at, bottom: sheet.rows.length + 5, right: problem.code === "unknownKind" ? 9 : at.right }];
      });
      const heads = recognitions.flatMap(({ marked: own }) => {
        const place = own === undefined ? null : areaNamed(own.range);
        return place === null || own === undefined ? [] : [{ ...place, bottom: place.top + own.headerRows - 1 }];
      });
      const lost = sheet.rows.flatMap(({ index, cells: all }) =>
        all.flatMap((cell, column) => {
          const name = cellName(index, column);
          const isKnown =
            typeof cell?.value !== "number" ||
            inTables.has(name) ||
            names.has(String(cell.value)) ||
            [...told, ...heads].some((one) => areaHolds(one, index, column));
          return isKnown ? [] : [name];
        }),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("what was marked is told with the rows of headings it was read with", () => {
  const [first, second] = read(STRANGE, [{ range: "A2:D6" }]).recognitions;
  expect(first?.marked).toMatchObject({ range: "A2:D6", headerRows: 2 });
  expect(second?.marked).toBeUndefined();
});

function wordsOf(one: { readonly label: string } | { readonly header: string }): string[] {
  return ("label" in one ? one.label : one.header).split(" ");
}

describe("a marking with its first and last rows", () => {
  const table = (month: string, last: string, ...more: Rows): Rows => [
    ["Enhet", `Läge ${month}`, `Ram ${month}`],
    ["Kran", 4, 5],
    ["Lots", 6, 7],
    ...more,
    [last, 10, 12],
  ];
  const range = "A1:C4";
  const area = areaNamed(range) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const edges = edgesOf(sheetOf(table("mars 2025", "Alla")), area);

  test.each<[what: string, rows: Rows, more: Partial<Sheet>, isMarked: boolean, problems: string[]]>([
    ["holds for the next period", table("augusti 2026", "Alla"), {}, true, []],
    ["holds under another name of the workbook", table("april 2025", "Alla"), { file: "b.xlsx" }, true, []],
    ["holds on no other sheet", table("mars 2025", "Alla"), { name: "Blad2" }, false, []],
    ["lapses when a row has come in", table("mars 2025", "Alla", ["Fyr", 0, 0]), {}, false, ["markingLapsed"]],
    ["lapses when the table has moved", [[], ...table("mars 2025", "Alla")], {}, false, ["markingLapsed"]],
    ["and is not told of where it was not made", table("mars 2025", "Andra"), { file: "b.xlsx" }, false, []],
  ])("%s", (_what, rows, more, isMarked, problems) => {
    const document = read(rows, [{ range, edges }], more);
    expect(document.recognitions.map(({ marked }) => marked !== undefined)).toEqual([isMarked]);
    expect(document.problems.map(({ code }) => code).filter((code) => code === "markingLapsed")).toEqual(problems);
  });
});
