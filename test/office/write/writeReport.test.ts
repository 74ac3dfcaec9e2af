import { createReport } from "../../../src/createReport";
import { readOpenWorkbook } from "../../../src/office/read/readOpenWorkbook";
import { goToCell } from "../../../src/office/edit/goToCell";
import { writeReport } from "../../../src/office/write/writeReport";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { readWorkbook } from "../../../src/files/readWorkbook";
import type { Calculation } from "../../../src/domain/settings/reportSettings";
import { cellName, type SheetSpec } from "../../../src/workbook/sheet";
import type { Host } from "excel-host/createHost";
import { cellAt } from "excel-host/model/cells";
import { loadSheets } from "../../cases/loadCase";
import { useExcel } from "../useExcel";

const CASES = ["vss-2024-03", "vss-2024-03-tkr", "vss-2021-08"];

function specsOf(name: string, calculation: Calculation = "varden"): readonly SheetSpec[] {
  return createReport(loadSheets(name), { unit: null, calculation }).report.sheets;
}

function sheetOf(host: Host, name: string) {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Cell → content of every cell that holds something. */
function contentsOf(host: Host, name: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [row, { cells }] of sheetOf(host, name).rows) {
    for (const [column, { value, formula }] of cells) {
      if (formula !== null || (value !== null && value !== "")) found[cellName(row, column)] = formula ?? value;
    }
  }
  return found;
}

function contentsOfSpec(spec: SheetSpec): Record<string, unknown> {
  return Object.fromEntries(
    spec.rows.flatMap((cells, row) =>
      cells.flatMap(({ value, formula }, column) =>
        value === null && formula === undefined
          ? []
          : [[cellName(row, column), formula === undefined ? value : `=${formula}`]],
      ),
    ),
  );
}

describe.each(CASES)("%s", (name) => {
  test.each<Calculation>(["varden", "formler", "vss"])(
    "Excel holds what the report says, with %s",
    async (calculation) => {
      const host = useExcel();
      const specs = specsOf(name, calculation);
      await writeReport(specs);
      for (const spec of specs) expect(contentsOf(host, spec.name)).toEqual(contentsOfSpec(spec));
    },
  );

  test("the file holds the same as Excel", async () => {
    const host = useExcel();
    const specs = specsOf(name);
    await writeReport(specs);
    const file = await readWorkbook("r.xlsx", await writeWorkbook(specs, { title: "Rapport" }));
    if (!file.ok) throw new Error(file.error.code);
    for (const sheet of file.sheets) {
      const inFile = Object.fromEntries(
        sheet.rows.flatMap(({ index, cells }) =>
          cells.flatMap((cell, column) =>
            cell === undefined || cell.value === null ? [] : [[cellName(index, column), cell.value]],
          ),
        ),
      );
      expect(contentsOf(host, sheet.name)).toEqual(inFile);
      for (const { index, cells } of sheet.rows) {
        cells.forEach((cell, column) => {
          const format = cellAt(sheetOf(host, sheet.name), index, column).format.numberFormat;
          if (typeof cell?.value === "number") expect(format).toBe(cell.format ?? "General");
        });
      }
    }
  });
});

test("the first writing takes three syncs, the next five, however long the report is", async () => {
  const host = useExcel();
  const long = createReport(CASES.flatMap(loadSheets), { unit: null, calculation: "vss" }).report.sheets;
  for (const [specs, syncs] of [
    [specsOf("vss-2024-03"), 3],
    [long, 5],
    [specsOf("vss-2024-03"), 5],
  ] as const) {
    host.stats.syncs = 0;
    expect((await writeReport(specs)).syncs).toBe(syncs);
    expect(host.stats.syncs).toBe(syncs);
  }
});

test("it looks like a report", async () => {
  const host = useExcel();
  await writeReport(specsOf("vss-2024-03"));
  const sheet = sheetOf(host, "Driftsammandrag");
  const look = (row: number, column: number) => cellAt(sheet, row, column).format;
  expect(sheet.freeze.rows).toBe(3);
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.merges).toEqual([]);
  expect(look(2, 1)).toMatchObject({ font: { bold: true }, wrapText: true });
  expect(look(9, 0)).toMatchObject({ font: { bold: true } });
  expect(look(9, 1).borders.top).toMatchObject({ style: "Continuous" });
  expect(look(8, 2).numberFormat).toBe('[>=0.05]#,##0.0;[<=-0.05]"−"#,##0.0;0.0');
  expect(sheet.pageLayout).toMatchObject({ orientation: "Portrait" });
  expect(host.workbook.activeSheetId).toBe(sheetOf(host, "Ekonomi").id);
});

