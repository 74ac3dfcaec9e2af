import { createReport } from "../../../src/createReport";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { readReportCopy } from "../../../src/office/read/readReportCopy";
import { writeReport } from "../../../src/office/write/writeReport";
import { COPY_NOTE } from "../../../src/texts/report/copyTexts";
import { STYLES } from "../../../src/workbook/style";
import type { SheetSpec } from "../../../src/workbook/sheet";
import type { Host } from "excel-host/createHost";
import { takeSnapshot, hasChanged } from "excel-host/workbookSnapshot";
import { loadSheets } from "../../cases/loadCase";
import { notForOthers, partsOf } from "../../files/sentOut";
import { useExcel } from "../useExcel";

/** A workbook with the report written with live functions; `edit` does what a user does afterwards. */
async function withReport(
  edit: (sheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => unknown,
): Promise<Host> {
  const host = useExcel({ workbookName: "Delår 2024.xlsx", evaluate: () => -0.5 });
  await writeReport(createReport(loadSheets("vss-2024-03"), { unit: null, calculation: "vss" }).report.sheets);
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets, context.workbook);
    await context.sync();
  });
  return host;
}

function sheetOf(sheets: readonly SheetSpec[], name: string): SheetSpec {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function valuesOf(sheet: SheetSpec): unknown[] {
  return sheet.rows.flatMap((cells) => cells.flatMap(({ value }) => value ?? []));
}

test("the copy holds values only, with the user's comments, changes and looks; the workbook is untouched", async () => {
  const host = await withReport((sheets) => {
    const drift = sheets.getItem("Driftsammandrag");
    drift.getRange("A14").values = [["LKDATA följs upp."]];
    drift.getRange("G6").values = [["Se mejl"]];
    drift.getRange("B6").values = [[-7]];
    drift.getRange("B6").format.fill.color = "#FFFF00";
  });
  const before = takeSnapshot(host.workbook);
  const { sheets, errors } = await readReportCopy();
  expect(hasChanged(host.workbook, before)).toBe(false);
  expect(errors).toEqual([]);
  expect(sheets.map(({ name }) => name)).toEqual(host.workbook.sheets.map(({ name }) => name).slice(1));
  expect(sheets.flatMap(({ rows }) => rows.flat()).filter(({ formula }) => formula !== undefined)).toEqual([]);
  const drift = sheetOf(sheets, "Driftsammandrag");
  expect(valuesOf(drift)).toEqual(expect.arrayContaining(["LKDATA följs upp.", "Se mejl", -7, -0.5]));
  expect(drift.rows[5]?.[1]).toMatchObject({ look: { fill: "#FFFF00" } });
  expect(drift.rows[2]?.[1]?.look).toEqual(STYLES.rapport.headerNumber);
  expect(drift).toMatchObject({ frozenRows: 3, orientation: "portrait" });
});

test("what the user has hidden is not in it", async () => {
  await withReport((sheets) => {
    const drift = sheets.getItem("Driftsammandrag");
    drift.getRange("A5:A5").rowHidden = true;
    drift.getRange("D:D").columnHidden = true;
    sheets.getItem("Kontroller").visibility = "Hidden";
  });
  const { sheets, hiddenSheets } = await readReportCopy();
  expect(hiddenSheets).toEqual(["Kontroller"]);
  const whole = createReport(loadSheets("vss-2024-03"), { unit: null, calculation: "vss" }).report.sheets;
  const [drift, given] = [sheetOf(sheets, "Driftsammandrag"), sheetOf(whole, "Driftsammandrag")];
  expect([drift.rows.length, drift.columnWidths.length]).toEqual([
    given.rows.length - 1,
    given.columnWidths.length - 1,
  ]);
  expect(valuesOf(drift)).not.toContain(given.rows[4]?.[0]?.value);
  expect(drift.rows[2]?.map(({ value }) => value)).toEqual(
    given.rows[2]?.flatMap(({ value }, column) => (column === 3 ? [] : [value])),
  );
});

test("the file says what it is, opens, and holds no formula", async () => {
  await withReport((sheets, workbook) => {
    workbook.properties.author = "Anna Ek";
    sheets.getItem("Driftsammandrag").getRange("A14:D16").merge();
  });
  const { sheets, workbook } = await readReportCopy();
  expect(workbook).toEqual({ name: "Delår 2024.xlsx", title: "", author: "Anna Ek", company: "" });
  const bytes = await writeWorkbook(sheets, { title: "Delårsrapport", creator: workbook.author });
  const file = await readWorkbook("kopia.xlsx", bytes);
  if (!file.ok) throw new Error(file.error.code);
  expect(file.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((c) => c?.formula)))).toEqual([]);
  expect(file.sheets.find(({ name }) => name === "Driftsammandrag")?.merges).toEqual([
    { top: 13, left: 0, bottom: 15, right: 3 },
  ]);
});

