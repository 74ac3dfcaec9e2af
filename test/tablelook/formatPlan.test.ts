import { fc } from "../property";
import { formatPlan, type FormatPlan } from "../../src/tablelook/formatPlan";
import { amountFormat, percentFormat } from "../../src/domain/amount/formatAmount";
import type { Area, Cell, Sheet } from "../../src/workbook/sheet";
import { loadSheets, sheetOf } from "../cases/loadCase";

type CellInput = string | number | null | Cell;

const CASES = ["vss-2020-08", "vss-2021-08", "vss-2021-08-tryckt", "vss-2024-03", "vss-2024-03-tkr"];

function wholeArea(sheet: Sheet): Area {
  const right = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length - 1));
  return { top: 0, left: 0, bottom: sheet.rows.at(-1)?.index ?? 0, right };
}

function planOf(sheet: Sheet): FormatPlan | null {
  return formatPlan(sheet, wholeArea(sheet));
}

/** The styles row by row, as one word each. */
function stylesOf(rows: readonly (readonly CellInput[])[]): string[] {
  return planOf(sheetOf(rows))?.cells.map((cells) => cells.map(({ style }) => style).join(" ")) ?? [];
}

test.each<[string, readonly (readonly CellInput[])[], string[]]>([
  [
    "a table of the reports: title, header, rows, parts, sum, note",
    [
      ["Driftsammandrag jan-mars 2024, mnkr", null, null],
      ["Verksamhet", "Redovisat jan-mars", "Budget jan-mars"],
      ["Avdelning HR", -0.9, -0.3],
      ["  varav intäkter", 1, 1],
      ["Summa nettokostnader", -0.9, -0.3],
      ["* Mätning görs i maj", null, null],
    ],
    [
      "title empty empty",
      "header headerNumber headerNumber",
      "label amount amount",
      "varavLabel varavAmount varavAmount",
      "sumLabel sumAmount sumAmount",
      "note empty empty",
    ],
  ],
  [
    "any other table: the form tells",
    [
      ["Namn", "Kod", "Belopp", "Kommentar"],
      ["Anna", 8100, 12, "Ny"],
      ["Bo", 8110, 30, null],
      ["Allt", null, { value: 42, formula: "SUM(C2:C3)" }, null],
    ],
    [
      "header header headerNumber headerText",
      "label label amount text",
      "label label amount text",
      "sumLabel sumLabel sumAmount sumLabel",
    ],
  ],
  [
    "headings inside a table, figures as text, marks for no value",
    [
      ["Enhet", "Utfall 2023", "Utfall 2024"],
      ["Skola", null, null],
      ["F-6", "1 030", "–"],
      ["7-9", "IU", -5],
      ["Totalt", 1030, -5],
    ],
    [
      "header headerNumber headerNumber",
      "heading heading heading",
      "label amount amount",
      "label amount amount",
      "sumLabel sumAmount sumAmount",
    ],
  ],
  [
    "statuses by word and by gender rows",
    [
      ["Indikator", "2023", "2024", "Måluppfyllelse"],
      ["Nöjda elever", 70, 75, "Uppnås"],
      ["kvinnor", 71, 76, null],
      ["Sjukfrånvaro", 6, 7, "Uppnås ej"],
    ],
    [
      "header headerNumber headerNumber headerText",
      "label amount amount statusMet",
      "varavLabel varavAmount varavAmount text",
      "label amount amount statusMissed",
    ],
  ],
  [
    "figures without a header",
    [
      ["A", 1],
      ["B", 2],
    ],
    ["label amount", "label amount"],
  ],
  ["a lone text is no table", [["Hej"], ["Hopp"]], []],
  ["a single row is no table", [["Summa", 1, 2]], []],
])("%s", (_, rows, styles) => {
  expect(stylesOf(rows)).toEqual(styles);
});

