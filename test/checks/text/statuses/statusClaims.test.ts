import { runChecks } from "../../../../src/checks/runChecks";
import { readDocument } from "../../../../src/recognise/readDocument";
import { sheetOf } from "../../../cases/loadCase";

const ACTIVITIES = [
  ["Aktiviteter"],
  ["Aktivitet", "Status"],
  ["Ta fram en karta över bad", "Pågår"],
  ["Utbilda nya chefer", "Klar"],
  ["Se över avtalen", "Ej påbörjad"],
];
const INDICATORS = [
  ["Indikatorer", "Utfall 2025", "Målvärde 2025", "Måluppfyllelse"],
  ["Nöjda besökare, %", 91, "≥90", "Uppnås"],
  ["Svarstid, dagar", 4, "≤3", "Uppnås ej"],
  ["Andel fossilfria bilar, %", 70, "≥60", "Uppnås"],
  ["Sjukfrånvaro, %", 6, "≤5", "Uppnås ej"],
  ["Andel heltid, %", 88, "≥85", "Uppnås"],
];

function told(text: string): string[] {
  const sheets = [sheetOf(ACTIVITIES, { name: "Aktiviteter" }), sheetOf(INDICATORS, { name: "Indikatorer" })];
  const { findings } = runChecks([readDocument("t.xlsx", sheets)], text);
  return findings
    .filter(({ severity, passage }) => passage !== undefined && severity === "fel")
    .map(({ message, row, expected }) => [message.code, row, expected].join(" | "));
}

test.each<[string, string[]]>([
  ["Ta fram en karta över bad har inte påbörjats.", ["textStatus | Ta fram en karta över bad | "]],
  ["Ta fram en karta över bad pågår.", []],
  ["Utbilda nya chefer är genomförd.", []],
  ["Se över avtalen är klart.", ["textStatus | Se över avtalen | "]],
  ["Se över avtalen behöver mer tid.", []],
  ["Två av fem indikatorer nås.", ["textStatusCount | Nöjda besökare, % | 3"]],
  ["Tre av fem indikatorer uppnås.", []],
  ["Två av de fem indikatorerna är nya.", []],
  ["2 av 5 indikatorer uppnås inte.", []],
  ["Två av tre indikatorer nås.", []],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
