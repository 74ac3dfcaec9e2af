import { runChecks } from "../../src/checks/runChecks";
import { readDocument } from "../../src/recognise/readDocument";
import { sheetOf } from "../cases/loadCase";
import { reportOfCase } from "../cases/readCase";

const GRAVE = ["fel", "trolig", "misstänkt"];

async function graveOf(path: string): Promise<string[]> {
  const { findings } = await reportOfCase(path);
  return findings
    .filter(({ severity }) => GRAVE.includes(severity))
    .map(({ severity, row, column, printed, expected }) =>
      [severity, row, column, `${printed} → ${expected}`].join(" | "),
    );
}

// What the checks say of small workbooks that each hold one thing that is easily misread.
test.each<[string, string[]]>([
  [
    "korsade/k06-egen-rapport.xlsx",
    [
      "fel | Avdelning LKDATA | Budget jan-mars 2024 | 1.2 → -1.2",
      "fel | Summa nettokostnader | Bokslut 2023 | -2 → 1.9",
      "trolig | Budgetavvikelse (% av omsättning) | Utfall jan-mars 2024 | 1.2 → 0.8520526723470179",
      "misstänkt | Summa nettokostnader | Redovisat samma period föregående år | -0.9 → -0.6",
    ],
  ],
  ["lasning/b05_intakter_minus.xlsx", []],
  ["lasning/b09_kaskad.xlsx", ["fel | Avskrivningar | Utfall 2025 | 15 → -15"]],
  ["lasning/b10_enda_intaktsraden.xlsx", ["fel | Intäkter | Avvikelse | 31 → -31"]],
  ["lasning/d01_tva_omfattningar.xlsx", ["fel | Total sjukfrånvaro kansliet, % | 2024 | 2.4 → 2.2"]],
  ["lasning/m04.xlsx", ["fel | Söder | Utfall 2025 Netto | 40 → -40", "fel | Summa | Utfall 2025 Netto | 10 → -70"]],
  ["lasning/n17.xlsx", ["trolig | Bidrag | Prognos | 1260 → -1260"]],
  ["lasning/p07.xlsx", ["fel | Omsorg | Resultat | 13 → -13", "fel | Summa verksamheter | Resultat | 15 → -11"]],
  ["lasning/p08.xlsx", ["fel | Summa | Avvikelse | 4 → 0", "misstänkt | Söder | Avvikelse | 2 → -2"]],
  ["lasning/p09.xlsx", ["fel | Summa | Avvikelse | 4 → 0", "misstänkt | Söder | Avvikelse | 2 → -2"]],
  ["lasning/r03_tva_konventioner.xlsx", []],
  ["lasning/r03b_en_enhet_med_resultat.xlsx", []],
  ["lasning/r07_sammandrag_del.xlsx", []],
])("%s", async (path, expected) => {
  expect(await graveOf(path)).toEqual(expected);
});

test("a column of per cents among amounts adds up to nothing", () => {
  const raised = (value: number) => ({ value, format: "0%" });
  const sheet = sheetOf([
    ["Driftsammandrag, tkr"],
    ["Verksamhet", "Budget 2024", "Budget 2025", "Budget 2026"],
    ["Skola", raised(0.02), 1020, 1040],
    ["Vård", raised(0.05), 2100, 2200],
    ["Kultur", raised(0.01), 505, 510],
    ["Summa", raised(0.036), 3625, 3750],
  ]);
  const { findings, performed } = runChecks([readDocument("t.xlsx", [sheet])]);
  expect(findings).toEqual([]);
  expect(performed.sum).toBe(2);
});
