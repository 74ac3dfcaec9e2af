import { FUNCTIONS } from "../../src/functions/associate";
import { shown } from "./excelError";
import { oneCell } from "./oneCell";

const { AVRUNDA: avrunda, KONTROLL: kontroll, MALUPPFYLLELSE: maluppfyllelse, PERIODISERA: periodisera } = FUNCTIONS;

const TWELVE = [[1], [1], [1], [1], [1], [1], [1], [1], [1], [1], [1], [1]];

describe("AVRUNDA", () => {
  test("rounds every column for itself and leaves missing figures and trouble where they are", () => {
    const range = [
      [1.4, "1,5", ""],
      [1.4, "IU", null],
      ["1,2 tkr", 2.5, "x"],
    ];
    expect(shown(() => avrunda(range, undefined))).toEqual([
      [2, 1, ""],
      [1, "IU", ""],
      [1, 3, { error: "#VALUE!", message: "Värdet ”x” går inte att läsa som ett tal." }],
    ]);
  });

  test.each([[0.5], [10], ["två"]])("%j decimals are refused", (decimals) => {
    expect(oneCell(avrunda, 1, decimals)).toEqual({
      error: "#VALUE!",
      message: "Antalet decimaler ska vara ett heltal från -9 till 9.",
    });
  });
});

describe("KONTROLL", () => {
  test.each<[unknown, unknown[][], unknown, unknown]>([
    [4, [[1], [3]], undefined, "Stämmer"],
    [0.3, [[0.1], [0.2]], undefined, "Stämmer"],
    ["−3,4", [["−3,3"], ["−0,2"]], undefined, "Avrundning"],
    [7, [[1], [3]], undefined, "Fel"],
    [7.04, [[3], [4]], undefined, "Fel"],
    [7.04, [[3], [4]], 1, "Avrundning"],
    ["", [[1]], undefined, ""],
    [4, [["IU"], [""]], undefined, "IU"],
    [4, [["IU"], [4]], undefined, "Stämmer"],
  ])("%j mot %j med %j decimaler är %j", (sum, addends, decimals, expected) => {
    expect(oneCell(kontroll, sum, addends, decimals)).toBe(expected);
  });

  test("a row of sums takes the columns, a column of sums the rows", () => {
    const addends = [
      [1, 20],
      [3, 40],
    ];
    expect(shown(() => kontroll([[4, 61]], addends, [[2]]))).toEqual([["Stämmer", "Fel"]]);
    expect(shown(() => kontroll([[21], [43]], addends))).toEqual([["Stämmer"], ["Stämmer"]]);
  });

  test("sums of another shape are refused as a whole", () => {
    const message =
      "Summa ska vara en cell, en rad med en summa per kolumn i poster eller en kolumn med en summa per rad.";
    expect(shown(() => kontroll([[1, 2, 3]], [[1, 2]]))).toEqual([[{ error: "#VALUE!", message }]]);
  });
});

describe("MALUPPFYLLELSE", () => {
  test.each<[unknown[][], unknown[][] | undefined, unknown]>([
    [[["Uppnås"], ["uppnås  ej"]], undefined, 0.5],
    [[["▲ Uppnås", "● Uppnås delvis"]], undefined, 0.75],
    [[["Uppnås ▲"], ["○"], ["IU"], ["-"], [null]], undefined, 1],
    [[["Uppnås"], ["Uppnås ej"]], [["3"], [1]], 0.75],
    [[["Uppnås"], ["Kan ej bedömas"]], [[1], [""]], 1],
  ])("%j med vikterna %j är %j", (statuses, weights, expected) => {
    expect(oneCell(maluppfyllelse, statuses, weights)).toBe(expected);
  });

  test.each<[unknown[][], unknown[][] | undefined, string, string]>([
    [
      [["Nästan"]],
      undefined,
      "#VALUE!",
      "Statusen ”Nästan” ska vara ”Uppnås”, ”Uppnås delvis”, ”Uppnås ej” eller ”Kan ej bedömas”.",
    ],
    [
      [[1]],
      undefined,
      "#VALUE!",
      "Statusen ”1” ska vara ”Uppnås”, ”Uppnås delvis”, ”Uppnås ej” eller ”Kan ej bedömas”.",
    ],
    [[["Uppnås"]], [[""]], "#VALUE!", "Varje mål som kan bedömas behöver en vikt som inte är negativ."],
    [[["Uppnås"]], [[-1]], "#VALUE!", "Varje mål som kan bedömas behöver en vikt som inte är negativ."],
    [[["Uppnås"]], [[1, 2]], "#VALUE!", "Vikterna ska stå i ett lika stort område som statusarna."],
    [[["IU"]], undefined, "#N/A", "Inget mål med en vikt kan bedömas."],
    [[["Uppnås"]], [[0]], "#N/A", "Inget mål med en vikt kan bedömas."],
  ])("%j med vikterna %j är %s", (statuses, weights, error, message) => {
    expect(oneCell(maluppfyllelse, statuses, weights)).toEqual({ error, message });
  });
});

describe("PERIODISERA", () => {
  test.each<[unknown[], unknown]>([
    [[1200, 1, 12], 1200],
    [[1200, "jan", "aug"], 800],
    [[1200, 1, "jan-aug"], 800],
    [[1200, 1, 8, ""], 800],
    [[1200, 2, 3, TWELVE], 200],
    [["IU", 1, 8], "IU"],
    [[1200, "", 8], ""],
    [[1200, 1, 8, [...TWELVE.slice(1), ["IU"]]], "IU"],
  ])("%j är %j", (args, expected) => {
    expect(oneCell(periodisera, ...args)).toBe(expected);
  });

  test("a profile per row", () => {
    const flat = TWELVE.flat();
    const early = flat.map((_, month) => (month < 3 ? 1 : 0));
    expect(shown(() => periodisera([[1200], [1200]], [[1]], [[3]], [flat, early]))).toEqual([[300], [1200]]);
  });

  test.each<[unknown[], string, string]>([
    [[1200, 9, 3], "#VALUE!", "Från ska inte vara en senare månad än till."],
    [
      [1200, 1, 3, [[1, 2, 3]]],
      "#VALUE!",
      "Profilen ska ha tolv värden: en rad eller kolumn, eller tolv kolumner med en rad per årsbudget.",
    ],
    [[1200, 1, 3, TWELVE.map(() => [0])], "#N/A", "Profilens värden blir tillsammans 0, så den fördelar ingenting."],
    [[1200, 1, 3, [...TWELVE.slice(1), ["x"]]], "#VALUE!", "Profilens värde ”x” går inte att läsa som ett tal."],
  ])("%j är %s", (args, error, message) => {
    expect(oneCell(periodisera, ...args)).toEqual({ error, message });
  });
});
