import { createReport } from "../../../src/createReport";
import type { OrganisationMap } from "../../../src/domain/combine/organisation";
import type { ReportSettings } from "../../../src/domain/settings/reportSettings";
import type { Sheet } from "../../../src/workbook/sheet";
import { loadSheets, sheetOf } from "../../cases/loadCase";
import { map, restated } from "../../cases/organisation/2021-2022.json";
import type { Rows } from "../../recognise/readRows";
import { explanation } from "../../../src/texts/findings/explanation";

const report = (sheets: readonly Sheet[], more: Partial<ReportSettings> = {}) =>
  createReport(sheets, { unit: null, calculation: "varden", ...more });
const book = (file: string, rows: Rows): Sheet => sheetOf(rows, { file });
/** Every filled cell of a report sheet as text, a row a line. */
const lines = (made: ReturnType<typeof report>, name: string): string[] =>
  (made.report.sheets.find((sheet) => sheet.name === name)?.rows ?? [])
    .map((row) => row.flatMap(({ value }) => (value === null ? [] : [String(value).replaceAll("\n", " ")])).join(" | "))
    .filter((line) => line !== "");

const unit = (name: string, ...figures: readonly [number, number, number, number]): Rows => [
  [name],
  ["Driftsammandrag jan-mars 2024, tkr"],
  ["", "Utfall jan-mars 2024", "Budget jan-mars 2024"],
  ["Personal", figures[0], figures[1]],
  ["Lokaler", figures[2], figures[3]],
  ["Summa", figures[0] + figures[2], figures[1] + figures[3]],
];
const PRESCHOOL = book("a.xlsx", unit("Förskola", -100, -90, -30, -31));
const SCHOOL = book("b.xlsx", unit("Grundskola", -250, -255, -70, -60));

describe("units", () => {
  test("a workbook each are put together, with a sum per unit and a total", () => {
    const made = report([PRESCHOOL, SCHOOL]);
    expect(made.conflicts).toEqual([]);
    expect(lines(made, "Driftsammandrag").slice(0, 8)).toEqual([
      "Sammanställning: driftsammandrag, resultat jan-mars 2024, belopp tkr",
      expect.stringContaining("Plus är överskott"),
      "än budget.",
      "tkr | Redovisat jan-mars 2024 | Budget jan-mars 2024 | Avvikelse",
      "Förskola | -130 | -121 | -9",
      "Grundskola | -320 | -315 | -5",
      "Summa | -450 | -436 | -14",
      "Sammanställd ur Förskola (a.xlsx), Grundskola (b.xlsx).",
    ]);
    expect(lines(made, "Driftsammandrag").filter((line) => /driftsammandrag,/iu.test(line))).toEqual([
      expect.stringContaining("Sammanställning"),
      "Förskola: driftsammandrag, resultat jan-mars 2024, belopp tkr",
      "Grundskola: driftsammandrag, resultat jan-mars 2024, belopp tkr",
    ]);
  });

  test("last year's report beside them leaves the Sammanställning as it was, and none of its tables is printed", () => {
    const earlier = unit("Nämnden", -330, -320, -90, -95).map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace("2024", "2023") : cell)),
    );
    const alone = report([PRESCHOOL, SCHOOL]);
    const compared = report([PRESCHOOL, SCHOOL, book("i fjol.xlsx", earlier)]);
    expect(lines(compared, "Driftsammandrag")).toEqual(lines(alone, "Driftsammandrag"));
    expect(lines(compared, "Källor").at(-1)).toMatch(/^Driftsammandrag för perioden, bara jämförelse \| i fjol\.xlsx/u);
  });

  test("places for comments keep their keys when the second unit arrives", () => {
    const keys = (sheets: readonly Sheet[]) =>
      report(sheets).report.sheets.flatMap(({ inputs }) => inputs.map(({ key }) => key));
    expect(keys([PRESCHOOL])).toEqual(["driftsammandrag"]);
    expect(keys([PRESCHOOL, SCHOOL])).toEqual([
      "driftsammandrag-sammanstallning",
      "driftsammandrag",
      "driftsammandrag-2",
    ]);
  });

  test("what a unit lacks is missing in the total", () => {
    const gap = book("c.xlsx", [
      ["Gymnasium"],
      ["Driftsammandrag jan-mars 2024, tkr"],
      ["", "Utfall jan-mars 2024", "Budget jan-mars 2024"],
      ["Personal", "IU", -10],
      ["Lokaler", -1, -2],
    ]);
    expect(lines(report([PRESCHOOL, gap]), "Driftsammandrag").find((line) => line.startsWith("Summa"))).toBe(
      "Summa | -133",
    );
  });

  test.each<[string, Sheet, Sheet]>([
    [
      "another period",
      PRESCHOOL,
      book(
        "b.xlsx",
        unit("Skola", -1, -2, -3, -4).map((row) =>
          row.map((one) => (typeof one === "string" ? one.replaceAll("2024", "2023") : one)),
        ),
      ),
    ],
    [
      "a unit and the whole it is counted in",
      PRESCHOOL,
      book("b.xlsx", [
        ["Nämnden"],
        ["Driftsammandrag jan-mars 2024, tkr"],
        ["", "Utfall jan-mars 2024", "Budget jan-mars 2024"],
        ["Förskola", -130, -121],
        ["Grundskola", -320, -315],
        ["Summa", -450, -436],
      ]),
    ],
  ])("%s is not added", (_, first, second) => {
    expect(lines(report([first, second]), "Driftsammandrag").join(" ")).not.toContain("Sammanställning");
  });
});

