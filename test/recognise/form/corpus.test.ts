import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sum } from "../../../src/domain/amount/amount";
import type { SourceDocument } from "../../../src/domain/document/sourceDocument";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { readDocument } from "../../../src/recognise/readDocument";
import { problemText } from "../../../src/texts/problems/problemText";
import { whenShared } from "../../cases/shared";

async function documentOf(file: string, bytes: Uint8Array): Promise<SourceDocument> {
  const outcome = await readWorkbook(file, bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return readDocument(file, outcome.sheets, outcome.problems);
}

/** What the posts of each column of a table add up to. */
function posts({ tables }: SourceDocument, table: number): number[] {
  const { columns = [], rows = [] } = tables[table] ?? {};
  return columns.map((_, column) =>
    sum(rows.flatMap(({ role, cells }) => (role === "post" ? (cells[column]?.value ?? []) : []))),
  );
}

/** Ledger lines as Norwegian open data has them: `count` of cost and as many of income, that add up to 0. */
function balanced(count: number): Uint8Array {
  const lines = Array.from({ length: count }, (_, index) => [
    `drift;1010;Fastlønn;${index + 1}00`,
    `drift;1700;Inntekt;-${index + 1}00`,
  ]).flat();
  return new TextEncoder().encode(["regnskap;konto;tekst;nok", ...lines].join("\n"));
}

test.each([6, 40])("an export of %s balanced pairs adds up to 0, as its form tells", async (count) => {
  const read = await documentOf("drift.csv", balanced(count));
  expect(read.tables.map(({ rows, columns }) => [rows.length, columns.map(({ header }) => header)])).toEqual([
    [2 * count, ["nok"]],
  ]);
  expect(posts(read, 0)).toEqual([0]);
});

whenShared((shared) => {
  const read = (file: string) => documentOf(file, new Uint8Array(readFileSync(join(shared, "korpus", file))));

  test("Bonn: one table of 1 210 rows and eight years, adding up to what its cells add up to", async () => {
    const document = await read("Bonn_Budget_Draft_2017_2024_Processed.xlsx");
    expect(document.tables.map(({ rows, columns }) => [rows.length, columns.length])).toEqual([[1_210, 8]]);
    expect(document.tables[0]?.columns.map(({ year }) => year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    // Summed from the workbook's XML, column by column.
    expect(posts(document, 0)).toEqual(BONN);
  });

  const BONN = [
    97823628.11, 45696209.08, 62599745.67, 30448756.33, -1570088.6, -7213305.34, -16648338.47, -33892389.61,
  ];

  test("Děčín: income and expenses over their pages add up to the printed CELKEM", async () => {
    const document = await read("decin_2014_XI.xlsx");
    const headings = document.tables.map(({ heading }) => heading);
    expect(headings.slice(0, 2)).toEqual(["I. ROZPOČTOVÉ PŘÍJMY", "II. ROZPOČTOVÉ VÝDAJE"]);
    const celkem = (table: number) => document.tables[table]?.rows.at(-1);
    expect(celkem(0)?.cells[0]?.source?.cell).toBe("P270");
    expect(posts(document, 0)).toEqual([611_246_100, 707_676_100, 1_613_811_788.98]);
    for (const table of [0, 1]) {
      expect(celkem(table)).toMatchObject({ label: expect.stringMatching(/^CELKEM/u), role: "summa" });
      expect(celkem(table)?.cells.map(({ value }) => value)).toEqual(posts(document, table));
    }
  });

  test("a household budget: income 3 750 and expenses 2 336, as its own summary says", async () => {
    const document = await read("poi_simple-monthly-budget.xlsx");
    expect(document.tables.map((_, table) => posts(document, table))).toEqual([[3_750], [2_336]]);
  });

  test.each([
    ["sauda_budsjett-2013_investeringsbudsjett.csv", 70, "nok", 2013],
    ["stavanger_budsjett_2016_drift.csv", 11_130, "beloep", 2016],
  ])("%s: a balanced budget of %s rows without periods adds up to 0", async (file, rows, header, year) => {
    const document = await read(file);
    expect(
      document.tables.map((table) => [table.columns.map((one) => [one.header, one.year]), table.rows.length]),
    ).toEqual([[[[header, year]], rows]]);
    expect(document.tables[0]?.rows.every(({ role, cells }) => role === "post" && cells[0]?.value !== null)).toBe(true);
    expect(posts(document, 0)).toEqual([0]);
    expect(document.problems.map((problem) => problemText(problem, "sv").message)).toContainEqual(
      `Tabellens rubriker är okända. Den är läst efter sin form, med ”${header}” som utfall.`,
    );
  });
});
