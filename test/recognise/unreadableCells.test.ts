import type { Cell } from "../../src/workbook/sheet";
import { readRows } from "./readRows";
import { problemText } from "../../src/texts/problems/problemText";

/** A sound table with one cell of its figures put in. */
const withCell = (cell: Cell | string | number) =>
  readRows([
    ["Driftsammandrag, tkr"],
    ["Verksamhet", "Utfall jan-mars 2024", "Budget jan-mars 2024", "Avvikelse"],
    ["Stab", -100, -90, -10],
    ["Kost", cell, -40, -10],
    ["Skola", -200, -210, 10],
    ["Summa", -350, -340, -10],
  ]);

test.each<[string, Cell | string | number, shown: string, message: string]>([
  ["a formula that nobody calculated", { value: null, formula: "B3-1" }, "=B3-1", "Formeln är inte beräknad: det sparade värdet saknas eller är inte vad cellerna i formeln ger."],
  ["an error", { value: null, formula: "B3/0", error: "#DIV/0!" }, "#DIV/0!", "Cellen visar felet #DIV/0!."],
  ["an error in place of a figure", { value: null, error: "#REF!" }, "#REF!", "Cellen visar felet #REF!."],
  ["a boolean", { value: true }, "SANT", "Cellen innehåller SANT, inte ett tal."],
  ["a date", { value: 45382, format: "yyyy\\-mm\\-dd" }, "45382", "Cellen är formaterad som ett datum, inte ett tal."],
  ["words", "ungefär 50", "ungefär 50", "Texten ”ungefär 50” är varken ett tal eller ett tecken för att värde saknas."],
  ["a formula as text", "=1+1", "=1+1", "Texten ”=1+1” är varken ett tal eller ett tecken för att värde saknas."],
  ["two figures", "12 34", "12 34", "Texten ”12 34” är varken ett tal eller ett tecken för att värde saknas."],
  ["no finite number", "1e309", "1e309", "Texten ”1e309” är varken ett tal eller ett tecken för att värde saknas."],
  ["the largest number there is", { value: 1.7976931348623157e308 }, "1,7976931348623157E+308", "Talet 1,7976931348623157E+308 är för stort för att räknas exakt."],
  ["more digits than are exact", "99 999 999 999 999 999 999", "99 999 999 999 999 999 999", "Talet 99 999 999 999 999 999 999 är för stort för att räknas exakt."],
])("%s costs its cell and is a problem, never 0", (_name, cell, shown, message) => {
  const { tables, problems } = withCell(cell);
  const told = problems.map((problem) => [problem.cell, problem.text, problemText(problem, "sv").message]);
  expect(told).toEqual([["B4", shown, message]]);
  const [stab, kost] = tables[0]?.rows ?? [];
  expect(kost?.cells[0]).toMatchObject({ value: null, reason: "unreadable" });
  expect([stab?.cells[0]?.value, kost?.cells[1]?.value]).toEqual([-100, -40]);
}); // prettier-ignore

test.each<[string, Cell | string, value: number]>([
  ["no-break spaces and a real minus", "−1\u00a0050,5", -1050.5],
  ["the thinnest spaces", "-1\u202f050", -1050],
  ["parentheses", "(50)", -50],
  ["its unit", "-50 tkr", -50],
  ["a minus behind", "50-", -50],
  ["marks of direction", "\u200e-50\u200f", -50],
])("a figure with %s is a figure", (_name, cell, value) => {
  const { tables, problems } = withCell(cell);
  expect(problems).toEqual([]);
  expect(tables[0]?.rows[1]?.cells[0]?.value).toBe(value);
});

test("what steers the direction of a text is not carried into the tables", () => {
  const { tables } = readRows([
    ["Driftsammandrag, tkr"],
    ["Verksamhet", "\u200fUtfall jan-mars 2024", "Budget jan-mars 2024"],
    ["\u202eBats\u202c\u0001", -100, -90],
  ]);
  expect(tables[0]?.rows.map(({ label }) => label)).toEqual(["Bats"]);
});
