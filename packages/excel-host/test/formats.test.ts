import { formatAt } from "../src/model/cells";
import { openExcel } from "../src/openExcel";

type Work = (sheet: Excel.Worksheet) => Promise<unknown>;

const cases: [string, unknown, Work][] = [
  [
    "italic, indentLevel and verticalAlignment",
    [true, 2, "Top", null],
    async (sheet) => {
      const { format } = sheet.getRange("A1:B1");
      format.font.italic = true;
      format.indentLevel = 2;
      format.verticalAlignment = "Top";
      format.load("indentLevel,verticalAlignment,font/italic");
      const wider = sheet.getRange("A1:C1").format.font;
      wider.load("italic");
      await sheet.context.sync();
      return [format.font.italic, format.indentLevel, format.verticalAlignment, wider.italic];
    },
  ],
  [
    "a whole column, then a cell of it",
    ["#FF0000", null],
    async (sheet) => {
      sheet.getRange("B:B").format.fill.color = "#FF0000";
      sheet.getRange("B3").format.fill.color = "#00FF00";
      return fills(sheet, "B2", "B:B");
    },
  ],
  [
    "a column after a cell of it",
    ["#FF0000", "#FF0000"],
    async (sheet) => {
      sheet.getRange("B3").format.fill.color = "#00FF00";
      sheet.getRange("B:B").format.fill.color = "#FF0000";
      return fills(sheet, "B3", "B:B");
    },
  ],
  [
    "a row crosses a column",
    ["#00FF00", "#00FF00"],
    async (sheet) => {
      sheet.getRange("B:B").format.fill.color = "#FF0000";
      sheet.getRange("2:2").format.fill.color = "#00FF00";
      return fills(sheet, "B2", "2:2");
    },
  ],
  [
    "a column crosses a row",
    ["#FF0000", "#FF0000"],
    async (sheet) => {
      sheet.getRange("2:2").format.fill.color = "#00FF00";
      sheet.getRange("B:B").format.fill.color = "#FF0000";
      return fills(sheet, "B2", "B:B");
    },
  ],
  [
    "the whole sheet",
    ["#0000FF", "#0000FF"],
    async (sheet) => {
      sheet.getRange("B2").format.fill.color = "#FF0000";
      sheet.getRange().format.fill.color = "blue";
      return fills(sheet, "B2", "ZZ999");
    },
  ],
  [
    "fill.clear",
    ["#FFFFFF", "#FFFFFF"],
    async (sheet) => {
      sheet.getRange("A1:B2").format.fill.color = "#FF0000";
      sheet.getRange("A1:B2").format.fill.clear();
      return fills(sheet, "A1", "A1:B2");
    },
  ],
  [
    "a large block, partly another colour",
    ["#FF0000", null],
    async (sheet) => {
      sheet.getRange("A1:J50").format.fill.color = "#FF0000";
      return fills(sheet, "J50", "A1:J51");
    },
  ],
  [
    "font and alignment",
    [true, "Calibri", "Right", null],
    async (sheet) => {
      const range = sheet.getRange("A1:A2");
      range.format.font.bold = true;
      range.format.horizontalAlignment = "Right";
      sheet.getRange("A2").format.wrapText = true;
      range.load("format/font/bold,format/font/name,format/horizontalAlignment,format/wrapText");
      await sheet.context.sync();
      const { font, horizontalAlignment, wrapText } = range.format;
      return [font.bold, font.name, horizontalAlignment, wrapText];
    },
  ],
  [
    "widths and heights in points",
    [80, null, 30],
    async (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 80;
      sheet.getRange("1:1").format.rowHeight = 30;
      const [cell, both] = [sheet.getRange("A1"), sheet.getRange("A1:B1")];
      cell.load("format/columnWidth,format/rowHeight");
      both.load("format/columnWidth");
      await sheet.context.sync();
      return [cell.format.columnWidth, both.format.columnWidth, cell.format.rowHeight];
    },
  ],
  [
    "autofitColumns follows the longest text",
    true,
    async (sheet) => {
      sheet.getRange("A1").values = [["En ganska lång rubrik"]];
      sheet.getRange("A:A").format.autofitColumns();
      const cell = sheet.getRange("A1");
      cell.load("format/columnWidth");
      await sheet.context.sync();
      return cell.format.columnWidth > 100;
    },
  ],
  [
    "an edge is not the lines inside",
    ["Continuous", "None", "Medium"],
    async (sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      const [edge, inside] = [borders.getItem("EdgeBottom"), borders.getItem("InsideHorizontal")];
      edge.style = "Continuous";
      edge.weight = "Medium";
      edge.load("style,weight");
      inside.load("style");
      await sheet.context.sync();
      return [edge.style, inside.style, edge.weight];
    },
  ],
  [
    "a border's colour draws it",
    ["Continuous", "#C00000"],
    async (sheet) => {
      const edge = sheet.getRange("A1").format.borders.getItem("EdgeTop");
      edge.color = "#C00000";
      edge.load("style,color");
      await sheet.context.sync();
      return [edge.style, edge.color];
    },
  ],
  [
    "getCellProperties",
    [
      {
        address: "Blad1!A1",
        format: { fill: { color: "#FF0000", pattern: "Solid" }, font: { bold: false, underline: "Single" } },
      },
      {
        address: "Blad1!B1",
        format: { fill: { color: "#FFFFFF", pattern: "None" }, font: { bold: false, underline: "None" } },
      },
    ],
    async (sheet) => {
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("A1").format.font.underline = "Single";
      const wanted = {
        address: true,
        format: { fill: { color: true, pattern: true }, font: { bold: true, underline: true } },
      };
      const cells = sheet.getRange("A1:B1").getCellProperties(wanted);
      await sheet.context.sync();
      return cells.value[0];
    },
  ],
  [
    "a border between cells is taken away from either side",
    ["None", "None"],
    async (sheet) => {
      const borderOf = (address: string, side: "EdgeTop" | "InsideHorizontal" | "EdgeBottom") =>
        sheet.getRange(address).format.borders.getItem(side);
      borderOf("A2", "EdgeTop").style = "Continuous";
      borderOf("A1:A2", "InsideHorizontal").style = "None";
      borderOf("C1", "EdgeBottom").style = "Continuous";
      borderOf("C2", "EdgeTop").style = "None";
      const borders = [borderOf("A2", "EdgeTop"), borderOf("C1", "EdgeBottom")];
      for (const border of borders) border.load("style");
      await sheet.context.sync();
      return borders.map(({ style }) => style);
    },
  ],
  [
    "getCellProperties of borders, by sides",
    ["Continuous", "None"],
    async (sheet) => {
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous";
      const cells = sheet.getRange("A1").getCellProperties({ format: { borders: { style: true } } });
      await sheet.context.sync();
      const borders = cells.value[0]?.[0]?.format?.borders;
      return [borders?.top?.style, borders?.bottom?.style];
    },
  ],
  [
    "getColumnProperties, getRowProperties",
    [[{ columnHidden: false }, { columnHidden: true }], [{ rowHidden: false, format: { rowHeight: 15 } }]],
    async (sheet) => {
      sheet.getRange("B:B").columnHidden = true;
      const range = sheet.getRange("A1:B1");
      const columns = range.getColumnProperties({ columnHidden: true });
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await sheet.context.sync();
      return [columns.value, rows.value];
    },
  ],
  [
    "setCellProperties",
    ["#FF0000", null],
    async (sheet) => {
      const red = { format: { fill: { color: "#FF0000" }, borders: { top: { style: "Continuous" as const } } } };
      sheet.getRange("A1:B1").setCellProperties([[red, {}]]);
      return fills(sheet, "A1", "A1:B1");
    },
  ],
];

test.each(cases)("%s", async (_label, expected, work) => {
  const { run } = openExcel();
  expect(await run((context) => work(context.workbook.worksheets.getFirst()))).toEqual(expected);
});

test("formatting a column does not make a million cells", async () => {
  const { host, run } = openExcel();
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A:C").format.font.bold = true;
    await context.sync();
  });
  const [sheet] = host.workbook.sheets;
  expect([sheet?.rows.size, sheet && formatAt(sheet, 5000, 1).font.bold]).toEqual([0, true]);
});

async function fills(sheet: Excel.Worksheet, ...addresses: string[]): Promise<string[]> {
  const ranges = addresses.map((address) => sheet.getRange(address));
  for (const range of ranges) range.load("format/fill/color");
  await sheet.context.sync();
  return ranges.map((range) => range.format.fill.color);
}
