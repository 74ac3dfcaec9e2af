import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createReport } from "../../src/createReport";
import type { Finding } from "../../src/domain/finding";
import { readAmount } from "../../src/domain/readAmount";
import { readWorkbook } from "../../src/files/readWorkbook";
import type { Sheet } from "../../src/sheet";
import { loadSheets } from "../cases/loadCase";

const DOCUMENTS = ["vss-2020-08", "vss-2021-08", "vss-2023-budget", "vss-2024-03"];
const SETTINGS = { unit: null, calculation: "varden" } as const;

function graveOf(sheets: readonly Sheet[]): Finding[] {
  return createReport(sheets, SETTINGS).findings.filter(({ severity }) => severity === "fel" || severity === "trolig");
}

test("the four published reports read together: every error and probable error, each once, and nothing else", () => {
  const found = graveOf(DOCUMENTS.flatMap(loadSheets)).map(
    ({ severity, check, row, column }) => `${severity} | ${check} | ${row} | ${column}`,
  );
  const costs = (column: string) => `fel | summa varav | varav kostnader (Summa förvaltningsbudget) | ${column}`;
  expect(found.sort()).toEqual(
    [
      "fel | summa | Avdelning LKDATA | Budget jan-mars 2024",
      "fel | netto = intäkter − kostnader | Summa nettokostnader | Bokslut 2023",
      "fel | samma uppgift i två tabeller | LKDATA - support | Aug. 2020",
      "fel | könsuppdelning | Extern personalomsättning | 2018",
      ...["Budget 2022", "Plan 2024", "Plan 2025", "Plan 2026", "Plan 2027", "Plan 2028"].map(costs),
      "trolig | indikator ur tabell | Andel (%) ärenden som går via chatt inom Kontakt Linköping | Aug. 2020",
      "trolig | indikator ur tabell | Budgetavvikelse (% av omsättning) | Mars 2024",
      "trolig | mellan rapporter | Ärenden HR-Direkt | Augusti 2020",
      "trolig | mellan rapporter | Antal rekryteringar HR-Service | Augusti 2020",
      "trolig | mellan rapporter | Andel avgångar (externt) | 2019",
      "trolig | mellan rapporter | Män (Andel avgångar (externt)) | 2019",
      "trolig | mellan rapporter | Kvinnor (Andel avgångar (externt)) | 2019",
    ].sort(),
  );
});

const shared = join(__dirname, "../../../shared");
if (!existsSync(shared)) console.warn("../shared saknas: kontrollerna jämförs inte med listan över publicerade fel.");
const withShared = existsSync(shared) ? test : test.skip;

interface PublishedError {
  readonly id: string;
  readonly doc: string;
  readonly table: string;
  readonly row: string;
  readonly printed: string;
  readonly expected: string;
  readonly class: string;
  readonly severity: string;
}

async function read(folder: string): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const name of DOCUMENTS) {
    const bytes = readFileSync(join(shared, "arbetsbocker", folder, `${name}.xlsx`));
    const outcome = await readWorkbook(`${name}.xlsx`, new Uint8Array(bytes));
    if (outcome.ok) sheets.push(...outcome.sheets);
  }
  return sheets;
}

/** Errors that stand in tables; what running text says is checked elsewhere. */
function publishedErrors(): PublishedError[] {
  const all = JSON.parse(readFileSync(join(shared, "facit/avvikelser-i-rapporterna.json"), "utf8")) as PublishedError[];
  return all.filter((one) => ["fel", "trolig"].includes(one.severity) && one.class !== "text-vs-table");
}

withShared("on the printed tables: found of expected per class", async () => {
  const findings = createReport(await read("tryckta"), SETTINGS).findings;
  const counts = new Map<string, { expected: number; found: number }>();
  const missed: string[] = [];
  for (const error of publishedErrors()) {
    const key = `${error.severity} ${error.class}`;
    const count = counts.get(key) ?? { expected: 0, found: 0 };
    count.expected++;
    if (findings.some((finding) => isSame(finding, error))) count.found++;
    else missed.push(`${error.id} ${error.row}`);
    counts.set(key, count);
  }
  console.info(
    `Publicerade fel, funna av väntade:\n${[...counts].map(([key, { found, expected }]) => `  ${key}: ${found} av ${expected}`).join("\n")}`,
  );
  expect(missed).toEqual([]);
});

function isSame(finding: Finding, error: PublishedError): boolean {
  if (
    finding.source?.file !== `${error.doc}.xlsx` ||
    finding.class !== error.class ||
    finding.severity !== error.severity
  )
    return false;
  if (finding.row !== error.row || finding.printed !== readAmount(error.printed).value) return false;
  const expected = readAmount(error.expected).value;
  return expected === null || Math.abs((finding.expected ?? NaN) - expected) <= 0.001 * Math.max(1, Math.abs(expected));
}

withShared("on the corrected workbooks: only what is left there", async () => {
  const left = graveOf(await read("rattade")).map(({ check }) => check);
  expect([...new Set(left)].sort()).toEqual([
    "indikator ur tabell",
    "könsuppdelning",
    "mellan rapporter",
    "summa varav",
  ]);
  expect(left).toHaveLength(14);
});
