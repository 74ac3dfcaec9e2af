import { createReport } from "../../../src/createReport";
import { comparisons } from "../../../src/domain/table/comparison";
import { isSignKnown } from "../../../src/domain/table/signKnown";
import { signQuestion } from "../../../src/domain/table/signQuestion";
import type { Table } from "../../../src/domain/table/table";
import { sheetOf } from "../../cases/loadCase";
import { reportOfCase, tablesOf } from "../../cases/readCase";
import { readRows, type Rows } from "../readRows";

/** The table's last deviation column by row, and what plus means: `nettokostnad: 2,1 | 5,8`. */
function shown(table: Table): string {
  const pair = comparisons(table.columns).at(-1);
  const deviations = table.rows.map(({ cells }) => cells[pair?.deviation ?? -1]?.value ?? "–");
  return `${isSignKnown(table) ? table.convention.kind : "?"}: ${deviations.join(" | ")}`;
}

const firstOf = (rows: Rows) => readRows(rows).tables[0] as Table;

const HEADER = ["Enhet", "Utfall jan-aug 2025", "Budget jan-aug 2025"];
const PARTS = ["varav kostnader", "varav intäkter"] as const;

describe("workbooks that were misread", () => {
  test.each([
    ["r02_nettokostnad_utan_avvikelse", "nettokostnad: 2.1 | 5.8 | 2 | 9.9"],
    ["r02b_nettokostnad_utan_avvikelse_alla_plus", "nettokostnad: 2.1 | -3.2 | 2 | 0.9"],
    ["r02c_nettokostnad_nollpost", "nettokostnad: 2.1 | 1.3 | 2 | 5.4"],
    ["c04_nettokostnad_mix_tecken", "nettokostnad: 2.1 | 5.8 | 2 | 9.9"],
    ["b05_intakter_minus", "nettokostnad: -10 | -15 | 5"],
    ["b05b_intakter_kostnader_rader", "nettokostnad: 5 | -15 | -10"],
    ["b05c_rader_plusminus", "resultat: 5 | -10 | -5 | -10"],
    ["b07b_investering_minus", "investering: 5 | -1 | 4"],
    ["b03_nettokostnad_som_utfall", "resultat: 1 | -1 | 0"],
    ["n17", "nettokostnad: 3 | -2450 | -120 | 0 | -2567"],
    ["p08", "resultat: 2 | 2 | 0 | 4"],
    ["p10", "resultat: 3 | -1 | 0 | 2"],
  ])("%s", async (name, expected) => {
    const report = await reportOfCase(`lasning/${name}.xlsx`);
    expect(shown(tablesOf(report)[0] as Table)).toBe(expected);
  });

  test.each(["r03_tva_konventioner", "r03b_en_enhet_med_resultat", "b05_intakter_minus"])(
    "%s: a net and its parts are no error",
    async (name) => {
      const { findings } = await reportOfCase(`lasning/${name}.xlsx`);
      expect(findings.filter(({ check, severity }) => check === "net" || severity === "fel")).toEqual([]);
    },
  );

  test("one large net with the wrong sign beside its costs and income does not turn the table", async () => {
    expect(tablesOf(await reportOfCase("lasning/m04.xlsx"))[0]?.convention.kind).toBe("resultat");
  });

  test("outlays with minus turn the formula, and nothing is called unfavourable", async () => {
    const { findings } = await reportOfCase("lasning/n14.xlsx");
    expect(findings.filter(({ check }) => check === "convention")).toEqual([]);
  });
});

test("a net whose parts have signs of its own decides for them", () => {
  const rows = [
    ["Driftredovisning 2025, tkr"],
    ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
    ["Kansliet", -5200, -5100, 100],
    ["varav intäkter", 1200, 1250, 50],
    ["varav kostnader", -6400, -6350, 50],
    ["Vattenverket (nettokostnad)", 300, 340, -40],
    ["varav intäkter", -9000, -9100, 100],
    ["varav kostnader", 9300, 9440, -140],
  ];
  const { findings } = createReport([sheetOf(rows)], { unit: null, calculation: "formler" });
  expect(findings.filter(({ severity }) => severity !== "konvention")).toEqual([]);
});

