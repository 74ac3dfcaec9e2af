import { openWorkbook } from "../../src/files/openWorkbook";
import { saveWorkbook } from "../../src/files/saveWorkbook";
import { areaName } from "../../src/model/address";
import { WHOLE_SHEET } from "../../src/model/area";
import { cellsIn } from "../../src/model/cells";
import type { Workbook } from "../../src/model/workbook";
import type { Worksheet } from "../../src/model/worksheet";
import { richWorkbook } from "./richWorkbook";

async function reopened(workbook: Workbook): Promise<Workbook> {
  const outcome = await openWorkbook("prov.xlsx", await saveWorkbook(workbook));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.workbook;
}

/** The cells by address, without the texts of errors, which no file holds. */
function cellsOf(sheet: Worksheet) {
  return Object.fromEntries(
    [...cellsIn(sheet, WHOLE_SHEET)]
      .sort((a, b) => a[0] - b[0] || a[1] - b[1])
      .map(([row, column, { message: _message, ...cell }]) => [
        areaName({ top: row, left: column, bottom: row, right: column }),
        cell,
      ]),
  );
}

function sizesOf({ rows, columns }: Worksheet) {
  return {
    rows: [...rows]
      .filter(([, { height, hidden }]) => height !== null || hidden)
      .map(([row, { height, hidden }]) => [row, height, hidden]),
    columns: [...columns]
      .filter(([, { width, hidden }]) => width !== null || hidden)
      .map(([column, { width, hidden }]) => [column, width, hidden]),
  };
}

let before: Workbook;
let after: Workbook;

beforeAll(async () => {
  before = await richWorkbook();
  after = await reopened(before);
});

test("sheets, their names, order and visibility", () => {
  const tabs = ({ sheets, activeSheetId }: Workbook) =>
    sheets.map(({ id, name, visibility, tabColor, showGridlines, freeze }) => {
      return { name, visibility, tabColor, showGridlines, freeze, isActive: id === activeSheetId };
    });
  expect(tabs(after)).toEqual(tabs(before));
});

test.each([0, 1, 2])("cells of sheet %d: values, formulas, errors, spills and looks", (index) => {
  expect(cellsOf(after.sheets[index]!)).toEqual(cellsOf(before.sheets[index]!));
});

test.each([0, 1])("sizes and merges of sheet %d", (index) => {
  expect(sizesOf(after.sheets[index]!)).toEqual(sizesOf(before.sheets[index]!));
  expect(after.sheets[index]!.merges).toEqual(before.sheets[index]!.merges);
});

test("page layout with print area and titles", () => {
  expect(after.sheets.map(({ pageLayout }) => pageLayout)).toEqual(before.sheets.map(({ pageLayout }) => pageLayout));
});

test("conditional formats", () => {
  const rules = ({ sheets }: Workbook) =>
    sheets[0]!.conditionalFormats.map(({ id: _id, cellValue, ...rule }) => ({
      ...rule,
      cellValue: cellValue && { ...cellValue, formula1: cellValue.formula1.replace(/^=/, "") },
    }));
  expect(rules(after)).toEqual(rules(before));
});

test("tables", () => {
  const tables = ({ sheets }: Workbook) => sheets[1]!.tables.map(({ id: _id, ...table }) => table);
  expect(tables(after)).toEqual(tables(before));
});

test("comments, on empty cells and beside charts too", () => {
  const comments = ({ sheets }: Workbook) =>
    sheets.map(({ comments }) =>
      comments.map(({ row, column, authorName, content }) => `${row},${column} ${authorName}: ${content}`).sort(),
    );
  expect(comments(after).flat()).toHaveLength(3);
  expect(comments(after)).toEqual(comments(before));
});

test("charts", () => {
  const charts = ({ sheets }: Workbook) =>
    sheets[1]!.charts.map(({ id: _id, source, ...chart }) => ({ ...chart, area: source.area }));
  expect(charts(after)).toEqual(charts(before));
  expect(charts(after)[0]).toMatchObject({ name: "VSS belopp", seriesColors: ["#D27A1C"] });
});

test("page breaks", () => {
  expect(after.sheets[1]!.pageBreaks).toEqual([3]);
});

test("names, hidden ones too", () => {
  const names = ({ names, sheets }: Workbook) =>
    names.map(({ target, ...name }) => ({
      ...name,
      target: "area" in target ? [sheets.find(({ id }) => id === target.sheetId)?.name, target.area] : target.formula,
    }));
  expect(names(after)).toEqual(names(before));
});

test("settings, properties and XML parts", () => {
  expect([...after.settings]).toEqual([...before.settings]);
  expect(after.properties).toEqual(before.properties);
  expect([...after.sheets[0]!.customProperties]).toEqual([["ägare", "VSS"]]);
  expect(after.customXmlParts.map(({ xml }) => xml)).toEqual(['<a xmlns="urn:prov">åäö</a>']);
});

test("the same workbook gives the same bytes, opened and saved again too", async () => {
  const once = await saveWorkbook(before);
  expect(Buffer.compare(Buffer.from(await saveWorkbook(before)), Buffer.from(once))).toBe(0);
});

test.each([
  ["text.xlsx", new TextEncoder().encode("hej"), "text.xlsx är inte en Excel-arbetsbok (.xlsx)."],
  ["gammal.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /lösenordsskyddad eller i ett äldre format/],
  ["trasig.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /skadad/],
])("%s is refused with a reason", async (name, bytes, reason) => {
  const outcome = await openWorkbook(name, bytes);
  expect(outcome.ok ? "" : outcome.message).toEqual(
    typeof reason === "string" ? reason : expect.stringMatching(reason),
  );
});
