import { fc } from "../property";
import type { Cell } from "../../src/workbook/sheet";
import { readRows } from "./readRows";

const VOCABULARY = [
  ...["", "", "", "2022", "2023", "Mars 2024", "Utfall", "Budget", "Plan", "Avvikelse", "Målvärde", "Status", "Antal"],
  ...["Mål", "Målområde", "Indikator", "Nyckeltal", "Personal", "Volymer", "Uppdrag", "Aktiviteter", "Män", "Summa"],
  ...["varav kostnader", "Helår 2019:", "• Minska matsvinnet", "* not", "1) not", "Målområde: Ekonomi", "Totalt"],
  ...["IU", "-", "≥4,0", "12*", "85 %1", "1 2341", "Ska öka", "Uppnås", "■", "pågår", "Kommentar", "tkr", "Enhet"],
];

test("any sheet ends in whole tables, whatever stands where", () => {
  const cell = fc.oneof(
    fc.constantFrom(...VOCABULARY),
    fc.integer({ min: -50, max: 2030 }),
    fc.constantFrom<Cell>(
      { value: null, fill: "#92D050" },
      { value: 0.9, format: "0 %" },
      { value: null, error: "#REF!" },
    ),
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(sheet, (rows) => {
      for (const { columns, rows: own } of readRows(rows).tables) {
        expect(own.length).toBeGreaterThan(0);
        expect(own.every(({ cells }) => cells.length === columns.length)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
