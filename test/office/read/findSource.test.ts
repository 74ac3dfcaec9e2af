import { createReport } from "../../../src/createReport";
import { findInReport, findSource } from "../../../src/office/read/findSource";
import { readOpenWorkbook } from "../../../src/office/read/readOpenWorkbook";
import { writeReport } from "../../../src/office/write/writeReport";
import type { Host } from "excel-host/createHost";
import { openWorkbook } from "excel-host/files/openWorkbook";
import { saveWorkbook } from "excel-host/files/saveWorkbook";
import { loadSheets } from "../../cases/loadCase";
import { useExcel } from "../useExcel";

const DRIFT = [
  ["Driftsammandrag jan-mars 2024, mnkr", null, null],
  ["Verksamhet", "Redovisat jan-mars", "Budget jan-mars"],
  ["Avdelning HR", -0.9, -0.3],
  ["Avdelning Ekonomi", 1.5, 1],
  ["Summa resultat", 0.6, 0.7],
];

/** The open workbook Bok.xlsx with its own report. */
async function withOwnReport(): Promise<Host> {
  const host = useExcel({ workbookName: "Bok.xlsx" });
  host.addSheet("Drift", DRIFT);
  const { sheets } = await readOpenWorkbook();
  await writeReport(createReport(sheets, { unit: null, calculation: "vss" }).report.sheets);
  return host;
}

async function select(sheet: string, cell: string, edit: (sheet: Excel.Worksheet) => unknown = () => null) {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    edit(target);
    target.getRange(cell).select();
    await context.sync();
  });
}

test("a figure of the report leads to its source, and the source back", async () => {
  await withOwnReport();
  await select("Driftsammandrag", "B5");
  expect(await findSource()).toEqual({
    kind: "found",
    at: { sheet: "Driftsammandrag", cell: "B5" },
    sources: [{ file: "", sheet: "Drift", cell: "B3" }],
    ledgers: [],
    isCalculated: false,
  });
  await select("Drift", "B3");
  expect(await findInReport()).toMatchObject({ kind: "found", places: [{ sheet: "Driftsammandrag", cell: "B5" }] });
});

test("a calculated figure leads to those of its row", async () => {
  await withOwnReport();
  await select("Driftsammandrag", "D5");
  expect(await findSource()).toMatchObject({
    isCalculated: true,
    sources: [{ cell: "B3" }, { cell: "C3" }],
  });
});

test("it works after the workbook has been saved, renamed, reopened and its report sheet moved and edited", async () => {
  const host = await withOwnReport();
  const opened = await openWorkbook("Annat namn.xlsx", await saveWorkbook(host.workbook));
  if (!opened.ok) throw new Error(opened.message);
  useExcel({ workbook: opened.workbook });
  await select("Driftsammandrag", "A1", (sheet) => {
    sheet.name = "Sammandrag";
    // The user has swapped two rows by hand.
    sheet.getRange("A5:C6").values = [
      ["Avdelning Ekonomi", 1.5, 1],
      ["Avdelning HR", -0.9, -0.3],
    ];
  });
  await select("Sammandrag", "C5");
  expect(await findSource()).toMatchObject({ sources: [{ file: "", sheet: "Drift", cell: "C4" }] });
  await select("Drift", "B3");
  expect(await findInReport()).toMatchObject({ places: [{ sheet: "Sammandrag", cell: "B6" }] });
});

test("a figure from another file names the file", async () => {
  useExcel({ workbookName: "Tom.xlsx" });
  await writeReport(createReport(loadSheets("vss-2024-03"), { unit: null, calculation: "varden" }).report.sheets);
  await select("Driftsammandrag", "B5");
  const answer = await findSource();
  expect(answer).toMatchObject({ kind: "found", sources: [{ file: "vss-2024-03.xlsx" }] });
});

const LEDGER = [
  ["Konto", "Ansvar", "Ansvarstext", "Period", "Belopp", "Typ"],
  ["3010", "20", "Kost", 202403, -100.5, "Utfall"],
  ["5010", "20", "Kost", 202403, 60, "Utfall"],
  ["5010", "10", "Stab", 202401, 1000, "Utfall"],
  ["5010", "10", "Stab", 202402, 50, "Budget"],
];

test("a figure that a ledger adds up to leads to its accounts, and an entry of the ledger back", async () => {
  const host = useExcel({ workbookName: "Bok.xlsx" });
  host.addSheet("Huvudbok", LEDGER);
  const { sheets } = await readOpenWorkbook();
  await writeReport(createReport(sheets, { unit: "tkr", calculation: "vss" }).report.sheets);
  const labels = host.workbook.sheets.find(({ name }) => name === "Driftsammandrag")?.rows ?? new Map();
  const rowOf = (label: string) => [...labels].find(([, { cells }]) => cells.get(0)?.value === label)?.[0] + 1;
  const [kost, sum] = [rowOf("Kost"), rowOf("Summa")];

  await select("Driftsammandrag", `B${kost}`);
  expect(await findSource()).toMatchObject({
    kind: "found",
    sources: [],
    isCalculated: false,
    ledgers: [{ file: "", sheet: "Huvudbok", entries: 2, accounts: [["3010", 100.5], ["5010", -60]], departments: [["20 Kost", 40.5]] }], // prettier-ignore
  });
  await select("Driftsammandrag", `D${kost}`);
  expect(await findSource()).toMatchObject({ kind: "found", isCalculated: true, ledgers: [{ sheet: "Huvudbok" }] });

  await select("Huvudbok", "E3");
  expect(await findInReport()).toMatchObject({
    places: [
      { sheet: "Driftsammandrag", cell: `B${kost}` },
      { sheet: "Driftsammandrag", cell: `B${sum}` },
    ],
  });
  await select("Huvudbok", "A5");
  const budget = await findInReport();
  expect(budget).toMatchObject({ places: [{ cell: expect.stringMatching(/^C/u) }, { cell: `C${sum}` }] });
  await select("Huvudbok", "E1");
  expect((await findInReport()).kind).toBe("notUsed");
});

test.each<[string, string, string, string]>([
  ["the source's own sheet", "Drift", "B3", "notInReport"],
  ["a label", "Driftsammandrag", "A5", "noSource"],
  ["the title", "Driftsammandrag", "A1", "noSource"],
  ["a place for comments", "Driftsammandrag", "A12", "noSource"],
])("%s has no source", async (_, sheet, cell, kind) => {
  await withOwnReport();
  await select(sheet, cell);
  expect((await findSource()).kind).toBe(kind);
});

test.each<[string, string, string]>([
  ["Driftsammandrag", "B5", "inReport"],
  ["Drift", "A1", "notUsed"],
  ["Drift", "H40", "notUsed"],
])("from %s, %s there is no way to the report: %s", async (sheet, cell, kind) => {
  await withOwnReport();
  await select(sheet, cell);
  expect((await findInReport()).kind).toBe(kind);
});

test("a sheet that only quotes figures leads on to them", async () => {
  useExcel({ workbookName: "Tom.xlsx" });
  await writeReport(createReport(loadSheets("vss-2024-03"), { unit: null, calculation: "varden" }).report.sheets);
  await select("Kontroller", "J6");
  expect(await findSource()).toMatchObject({ kind: "found", sources: [{ file: "vss-2024-03.xlsx" }] });
});
