import { createHost } from "../../src/createHost";
import { cellNamed, formulasOf, textsOf, valuesOf } from "../../src/model/readCells";

const sheet = createHost({ evaluate: () => 1234.5 }).addSheet("Data", [
  ["Konto", null],
  [null, "=A1"],
]);

test("cells are read plainly", () => {
  expect(valuesOf(sheet)).toEqual([
    ["Konto", null],
    [null, 1234.5],
  ]);
  expect(formulasOf(sheet, "A2:B2")).toEqual([[null, "=A1"]]);
  expect(textsOf(sheet, "B2")).toEqual([["1234,5"]]);
  expect(cellNamed(sheet, "B2")).toMatchObject({ value: 1234.5, formula: "=A1", format: { numberFormat: "General" } });
});

test("an empty sheet has no values, and a bad address throws", () => {
  expect(valuesOf(createHost().addSheet("Tom"))).toEqual([]);
  expect(() => cellNamed(sheet, "Belopp")).toThrow("no address");
});
