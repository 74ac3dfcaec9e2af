import { FUNCTIONS } from "../../src/functions/associate";
import cases from "../cases/malvarden.json";
import { shown } from "./excelError";

const { KPISTATUS: kpistatus } = FUNCTIONS;

const one = (...args: unknown[]) => {
  const [actual, target, previous, tolerance, direction] = args.map((value) => [[value]]);
  return shown(() => kpistatus(actual ?? [[""]], target ?? [[""]], previous, tolerance, direction))[0]?.[0];
};

describe("KPISTATUS", () => {
  test.each<[unknown[], string]>([
    [[96, "≥92"], "Uppnås"],
    [["96*", "≥92"], "Uppnås"],
    [["83", ">90"], "Uppnås ej"],
    [["−0,9*", "≤±1"], "Uppnås"],
    [[24, "Ska öka", 22], "Uppnås"],
    [["24", "Ska öka", "22*"], "Uppnås"],
    [[24, "Ska öka"], "Kan ej bedömas"],
    [[24, "Ska öka", "IU"], "Kan ej bedömas"],
    [[91, "≥92", null, 1], "Uppnås delvis"],
    [[91, "≥92", "text som inte behövs", 1], "Uppnås delvis"],
    [[88, "≥92", "", "5 %"], "Uppnås delvis"],
    [[95, 90], "Kan ej bedömas"],
    [[90, 90], "Uppnås"],
    [[95, 90, "", "", "högre"], "Uppnås"],
    [[95, 90, "", "", "Lägre är bättre"], "Uppnås ej"],
    [[95, 90, "", "", "hogre"], "Uppnås"],
    [["IU", "≥92"], "Kan ej bedömas"],
    [["", "≥92"], "Kan ej bedömas"],
    [[96, ""], "Kan ej bedömas"],
    [[96, null], "Kan ej bedömas"],
    [[96, "-"], "Kan ej bedömas"],
    [[96, "Plan framtagen"], "Kan ej bedömas"],
    [[96, true], "Kan ej bedömas"],
    [[0.95, "≥90 %"], "Uppnås"],
    [[0.85, "≥90 %"], "Uppnås ej"],
    [[85, "≥90 %"], "Uppnås ej"],
    [["95 %", "≥90"], "Uppnås"],
    [["85 %", 0.9, "", "", "högre"], "Uppnås ej"],
    [[0.052, "<5 %"], "Uppnås ej"],
    [[0.048, "<5 %"], "Uppnås"],
    [[0, "≥90 %"], "Uppnås ej"],
    [[0.94, "Ska öka", "93 %"], "Uppnås"],
    [["94 %", "Ska öka", 0.95], "Uppnås ej"],
    [[0.05, "≥4% Positiv trend", 0.045], "Uppnås"],
    [["5 %", "≥4% Positiv trend", 0.055], "Uppnås delvis"],
    [[0.05, "≥4% Positiv trend", 0.055], "Uppnås delvis"],
    [[0.05, "≥4% Positiv trend", "5,5 %"], "Uppnås delvis"],
  ])("(%j) är %s", (args, expected) => {
    expect(one(...args)).toBe(expected);
  });

  test.each<[unknown[], string, string]>([
    [["mycket bra", "≥92"], "#VALUE!", "Utfallet ”mycket bra” går inte att läsa som ett tal."],
    [[24, "Ska öka", "fler"], "#VALUE!", "Föregående värde ”fler” går inte att läsa som ett tal."],
    [[91, "≥92", "", "lite"], "#VALUE!", "Toleransen ska vara ett tal som inte är negativt, eller en text som ”5 %”."],
    [[91, "≥92", "", -1], "#VALUE!", "Toleransen ska vara ett tal som inte är negativt, eller en text som ”5 %”."],
    [[91, 92, "", "", "uppåt"], "#VALUE!", "Riktningen ska vara ”högre” eller ”lägre” (är bättre)."],
    [
      [0.4, "<5 %"],
      "#N/A",
      "Det går inte att avgöra om utfallet är en andel eller ett procenttal. Skriv utfall och målvärde på samma sätt.",
    ],
  ])("(%j) är %s", (args, error, message) => {
    expect(one(...args)).toEqual({ error, message });
  });

  test("whole columns in one call give the statuses of the published reports", () => {
    const readable = cases.rows.filter(([, , , actual]) => !actual!.includes("("));
    const column = (index: number) => readable.map((row) => [row[index]]);
    const directions = readable.map((row) => [row[7] === null ? "" : row[7] === "higher" ? "högre" : "lägre"]);
    expect(shown(() => kpistatus(column(3), column(5), column(4), undefined, directions))).toEqual(column(6));
  });
});
