import { columnKeys, labelKey, tableShape, type TableHead } from "../../../src/domain/table/tableShape";

const MARCH: TableHead = {
  title: "Driftsammandrag jan-mars 2024, tkr",
  labelHeader: "Verksamhet",
  headers: ["Utfall jan-mars 2024", "Budget 2024", "Utfall mars 2023"],
};

test.each<[string, Partial<TableHead>]>([
  ["another period", { title: "Driftsammandrag januari–augusti 2025, tkr" }],
  ["other months and years over the figures", { headers: ["Utfall jan-aug 2025", "Budget 2025", "Utfall aug 2024"] }],
  ["columns in another order", { headers: ["Budget 2024", "Utfall mars 2023", "Utfall jan-mars 2024"] }],
  ["marks, case and spacing", { labelHeader: " verksamhet *", headers: ["UTFALL", "Budget  2024", "Utfall"] }],
])("%s is the same shape", (_, change) => {
  expect(tableShape({ ...MARCH, ...change })).toBe(tableShape(MARCH));
});

test.each<[string, Partial<TableHead>]>([
  ["another unit", { title: "Driftsammandrag jan-mars 2024, mnkr" }],
  ["another title", { title: "Investeringar jan-mars 2024, tkr" }],
  ["one column more", { headers: [...MARCH.headers, "2022"] }],
  ["another word over a column", { headers: ["Utfall", "Prognos", "Utfall"] }],
])("%s is another shape", (_, change) => {
  expect(tableShape({ ...MARCH, ...change })).not.toBe(tableShape(MARCH));
});

test("columns with the same words are told apart by their order", () => {
  expect(columnKeys(["2022", "2023", "Utfall mars 2024", "Utfall mars 2025"])).toEqual([
    "",
    "#2",
    "utfall",
    "utfall #2",
  ]);
});

test.each([
  ["  - Varav  lokaler *", "varav lokaler"],
  ["Enhet 1", "enhet 1"],
  ["215/815 Förskola", "215/815 förskola"],
  ["Bokslut 2023", "bokslut"],
])("the row %j is known as %j", (label, key) => {
  expect(labelKey(label)).toBe(key);
});