describe("the same table in two workbooks", () => {
  const again = book("c.xlsx", unit("Förskola", -100, -90, -35, -31));
  const made = report([PRESCHOOL, again]);

  test("is shown once, and what they disagree on is a conflict with both sides", () => {
    expect(lines(made, "Driftsammandrag").filter((line) => /driftsammandrag,/iu.test(line))).toHaveLength(1);
    expect(
      made.conflicts.map(({ row, column, sides, chosen }) => [
        row,
        column,
        sides.map(({ file, text }) => `${file} ${text}`),
        chosen,
      ]),
    ).toEqual([
      ["Lokaler", "Utfall jan-mars 2024", ["a.xlsx -30", "c.xlsx -35"], null],
      ["Summa", "Utfall jan-mars 2024", ["a.xlsx -130", "c.xlsx -135"], null],
    ]);
  });

  test("until the user has chosen, the first is shown and marked, and the checks say so", () => {
    const text = lines(made, "Driftsammandrag");
    expect(text).toContain("Lokaler | -30 | -31 | 1");
    expect(text.join(" ")).toContain("Obs! Arbetsböckerna är inte eniga om Lokaler, Utfall jan-mars 2024");
    const told = made.findings.filter(({ check }) => check === "betweenWorkbooks");
    expect(told.map(({ severity, row }) => [severity, row])).toEqual([
      ["trolig", "Lokaler"],
      ["trolig", "Summa"],
    ]);
    expect(told.map((finding) => explanation(finding, "sv"))[0]).toBe(
      "-30 i a.xlsx (Blad1, B5), -35 i c.xlsx (Blad1, B5): den första används. Välj vilken som gäller under Importera.",
    );
  });

  test("the chosen figure is shown, with its own source", () => {
    const conflicts = Object.fromEntries(made.conflicts.map(({ key }) => [key, "c.xlsx"]));
    const chosen = report([PRESCHOOL, again], { conflicts });
    const text = lines(chosen, "Driftsammandrag");
    expect(text).toContain("Lokaler | -35 | -31 | -4");
    expect(text.join(" ")).not.toContain("Obs!");
    expect(chosen.documents[0]?.tables[0]?.rows[1]?.cells[0]?.source?.file).toBe("c.xlsx");
    expect(chosen.findings.filter(({ check }) => check === "betweenWorkbooks").map(({ severity }) => severity)).toEqual(
      ["info", "info"],
    );
    expect(chosen.conflicts.map((conflict) => conflict.chosen)).toEqual(["c.xlsx", "c.xlsx"]);
  });

  test("in another unit it agrees within what was rounded away", () => {
    const rounded = book("m.xlsx", [
      ["Driftsammandrag jan-mars 2024, mnkr"],
      ["", "Utfall jan-mars 2024", "Budget jan-mars 2024"],
      ["Personal", "-0,1", "-0,1"],
      ["Lokaler", "0,0", "0,0"],
      ["Summa", "-0,1", "-0,1"],
    ]);
    expect(report([PRESCHOOL, rounded]).conflicts).toEqual([]);
  });
});

