import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createReport } from "../../src/createReport";
import type { Finding } from "../../src/domain/finding/finding";
import { readWorkbook } from "../../src/files/readWorkbook";
import type { Sheet } from "../../src/workbook/sheet";
import { loadSheets } from "../cases/loadCase";
import { countPublished, isSame, publishedTable, type PublishedError } from "./publishedTable";
import { whenShared } from "../cases/shared";

const DOCUMENTS = ["vss-2020-08", "vss-2021-08", "vss-2023-budget", "vss-2024-03"];
const SETTINGS = { unit: null, calculation: "varden" } as const;

function graveOf(sheets: readonly Sheet[]): Finding[] {
  return createReport(sheets, SETTINGS).findings.filter(({ severity }) => severity === "fel" || severity === "trolig");
}

test("the four published reports read together: every error and probable error, each once, and nothing else", () => {
  const found = graveOf(DOCUMENTS.flatMap(loadSheets)).map(
    ({ severity, check, row, column }) => `${severity} | ${check} | ${row} | ${column}`,
  );
  const costs = (column: string) => `fel | sumOfParts | varav kostnader (Summa förvaltningsbudget) | ${column}`;
  expect(found.sort()).toEqual(
    [
      "fel | sum | Avdelning LKDATA | Budget jan-mars 2024",
      "fel | net | Summa nettokostnader | Bokslut 2023",
      "fel | sameFigure | LKDATA - support | Aug. 2020",
      "fel | genderSplit | Extern personalomsättning | 2018",
      ...["Budget 2022", "Plan 2024", "Plan 2025", "Plan 2026", "Plan 2027", "Plan 2028"].map(costs),
      "trolig | derivedIndicator | Andel (%) ärenden som går via chatt inom Kontakt Linköping | Aug. 2020",
      "trolig | derivedIndicator | Budgetavvikelse (% av omsättning) | Mars 2024",
      "trolig | previousReport | Ärenden HR-Direkt | Augusti 2020",
      "trolig | previousReport | Antal rekryteringar HR-Service | Augusti 2020",
      "trolig | previousReport | Andel avgångar (externt) | 2019",
      "trolig | previousReport | Män (Andel avgångar (externt)) | 2019",
      "trolig | previousReport | Kvinnor (Andel avgångar (externt)) | 2019",
    ].sort(),
  );
});

test.each(["test/cases/ledger/huvudbok-1000.xlsx", "assets/exempel/vss-2024-03-tkr.xlsx"])(
  "%s: nothing is wrong",
  async (file) => {
    const bytes = readFileSync(join(__dirname, "../..", file));
    const outcome = await readWorkbook("a.xlsx", new Uint8Array(bytes));
    expect(outcome.ok && graveOf(outcome.sheets)).toEqual([]);
  },
);

whenShared((shared) => {
  async function read(folder: string): Promise<Sheet[]> {
    const sheets: Sheet[] = [];
    for (const name of DOCUMENTS) {
      const bytes = readFileSync(join(shared, "arbetsbocker", folder, `${name}.xlsx`));
      const outcome = await readWorkbook(`${name}.xlsx`, new Uint8Array(bytes));
      if (outcome.ok) sheets.push(...outcome.sheets);
    }
    return sheets;
  }

  function publishedErrors(): PublishedError[] {
    return JSON.parse(readFileSync(join(shared, "facit/avvikelser-i-rapporterna.json"), "utf8")) as PublishedError[];
  }

  test("on the printed tables and their texts: found of expected per class, as docs/kontroller.md says", async () => {
    const counts = countPublished(publishedErrors(), createReport(await read("tryckta"), SETTINGS));
    const table = publishedTable(counts);
    const missed = counts
      .filter((one) => one.missed.length > 0)
      .map((one) => `  ${one.name}: ${one.missed.join(", ")}`);
    console.info(`Publicerade fel, väntade och funna:\n${table}\nInte funna:\n${missed.join("\n")}`);
    const documented = readFileSync(join(__dirname, "../../docs/kontroller.md"), "utf8");
    expect(
      /<!-- utfall -->\s*([^]*?)\s*<!-- \/utfall -->/u
        .exec(documented)?.[1]
        ?.replace(/ {2,}/gu, " ")
        .replace(/-{3,}/gu, "---"),
    ).toBe(table);
  });

  test("every error and probable error of the tables with its cell and its expected value", async () => {
    const { findings } = createReport(await read("tryckta"), SETTINGS);
    const asked = publishedErrors().filter(
      ({ severity, class: kind }) => (severity === "fel" || severity === "trolig") && kind !== "text-vs-table",
    );
    expect(asked).toHaveLength(19);
    expect(asked.filter((error) => !findings.some((finding) => isSame(finding, error))).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test("what rounding explains is told as rounding, and never as more, row by row", async () => {
    const { findings } = createReport(await read("tryckta"), SETTINGS);
    const roundings = publishedErrors().filter(({ class: kind }) => kind === "rounding");
    expect(roundings).toHaveLength(14);
    for (const error of roundings) {
      const same = findings.filter((finding) => isSame(finding, error));
      // Summa, Avvikelse 6 874 is listed twice: as a sum and as a deviation; a cell has one finding.
      expect([error.id, same.map(({ severity, class: kind }) => [severity, kind])]).toEqual([
        error.id,
        [[error.severity, "rounding"]],
      ]);
    }
  });

  test("on the corrected workbooks: only what is left there", async () => {
    const left = graveOf(await read("rattade")).map(({ check }) => check);
    expect([...new Set(left)].sort()).toEqual(["derivedIndicator", "genderSplit", "previousReport", "sumOfParts"]);
    expect(left).toHaveLength(14);
  });
});
