import type { MemberCase } from "./readMember";
import { addressOf, isNull, load, readMember } from "./readMember";

const cases: MemberCase[] = [
  [
    "freezeRows",
    "Data!1:2",
    async (sheet) => {
      sheet.freezePanes.freezeRows(2);
      return addressOf(sheet.freezePanes.getLocationOrNullObject());
    },
  ],
  [
    "freezeAt",
    "Data!A1:B3",
    async (sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      return addressOf(sheet.freezePanes.getLocationOrNullObject());
    },
  ],
  [
    "unfreeze",
    true,
    async (sheet) => {
      sheet.freezePanes.freezeRows(2);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      return isNull(none);
    },
  ],
  [
    "pageLayout.orientation",
    "Landscape",
    async (sheet) => {
      sheet.pageLayout.orientation = "Landscape";
      return (await load(sheet.pageLayout, "orientation")).orientation;
    },
  ],
  [
    "pageLayout.zoom",
    { horizontalFitToPages: 1, verticalFitToPages: 0 },
    async (sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      return (await load(sheet.pageLayout, "zoom")).zoom;
    },
  ],
  [
    "pageLayout.centerHorizontally",
    true,
    async (sheet) => {
      sheet.pageLayout.centerHorizontally = true;
      return (await load(sheet.pageLayout, "centerHorizontally")).centerHorizontally;
    },
  ],
  [
    "pageLayout.paperSize",
    "A3",
    async (sheet) => {
      sheet.pageLayout.paperSize = "A3";
      return (await load(sheet.pageLayout, "paperSize")).paperSize;
    },
  ],
  [
    "pageLayout.setPrintMargins",
    28.35,
    async (sheet) => {
      sheet.pageLayout.setPrintMargins("Centimeters", { left: 1 });
      return Number((await load(sheet.pageLayout, "leftMargin")).leftMargin.toFixed(2));
    },
  ],
  [
    "pageLayout.leftMargin, rightMargin, topMargin and bottomMargin, in points",
    [29, 30, 36, 43],
    async (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.leftMargin = 29;
      pageLayout.rightMargin = 30;
      pageLayout.topMargin = 36;
      pageLayout.bottomMargin = 43;
      const set = await load(pageLayout, "leftMargin,rightMargin,topMargin,bottomMargin");
      return [set.leftMargin, set.rightMargin, set.topMargin, set.bottomMargin];
    },
  ],
  [
    "pageLayout.setPrintTitleRows",
    "Data!1:3",
    async (sheet) => {
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      return addressOf(sheet.pageLayout.getPrintTitleRowsOrNullObject());
    },
  ],
  [
    "pageLayout.setPrintArea",
    "Data!A1:C9",
    async (sheet) => {
      sheet.pageLayout.setPrintArea(sheet.getRange("A1:C9"));
      return addressOf(sheet.pageLayout.getPrintAreaOrNullObject());
    },
  ],
  [
    "pageLayout without print area",
    true,
    async (sheet) => {
      const none = sheet.pageLayout.getPrintAreaOrNullObject();
      return isNull(none);
    },
  ],
  [
    "headersFooters",
    ["&A", "Sida &P", "&P (&N)"],
    async (sheet) => {
      const text = sheet.pageLayout.headersFooters.defaultForAllPages;
      text.leftFooter = "&A";
      text.centerFooter = "Sida &P";
      text.rightFooter = "&P (&N)";
      const { leftFooter, centerFooter, rightFooter } = await load(text, "leftFooter,centerFooter,rightFooter");
      return [leftFooter, centerFooter, rightFooter];
    },
  ],
  [
    "sheet customProperties",
    "rapport",
    async (sheet) => {
      sheet.customProperties.add("vss", "rapport");
      return (await load(sheet.customProperties.getItemOrNullObject("VSS"), "value")).value;
    },
  ],
  [
    "sheet customProperties missing",
    true,
    async (sheet) => {
      const none = sheet.customProperties.getItemOrNullObject("vss");
      return isNull(none);
    },
  ],
  [
    "names.add",
    { name: "Belopp", type: "Range", value: "Data!$A$1:$B$2", formula: "=Data!$A$1:$B$2" },
    async (sheet, workbook) => {
      const { name, type, value, formula } = await load(
        workbook.names.add("Belopp", sheet.getRange("A1:B2")),
        "name,type,value,formula",
      );
      return { name, type, value: value as unknown, formula };
    },
  ],
  [
    "names follow a renamed sheet",
    "Ny!A1:B2",
    async (sheet, workbook) => {
      workbook.names.add("Belopp", sheet.getRange("A1:B2"));
      sheet.name = "Ny";
      return addressOf(workbook.names.getItem("belopp").getRange());
    },
  ],
  [
    "a name as address",
    "Data!A1:B2",
    async (sheet, workbook) => {
      workbook.names.add("Belopp", sheet.getRange("A1:B2"));
      return addressOf(sheet.getRange("Belopp"));
    },
  ],
  [
    "worksheet.names",
    ["Eget"],
    async (sheet) => {
      sheet.names.add("Eget", "=1+1");
      return (await load(sheet.names, "items/name")).items.map(({ name }) => name);
    },
  ],
  [
    "settings",
    { version: 1 },
    async (_, workbook) => {
      workbook.settings.add("vss", { version: 1 });
      return (await load(workbook.settings.getItem("vss"), "value")).value;
    },
  ],
  [
    "settings.delete",
    true,
    async (_, workbook) => {
      workbook.settings.add("vss", 1).delete();
      const none = workbook.settings.getItemOrNullObject("vss");
      return isNull(none);
    },
  ],
  [
    "properties.title",
    "Rapport",
    async (_, workbook) => {
      workbook.properties.title = "Rapport";
      return (await load(workbook.properties, "title,author")).title;
    },
  ],
  [
    "properties.set",
    ["Anna Ek", "Kommunen"],
    async (_, workbook) => {
      workbook.properties.set({ author: "Anna Ek", company: "Kommunen" });
      const { author, company } = await load(workbook.properties, "author,company");
      return [author, company];
    },
  ],
  [
    "properties.custom",
    7,
    async (_, workbook) => {
      workbook.properties.custom.add("k", 7);
      return (await load(workbook.properties.custom.getItem("k"), "value")).value;
    },
  ],
  [
    "customXmlParts",
    '<v xmlns="urn:vss"/>',
    async (_, workbook) => {
      workbook.customXmlParts.add('<v xmlns="urn:vss"/>');
      const xml = workbook.customXmlParts.getByNamespace("urn:vss").getOnlyItem().getXml();
      await workbook.context.sync();
      return xml.value;
    },
  ],
  [
    "application.calculationMode",
    "Manual",
    async (_, workbook) => {
      workbook.application.calculationMode = "Manual";
      return (await load(workbook.application, "calculationMode")).calculationMode;
    },
  ],
  [
    "application.suspend",
    "Automatic",
    async (_, workbook) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.suspendApiCalculationUntilNextSync();
      return (await load(workbook.application, "calculationMode")).calculationMode;
    },
  ],
];

test.each(cases)("%s", async (_label, expected, read) => {
  expect(await readMember(read)).toEqual(expected);
});