describe("the organisation of 2021 in that of 2022", () => {
  const AUGUST_2022 = book("vss-2022-08.xlsx", [
    ["Driftsammandrag jan-aug 2022, netto tkr"],
    ["", "Utfall jan-aug 2022", "Budget jan-aug 2022", "Avvikelse"],
    ...[
      "Stab och ledning",
      "Verksamhetsområde ekonomi",
      "Verksamhetsområde HR",
      "Verksamhetsområde medborgare",
      "LKDATA",
    ].map((name, index): Rows[number] => [name, 100 * (index + 1), 0, 100 * (index + 1)]),
    ["Summa", 1500, 0, 1500],
  ]);
  const sheets = [AUGUST_2022, ...loadSheets("vss-2021-08")];

  test("restates last year's column to the last figure, and marks it", () => {
    const text = lines(report(sheets, { organisation: map }), "Driftsammandrag");
    expect(text.find((line) => line.startsWith("tkr"))).toBe(
      "tkr | Redovisat jan-aug 2022 | Budget jan-aug 2022 | Avvikelse | Redovisat samma period föregående år omräknad",
    );
    for (const [name, value] of Object.entries(restated)) {
      expect(
        text
          .find((line) => line.startsWith(`${name} |`))
          ?.split(" | ")
          .at(-1),
      ).toBe(String(value));
    }
    expect(text.join(" ")).toContain(
      "Verksamhetsområde ekonomi = Upphandling och inköp + skyddslager Covid-19 + Ekonomiservice",
    );
    expect(text.join(" ")).not.toContain("Utan motsvarighet");
    expect(lines(report(sheets, { organisation: map }), "Källor").join(" ")).toContain(
      "Driftsammandrag för perioden, förra året omräknat | vss-2021-08.xlsx",
    );
  });

  test("says which units the map does not carry over, with their figures", () => {
    const without = map.filter(({ from }) => from !== "Stadsarkiv");
    const text = lines(report(sheets, { organisation: without }), "Driftsammandrag").join(" ");
    expect(text).toContain("Utan motsvarighet i organisationskartan: Stadsarkiv (331).");
  });

  test.each<[string, OrganisationMap]>([
    ["no map", []],
    ["shares that do not add up", map.map((move) => ({ ...move, to: move.to.map((to) => ({ ...to, share: 0.5 })) }))],
  ])("%s restates nothing", (_, organisation) => {
    expect(lines(report(sheets, { organisation }), "Driftsammandrag").join(" ")).not.toContain("omräkna");
  });

  test("a split unit follows the shares the user gives", () => {
    const split = map.map((move) =>
      move.from === "Löneservice"
        ? {
            ...move,
            to: [
              { to: "Verksamhetsområde HR", share: 0.5 },
              { to: "Verksamhetsområde ekonomi", share: 0.5 },
            ],
          }
        : move,
    );
    const text = lines(report(sheets, { organisation: split }), "Driftsammandrag");
    expect(
      text
        .find((line) => line.startsWith("Verksamhetsområde HR |"))
        ?.split(" | ")
        .at(-1),
    ).toBe("521");
    expect(text.join(" ")).toContain("50 % av Löneservice");
  });

  test("last year's own column is left as the workbook has it", () => {
    const own = loadSheets("vss-2024-03");
    const before = lines(report([...own, ...loadSheets("vss-2021-08")]), "Driftsammandrag");
    expect(lines(report([...own, ...loadSheets("vss-2021-08")], { organisation: map }), "Driftsammandrag")).toEqual(
      before,
    );
  });
});