describe("what plus means without a printed deviation", () => {
  test.each<[string, Rows, string]>([
    [
      "a sum named net cost, with sold land among its posts",
      [
        ["Drift, tkr"],
        HEADER,
        ["Hamn", 310, 300],
        ["Tomter", -25, -20],
        ["Parkering", 90, 95],
        ["Nettokostnad", 375, 375],
      ],
      "nettokostnad: -10 | 5 | 5 | 0",
    ],
    [
      "net cost that is printed with minus",
      [["Drift, tkr"], HEADER, ["Hamn", -310, -300], ["Tomter", 25, 20], ["Summa nettokostnader", -285, -280]],
      "resultat: -10 | 5 | -5",
    ],
    [
      "accounts: costs with plus, incomes with minus",
      [["Rapport, tkr"], HEADER, ["Taxor", -400, -380], ["Personalkostnader", 900, 910], ["Summa", 500, 530]],
      "nettokostnad: 20 | 10 | 30",
    ],
    [
      "accounts: costs with minus, incomes with plus",
      [["Rapport, tkr"], HEADER, ["Hyresintäkter", 400, 380], ["Inköp", -300, -310], ["Summa", 100, 70]],
      "resultat: 20 | 10 | 30",
    ],
    [
      "net costs under their total, which stands first",
      [
        ["Nettokostnad tkr", ...HEADER.slice(1)],
        ["Totalt", 172, 170],
        ["Hamn", 31, 30],
        ["Färja", 70, 72],
        ["Park", 71, 68],
      ],
      "nettokostnad: -2 | -1 | 2 | -3",
    ],
    [
      "only costs, all with minus",
      [["Drift, tkr"], HEADER, ["Hamn", -31, -30], ["Färja", -70, -72], ["Summa", -101, -102]],
      "resultat: -1 | 2 | 1",
    ],
    [
      "a line that says so",
      [["Drift, tkr"], ["Intäkter anges med minus"], HEADER, ["Hamn", 31, 30], ["Färja", -7, -9], ["Summa", 24, 21]],
      "nettokostnad: -1 | -2 | -3",
    ],
    [
      "deficits beside small budgets",
      [["Drift, tkr"], HEADER, ["Hamn", -31, 0], ["Färja", -7, -4], ["Summa", -38, -4]],
      "resultat: -31 | -3 | -34",
    ],
    [
      "budgets of 0: results",
      [["Drift, tkr"], HEADER, ["Hamn", 31, 0], ["Färja", -7, 0], ["Summa", 24, 0]],
      "resultat: 31 | -7 | 24",
    ],
    [
      "results by name, some with plus and some with minus",
      [["Resultat per bolag, tkr"], HEADER, ["Hamnbolaget", 31, 20], ["Bussbolaget", -17, -9], ["Summa", 14, 11]],
      "resultat: 11 | -8 | 3",
    ],
    [
      "nothing tells: plus may be a cost or a surplus",
      [["Drift, tkr"], HEADER, ["Hamn", 31, 30], ["Färja", 70, 72], ["Summa", 101, 102]],
      "?: – | – | –",
    ],
    [
      "nothing tells: some have plus and some minus",
      [["Drift, tkr"], HEADER, ["Hamn", 31, 30], ["Färja", -70, -72], ["Summa", -39, -42]],
      "?: – | – | –",
    ],
    [
      "a heading with the word result over budgeted amounts with plus",
      [["Drift, resultat augusti, tkr"], HEADER, ["Hamn", 31, 30], ["Färja", 70, 72], ["Summa", 101, 102]],
      "?: – | – | –",
    ],
  ])("%s", (_, rows, expected) => {
    expect(shown(firstOf(rows))).toBe(expected);
  });

  test("a sibling with the same sum decides before the sum's name, and a turned one turns it", () => {
    const sibling = (way: 1 | -1) => [
      ["Drift per avdelning, tkr"],
      [...HEADER, "Avvikelse"],
      ["Norr", 60 * way, 50 * way, 10],
      ["Syd", 40 * way, 45 * way, -5],
      ["Summa", 100 * way, 95 * way, 5],
      [],
    ];
    const own = [["Drift, tkr"], HEADER, ["Hamn", 90, 80], ["Färja", 10, 15], ["Summa nettokostnader", 100, 95]];
    const conventions = (rows: Rows) => readRows(rows).tables.map(({ convention }) => convention);
    expect(conventions([...sibling(1), ...own])[1]).toMatchObject({
      kind: "resultat",
      evidence: [{ code: "sameSum" }],
    });
    expect(conventions([...sibling(-1), ...own])[1]).toMatchObject({
      kind: "nettokostnad",
      evidence: [{ code: "sameSum", values: { isTurned: true } }],
    });
  });
});

