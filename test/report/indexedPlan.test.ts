import { createReport } from "../../src/createReport";
import { roundHalfAway } from "../../src/domain/amount/amount";
import type { Indexation } from "../../src/domain/forecast/indexationSettings";
import { indexedPlan } from "../../src/domain/forecast/indexedPlan";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/reportSettings";
import type { Table } from "../../src/domain/table/table";
import { loadSheets } from "../cases/loadCase";

const rate = { wages: 2.5, prices: 2.5, income: 2.5 };
const FIVE_YEARS: Indexation = { years: Array.from({ length: 5 }, () => rate), wageShare: 60 };

/** The published budget without its plan years. */
function budgetOnly(): Table {
  const tables = createReport(loadSheets("vss-2023-budget"), DEFAULT_SETTINGS).documents.flatMap((one) => one.tables);
  const table = tables.find(({ kind }) => kind === "driftsammandrag-budget-plan");
  if (table === undefined) throw new Error("no budget");
  const kept = table.columns.flatMap(({ role }, index) => (role === "plan" ? [] : [index]));
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept.includes(index)),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept.includes(index)) })),
  };
}

test.each<[string, number[]]>([
  ["41320", [42353, 43412, 44497, 45610, 46750]],
  ["33481", [34318, 35176, 36055, 36957, 37881]],
  ["46072", [47224, 48404, 49615, 50855, 52126]],
  ["235000", [240875, 246897, 253069, 259396, 265881]],
  ["620173", [635677, 651569, 667858, 684555, 701669]],
])("the published plan of %s, chained unrounded", (base, plan) => {
  const rows = indexedPlan(budgetOnly(), FIVE_YEARS)?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [];
  const found = rows.filter(([first]) => String(first) === base);
  expect(found.length).toBeGreaterThan(0);
  for (const [, ...years] of found) expect(years.map((value) => roundHalfAway(Number(value), 0))).toEqual(plan);
});

test("costs by wages and prices, income by its own, the net of them, as live formulas and with a note", () => {
  const indexation: Indexation = { years: [{ wages: 3, prices: 2, income: 2 }], wageShare: 60 };
  const sheetWith = (calculation: "vss" | "formler") =>
    createReport(loadSheets("vss-2024-03"), { ...DEFAULT_SETTINGS, calculation, indexation }).report.sheets.find(
      ({ id }) => id === "budget-plan",
    );
  const cellsOf = (label: string, calculation: "vss" | "formler" = "formler") =>
    sheetWith(calculation)
      ?.rows.find(([first]) => first?.value === label)
      ?.slice(1, 3)
      .map(({ value, formula }) => [value, formula]);
  expect(cellsOf("varav kostnader")?.[1]).toEqual([659.3076, "B12*(1+2.6/100)"]);
  expect(cellsOf("varav intäkter")?.[1]).toEqual([655.452, "B13*(1+2/100)"]);
  expect(cellsOf("Summa nettokostnader")?.[1]).toEqual([-3.8556, "C13-C12"]);
  expect(cellsOf("varav kostnader", "vss")?.[1]?.[1]).toBe('IF(B12="","",VSS.UPPRAKNA(B12,"2,6 %",1))');
  const words = sheetWith("formler")
    ?.rows.map(([first]) => first?.value)
    .join(" ");
  expect(words).toContain("2025: löner 3\u00a0%, priser 2\u00a0%, intäkter 2\u00a0%");
});

test("a table with a plan of its own is left alone, and nothing is planned until it is asked for", () => {
  const { documents, report } = createReport(loadSheets("vss-2024-03"), DEFAULT_SETTINGS);
  expect(report.sheets.some(({ id }) => id === "budget-plan")).toBe(false);
  const planned = createReport(loadSheets("vss-2023-budget"), DEFAULT_SETTINGS).documents.flatMap((one) => one.tables);
  expect(planned.flatMap((table) => indexedPlan(table, FIVE_YEARS) ?? [])).toEqual([]);
  expect(documents).toHaveLength(1);
});
