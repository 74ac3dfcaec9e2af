import { statusIn } from "../../../src/recognise/lexicon/readStatus";

test.each([
  ["Grön", "Uppnås"],
  ["Gul", "Uppnås delvis"],
  ["Röd", "Uppnås ej"],
  ["Rött", "Uppnås ej"],
  ["Grå", "Kan ej bedömas"],
  ["😊", "Uppnås"],
  ["🙂 På god väg", "Uppnås"],
  ["😐", "Uppnås delvis"],
  ["☹️", "Uppnås ej"],
  [":-(", "Uppnås ej"],
  ["🟢", "Uppnås"],
  ["🟡", "Uppnås delvis"],
  ["🔴", "Uppnås ej"],
  ["⚪", "Kan ej bedömas"],
  ["Uppnås inte fullt ut", "Uppnås delvis"],
  ["Mäts inte i år: ej mätt", "Kan ej bedömas"],
  ["Underlag saknas", "Kan ej bedömas"],
  [`Uppnås delvis. ${"Arbetet med lokalerna fortsätter under hösten. ".repeat(3)}`, "Uppnås delvis"],
  [`${"Arbetet med lokalerna fortsätter under hösten, ".repeat(3)} och målet uppnås`, null],
  ["Rödluvan", null],
  ["Grönområden", null],
])("%j says the status %s", (text, status) => {
  expect(statusIn(text)).toBe(status);
});
