import { createReport } from "../../src/createReport";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeWorkbook } from "../../src/files/writeWorkbook";
import { writeReport } from "../../src/office/write/writeReport";
import type { SheetSpec } from "../../src/workbook/sheet";
import type { Host } from "excel-host/createHost";
import { openWorkbook } from "excel-host/files/openWorkbook";
import { loadSheets } from "../cases/loadCase";
import { useExcel } from "./useExcel";

function specs(look: "rapport" | "tillganglig"): readonly SheetSpec[] {
  return createReport([...loadSheets("vss-2024-03"), ...loadSheets("vss-2021-08")], {
    unit: null,
    calculation: "varden",
    look,
  }).report.sheets;
}

function regions(host: Host): string[] {
  return host.workbook.names.map(({ name }) => name).filter((name) => name.startsWith("TitleRegion"));
}

test("the publishing look has one table a sheet, the report's own several", () => {
  const headers = ({ rows }: SheetSpec) => rows.filter(([first]) => first?.style === "title").length;
  expect(Math.max(...specs("rapport").map(headers))).toBeGreaterThan(1);
  expect(Math.max(...specs("tillganglig").map(headers))).toBe(1);
  const names = specs("tillganglig").map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("headings are named for screen readers, once, and the names go with the look", async () => {
  const host = useExcel();
  await writeReport(specs("tillganglig"));
  const first = regions(host);
  expect(first).toContain("TitleRegion1.A4.D6.2");
  await writeReport(specs("tillganglig"));
  expect(regions(host)).toEqual(first);
  await writeReport(specs("rapport"));
  expect(regions(host)).not.toContain("TitleRegion1.A4.D6.2");
});

test("a report sheet whose id has a hyphen is found again", async () => {
  const host = useExcel();
  const budget = createReport(loadSheets("vss-2023-budget"), { unit: null, calculation: "varden" }).report.sheets;
  await writeReport(budget);
  const sheets = host.workbook.sheets.map(({ name }) => name);
  await writeReport(budget);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
});

test("the file has the same names, and can be read", async () => {
  const bytes = await writeWorkbook(specs("tillganglig"), { title: "Rapport" });
  const opened = await openWorkbook("r.xlsx", bytes);
  if (!opened.ok) throw new Error(opened.message);
  const names = opened.workbook.names.map(({ name }) => name).filter((name) => name.startsWith("TitleRegion"));
  expect(names.length).toBeGreaterThanOrEqual(specs("tillganglig").length - 2);
  expect((await readWorkbook("r.xlsx", bytes)).ok).toBe(true);
});
