import { isDeepStrictEqual } from "node:util";
import { createReport } from "../../src/createReport";
import { officeMessage } from "../../src/office/host/officeError";
import { writeReport } from "../../src/office/write/writeReport";
import type { ChartSpec, Sheet, SheetSpec } from "../../src/workbook/sheet";
import type { Host } from "excel-host/createHost";
import { restoreSnapshot, takeSnapshot } from "excel-host/workbookSnapshot";
import { sheetOf } from "../cases/loadCase";
import type { CellFormat } from "excel-host/model/cellFormat";
import { connect } from "excel-host/connect";
import { openExcel } from "excel-host/openExcel";
import { useExcel } from "./useExcel";
import { wholeWorkbook } from "./wholeWorkbook";

jest.setTimeout(300_000);

const KEPT = new Set(["driftsammandrag", "kontroller"]);

/** A small table with a sum that does not add up: every kind of request, and few of each. */
function source(year: number, departments: readonly (readonly [name: string, actual: number])[]): Sheet {
  const lines = departments.map(([name, actual]) => [name, actual, actual + 1, -1]);
  const sum = departments.reduce((total, [, actual]) => total + actual, 0);
  return sheetOf([
    ["Driftsammandrag för perioden, mnkr"],
    ["Verksamhet", `Utfall jan-aug ${year}`, `Budget jan-aug ${year}`, "Avvikelse"],
    ...lines,
    ["Summa", sum, sum + lines.length + 40, -lines.length],
  ]);
}

const BEFORE = source(2021, [
  ["Stab", 4],
  ["Skola", 30],
  ["Vård", 41],
]);
const AFTER = source(2022, [
  ["Stab", 5],
  ["Skola", 29],
  ["Kultur", 7],
  ["Vård", 44],
]);

/** Two sheets with everything a report may have: charts, places for comments, names for screen readers, findings. */
function specsOf(sheet: Sheet, charts: readonly string[]): SheetSpec[] {
  const settings = { unit: null, calculation: "vss", look: "tillganglig" } as const;
  const specs = createReport([sheet], settings).report.sheets.filter(({ id }) => KEPT.has(id));
  return specs.map((spec, index) => (index === 0 ? { ...spec, charts: charts.map(chartOf), pageBreaks: [7] } : spec));
}

function chartOf(key: string): ChartSpec {
  return {
    key,
    kind: "bars",
    title: key,
    altText: key,
    source: { top: 2, left: 0, bottom: 5 + key.length, right: 2 },
    place: { top: 30, left: 0, bottom: 40 + key.length, right: 3 },
    format: "0",
    fromZero: false,
  };
}

async function emptyWorkbook(): Promise<Host> {
  const host = useExcel({ workbookName: "Delår.xlsx" });
  host.addSheet("ekonomi", [["Min egen tabell", 1]]);
  return host;
}

/** A report that its user has worked with. */
async function usedWorkbook(): Promise<Host> {
  const host = await emptyWorkbook();
  await writeReport(specsOf(BEFORE, ["netto", "varav"]));
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const drift = sheets.getItem("Driftsammandrag");
    drift.name = "Drift 2021";
    drift.position = 0;
    drift.getRange("A12:C13").merge();
    drift.getRange("A12").values = [["Vi följer upp i maj."]];
    drift.getRange("H5").formulas = [["=SUM(B5:C5)"]];
    drift.getRange("H6").values = [["'=inte en formel"]];
    drift.getRange("B6").format.fill.color = "#FFFF00";
    drift.getRange("A7").rowHidden = true;
    drift.getRange("D:D").columnHidden = true;
    drift.getRange("A5").format.rowHeight = 42;
    drift.getRange("B5:B9").conditionalFormats.add("CellValue").cellValue.rule = {
      formula1: "0",
      operator: "LessThan",
    };
    const swapped = drift.getRange("A5:A6");
    swapped.load("values");
    await context.sync();
    swapped.values = [...swapped.values].reverse();
    sheets.getItem("Kontroller").getRange("M6").values = [["Anna kollar"]];
    sheets.getItem("Kontroller").getRange("M6").format.font.bold = true;
    sheets.getItem("ekonomi").activate();
    await context.sync();
  });
  return host;
}

interface Outcome {
  /** `contents`: as intended, but for looks, charts and page setup. */
  readonly workbook: "before" | "contents" | "intended" | "between";
  readonly said: string;
}

const inSwedish = (error: unknown): string => officeMessage(error, "sv");

interface WholeSheet {
  readonly name: string;
  readonly merges: unknown;
  readonly hiddenRows: unknown;
  readonly hiddenColumns: unknown;
  readonly cells: Readonly<Record<string, { value: unknown; error: unknown; formula: unknown; format: CellFormat }>>;
}

/** What of a whole workbook is no look: what it says, remembers and hides. */
function contentsOf(whole: string): unknown {
  const { names, settings, sheets } = JSON.parse(whole) as Record<"names" | "settings", unknown> & {
    readonly sheets: readonly WholeSheet[];
  };
  const content = ({ name, merges, hiddenRows, hiddenColumns, cells }: WholeSheet) => ({
    ...{ name, merges, hiddenRows, hiddenColumns },
    cells: Object.entries(cells).flatMap(([cell, { value, error, formula, format }]) =>
      value === null && error === null ? [] : [[cell, value, error, formula, format.numberFormat]],
    ),
  });
  return { names, settings, sheets: sheets.map(content) };
}

