import { readBorders, writeBorders } from "../../src/files/borderLine";
import { readStyle, writeStyle } from "../../src/files/cellStyle";
import { readHeadersFooters, writeHeadersFooters } from "../../src/files/headerFooter";
import { widthInFile, widthInPoints } from "../../src/files/lineSize";
import { readColor } from "../../src/files/styleColor";
import { NORMAL_FORMAT } from "../../src/model/cellFormat";
import { newPageLayout } from "../../src/model/pageLayout";

const THEME = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31"];

test.each([
  [{ rgb: "FFC00000" }, "#C00000"],
  [{ theme: 0 }, "#FFFFFF"],
  [{ theme: 1 }, "#000000"],
  [{ theme: 2 }, "#E7E6E6"],
  [{ theme: 3 }, "#44546A"],
  [{ theme: 4 }, "#4472C4"],
  [{ theme: 1, tint: 0.5 }, "#808080"],
  [{ theme: 11 }, null],
  [{ indexed: 2 }, "#FF0000"],
  [{ indexed: 10 }, "#FF0000"],
  [{ indexed: 64 }, null],
  [undefined, null],
])("colour %j is %s", (color, expected) => {
  expect(readColor(color, THEME)).toBe(expected);
});

test.each([
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
])("a %s %s line is %s in the file", (style, weight, line) => {
  const borders = { left: { style, weight, color: "#112233" }, diagonalUp: { style, weight, color: "#112233" } };
  const stored = writeBorders(borders);
  expect(stored.left?.style).toBe(line);
  expect(readBorders(stored, [])).toEqual(borders);
});

test.each([
  { textOrientation: -45 },
  { textOrientation: 90 },
  { textOrientation: 180 },
  { horizontalAlignment: "CenterAcrossSelection", verticalAlignment: "Top", shrinkToFit: true },
  { numberFormat: "m/d/yyyy" },
  { locked: false, formulaHidden: true },
  { font: { ...NORMAL_FORMAT.font, underline: "Single", strikethrough: true, size: 9.5 } },
  { fill: "#FFFF00" },
])("%j survives the file", (look) => {
  const format = { ...NORMAL_FORMAT, ...look };
  expect(readStyle(writeStyle(format) ?? {}, NORMAL_FORMAT, [])).toEqual(format);
});

test.each([
  [9.140625, 48],
  [3.28515625, 17.25],
  [20, 105],
])("a width of %d characters is %d points", (characters, points) => {
  expect(widthInPoints(characters)).toBe(points);
  expect(widthInPoints(widthInFile(points))).toBe(points);
});

test("headers and footers of every kind of page", () => {
  const given = newPageLayout().headersFooters;
  given.state = "FirstOddAndEven";
  given.oddPages = { ...given.oddPages, leftHeader: "A && B", rightFooter: "&P (&N)" };
  given.evenPages = { ...given.evenPages, centerFooter: "&D" };
  given.firstPage = { ...given.firstPage, centerHeader: '&"Arial"&14Första' };
  const stored = writeHeadersFooters(given);
  expect(stored).toMatchObject({ oddHeader: "&LA && B", evenFooter: "&C&D", differentFirst: true });
  const read = newPageLayout().headersFooters;
  readHeadersFooters(stored, read);
  expect(read).toEqual(given);
});
