import { parseMemory } from "../../../src/office/memory/reportMemory";

const memory = (ledger: object) => ({
  drift: {
    sources: { keyColumns: [0], places: [["", "Huvudbok"]], rows: [[3, "Stab", [[1, 0, "", ledger]]]] },
    charts: [],
  },
});
const FIGURE = { type: "utfall", from: 202401, to: 202403, entries: 5, accountCount: 1, accounts: [["3010", 100.5]] };

test("a report written by version 0.1.0 still knows the departments behind its figures", () => {
  const saved = memory({ ...FIGURE, unitCount: 1, units: [["20 Kost", 40.5]] });
  const present = memory({ ...FIGURE, departmentCount: 1, departments: [["20 Kost", 40.5]] });
  expect(parseMemory(JSON.stringify(saved))).toEqual(present);
  expect(parseMemory(JSON.stringify(present))).toEqual(present);
});

test.each([[null], [3], ["{"], ['{"drift":{"charts":[]}}']])("%j remembers nothing", (setting) => {
  expect(parseMemory(setting)).toEqual({});
});
