import { runChecks } from "../../../../src/checks/runChecks";
import { readDocument } from "../../../../src/recognise/readDocument";
import { sheetOf } from "../../../cases/loadCase";

function told(text: string, rows: Parameters<typeof sheetOf>[0] = []): string[] {
  const { findings } = runChecks([readDocument("t.xlsx", [sheetOf(rows)])], text);
  return findings
    .filter(({ severity, passage }) => passage !== undefined && ["fel", "trolig", "misstänkt"].includes(severity))
    .map(({ severity, message, expected }) => [severity, message.code, expected].join(" | "));
}

// A sentence that divides a whole must add up by itself.
test.each<[string, string[]]>([
  ["Planen har 40 aktiviteter: 12 klara, 20 pågår och 9 återstår.", ["fel | textOwnSum | 41"]],
  ["Planen har 41 aktiviteter: 12 klara, 20 pågår och 9 återstår.", []],
  ["Enheten har 30 ärenden fördelade på 12 nya och 10 gamla.", ["misstänkt | textOwnSum | 22"]],
  ["Stödet är 4,2 mnkr, fördelat på 2,1 mnkr till skolan och 2,1 mnkr till vården.", []],
  ["Stödet är 4,2 mnkr, fördelat på 2,1 mnkr till skolan och 3,1 mnkr till vården.", ["fel | textOwnSum | 5.2"]],
  ["Av 40 aktiviteter är 12 klara och 20 pågår.", []],
  ["Resultatet: 12 nya avtal jämfört med 10 i fjol och 9 året före.", []],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

const COSTS = [
  ["Nettokostnad mnkr", "Utfall 2025", "Budget 2025", "Avvikelse"],
  ["Grundskola", 61.2, 60, -1.2],
  ["Förskola", 30.1, 30.5, 0.4],
  ["Fritidshem", 8.1, 8.5, 0.4],
  ["Summa", 99.4, 99, -0.4],
];

// A table that was pasted with the text is no text.
test.each([
  "Grundskola\t61,2\t70,0\t−8,8",
  "Grundskola   61,2   70,0   −8,8",
  "Förskolan går bra.\nGrundskola 61,2 70,0 −8,8\nSumma 99,4 99,0 −0,4\nDet var allt.",
  "| Grundskola | 61,2 | 70,0 |",
])("lines of figures: %s", (text) => {
  expect(told(text, COSTS)).toEqual([]);
});

test("beside lines of figures a sentence is still read", () => {
  const text = "Grundskola 61,2 60,0 −1,2\nGrundskolans underskott är 2,2 mnkr.";
  expect(told(text, COSTS)).toEqual(["fel | textAmount | -1.2"]);
});