/** Writes the report with one fault set; the workbook is then what it was before the call. */
async function writeWith(host: Host, specs: SheetSpec[], setFault: () => void, [before, intended]: [string, string]) {
  const start = takeSnapshot(host.workbook);
  setFault();
  let said = "Rapporten är skriven";
  try {
    const { trouble } = await writeReport(specs);
    if (trouble !== null) said += `, men: ${officeMessage(trouble, "sv")}`;
  } catch (error) {
    said = officeMessage(error, "sv");
  }
  const now = wholeWorkbook(host);
  const isContents = () => isDeepStrictEqual(contentsOf(now), contentsOf(intended));
  const workbook = now === before ? "before" : now === intended ? "intended" : isContents() ? "contents" : "between";
  if (workbook === "between") expect(contentsOf(now)).toEqual(contentsOf(intended));
  restoreSnapshot(host.workbook, start);
  return { workbook, said } satisfies Outcome;
}

/** The client's number for an action that names an object; see the requests of any `Excel.run`. */
const INSTANTIATE = 1;

interface Message {
  readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[];
}

/**
 * The numbers of the actions at which a run may fail with different outcomes: all that ask or change something, and the
 * first of each message. Most actions only say which object the next one is about: nothing happens between the two.
 */
async function faultsOf(host: Host, run: () => Promise<unknown>): Promise<number[]> {
  const faults: number[] = [];
  let at = 0;
  const process: Host["process"] = (request, knows) => {
    const { Actions } = JSON.parse(request) as Message;
    const isCleanUp = Actions.some(({ Name }) => Name === "_RemoveReference");
    for (const [index, { ActionType, Name }] of isCleanUp ? [] : Actions.entries()) {
      at++;
      if (index === 0 || (ActionType !== INSTANTIATE && Name !== "_KeepReference")) faults.push(at);
    }
    return host.process(request, knows);
  };
  const { client } = openExcel();
  connect(client, { ...host, process });
  await run();
  connect(client, host);
  return faults;
}

const SAID = {
  before: /Ingenting i arbetsboken är ändrat\.|arbetsboken är som den var innan\.$/u,
  contents: /^Rapporten är skriven, men: Excel svarade GeneralException/u,
  intended: /^Rapporten är skriven(?:$|, men: )/u,
  between: /^$/u,
};

test.each<[string, () => Promise<Host>]>([
  ["Skapa rapport", emptyWorkbook],
  ["Uppdatera rapport", usedWorkbook],
])("%s: whatever request fails, the workbook is as before, or says what is intended", async (name, open) => {
  const host = await open();
  const specs = specsOf(AFTER, ["netto", "intäkter"]);
  const before = wholeWorkbook(host);
  const start = takeSnapshot(host.workbook);
  const faults = await faultsOf(host, () => writeReport(specs));
  const intended = wholeWorkbook(host);
  restoreSnapshot(host.workbook, start);
  expect(wholeWorkbook(host)).toEqual(before);

  const outcomes: Outcome[] = [];
  for (const n of faults) {
    const fault = () => host.failAtAction(n, "GeneralException");
    outcomes.push(await writeWith(host, specs, fault, [before, intended]));
  }
  for (const { workbook, said } of outcomes) expect(said).toMatch(SAID[workbook]);
  expect(outcomes.some(({ workbook }) => workbook === "between")).toBe(false);
  const count = (state: string) => outcomes.filter(({ workbook }) => workbook === state).length;
  console.info(
    `${name}: ${faults.length} fel, ett per begäran som gör något: ${count("before")} som före, ${count("contents")} med innehållet som avsett, ${count("intended")} med allt.`,
  );
  // Nothing that stops the contents leaves any, and nothing that comes after them takes them along.
  const kinds = outcomes.map(({ workbook }) => (workbook === "before" ? "before" : "written"));
  expect(kinds).toEqual([...kinds].sort());
  expect(count("before")).toBeGreaterThan(10);
  expect(count("contents")).toBeGreaterThan(20);
});

test.each([
  ["Skapa rapport", emptyWorkbook],
  ["Uppdatera rapport", usedWorkbook],
])("%s: an answer that is lost on its way leaves the workbook as before", async (_, open) => {
  const host = await open();
  const before = wholeWorkbook(host);
  const specs = specsOf(AFTER, []);
  let failures = 0;
  for (let lost = 1; lost <= 4; lost++) {
    let sync = 0;
    const process: Host["process"] = (request, knows) => {
      const syncs = host.stats.syncs;
      const answer = host.process(request, knows);
      if (host.stats.syncs === syncs || ++sync !== lost) return answer;
      const Error = { Code: "ServiceNotAvailable", Message: "", Location: "", HttpStatusCode: 503, ActionIndex: -1 };
      return JSON.stringify({ Results: [], Error });
    };
    connect(openExcel().client, { ...host, process });
    const start = takeSnapshot(host.workbook);
    const said = await writeReport(specs).then(() => null, inSwedish);
    if (said === null) {
      restoreSnapshot(host.workbook, start);
      continue;
    }
    failures++;
    expect(said).toMatch(/^Excel svarar inte just nu\. .*(?:är ändrat|var innan)\.$/u);
    expect(wholeWorkbook(host)).toBe(before);
    restoreSnapshot(host.workbook, start);
  }
  expect(failures).toBeGreaterThan(1);
});

test("a protected report sheet is named before anything is touched", async () => {
  const host = await usedWorkbook();
  host.edit(({ workbook }) => {
    for (const sheet of workbook.sheets) sheet.isProtected = sheet.name === "Drift 2021";
  });
  const before = wholeWorkbook(host);
  const said = await writeReport(specsOf(AFTER, [])).then(() => "", inSwedish);
  expect(said).toMatch(/^Bladet Drift 2021 är skyddat\. .*Ingenting i arbetsboken är ändrat\.$/u);
  expect(wholeWorkbook(host)).toBe(before);
});
