import { createReport } from "../../../src/createReport";
import type { Sheet } from "../../../src/workbook/sheet";
import { loadSheets, sheetOf } from "../../cases/loadCase";
import type { Rows } from "../../recognise/readRows";

const report = (sheets: readonly Sheet[]) => createReport(sheets, { unit: null, calculation: "varden" });
const book = (file: string, name: string, rows: Rows): Sheet => sheetOf(rows, { file, name });
/** Every filled cell of a report sheet as text, a row a line. */
const lines = (made: ReturnType<typeof report>, name: string): string[] =>
  (made.report.sheets.find((sheet) => sheet.name === name)?.rows ?? [])
    .map((row) => row.flatMap(({ value }) => (value === null ? [] : [String(value).replaceAll("\n", " ")])).join(" | "))
    .filter((line) => line !== "");

const economy = (net: number, budget: number, cost: number, unit = "tkr"): Rows => [
  [`Ekonomi i sammandrag 2024, ${unit}`],
  ["", "Prognos helår 2024", "Budget helår 2024", "Avvikelse"],
  ["Verksamhetens nettokostnader", net, budget, net - budget],
  ["varav kostnader", cost, cost, 0],
  ["Investeringar, netto", cost / 10, cost / 5, cost / 10],
];
const volumes = (pupils: number, share: string, own: string): Rows => [
  ["Volymer 2024"],
  ["Volymmått", "Utfall mars 2023", "Utfall mars 2024", "Prognos 2024"],
  ["Antal elever", pupils - 5, pupils, pupils + 5],
  ["varav flickor", pupils / 2, pupils / 2 + 1, pupils / 2 + 2],
  ["Andel behöriga lärare", share, share, share],
  [own, 1, 2, 3],
];
const unit = (file: string, net: number, pupils: number, own: string): Sheet[] => [
  book(file, "Ekonomi", economy(net, net + 10, -net)),
  book(file, "Volymer", volumes(pupils, "80 %", own)),
];
const NORTH = unit("norr.xlsx", -100, 200, "Antal skolor");
const SOUTH = unit("syd.xlsx", -50, 300, "Antal bussar");

describe("units with the same rows", () => {
  const made = report([...NORTH, ...SOUTH]);

  test("ekonomi i sammandrag is added row by row, before the units' own", () => {
    const text = lines(made, "Ekonomi");
    expect(text[0]).toContain("Sammanställning");
    expect(text.find((line) => line.startsWith("Verksamhetens nettokostnader"))).toBe(
      "Verksamhetens nettokostnader | -150 | -130 | -20",
    );
    expect(text.find((line) => line.startsWith("varav kostnader"))).toBe("varav kostnader | 150 | 150 | 0");
    expect(text.filter((line) => line.startsWith("Investeringar, netto"))[0]).toMatch(
      /^Investeringar, netto \| 15 \| 30/u,
    );
    expect(text.filter((line) => /ekonomi/iu.test(line)).slice(1, 3)).toEqual([
      expect.stringMatching(/^norr: /u),
      expect.stringMatching(/^syd: /u),
    ]);
  });

  test("volumes are added where all have them and they are counts; the rest is named", () => {
    const text = lines(made, "Volymer");
    expect(text[0]).toBe("Sammanställning: volymutveckling");
    expect(
      text.slice(
        1,
        text.findIndex((line) => line.startsWith("Sammanställd ur")),
      ),
    ).toEqual([
      "Volymmått | Utfall jan-mars 2023 | Utfall jan-mars 2024 | Prognos 2024",
      "Antal elever | 490 | 500 | 510",
      "varav flickor | 250 | 252 | 254",
    ]);
    expect(text.join(" ")).toContain("Sammanställd ur norr (norr.xlsx), syd (syd.xlsx).");
    expect(text.join(" ").replaceAll("\n", " ")).toContain("Andel behöriga lärare; Antal skolor; Antal bussar.");
    expect(text).toContain("Norr: volymutveckling".replace("N", "n"));
  });

  test("figures in another unit are converted first", () => {
    const inMillions = report([
      book("a.xlsx", "Ekonomi", economy(-100, -90, 100)),
      book("b.xlsx", "Ekonomi", economy(-0.5, -0.4, 1.5, "mnkr")),
    ]);
    expect(lines(inMillions, "Ekonomi").find((line) => line.startsWith("Verksamhetens"))).toBe(
      "Verksamhetens nettokostnader | -600 | -490 | -110",
    );
  });
});

test.each([
  ["another time", [...NORTH, ...loadSheets("vss-2021-08")]],
  ["the same workbook twice", [...NORTH, ...NORTH.map((sheet) => ({ ...sheet, file: "kopia.xlsx" }))]],
])("%s is not added", (_, sheets) => {
  const made = report(sheets);
  for (const name of ["Ekonomi", "Volymer"]) expect(lines(made, name).join(" ")).not.toContain("Sammanställning");
});

test("a unit and the whole it is counted in are not added in any table", () => {
  const drift = (name: string, rows: Rows): Rows => [
    [name],
    ["Driftsammandrag jan-mars 2024, tkr"],
    ["", "Utfall jan-mars 2024", "Budget jan-mars 2024"],
    ...rows,
  ];
  const part = book("norr.xlsx", "Drift", drift("Norr", [["Löner", -60, -55], ["Lokaler", -40, -35], ["Summa", -100, -90]])); // prettier-ignore
  const whole = book("alla.xlsx", "Drift", drift("Alla", [["Norr", -100, -90], ["Syd", -50, -40], ["Summa", -150, -130]])); // prettier-ignore
  const made = report([part, ...NORTH, whole, ...unit("alla.xlsx", -150, 500, "Antal skolor")]);
  for (const name of ["Driftsammandrag", "Ekonomi", "Volymer"])
    expect(lines(made, name).join(" ")).not.toContain("Sammanställning");
});

test("a volume that two workbooks of the same time give differently is a conflict, and shown once", () => {
  const other = book(
    "rättad.xlsx",
    "Volymer",
    volumes(200, "80 %", "Antal skolor").with(3, ["varav flickor", 100, 113, 102]),
  );
  const made = report([book("a.xlsx", "Volymer", volumes(200, "80 %", "Antal skolor")), other]);
  expect(
    made.conflicts.map(({ kind, row, column, sides }) => [kind, row, column, ...sides.map(({ text }) => text)]),
  ).toEqual([["volym", "varav flickor (Antal elever)", "Utfall mars 2024", "101", "113"]]);
  expect(lines(made, "Volymer").filter((line) => line.includes("olymutveckling"))).toHaveLength(1);
});
