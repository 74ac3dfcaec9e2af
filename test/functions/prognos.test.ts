import { FUNCTIONS } from "../../src/functions/associate";
import { shown } from "./excelError";
import { oneCell } from "./oneCell";

const { PROGNOS: prognos } = FUNCTIONS;

const MONTH = "Månaden ska vara ett heltal från 1 till 12 eller ett namn som ”augusti” eller ”jan-aug”.";
const METHOD = "Metoden ska vara ”linjär”, ”återstående budget”, ”budgetprofil” eller ”föregående års profil”.";

describe("PROGNOS", () => {
  test.each<[unknown[], unknown]>([
    [[30, 3], 120],
    [["30 tkr", "3"], 120],
    [[30, "Mars"], 120],
    [[30, "t.o.m. mars"], 120],
    [[30, 3, ""], 120],
    [[30, 3, "LINJÄR"], 120],
    [[30, 3, "linjar"], 120],
    [[-7.6, 12, "linjär"], -7.6],
    [[30, 3, "linjär", "oläslig text som inte används"], 120],
    [[30, 3, "Återstående  budget", 100, 24], 106],
    [[30, 3, "föregående år", undefined, undefined, 96, 24], 120],
    [["IU", 3], "IU"],
    [["", 3], ""],
    [[30, "-"], "-"],
    [[30, ""], ""],
    [[30, 3, "budgetprofil", "", 24], ""],
    [[30, 3, "budgetprofil", 100, "N/A"], "N/A"],
  ])("%j är %j", (args, expected) => {
    expect(oneCell(prognos, ...args)).toBe(expected);
  });

  test.each<[unknown[], string, string]>([
    [[30, 0], "#VALUE!", MONTH],
    [[30, 3.5], "#VALUE!", MONTH],
    [[30, "snart"], "#VALUE!", MONTH],
    [[30, 3, "på känn"], "#VALUE!", METHOD],
    [[30, 3, "återstående budget"], "#VALUE!", "Metoden ”återstående budget” behöver årsbudget och periodbudget."],
    [[30, 3, "budgetprofil", 100], "#VALUE!", "Metoden ”budgetprofil” behöver årsbudget och periodbudget."],
    [
      [30, 3, "föregående års profil"],
      "#VALUE!",
      "Metoden ”föregående års profil” behöver föregående års belopp och föregående års belopp för samma period.",
    ],
    [[30, 3, "budgetprofil", 100, 0], "#N/A", "Periodbudgeten är 0, så profilen kan inte räknas ut."],
    [
      [30, 3, "föregående år", undefined, undefined, 96, 0],
      "#N/A",
      "Föregående års periodbelopp är 0, så profilen kan inte räknas ut.",
    ],
    [["trettio", 3], "#VALUE!", "Utfallet ”trettio” går inte att läsa som ett tal."],
    [[30, 3, "budgetprofil", "hundra", 24], "#VALUE!", "Årsbudgeten ”hundra” går inte att läsa som ett tal."],
  ])("%j är %s", (args, error, message) => {
    expect(oneCell(prognos, ...args)).toEqual({ error, message });
  });

  test("columns spill, with a method per row and trouble in its own cell", () => {
    const result = shown(() =>
      prognos([[30], [30], ["IU"], ["x"]], [[3]], [["linjär"], ["budgetprofil"], [""], [""]], [[100]], [[24]]),
    );
    expect(result.map(([cell]) => (typeof cell === "object" ? cell.error : cell))).toEqual([120, 125, "IU", "#VALUE!"]);
  });
});
