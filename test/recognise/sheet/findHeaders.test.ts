import { findHeaders } from "../../../src/recognise/sheet/findHeaders";
import { gridOf } from "../../../src/recognise/sheet/grid";
import { readDocument } from "../../../src/recognise/readDocument";
import type { Sheet } from "../../../src/workbook/sheet";
import { parseArea, sheetOf } from "../../cases/loadCase";
import { openCase, reportOfCase, tablesOf, valuesOf } from "../../cases/readCase";
import type { Rows } from "../readRows";

/** 31 August 2024 and 2023, as Excel stores them. */
const [AUG_24, AUG_23] = [45535, 45169].map((value) => ({ value, format: "yyyy-mm-dd" }));

/** `first row – last row: header | header`, rows as Excel counts them. */
function headers(rows: Rows, more: Partial<Sheet> = {}): string[] {
  return findHeaders(gridOf(sheetOf(rows, more))).map(({ top, bottom, texts, groups }) => {
    const named = [...texts].map(([column, text]) => [groups?.get(column), text].filter(Boolean).join(": "));
    return `${top + 1}–${bottom + 1}: ${named.join(" | ")}`;
  });
}

test.each<[what: string, rows: Rows, found: string[]]>([
  [
    "a title right above the header, with a word that heads columns, is a title",
    [["Nettokostnader, prognos per april 2026, tkr"], ["tkr", "Prognos 2026", "Budget 2026"], ["Hamnen", -4, -3]],
    ["2–2: tkr | Prognos 2026 | Budget 2026"],
  ],
  [
    "so are a formula in words and the lines between",
    [
      ["Avvikelse = budget − utfall."],
      ["Plus är överskott."],
      [null, "Utfall", "Budget", "Avvikelse"],
      ["Hamnen", 3, 4, 1],
    ],
    ["3–3: Utfall | Budget | Avvikelse"],
  ],
  [
    "a row of the unit alone ends the header",
    [[null, "Budget", "Utfall"], [null, "2025", "2025"], ["Belopp i mnkr"], ["Vägar", 4, 5]],
    ["1–3: Belopp i mnkr | Budget 2025 | Utfall 2025"],
  ],
  [
    "a date is the month it begins, or the months up to it",
    [
      ["Verksamhet", "Utfall", "Utfall"],
      [null, AUG_24 ?? null, AUG_23 ?? null],
      ["Vägar", 4, 5],
    ],
    ["1–2: Verksamhet | Utfall 31 aug 2024 | Utfall 31 aug 2023"],
  ],
  [
    "the name over the labels may stand on the lower row",
    [
      [null, "Redovisat 2025", null, "Budget 2025", "Avvikelse"],
      ["Kontor", "Kostnader", "Netto", "Netto", "mot budget"],
      ["Vägar", 4, 5, 6, 1],
    ],
    ["1–2: Kontor | Redovisat 2025 Kostnader | Redovisat 2025 Netto | Budget 2025 Netto | Avvikelse mot budget"],
  ],
  [
    "counts that look like years are no second row",
    [
      [null, "Utfall", "Budget"],
      ["Antal bryggor", 1998, 2004],
    ],
    ["1–1: Utfall | Budget"],
  ],
  [
    "years under a name of what the rows are belong to the header",
    [
      [null, "Utfall", "Budget"],
      ["Nämnd", 2024, 2025],
      ["Vägar", 4, 5],
    ],
    ["1–2: Nämnd | Utfall 2024 | Budget 2025"],
  ],
  [
    "names over groups are names, and the unit beside them belongs to the corner",
    [
      ["(tkr)", "Stiftelsen", null, "Dotterbolagen"],
      [null, "Utfall 2025", "Budget 2025", "Utfall 2025"],
      ["Hyror", 4, 5, 6],
    ],
    ["1–2: Stiftelsen: Utfall 2025 | Stiftelsen: Budget 2025 | Dotterbolagen: Utfall 2025 | (tkr)"],
  ],
  [
    "a name over every column is no group",
    [
      [null, "Staden", "Bolagen"],
      [null, "Utfall 2025", "Budget 2025"],
      ["Hyror", 4, 5],
    ],
    ["2–2: Utfall 2025 | Budget 2025"],
  ],
  [
    "unknown words under a sum and an empty row are a new header",
    [
      ["Anläggning", "Budget 2025", "Utfall 2025"],
      ["Kajer", 10, 9],
      ["Summa", 10, 9],
      [],
      ["Varv, tkr", "Utlagt"],
      ["Torrdocka", 4],
      ["Slip", 5],
    ],
    ["1–1: Anläggning | Budget 2025 | Utfall 2025", "5–5: Varv, tkr | Utlagt"],
  ],
])("%s", (_what, rows, found) => {
  expect(headers(rows)).toEqual(found);
});

test("a merged name of a group holds over its columns", () => {
  const rows: Rows = [
    [null, "Kommunen", null, "Koncernen", null],
    [null, "Budget 2025", "Utfall 2025", "Budget 2025", "Utfall 2025"],
    ["Hyror", 4, 5, 6, 7],
  ];
  expect(headers(rows, { merges: ["B1:C1", "D1:E1"].map(parseArea) })).toEqual([
    "1–2: Kommunen: Budget 2025 | Kommunen: Utfall 2025 | Koncernen: Budget 2025 | Koncernen: Utfall 2025",
  ]);
});

test("c01: the unit stands on the row of the groups, whose names tell the columns apart", async () => {
  const [table] = readDocument("c01.xlsx", await openCase("lasning/c01_enhet_ovanfor_gruppnamn.xlsx")).tables;
  expect([table?.heading, table?.unit]).toEqual(["Resultaträkning", "mnkr"]);
  expect(table?.columns.map(({ header, group }) => [header, group])).toEqual([
    ["Kommunen Bokslut 2024", "Kommunen"],
    ["Kommunen Bokslut 2025", "Kommunen"],
    ["Kommunen Budget 2025", "Kommunen"],
    ["Koncernen Bokslut 2024", "Koncernen"],
    ["Koncernen Bokslut 2025", "Koncernen"],
  ]);
});

test("n03: what follows the sum is no row of the first table", async () => {
  const { findings, ...report } = await reportOfCase("lasning/n03.xlsx");
  const [investments] = tablesOf({ findings, ...report });
  expect(investments?.rows.map(({ label }) => label)).toEqual(["Fastigheter", "Gator", "Summa"]);
  expect(investments === undefined ? [] : valuesOf(investments, "Summa")).toEqual([50, 47, 3]);
  expect(findings.filter(({ severity }) => severity === "fel")).toEqual([]);
});
