import { createCalculator } from "../src/calc/createCalculator";
import type { Host } from "../src/createHost";
import type { Workbook } from "../src/model/workbook";
import { openExcel as openAny } from "../src/openExcel";

const DATA = [
  ["Konto", "Budget", "Utfall"],
  [4010, 100, 90],
  [4020, 200, 230],
  ["Summa", "=SUM(B2:B3)", "=SUM(C2:C3)"],
];

function openExcel() {
  const opened = openAny({ calculator: createCalculator() });
  opened.host.addSheet("Data", DATA);
  return opened;
}

/** Everything but the counter of ids, which never goes back. */
function contentOf({ workbook }: Host): Workbook {
  return { ...structuredClone(workbook), lastId: 0 };
}

function shown({ workbook }: Host, row: number, column: number): unknown {
  return workbook.sheets[1]?.rows.get(row)?.cells.get(column)?.value ?? null;
}

/** The client lets go of its ranges a moment after `Excel.run`. */
function cleanedUp(): Promise<void> {
  return new Promise((done) => setTimeout(done, 10));
}

const enter = (host: Host, row: number, column: number, text: string) =>
  host.enter(host.workbook.sheets[1]!, row, column, text);

async function writeReport(context: Excel.RequestContext): Promise<void> {
  const { worksheets, names, settings, customXmlParts } = context.workbook;
  const sheet = worksheets.add("Rapport");
  const range = sheet.getRange("A1:C3");
  range.values = [
    ["Driftsammandrag", "", ""],
    ["Konto", "Budget", "Utfall"],
    [4010, "=Data!B2", "=Data!C2"],
  ];
  sheet.getRange("A1:C1").merge();
  range.format.font.bold = true;
  range.format.fill.color = "#92D050";
  range.format.columnWidth = 90;
  sheet.freezePanes.freezeRows(2);
  sheet.pageLayout.orientation = "Landscape";
  await context.sync();
  sheet.tables.add("A2:C3", true);
  sheet.charts.add("ColumnClustered", sheet.getRange("A2:C3"), "Auto");
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = "=$B3>$C3";
  names.add("Utfall", sheet.getRange("C3"));
  settings.add("vss", "rapport");
  customXmlParts.add('<vss xmlns="urn:vss"/>');
  await context.sync();
  const data = worksheets.getItem("Data");
  data.name = "Underlag";
  data.getRange("C2").values = [[95]];
  data.getRange("4:4").rowHidden = true;
  data.getRange("A1:C1").merge();
  sheet.activate();
  await context.sync();
}

test("one undo takes back a whole report, written in several requests", async () => {
  const { host, run } = openExcel();
  const before = contentOf(host);
  await run(writeReport);
  await cleanedUp();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Underlag", "Rapport"]);
  expect(host.undo()).toBe(true);
  expect(contentOf(host)).toEqual(before);
  expect([host.canUndo, host.undo()]).toEqual([false, false]);
});

test("what was undone can be written again, and formulas follow", async () => {
  const { host, run } = openExcel();
  await run(writeReport);
  await cleanedUp();
  const after = contentOf(host);
  host.undo();
  enter(host, 1, 2, "70");
  expect(shown(host, 3, 2)).toBe(300);
  host.undo();
  expect(shown(host, 3, 2)).toBe(320);
  await run(writeReport);
  const text = (workbook: Workbook) => workbook.sheets.map(({ name, merges, tables }) => [name, merges, tables.length]);
  expect(text(contentOf(host))).toEqual(text(after));
});

test("each edit at the grid and each command is a step of its own, last first", async () => {
  const { host, run } = openExcel();
  enter(host, 1, 1, "110");
  await run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("B3").values = [[220]];
    await context.sync();
  });
  await cleanedUp();
  enter(host, 1, 1, "=B3*2");
  const sums = [shown(host, 3, 1)];
  while (host.undo()) sums.push(shown(host, 3, 1));
  expect(sums).toEqual([660, 330, 310, 300]);
});

test("a matrix that spilled is taken back with its formula, and comes back with it", () => {
  const { host } = openExcel();
  enter(host, 5, 0, "=TRANSPOSE(A2:A3)");
  expect([shown(host, 5, 0), shown(host, 5, 1)]).toEqual([4010, 4020]);
  enter(host, 5, 0, "tom");
  expect(shown(host, 5, 1)).toBeNull();
  host.undo();
  expect([shown(host, 5, 0), shown(host, 5, 1)]).toEqual([4010, 4020]);
  host.undo();
  expect([shown(host, 5, 0), shown(host, 5, 1)]).toEqual([null, null]);
});

test("a range the client keeps is still good after an undo", async () => {
  const { host, run } = openExcel();
  const seen = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B4");
    context.trackedObjects.add(range);
    await context.sync();
    enter(host, 1, 1, "500");
    host.undo();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([[300]]);
});

test.each<[string, (context: Excel.RequestContext) => void]>([
  ["reading", ({ workbook }) => void workbook.worksheets.getItem("Data").getUsedRange().load("values,text")],
  ["counting", ({ workbook }) => void workbook.worksheets.getCount()],
  ["selecting", ({ workbook }) => void workbook.worksheets.getItem("Data").getRange("C3").select()],
  ["showing a sheet", ({ workbook }) => void workbook.worksheets.getItem("Data").activate()],
])("%s is no step", async (_, read) => {
  const { host, run } = openExcel();
  await run(async (context) => {
    read(context);
    await context.sync();
  });
  expect(host.canUndo).toBe(false);
});

test("going to another sheet and a refused formula are no steps", () => {
  const { host } = openExcel();
  host.edit(({ workbook }) => void (workbook.activeSheetId = workbook.sheets[1]!.id));
  expect([enter(host, 0, 0, "=SUM("), host.canUndo]).toEqual([false, false]);
});

test("a command that failed halfway is taken back whole", async () => {
  const { host, run } = openExcel();
  const before = contentOf(host);
  const failing = run(async (context) => {
    context.workbook.worksheets.add("Halv").getRange("A1").values = [["kvar"]];
    await context.sync();
    context.workbook.worksheets.getItem("Finns inte").delete();
    await context.sync();
  });
  await expect(failing).rejects.toThrow();
  expect(host.workbook.sheets).toHaveLength(3);
  host.undo();
  expect(contentOf(host)).toEqual(before);
});

test("twenty steps are kept", () => {
  const { host } = openExcel();
  for (let step = 1; step <= 25; step += 1) enter(host, 1, 1, String(step));
  let count = 0;
  while (host.undo()) count += 1;
  expect([count, shown(host, 1, 1)]).toEqual([20, 5]);
});

test("two commands without ranges are two steps", async () => {
  const { host, run } = openExcel();
  for (const name of ["Ett", "Två"]) {
    await run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await cleanedUp();
  }
  host.undo();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Data", "Ett"]);
});
