import { onlyTable, readRows } from "./readRows";

describe("money of other boards", () => {
  test("net cost with plus as cost, codes in labels, rows of other units below the total", () => {
    const { tables, findings } = readRows([
      ["Barn- och ungdomsnämnden"],
      ["Driftsammandrag per 31 augusti 2023, tkr"],
      ["Verksamhet", "Utfall jan-aug 2023", "Budget jan-aug 2023", "Avvikelse", "Utfall jan-aug 2022"],
      ["215/815/832 Förskola", 120500, 118000, -2500, 115000],
      ["51* Grundskola", 310000, 315000, 5000, 300100],
      ["Nämnd", 1200, 1300, 100, 1100],
      ["Summa nettokostnad", 431700, 434300, 2600, 416200],
      ["därav kostnader", 500000, 510000, 10000, 480000],
      ["därav intäkter", 68300, 75700, -7400, 63800],
      ["Elevresor, resultat", 500, 300, 200, 100],
      ["Antal elever", 5200, 5100, 100, 5000],
    ]);
    expect(tables[0]?.kind).toBe("driftsammandrag-period");
    expect(tables[0]?.heading).toContain("Barn- och ungdomsnämnden");
    expect(tables[0]?.columns.map(({ role }) => role)).toEqual(["utfall", "budget", "avvikelse", "foregaende"]);
    expect(tables[0]?.rows.map(({ role, amountKind }) => `${role} ${amountKind}`)).toEqual([
      "post nettokostnad",
      "post nettokostnad",
      "post nettokostnad",
      "summa nettokostnad",
      "varav-kostnader kostnad",
      "varav-intakter intakt",
      "post resultat",
      "post resultat",
    ]);
    expect(tables[0]?.rows.at(-1)?.unit).toBe("antal");
    expect(findings.filter(({ severity }) => severity !== "konvention")).toEqual([]);
  });

  test("results under costs in one table", () => {
    const { tables, findings } = readRows([
      ["Driftredovisning mnkr, prognos 2023"],
      ["", "Prognos 2023", "Budget 2023", "Avvikelse", "Bokslut 2022"],
      ["Nettokostnader"],
      ["Äldreomsorg", "510,2", "500,0", "-10,2", "480,1"],
      ["LSS", "220,0", "221,5", "1,5", "215,3"],
      ["Summa nettokostnader", "730,2", "721,5", "-8,7", "695,4"],
      ["Resultat"],
      ["Egenregi hemtjänst", "-3,0", "0,0", "-3,0", "1,2"],
      ["Egenregi boende", "2,5", "0,0", "2,5", "0,4"],
      ["Summa resultat", "-0,5", "0,0", "-0,5", "1,6"],
    ]);
    const figures = tables[0]?.rows.filter(({ role }) => role !== "rubrik") ?? [];
    expect(figures.map(({ amountKind }) => amountKind)).toEqual([
      ...["nettokostnad", "nettokostnad", "nettokostnad"],
      ...["resultat", "resultat", "resultat"],
    ]);
    expect(findings.filter(({ severity }) => severity !== "konvention")).toEqual([]);
  });

  test("net cost and result as two levels of one summary", () => {
    const { tables, findings } = readRows([
      ["Ekonomi i sammandrag, mnkr"],
      ["", "Utfall 2023", "Budget 2023", "Avvikelse"],
      ["Intäkter", 50, 45, 5],
      ["Kostnader", 150, 160, 10],
      ["Nettokostnad", 100, 115, 15],
      ["Kommunbidrag", 115, 115, 0],
      ["Resultat", 15, 0, 15],
    ]);
    expect(tables[0]?.kind).toBe("ekonomi-sammandrag");
    expect(tables[0]?.rows.map(({ amountKind }) => amountKind)).toEqual([
      ...["intakt", "kostnad", "nettokostnad", "resultat", "resultat"],
    ]);
    expect(findings.filter(({ severity }) => severity !== "konvention")).toEqual([]);
  });

  test("one row with a wrong sign among others is still an error", () => {
    const { findings } = readRows([
      ["Driftsammandrag tkr, mars 2024"],
      ["", "Utfall mars 2024", "Budget mars 2024", "Avvikelse"],
      ["Förskola", 100, 120, 20],
      ["Skola", 200, 190, 10],
      ["Kultur", 50, 55, 5],
      ["Summa", 350, 365, 15],
    ]);
    expect(findings.filter(({ severity }) => severity === "fel").map(({ row }) => row)).toEqual(["Skola"]);
  });

  test.each([
    ["two budgets", ["Budget 2023", "Budget 2024"], "driftsammandrag-budget-plan"],
    ["plan years", ["Budget 2024", "Plan 2025"], "driftsammandrag-budget-plan"],
    ["closing and budget", ["Bokslut 2023", "Budget 2024"], "driftsammandrag-budget-plan"],
  ])("%s", (_, heads, kind) => {
    const table = onlyTable([["Internbudget, tkr"], ["Verksamhet", ...heads], ["A", 1, 2], ["Summa", 1, 2]]);
    expect(table.kind).toBe(kind);
  });
});
