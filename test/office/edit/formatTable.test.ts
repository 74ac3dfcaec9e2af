import { isDeepStrictEqual } from "node:util";
import { formatTable } from "../../../src/office/edit/formatTable";
import { restoreLooks } from "../../../src/office/draw/lookSnapshot";
import { REPORT_LOOKS } from "../../../src/domain/settings/reportLook";
import type { Host } from "excel-host/createHost";
import { cellAt, isEmptyCell } from "excel-host/model/cells";
import { cellName } from "../../../src/workbook/sheet";
import { NORMAL_FORMAT, type CellFormat } from "excel-host/model/cellFormat";
import { STANDARD_WIDTH } from "excel-host/model/worksheet";
import { useExcel } from "../useExcel";

const DRIFT = [
  ["Driftsammandrag jan-mars 2024, mnkr", null, null, null],
  ["Verksamhet", "Redovisat jan-mars", "Budget jan-mars", "Avvikelse"],
  ["Avdelning HR", -0.9, -0.3, "=B3-C3"],
  ["  varav intäkter", 1.25, 1, "=B4-C4"],
  ["Summa nettokostnader", "=B3", -0.3, "=B5-C5"],
] as const;

/** A workbook with the table on the sheet Drift, and a selection. */
async function openDrift(
  selection: string,
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<Host> {
  const host = useExcel();
  host.addSheet("Drift", DRIFT);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Drift");
    sheet.getRange(selection).select();
    prepare(sheet);
    await context.sync();
  });
  return host;
}

function drift(host: Host) {
  const sheet = host.workbook.sheets.find(({ name }) => name === "Drift");
  if (sheet === undefined) throw new Error("no sheet Drift");
  return sheet;
}

function look(host: Host, row: number, column: number): CellFormat {
  return cellAt(drift(host), row, column).format;
}

/** Every cell that holds or shows something, and every width that is not the standard, so that any change shows. */
function everything(host: Host): unknown {
  return host.workbook.sheets.map(({ rows, columns, merges, name }) => ({
    name,
    merges,
    hidden: [...rows].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    widths: Object.fromEntries([...columns].filter(([, { width }]) => (width ?? STANDARD_WIDTH) !== STANDARD_WIDTH)),
    cells: Object.fromEntries(
      [...rows].flatMap(([row, { cells }]) =>
        [...cells].flatMap(([column, cell]) =>
          isEmptyCell(cell) && isDeepStrictEqual(cell.format, NORMAL_FORMAT) ? [] : [[cellName(row, column), cell]],
        ),
      ),
    ),
  }));
}

function contents(host: Host): unknown {
  return [...drift(host).rows].map(([row, { cells }]) => [
    row,
    [...cells].map(([column, { value, formula, error }]) => [column, value, formula, error]),
  ]);
}

test("header, parts, sum and figures get the report's looks, and no content changes", async () => {
  const host = await openDrift("A1:D5");
  const before = contents(host);
  host.stats.syncs = 0;
  expect(await formatTable("rapport")).toMatchObject({ kind: "formatted", sheet: "Drift", tables: 1, grown: false });
  expect(host.stats.syncs).toBe(4);
  expect(contents(host)).toEqual(before);
  expect(look(host, 0, 0).font).toMatchObject({ bold: true, size: 14 });
  expect(look(host, 1, 1)).toMatchObject({ fill: "#DCE9EE", horizontalAlignment: "Right", wrapText: true });
  expect(look(host, 1, 1).borders.bottom).toMatchObject({ style: "Continuous", weight: "Medium" });
  expect(look(host, 2, 1).numberFormat).toBe('[>=0.05]#,##0.0;[<=-0.05]"−"#,##0.0;0.0');
  expect(look(host, 3, 0)).toMatchObject({ font: { italic: true }, indentLevel: 1 });
  expect(look(host, 4, 3)).toMatchObject({ font: { bold: true }, borders: { top: { style: "Continuous" } } });
});

test.each(REPORT_LOOKS)("%s: pressed again it changes nothing more", async (chosen) => {
  const host = await openDrift("B3");
  await formatTable(chosen);
  const once = everything(host);
  expect(await formatTable(chosen)).toMatchObject({ kind: "formatted", grown: true });
  expect(everything(host)).toEqual(once);
});

test("from one look to another nothing of the first is left", async () => {
  const direct = await openDrift("A1:D5");
  await formatTable("tillganglig");
  const wanted = everything(direct);
  const host = await openDrift("A1:D5");
  await formatTable("rapport");
  await formatTable("tillganglig");
  expect(everything(host)).toEqual(wanted);
  for (let row = 0; row < 5; row++) expect(look(host, row, 1).fill).toBeNull();
});

test("Ångra brings back every look, also those the user had set", async () => {
  const host = await openDrift("A1:D5", (sheet) => {
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    sheet.getRange("B3:C4").format.borders.getItem("EdgeLeft").style = "Double";
    sheet.getRange("B4").numberFormat = [["0.000"]];
    sheet.getRange("A2:D2").format.font.name = "Arial";
    sheet.getRange("D:D").format.columnWidth = 20;
  });
  const before = everything(host);
  const outcome = await formatTable("rapport");
  if (outcome.kind !== "formatted") throw new Error(outcome.reason);
  expect(everything(host)).not.toEqual(before);
  expect(await restoreLooks(outcome.before)).toBe(true);
  expect(everything(host)).toEqual(before);
});

test("Ångra leaves the cells alone when other rows stand there now", async () => {
  const host = await openDrift("A1:D5");
  const outcome = await formatTable("rapport");
  if (outcome.kind !== "formatted") throw new Error(outcome.reason);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Drift").getRange("A3").values = [["Avdelning Ekonomi"]];
    await context.sync();
  });
  const before = everything(host);
  expect(await restoreLooks(outcome.before)).toBe(false);
  expect(everything(host)).toEqual(before);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void, object]>([
  ["one cell: the cells around it", "B3", () => undefined, { grown: true, area: area(0, 4) }],
  ["whole columns: as far as they are filled", "A:D", () => undefined, { grown: false, area: area(0, 4) }],
  [
    "merged cells are named",
    "A1:D5",
    (sheet) => sheet.getRange("A1:D1").merge(),
    { merged: ["A1:D1"], hiddenRows: [] },
  ],
  [
    "hidden rows are named",
    "A1:D5",
    (sheet) => Object.assign(sheet.getRange("A4:A4"), { rowHidden: true }),
    { merged: [], hiddenRows: [4] },
  ],
])("%s", async (_, selection, prepare, expected) => {
  await openDrift(selection, prepare);
  expect(await formatTable("rapport")).toMatchObject({ kind: "formatted", ...expected });
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ["empty", "F8:G9", () => undefined],
  ["empty", "J20", () => undefined],
  ["noTable", "A1:D5", (sheet) => sheet.getRange("A2:D5").clear("Contents")],
  ["protected", "A1:D5", (sheet) => sheet.protection.protect()],
  ["protected", "B3", (sheet) => sheet.protection.protect()],
  ["tooLarge", "A:D", (sheet) => Object.assign(sheet.getRange("A10001"), { values: "sist" })],
])("%s is refused, and nothing changes: %s", async (reason, selection, prepare) => {
  const host = await openDrift(selection, prepare);
  const before = everything(host);
  expect(await formatTable("rapport")).toEqual({ kind: "refused", reason });
  expect(everything(host)).toEqual(before);
});

function area(top: number, bottom: number) {
  return { top, left: 0, bottom, right: 3 };
}