test.each([
  ["Skapa rapport", false],
  ["Uppdatera rapport", true],
])("%s with another workbook in front writes everything that needs no selection", async (_, isAgain) => {
  const host = useExcel();
  if (isAgain) await writeReport(specsOf("vss-2024-03"));
  const before = host.workbook.activeSheetId;
  host.setInFront(false);
  const summary = await writeReport(specsOf("vss-2024-03"));
  expect(summary.trouble).toEqual(isAgain ? null : expect.objectContaining({ code: "InvalidSelection" }));
  expect(host.workbook.activeSheetId).toBe(before);
  expect(sheetOf(host, "Driftsammandrag").pageLayout).toMatchObject({ orientation: "Portrait" });
  expect(cellAt(sheetOf(host, "Driftsammandrag"), 2, 1).format).toMatchObject({ font: { bold: true } });
});

test("a sheet of the user's own with the same name is left alone", async () => {
  const host = useExcel();
  host.addSheet("ekonomi", [["Min egen tabell", 1]]);
  const summary = await writeReport(specsOf("vss-2024-03"));
  expect(summary.renamed).toEqual([{ wanted: "Ekonomi", name: "Ekonomi (VSS)" }]);
  expect(contentsOf(host, "ekonomi")).toEqual({ A1: "Min egen tabell", B1: 1 });
  expect((await writeReport(specsOf("vss-2024-03"))).renamed).toEqual([]);
  expect(host.workbook.sheets.filter((sheet) => /ekonomi/iu.test(sheet.name))).toHaveLength(2);
});

test("what the user has typed survives a new report, also when sheets are renamed and moved", async () => {
  const host = useExcel();
  await writeReport(specsOf("vss-2024-03"));
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem("Driftsammandrag").getRange("A14").values = [["LKDATA: =felet rättas i maj"]];
    sheets.getItem("Driftsammandrag").getRange("G9").values = [["Se mejl"]];
    sheets.getItem("Kontroller").getRange("L6").values = [["Anna kollar"]];
    sheets.getItem("Ekonomi").getRange("A20").formulas = [["=SUM(B5:B6)"]];
    sheets.getItem("Ekonomi").name = "Sammandrag";
    sheets.getItem("Driftsammandrag").position = 0;
    await context.sync();
  });
  const summary = await writeReport(specsOf("vss-2024-03", "vss"));
  expect(summary.keptComments).toBe(4);
  expect(contentsOf(host, "Driftsammandrag")).toMatchObject({ A14: "LKDATA: =felet rättas i maj", G9: "Se mejl" });
  expect(contentsOf(host, "Kontroller")).toMatchObject({ L6: "Anna kollar" });
  expect(contentsOf(host, "Sammandrag")).toMatchObject({ A20: "=SUM(B5:B6)" });
});

test("rows that the user has sorted stay so, with the same figures; the sums are in their places", async () => {
  const host = useExcel();
  const specs = specsOf("vss-2024-03", "formler");
  await writeReport(specs);
  const figures = () =>
    Object.fromEntries(
      [...sheetOf(host, "Driftsammandrag").rows].flatMap(([, { cells }]) => {
        const label = cells.get(0)?.value;
        return typeof label === "string" ? [[label, [1, 2].map((column) => cells.get(column)?.value)]] : [];
      }),
    );
  const labels = () => Array.from({ length: 7 }, (_, row) => contentsOf(host, "Driftsammandrag")[`A${row + 4}`]);
  const [before, order] = [figures(), labels()];
  const sorted = [...order.slice(0, 6)].reverse();
  await Excel.run(async (context) => {
    const drift = context.workbook.worksheets.getItem("Driftsammandrag");
    const rows = drift.getRange("A4:E9");
    rows.load("formulas");
    drift.getRange("G4").values = [["Min kollega frågar"]];
    drift.getRange("B4:B9").conditionalFormats.add("CellValue").cellValue.rule = {
      formula1: "0",
      operator: "LessThan",
    };
    await context.sync();
    rows.formulas = [...rows.formulas].reverse();
    drift.getRange("G4:G9").values = [[""], [""], [""], [""], [""], ["Min kollega frågar"]];
    await context.sync();
  });
  for (let time = 0; time < 2; time++) {
    const summary = await writeReport(specs);
    expect(summary.keptOrder).toEqual(["Driftsammandrag"]);
    expect(labels()).toEqual([...sorted, order[6]]);
    expect(figures()).toEqual(before);
    const contents = contentsOf(host, "Driftsammandrag");
    expect([contents.D4, contents.G9]).toEqual(["=B4-C4", "Min kollega frågar"]);
    expect(sheetOf(host, "Driftsammandrag").conditionalFormats.map(({ areas }) => areas)).toEqual([
      [{ top: 3, left: 1, bottom: 8, right: 1 }],
    ]);
  }
});