test.each<[string, readonly (readonly CellInput[])[], number, number, string]>([
  [
    "mnkr has one decimal",
    [
      ["Drift, mnkr", null],
      ["Stab", "Utfall"],
      ["A", 1.25],
      ["B", 2],
    ],
    2,
    1,
    amountFormat(1),
  ],
  [
    "tkr has none",
    [
      ["Drift, tkr", null],
      ["Stab", "Utfall"],
      ["A", 1.25],
      ["B", 2],
    ],
    2,
    1,
    amountFormat(0),
  ],
  [
    "percent stays percent",
    [
      ["Namn", "Andel"],
      ["A", { value: 0.256, format: "0.0%" }],
      ["B", 1],
    ],
    1,
    1,
    percentFormat(1),
  ],
  [
    "else as many as the column shows",
    [
      ["Namn", "Mängd"],
      ["A", 1.5],
      ["B", 2],
    ],
    2,
    1,
    amountFormat(1),
  ],
  [
    "a formula does not decide",
    [
      ["Namn", "Mängd"],
      ["A", 1],
      ["B", { value: 0.3333333, formula: "A2/3" }],
    ],
    2,
    1,
    amountFormat(0),
  ],
  [
    "a date is left",
    [
      ["Namn", "Antal"],
      ["A", { value: 45000, format: "yyyy-mm-dd" }],
      ["B", 1],
      ["C", 1],
    ],
    1,
    1,
    "yyyy-mm-dd",
  ],
  [
    "a currency is left",
    [
      ["Namn", "Antal"],
      ["A", { value: 5, format: '0 "kr"' }],
      ["B", 1],
    ],
    1,
    1,
    '0 "kr"',
  ],
  [
    "a year is no amount",
    [
      ["Namn", "År"],
      ["A", 2024],
      ["B", 2023],
    ],
    1,
    1,
    "General",
  ],
  [
    "a code is no amount",
    [
      ["Namn", "Konto"],
      ["A", 4010],
      ["B", 30110],
    ],
    1,
    1,
    "General",
  ],
  [
    "a share in a table of money",
    [
      ["Drift, tkr", null, null],
      ["Stab", "Utfall", "Avvikelse %"],
      ["A", 1, 2.5],
      ["B", 3, 1],
    ],
    2,
    2,
    amountFormat(1),
  ],
])("%s", (_, rows, row, column, format) => {
  expect(planOf(sheetOf(rows))?.cells[row]?.[column]?.format).toBe(format);
});

test("a status that is only a colour keeps it and is named", () => {
  const plan = planOf(
    sheetOf([
      ["Mål", "Måluppfyllelse"],
      ["God ekonomi", { value: "■", fill: "#00B050" }],
      ["Rätt inköp", { value: "Uppnås ej", fill: "#FF0000" }],
    ]),
  );
  expect(plan?.colourOnly).toEqual(["B2"]);
  expect(plan?.cells[1]?.[1]).toMatchObject({ fill: "#00B050" });
  expect(plan?.cells[2]?.[1]).toEqual({ style: "statusMissed", format: "General" });
});

test("only what stands in the area counts", () => {
  const sheet = sheetOf([
    ["Not", null],
    ["Namn", "Antal"],
    ["A", 1],
    ["B", 2],
    ["C", 3],
  ]);
  const plan = formatPlan(sheet, { top: 1, left: 0, bottom: 3, right: 1 });
  expect(plan?.cells).toHaveLength(3);
  expect(plan?.tables).toEqual([{ top: 1, left: 0, bottom: 3, right: 1 }]);
});

/** The sheet as it is when the plan has been carried out: a plan is formats only. */
function formatted(sheet: Sheet, { area, cells }: FormatPlan): Sheet {
  const rows = sheet.rows.map(({ index, cells: before }) => ({
    index,
    cells: before.map((cell, column) => {
      const format = cells[index - area.top]?.[column - area.left]?.format;
      return cell === undefined || format === undefined || format === "General" ? cell : { ...cell, format };
    }),
  }));
  return { ...sheet, rows };
}

/** A year among amounts is drawn as one, `1 990`, and is no year any more to who reads the sheet. */
function isYearAsAmount(cell: Cell | undefined): boolean {
  const { value, format } = cell ?? {};
  return typeof value === "number" && value >= 1990 && value <= 2100 && format?.includes("#,##0") === true;
}

describe("pressed again", () => {
  test.each(CASES)("%s: every sheet is planned as before", (name) => {
    const plans = loadSheets(name).map((sheet) => [sheet, planOf(sheet)] as const);
    expect(plans.some(([, plan]) => plan !== null)).toBe(true);
    for (const [sheet, plan] of plans) if (plan !== null) expect(planOf(formatted(sheet, plan))).toEqual(plan);
  });

  test("what adding left over is a figure, not the name of a row", () => {
    const sheet = sheetOf([
      [1990, null, "Utfall 2024"],
      [1.45519e-11, 1980, 0],
    ]);
    const plan = planOf(sheet);
    expect(plan?.cells[1]?.map(({ style }) => style)).toEqual(["label", "amount", "amount"]);
    expect(plan === null ? null : planOf(formatted(sheet, plan))).toEqual(plan);
  });

  test("so is any sheet", () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.constantFrom("Namn", "Summa", "varav intäkter", "Utfall 2024", "tkr", "–", "IU", "1 030", "12 %", "År"),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      fc.integer({ min: 1980, max: 2110 }),
      fc
        .tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.constantFrom("0%", "0.000", "yyyy-mm-dd", '0" st"'))
        .map(([value, format]): CellInput => ({ value, format })),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const sheet = sheetOf(rows);
        const plan = planOf(sheet);
        if (plan === null) return;
        const after = formatted(sheet, plan);
        fc.pre(!after.rows.some(({ cells }) => cells.some(isYearAsAmount)));
        expect(planOf(after)).toEqual(plan);
      }),
    );
  });
});