test("nothing hidden is anywhere in the file, nor anything that is not seen", async () => {
  const SECRET = "HEMLIGT";
  await withReport((sheets, workbook) => {
    const drift = sheets.getItem("Driftsammandrag");
    drift.getRange("A5").values = [[SECRET]];
    drift.getRange("A5:A5").rowHidden = true;
    drift.getRange("D4").values = [[SECRET]];
    drift.getRange("D:D").columnHidden = true;
    drift.getRange("B4:B9").conditionalFormats.add("CellValue").cellValue.rule = {
      formula1: "0",
      operator: "LessThan",
    };
    workbook.comments.add("Driftsammandrag!B6", SECRET);
    workbook.names.add(SECRET, drift.getRange("A1")).visible = false;
    workbook.customXmlParts.add(`<a xmlns="urn:a">${SECRET}</a>`);
    workbook.settings.add("eget", SECRET);
    sheets.add("Arbetsblad").getRange("A1").values = [[SECRET]];
    const checks = sheets.getItem("Kontroller");
    checks.getRange("L6").values = [[SECRET]];
    checks.visibility = "VeryHidden";
  });
  const { sheets } = await readReportCopy();
  const parts = await partsOf(await writeWorkbook(sheets, { title: "Delårsrapport", description: COPY_NOTE }));
  expect(notForOthers(parts)).toEqual([]);
  expect([...parts].filter(([, text]) => text.includes(SECRET)).map(([name]) => name)).toEqual([]);
  expect(parts.get("docProps/core.xml")).toContain(COPY_NOTE);
});

test("the charts that stand on the sheets follow, with their words; one the user has removed does not", async () => {
  await withReport((sheets) => {
    sheets.getItem("Helårsprognos").charts.load("items/name");
  });
  const withCharts = (await readReportCopy()).sheets.flatMap(({ charts }) => charts ?? []);
  expect(withCharts.length).toBeGreaterThan(0);
  expect(withCharts.every(({ altText }) => altText !== "")).toBe(true);
  await Excel.run(async (context) => {
    const sheetsWith = context.workbook.worksheets;
    sheetsWith.load("items/name");
    await context.sync();
    const all = sheetsWith.items.map(({ charts }) => charts);
    for (const charts of all) charts.load("items/name");
    await context.sync();
    for (const charts of all) for (const chart of charts.items) chart.delete();
    await context.sync();
  });
  expect((await readReportCopy()).sheets.flatMap(({ charts }) => charts ?? [])).toEqual([]);
});

test("without a report there is nothing to copy; an error in it is named", async () => {
  useExcel();
  expect((await readReportCopy()).sheets).toEqual([]);
  useExcel({ evaluate: () => ({ error: "#NAME?" }) });
  await writeReport(createReport(loadSheets("vss-2024-03"), { unit: null, calculation: "vss" }).report.sheets);
  expect((await readReportCopy()).errors.length).toBeGreaterThan(0);
});

test("however long the report is, it is read in few requests", async () => {
  const host = await withReport(() => undefined);
  host.stats.syncs = 0;
  const { sheets } = await readReportCopy();
  const cells = sheets.reduce((sum, { rows, columnWidths }) => sum + rows.length * columnWidths.length, 0);
  expect(cells).toBeLessThan(8000);
  expect(host.stats.syncs).toBe(3);
});