test("a row of the user's own among the report's is not lost, and the comments below it keep their place", async () => {
  const host = useExcel();
  await writeReport(specsOf("vss-2024-03"));
  const before = contentsOf(host, "Driftsammandrag");
  const sheet = sheetOf(host, "Driftsammandrag");
  const rows = [...sheet.rows];
  const shifted = rows.map(([row, content]) => [row >= 5 ? row + 1 : row, content] as const);
  sheet.rows.clear();
  for (const [row, content] of shifted) sheet.rows.set(row, content);
  await Excel.run(async (context) => {
    const drift = context.workbook.worksheets.getItem("Driftsammandrag");
    drift.getRange("A6:B6").values = [["Min egen rad", 12]];
    drift.getRange("A15").values = [["Följs upp i maj."]];
    await context.sync();
  });
  const summary = await writeReport(specsOf("vss-2024-03"));
  expect(summary.homeless).toEqual([{ sheet: "Driftsammandrag", from: "Egen rad: Min egen rad", text: "12" }]);
  expect(contentsOf(host, "Driftsammandrag")).toMatchObject({ ...before, A14: "Följs upp i maj." });
  expect(Object.values(contentsOf(host, "Driftsammandrag"))).toEqual(
    expect.arrayContaining(["Egen rad: Min egen rad"]),
  );
});

test("the report's own sheets are not read as a source", async () => {
  const host = useExcel({ workbookName: "Bok.xlsx" });
  host.addSheet("Drift", [
    ["Drift tkr", "Utfall mars 2024", "Budget mars 2024"],
    ["Stab", "−1 030", 2],
    ["Summa", "=B2", 2],
  ]);
  await writeReport(specsOf("vss-2024-03"));
  host.stats.syncs = 0;
  const { sheets } = await readOpenWorkbook();
  expect(host.stats.syncs).toBe(3);
  expect(sheets.map(({ file, name }) => [file, name])).toEqual([["Bok.xlsx", "Drift"]]);
  const { documents } = createReport(sheets, { unit: null, calculation: "vss" });
  expect(documents[0]?.tables[0]?.rows[0]?.cells[0]).toMatchObject({
    value: -1030,
    source: { sheet: "Drift", cell: "B2" },
  });
});

test("a status that is only a colour is read from the open workbook", async () => {
  const host = useExcel();
  host.addSheet("Mål", [
    ["Målområde", "Mål", "Måluppfyllelse"],
    ["Ekonomi", "God ekonomi", "■"],
    ["", "Rätt inköp", "■"],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Mål");
    sheet.getRange("C2").format.fill.color = "#00B050";
    sheet.getRange("C3").format.fill.color = "#FF0000";
    await context.sync();
  });
  const { sheets } = await readOpenWorkbook();
  const { documents } = createReport(sheets, { unit: null, calculation: "vss" });
  expect(documents[0]?.tables[0]?.rows.map((row) => row.cells[0]?.status)).toEqual(["Uppnås", "Uppnås ej"]);
});

test("a finding leads to its cell", async () => {
  const host = useExcel();
  host.addSheet("Drift", [["x", 1]]);
  expect(await goToCell("Drift", "B1")).toBe(true);
  expect(host.workbook.activeSheetId).toBe(sheetOf(host, "Drift").id);
  expect(sheetOf(host, "Drift").selection).toEqual({ top: 0, left: 1, bottom: 0, right: 1 });
  expect(await goToCell("Borta", "B1")).toBe(false);
});

test("labels that look like formulas stay text", async () => {
  const host = useExcel();
  const [spec] = specsOf("vss-2024-03");
  if (spec === undefined) throw new Error("no sheet");
  const texts = [
    "=1+1",
    "+46",
    "-skyddslager",
    "@home",
    "\t=1+1",
    "'citat",
    "2024",
    "12 %",
    "#REF!",
    "SANT",
    "2026-01-31",
  ];
  const rows = texts.map((value) => [{ value, style: "text" as const }]);
  await writeReport([{ ...spec, rows, columnWidths: [20], rowLines: {}, inputs: [] }]);
  expect(Object.values(contentsOf(host, "Ekonomi"))).toEqual(texts);
});

test("suggested comments give way to the user's words, and come only when asked for", async () => {
  const host = useExcel();
  const specs = (draft: boolean) =>
    createReport(loadSheets("vss-2024-03"), {
      unit: null,
      calculation: "varden",
      comments: { draft, amount: 500_000, percent: 1 },
    }).report.sheets;
  await writeReport(specs(true));
  expect(contentsOf(host, "Driftsammandrag").A14).toBe("Utkast att granska, skrivet ur tabellens siffror:");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Driftsammandrag");
    sheet.getRange("A14:A30").clear("Contents");
    sheet.getRange("A15").values = [["Felet hos LKDATA rättas i maj."]];
    await context.sync();
  });
  await writeReport(specs(true));
  const { A14, A15, A16 } = contentsOf(host, "Driftsammandrag");
  expect([A14, A15, A16]).toEqual([undefined, "Felet hos LKDATA rättas i maj.", undefined]);
  expect(contentsOf(host, "Ekonomi").A9).toMatch(/^Utkast/u);
  await writeReport(specs(false));
  expect(contentsOf(host, "Ekonomi").A9).toBeUndefined();
  expect(contentsOf(host, "Driftsammandrag").A15).toBe("Felet hos LKDATA rättas i maj.");
});

