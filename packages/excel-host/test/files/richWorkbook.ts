import type { CustomFunction } from "../../src/calc/calculator";
import type { Workbook } from "../../src/model/workbook";
import { excelError, openCalculating } from "../calc/calculating";

const functions: Record<string, CustomFunction> = {
  DUBBEL: (given) => (given as number[][]).map((row) => row.map((value) => value * 2)),
  FEL: () => {
    throw excelError("#N/A", "Saknas.");
  },
};

/** A workbook with something of everything, made through the real client. */
export async function richWorkbook(): Promise<Workbook> {
  const { host, run } = openCalculating(functions);
  await run(async (context) => {
    const { workbook } = context;
    const first = workbook.worksheets.getFirst();
    first.name = "Drift & plan";
    first.getRange("A1:C1").values = [["Nämnd", "Budget", "Utfall"]];
    first.getRange("A2:C4").values = [
      ["Stab", 1234.5, -90],
      ["'0101", 0, "'#N/A"],
      [" rad 1\nrad 2 ", "_x0041_", '<&>"'],
    ];
    first.getRange("D2:D4").formulas = [["=B2-C2"], ['=IFNA(XLOOKUP("Stab",A2:A4,B2:B4),0)'], ['=A2&" är bra"']];
    first.getRange("E2").formulas = [["=VSS.DUBBEL(B2:C3)"]];
    first.getRange("E5:H5").formulas = [["=VSS.FEL()", "=1/0", "=B2>0", "#N/A"]];
    first.getRange("I2:J2").values = [["2024-01-31", "12%"]];
    const head = first.getRange("A1:C1");
    head.format.font.bold = true;
    head.format.font.color = "#FFFFFF";
    head.format.fill.color = "#1F4E79";
    head.format.horizontalAlignment = "Center";
    head.format.wrapText = true;
    head.format.borders.getItem("EdgeBottom").style = "Dash";
    head.format.borders.getItem("EdgeTop").weight = "Medium";
    first.getRange("A2").format.indentLevel = 2;
    first.getRange("A2").format.font.italic = true;
    first.getRange("A3").format.textOrientation = -45;
    first.getRange("A3").format.font.underline = "SingleAccountant";
    first.getRange("B2:C4").numberFormat = [
      ["#,##0.0;-#,##0.0", "0%"],
      ["General", "@"],
      ["0.00", "General"],
    ];
    first.getRange("B2").format.protection.locked = false;
    first.getRange("K9").format.fill.color = "#FFF2CC";
    first.getRange("A6:C6").merge();
    first.getRange("A:A").format.columnWidth = 120;
    first.getRange("C:C").columnHidden = true;
    first.getRange("4:4").format.rowHeight = 45;
    first.getRange("5:5").rowHidden = true;
    workbook.comments.add(first.getRange("K9"), "En tom cell med en fråga");
    workbook.comments.add(first.getRange("B2"), 'Rad 1 <&>"\nrad 2 åäö');
    first.freezePanes.freezeRows(1);
    first.tabColor = "#00B050";
    first.showGridlines = false;

    const below = first.getRange("B2:B4").conditionalFormats.add("CellValue");
    below.cellValue.rule = { formula1: "0", operator: "LessThan" };
    below.cellValue.format.font.color = "#C00000";
    below.cellValue.format.fill.color = "#FFC7CE";
    const custom = first.getRange("A2:A4").conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$B2>$C2";
    custom.custom.format.font.bold = true;

    const page = first.pageLayout;
    page.orientation = "Landscape";
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.setPrintArea("A1:J6");
    page.setPrintTitleRows("$1:$1");
    page.centerHorizontally = true;
    page.leftMargin = 36;
    page.headersFooters.defaultForAllPages.leftFooter = "&A";
    page.headersFooters.defaultForAllPages.rightFooter = "&P (&N)";

    const data = workbook.worksheets.add("Data");
    data.getRange("A1:B4").values = [
      ["Konto", "Belopp"],
      ["4010", 10],
      ["4020", 20],
      ["4030", 30],
    ];
    workbook.comments.add("Data!B3", "Bredvid ett diagram");
    data.tables.add("A1:B4", true).name = "Konton";
    const chart = data.charts.add("BarStacked", data.getRange("A1:B4"), "Columns");
    chart.title.text = "Belopp per konto";
    chart.legend.position = "Bottom";
    chart.setPosition("D2", "H12");
    chart.name = "VSS belopp";
    chart.series.getItemAt(0).format.fill.setSolidColor("#D27A1C");
    chart.axes.categoryAxis.tickLabelPosition = "Low";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.axes.valueAxis.minimum = 0;
    chart.dataLabels.showValue = true;
    chart.dataLabels.numberFormat = "0.0";
    data.horizontalPageBreaks.add("A4");
    workbook.worksheets.add("Dolt").visibility = "VeryHidden";

    workbook.names.add("Summan", data.getRange("B2:B4"), "en kommentar");
    workbook.names.add("Moms", "=0.25");
    const mark = workbook.names.add("VSS_rapportblad_ekonomi", first.getRange("A1"));
    mark.visible = false;
    workbook.settings.add("vss.rapportblad", '{"ekonomi":{"rows":3}} <&>');
    first.customProperties.add("ägare", "VSS");
    workbook.customXmlParts.add('<a xmlns="urn:prov">åäö</a>');
    workbook.properties.title = "Uppföljning";
    data.activate();
    await context.sync();
  });
  return host.workbook;
}
