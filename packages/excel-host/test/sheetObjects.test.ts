import type { MemberCase } from "./readMember";
import { load, readMember } from "./readMember";

const cases: MemberCase[] = [
  [
    "tables.add",
    ["Tabell1", ["Konto", "Budget", "Utfall"], "Data!A2:C3"],
    async (sheet) => {
      const table = sheet.tables.add("A1:C3", true);
      const head = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      head.load("values");
      body.load("address");
      await load(table, "name");
      return [table.name, head.values[0], body.address];
    },
  ],
  [
    "workbook.tables",
    ["tblData"],
    async (sheet, workbook) => {
      sheet.tables.add("A1:C3", true).name = "tblData";
      return (await load(workbook.tables, "items/name")).items.map(({ name }) => name);
    },
  ],
  [
    "table headers are filled in",
    ["Konto", "Kolumn2"],
    async (sheet) => {
      sheet.getRange("E1").values = [["Konto"]];
      return (await load(sheet.tables.add("E1:F3", true).getHeaderRowRange(), "values")).values[0];
    },
  ],
  [
    "charts.add",
    ["Avvikelse", 48, 240, 120],
    async (sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.title.text = "Avvikelse";
      chart.setPosition("B2", "F9");
      await load(chart, "left,width,height,title/text");
      return [chart.title.text, chart.left, chart.width, chart.height];
    },
  ],
  [
    "chart.series, its fill, axes, legend and labels",
    ["Top", "Utfall", "Low", true, "Maximum", "0.0", 0, [true, "0", "OutsideEnd"]],
    async (sheet) => {
      sheet.getRange("A1:C3").values = [
        ["", "Budget", "Utfall"],
        ["Kost", 1, 2],
        ["HR", 3, 4],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      chart.legend.position = "Top";
      const series = chart.series.getItemAt(1);
      series.format.fill.setSolidColor("#D27A1C");
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.tickLabelPosition = "Low";
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = "Maximum";
      valueAxis.numberFormat = "0.0";
      valueAxis.minimum = 0;
      chart.dataLabels.showValue = true;
      chart.dataLabels.numberFormat = "0";
      chart.dataLabels.position = "OutsideEnd";
      chart.setData(sheet.getRange("A1:C3"), "Columns");
      series.load("name");
      await load(chart, "axes/categoryAxis,axes/valueAxis,dataLabels,legend/position");
      const { showValue, numberFormat, position } = chart.dataLabels;
      return [
        chart.legend.position,
        series.name,
        categoryAxis.tickLabelPosition,
        categoryAxis.reversePlotOrder,
        categoryAxis.position,
        valueAxis.numberFormat,
        valueAxis.minimum,
        [showValue, numberFormat, position],
      ];
    },
  ],
  [
    "charts.getItem by name, and charts.delete",
    ["VSS prognos", 0],
    async (sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns").name = "VSS prognos";
      const chart = sheet.charts.getItem("vss prognos");
      await load(chart, "name");
      chart.delete();
      const count = sheet.charts.getCount();
      await sheet.context.sync();
      return [chart.name, count.value];
    },
  ],
  [
    "horizontalPageBreaks.add and removePageBreaks",
    [[4, 9], 0],
    async (sheet) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add("A10");
      breaks.add(sheet.getRange("B5"));
      breaks.add("A10");
      await load(breaks, "items/rowIndex");
      const rows = breaks.items.map(({ rowIndex }) => rowIndex);
      breaks.removePageBreaks();
      const count = breaks.getCount();
      await sheet.context.sync();
      return [rows, count.value];
    },
  ],
  [
    "conditionalFormats cellValue",
    ["CellValue", { formula1: "=0", operator: "LessThan" }, "#C00000"],
    async (sheet) => {
      const rule = sheet.getRange("B2:C3").conditionalFormats.add("CellValue");
      rule.cellValue.format.font.color = "#C00000";
      rule.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      await load(rule, "type,cellValue/rule,cellValue/format/font/color");
      return [rule.type, rule.cellValue.rule, rule.cellValue.format.font.color];
    },
  ],
  [
    "conditionalFormats custom",
    ["=$B2>0", true],
    async (sheet) => {
      const rule = sheet.getRange("B2:C3").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$B2>0";
      rule.custom.format.fill.color = "yellow";
      await load(rule, "custom/rule/formula");
      const none = rule.cellValueOrNullObject;
      await load(none, "rule");
      return [rule.custom.rule.formula, none.isNullObject];
    },
  ],
  [
    "conditionalFormats.clearAll takes part of an area",
    ["Data!B2:C2", 0],
    async (sheet) => {
      const rules = sheet.getRange("B2:C3").conditionalFormats;
      const rule = rules.add("Custom");
      sheet.getRange("B3:C3").conditionalFormats.clearAll();
      const left = rule.getRange();
      left.load("address");
      const count = sheet.getRange("B3").conditionalFormats.getCount();
      await sheet.context.sync();
      return [left.address, count.value];
    },
  ],
];

test.each(cases)("%s", async (_label, expected, read) => {
  expect(await readMember(read)).toEqual(expected);
});