test("an update tells what it changes and what the user had typed over, keeps both and stays on the sheet", async () => {
  const host = useExcel();
  const specs = specsOf("vss-2024-03");
  expect(await writeReport(specs)).toMatchObject({ changes: [], typedOver: [] });
  const edit = (cell: string, value: number) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Driftsammandrag").getRange(cell).values = [[value]];
      context.workbook.worksheets.getItem("Helårsprognos").activate();
      await context.sync();
    });
  const before = contentsOf(host, "Driftsammandrag");
  await edit("B5", 99.5);
  const source = loadSheets("vss-2024-03").map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell?.value === before.B8 && String(row.cells[0]?.value).trim() === before.A8
          ? { ...cell, value: Number(before.B8) + 1 }
          : cell,
      ),
    })),
  }));
  const anew = createReport(source, { unit: null, calculation: "varden" }).report.sheets;
  const summary = await writeReport(anew);
  expect(summary.typedOver).toMatchObject([{ sheet: "Driftsammandrag", row: before.A5, typed: "99,5" }]);
  expect(summary.changes).toEqual(
    expect.arrayContaining([expect.objectContaining({ sheet: "Driftsammandrag", row: before.A8 })]),
  );
  expect(contentsOf(host, "Driftsammandrag")).toMatchObject({ B5: before.B5 });
  expect(host.workbook.activeSheetId).toBe(sheetOf(host, "Helårsprognos").id);
  const told = () => Object.values(contentsOf(host, "Kontroller")).filter((value) => value === "99,5");
  expect(told()).toHaveLength(1);
  expect((await writeReport(anew)).typedOver).toEqual([]);
  expect(told()).toHaveLength(1);
});

describe("names as a real Excel tells them", () => {
  const specs = specsOf("vss-2024-03");
  const own = specs[0]!.name;

  async function copyOwn(): Promise<string> {
    return Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem(own).copy("Beginning");
      copy.getRange("A1").values = [["min egen kopia"]];
      copy.load("name");
      await context.sync();
      return copy.name;
    });
  }

  test.each([true, false])(
    "a user's copy of a report sheet is the user's (the original is left: %j)",
    async (isLeft) => {
      const host = useExcel();
      await writeReport(specs);
      const copy = await copyOwn();
      const before = contentsOf(host, copy);
      if (!isLeft) {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(own).delete();
          await context.sync();
        });
      }
      const summary = await writeReport(specs);
      expect(summary.written.map(({ name }) => name)).not.toContain(copy);
      expect(contentsOf(host, copy)).toEqual(before);
      expect(summary.leftOver).toEqual([]);
      expect((await readOpenWorkbook()).sheets.map(({ name }) => name)).toContain(copy);
    },
  );

  test("with R1C1 references the report's own sheets are still known", async () => {
    const host = useExcel();
    await writeReport(specs);
    const sheets = host.workbook.sheets.length;
    host.setNumberedColumns(true);
    expect((await writeReport(specs)).renamed).toEqual([]);
    expect(host.workbook.sheets).toHaveLength(sheets);
  });

  test.each([false, true])("a writing that fails gives the names back (R1C1 references: %j)", async (isChosen) => {
    const host = useExcel();
    await writeReport(specs);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(specs.at(-1)!.name).delete();
      await context.sync();
    });
    host.setNumberedColumns(isChosen);
    const before = host.workbook.names.map(({ name, target }) => [name, "area" in target && target.area]);
    const pointing = before.filter(([, area]) => area !== false);
    host.failAtAction(200, "GeneralException");
    await expect(writeReport(specs)).rejects.toMatchObject({ workbook: "restored" });
    const after = host.workbook.names.map(({ name, target }) => [name, "area" in target && target.area]);
    expect(after).toEqual(expect.arrayContaining(pointing));
  });
});

test.each(["April 2024", "Dec-24", "3 May", "$100", "($5)", "1e3", "mar-24", "12:30", "'86", "TRUE", "=1+1", "@x"])(
  "the text %s stays that text",
  async (text) => {
    const host = useExcel();
    const [spec] = specsOf("vss-2024-03");
    const [[first, ...others] = [], ...rows] = spec!.rows;
    await writeReport([{ ...spec!, rows: [[{ ...first!, value: text }, ...others], ...rows] }]);
    expect(cellAt(sheetOf(host, spec!.name), 0, 0)).toMatchObject({ value: text, formula: null });
  },
);
