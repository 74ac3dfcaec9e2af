import { createReport } from "../../../src/createReport";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/reportSettings";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { loadSheets } from "../../cases/loadCase";

test("every table with its workbook, place, time, unit and when it was read", () => {
  const sheets = [...loadSheets("vss-2024-03"), ...loadSheets("vss-2021-08")].map((sheet) => ({
    ...sheet,
    readAt: "2024-04-12 09:30",
  }));
  const { documents, report } = createReport(sheets, DEFAULT_SETTINGS);
  const rows = report.sheets.find(({ id }) => id === "kallor")?.rows.map((row) => row.map(({ value }) => value)) ?? [];
  const tables = documents.flatMap((document) => document.tables);
  const [own, earlier] = documents;
  expect(rows[1]?.[0]).toBe(
    `Rapporten bygger på ${own?.tables.length} tabeller ur en arbetsbok. Den jämförs med en annan.`,
  );
  expect(rows.filter(([first]) => String(first).endsWith(", bara jämförelse"))).toHaveLength(
    earlier?.tables.length ?? 0,
  );
  expect(rows.slice(3)).toHaveLength(tables.length);
  expect(rows[4]).toEqual([
    "Driftsammandrag för perioden",
    "vss-2024-03.xlsx",
    "Drift jan-mars",
    "A4:E13",
    "jan-mars 2024, jan-mars 2023",
    "mnkr",
    7,
    "2024-04-12 09:30",
  ]);
});

test("a report of ours read as a source gives its tables and nothing else", async () => {
  const { documents, report } = createReport(loadSheets("vss-2024-03"), DEFAULT_SETTINGS);
  const read = await readWorkbook("rapport.xlsx", await writeWorkbook(report.sheets, { title: "Rapport" }));
  if (!read.ok) throw new Error(read.error.code);
  const again = createReport(read.sheets, DEFAULT_SETTINGS).documents[0];
  expect(again?.tables.map(({ kind }) => kind)).toEqual(documents[0]?.tables.map(({ kind }) => kind));
  expect(again?.problems).toEqual([]);
});
