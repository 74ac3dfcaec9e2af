import { createReport } from "../../../src/createReport";
import type { Finding } from "../../../src/domain/finding/finding";
import type { Table } from "../../../src/domain/table/table";
import type { Cell, Sheet } from "../../../src/workbook/sheet";
import {
  alternativeCorrections,
  correctionOffer,
  type CorrectionOffer,
} from "../../../src/taskpane/model/correctionOffer";
import type { Source } from "../../../src/taskpane/model/source";
import { driftSheet } from "../driftSheet";
import { finding } from "../finding";

const AT = { file: "a.xlsx", sheet: "Drift", cell: "C6" };

/** The sample with the lost minus, its cell as given. */
function withCell(cell: Cell): Sheet {
  const sheet = driftSheet("a.xlsx", 1.2);
  const rows = sheet.rows.map((row) =>
    row.index === 5 ? { ...row, cells: row.cells.map((old, column) => (column === 2 ? cell : old)) } : row,
  );
  return { ...sheet, rows };
}

function read(sheet: Sheet): { readonly table: Table | undefined; readonly error: Finding | undefined } {
  const { documents, findings } = createReport([sheet], { unit: null, calculation: "formler" });
  return { table: documents[0]?.tables[0], error: findings.find(({ severity }) => severity === "fel") };
}

function offerFor(cell: Cell, origin: Source["origin"]): CorrectionOffer | null {
  const sheet = withCell(cell);
  const { table, error } = read(sheet);
  return correctionOffer(error?.corrections ?? [], table, [{ file: "a.xlsx", origin, sheets: [sheet] }]);
}

test.each<[string, Cell, string | number, string | number]>([
  ["a figure", { value: 1.2, format: "0.0" }, 1.2, -1.2],
  ["a figure written as text", { value: "1,2" }, "1,2", "−1,2"],
])("%s in the open workbook is written", (_, cell, before, after) => {
  expect(offerFor(cell, "workbook")).toEqual({
    kind: "edit",
    changes: [{ source: AT, from: "1,2", to: "−1,2" }],
    edits: [{ sheet: "Drift", cell: "C6", before, after }],
  });
});

test.each<[string, Cell, Source["origin"], string]>([
  ["in a file", { value: 1.2, format: "0.0" }, "file", "file"],
  ["that is calculated", { value: 1.2, format: "0.0", formula: "A1*2" }, "workbook", "formula"],
  ["with a footnote mark", { value: "1,2**" }, "workbook", "text"],
])("a cell %s is told, never written", (_, cell, origin, obstacle) => {
  expect(offerFor(cell, origin)).toEqual({
    kind: "instruct",
    changes: [{ source: AT, from: "1,2", to: "−1,2" }],
    obstacle,
  });
});

test("a fraction shown in percent is written as a fraction", () => {
  const sheet = withCell({ value: 0.012, format: "0.0%" });
  const { table } = read(sheet);
  const sources = [{ file: "a.xlsx", origin: "workbook" as const, sheets: [sheet] }];
  expect(correctionOffer([{ source: AT, value: 9.5 }], table, sources)).toMatchObject({
    edits: [{ before: 0.012, after: 0.095 }],
  });
});

test.each([
  ["rounding explains the change", [{ source: AT, value: 1.3 }]],
  ["the cell is none of the table's", [{ source: { ...AT, cell: "Z9" }, value: 1 }]],
  ["there is nothing to write", []],
])("nothing is offered when %s", (_, corrections) => {
  const sheet = driftSheet("a.xlsx", 1.2);
  const sources = [{ file: "a.xlsx", origin: "workbook" as const, sheets: [sheet] }];
  expect(correctionOffer(corrections, read(sheet).table, sources)).toBeNull();
});

test("every alternative with a cell can be written instead", () => {
  const part = {
    row: "Stab",
    column: "Budget",
    printed: 1,
    expected: 2,
    message: { code: "figure", values: { name: "Stab, Budget", expected: "2" } },
  } as const;
  const alternatives = [
    { ...part, source: AT },
    { ...part, source: null },
  ];
  expect(alternativeCorrections(finding({ alternatives }))).toEqual([[{ source: AT, value: 2 }], []]);
});
