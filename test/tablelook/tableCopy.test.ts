/** @jest-environment jsdom */
import { formatPlan } from "../../src/tablelook/formatPlan";
import { tableCopy, type TableCopy } from "../../src/tablelook/tableCopy";
import { cellText } from "../../src/recognise/sheet/cellText";
import type { Sheet } from "../../src/workbook/sheet";
import { sheetOf } from "../cases/loadCase";

const DRIFT = sheetOf([
  ["Driftsammandrag, mnkr", null, null],
  ["Verksamhet", "Redovisat jan-mars", "Budget jan-mars"],
  ["Avdelning <HR> & co", { value: -0.9, format: "0.0" }, "-0,3"],
  ["Summa", { value: -0.9, format: "0.0" }, "-0,3"],
  ["* Mätning görs i maj", null, null],
]);

function copyOf(sheet: Sheet): TableCopy {
  const area = { top: 0, left: 0, bottom: sheet.rows.at(-1)?.index ?? 0, right: 2 };
  const plan = formatPlan(sheet, area);
  if (plan === null) throw new Error("no table");
  const rows = new Map(sheet.rows.map(({ index, cells }) => [index, cells]));
  const shown = plan.cells.map((cells, row) => cells.map((_, column) => cellText(rows.get(row)?.[column])));
  return tableCopy(plan, shown, sheet, "rapport");
}

function parsed(html: string): HTMLElement {
  const element = document.createElement("div");
  element.innerHTML = html;
  return element;
}

test("as plain text: tabs between cells, a line a row, a real minus", () => {
  expect(copyOf(DRIFT).text.split("\r\n")).toEqual([
    "Driftsammandrag, mnkr",
    "Verksamhet\tRedovisat jan-mars\tBudget jan-mars",
    "Avdelning <HR> & co\t−0,9\t−0,3",
    "Summa\t−0,9\t−0,3",
    "* Mätning görs i maj",
  ]);
});

test("as HTML: headings of columns and rows, figures to the right, title and note as paragraphs", () => {
  const html = parsed(copyOf(DRIFT).html);
  expect([...html.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual([
    "Driftsammandrag, mnkr",
    "* Mätning görs i maj",
  ]);
  expect([...html.querySelectorAll("thead th")].map((th) => [th.textContent, th.getAttribute("scope")])).toEqual([
    ["Verksamhet", "col"],
    ["Redovisat jan-mars", "col"],
    ["Budget jan-mars", "col"],
  ]);
  expect([...html.querySelectorAll("tbody th[scope=row]")].map(({ textContent }) => textContent)).toEqual([
    "Avdelning <HR> & co",
    "Summa",
  ]);
  const figures = [...html.querySelectorAll<HTMLElement>("tbody td")];
  expect(figures.map(({ textContent }) => textContent)).toEqual(["−0,9", "−0,3", "−0,9", "−0,3"]);
  expect(new Set(figures.map(({ style }) => style.textAlign))).toEqual(new Set(["right"]));
  expect(figures[2]?.style.fontWeight).toBe("bold");
  expect(html.querySelector("script, style, [class]")).toBeNull();
});

test("merged headings span, hidden rows and columns are left out", () => {
  const sheet = sheetOf(
    [
      ["Verksamhet", "Redovisat 2024", null],
      ["Stab", 1, 2],
      ["Kost", 3, 4],
    ],
    { merges: [{ top: 0, left: 1, bottom: 0, right: 2 }], hiddenRows: [1] },
  );
  const html = parsed(copyOf(sheet).html);
  expect([...html.querySelectorAll("thead th")].map((th) => th.getAttribute("colspan"))).toEqual([null, "2"]);
  expect([...html.querySelectorAll("tbody th")].map(({ textContent }) => textContent)).toEqual(["Kost"]);
  expect(copyOf({ ...sheet, merges: [], hiddenColumns: [2] }).text).toBe("Verksamhet\tRedovisat 2024\r\nKost\t3");
});
