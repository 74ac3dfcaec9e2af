import type { Cell, Sheet } from "../../src/workbook/sheet";

/**
 * A small Driftsammandrag as a controller writes it, three areas and their sum. `lastBudget` is the budget of the
 * last area: −1.2 foots, 1.2 is the lost minus.
 */
export function driftSheet(file: string, lastBudget: number): Sheet {
  const rows: readonly (readonly (string | number)[])[] = [
    ["Driftsammandrag för resultat 31 mars 2024, belopp mnkr"],
    [],
    ["Verksamhet", "Redovisat jan-mars 2024", "Budget jan-mars 2024", "Avvikelse"],
    ["Avdelning HR", -0.9, -0.3, -0.6],
    ["Avdelning Ekonomi", 0.4, -0.3, 0.7],
    ["Avdelning LKDATA", -1.4, lastBudget, -0.2],
    ["Summa nettokostnader", -1.9, -1.8, -0.1],
  ];
  const cell = (value: string | number): Cell => (typeof value === "number" ? { value, format: "0.0" } : { value });
  return {
    file,
    name: "Drift",
    rows: rows.flatMap((cells, index) => (cells.length === 0 ? [] : [{ index, cells: cells.map(cell) }])),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
  };
}