describe("the row that is split decides for its parts", () => {
  const [costs, incomes] = PARTS;
  const table = (...tail: Rows): Rows => [
    ["Helårsprognos, tkr"],
    ["", "Prognos helår 2025", "Budget 2025", "Avvikelse"],
    ["Vatten", 300, 310, 10],
    [costs, 500, 505, 5],
    [incomes, 200, 195, 5],
    ["Avfall", 120, 118, -2],
    [costs, 220, 219, -1],
    [incomes, 100, 101, -1],
    ["Summa nettokostnader", 420, 428, 8],
    [costs, 720, 724, 4],
    [incomes, 300, 296, 4],
    ...tail,
  ];

  test("a unit below the sum that counts its surplus", () => {
    const { tables, findings } = readRows(table(["Marina", 12, 4, 8], [costs, 30, 36, 6], [incomes, 42, 40, 2]));
    expect(tables[0]?.rows.map(({ amountKind }) => amountKind).slice(-3)).toEqual(["resultat", "kostnad", "intakt"]);
    expect(findings.filter(({ severity }) => severity !== "konvention")).toEqual([]);
  });

  test("one net with the wrong sign is an error, not another convention", () => {
    const rows = table().map((row) => (row[0] === "Avfall" ? ["Avfall", -120, 118, -2] : row));
    const { tables, findings } = readRows(rows);
    expect(tables[0]?.rows[3]?.amountKind).toBe("nettokostnad");
    expect(findings.filter(({ severity }) => severity === "fel").map(({ row, expected }) => [row, expected])).toEqual([
      ["Avfall", 120],
    ]);
  });
});

describe("an unknown sign", () => {
  const UNKNOWN: Rows = [["Drift, mnkr"], HEADER, ["Bibliotek", "62,0", "60,0"], ["Museum", "31,0", "31,5"]];

  test("is asked by the table's own figures", () => {
    expect(signQuestion(firstOf(UNKNOWN))).toEqual({
      row: "Bibliotek",
      figure: "62,0",
      ifCost: "nettokostnad",
      ifSurplus: "resultat",
    });
  });

  test("gives no deviation column, and nothing is called better or worse", () => {
    const report = createReport([sheetOf(UNKNOWN)], { unit: null, calculation: "varden" });
    expect(report.documents[0]?.tables[0]?.columns.map(({ role }) => role)).toEqual(["utfall", "budget"]);
    const texts = report.report.sheets.flatMap(({ rows }) => rows.flat().map(({ value }) => String(value ?? "")));
    expect(texts.filter((text) => /bättre än|sämre än|resultatet är/iu.test(text))).toEqual([]);
    expect(texts.some((text) => text.startsWith("Det framgår inte om plus är kostnad"))).toBe(true);
  });
});
