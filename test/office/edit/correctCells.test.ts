import { correctCells, type CellEdit } from "../../../src/office/edit/correctCells";
import { useExcel } from "../useExcel";

const EDIT: CellEdit = { sheet: "Drift", cell: "B2", before: 1.2, after: -1.2 };

function open() {
  const host = useExcel();
  host.addSheet("Drift", [
    ["Stab", "Budget"],
    ["LKDATA", 1.2],
    ["Kost", "1,2"],
    ["Summa", "=B2*2"],
  ]);
  return host;
}

async function valuesOf(cells: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Drift").getRange(cells);
    range.load("values");
    await context.sync();
    return range.values.flat();
  });
}

test("a figure is written where it is expected, and written back", async () => {
  open();
  expect(await correctCells([EDIT])).toEqual({ kind: "written" });
  expect(await valuesOf("B2:B3")).toEqual([-1.2, "1,2"]);
  expect(await correctCells([{ ...EDIT, before: -1.2, after: 1.2 }])).toEqual({ kind: "written" });
  expect(await valuesOf("B2")).toEqual([1.2]);
});

test("a text stays a text", async () => {
  open();
  expect(await correctCells([{ ...EDIT, cell: "B3", before: "1,2", after: "-1,2" }])).toEqual({ kind: "written" });
  expect(await valuesOf("B3")).toEqual(["-1,2"]);
});

test("the number format of the cell stays", async () => {
  const host = open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Drift").getRange("B2").numberFormat = [["0.0"]];
    await context.sync();
  });
  await correctCells([EDIT]);
  const sheet = host.workbook.sheets.find(({ name }) => name === "Drift");
  expect(sheet?.rows.get(1)?.cells.get(1)?.format.numberFormat).toBe("0.0");
});

test.each<[string, Partial<CellEdit>, string]>([
  ["another figure", { before: 1.3 }, "changed"],
  ["the same figure as text", { cell: "B3", before: 1.2 }, "changed"],
  ["a formula", { cell: "B4", before: 2.4 }, "formula"],
  ["nothing: its sheet is gone", { sheet: "Borta" }, "gone"],
])("when one of the cells holds %s, none is written", async (_, change, reason) => {
  open();
  const edit = { ...EDIT, ...change };
  const first = { ...EDIT, cell: "A1", before: "Stab", after: "Nej" };
  expect(await correctCells([first, edit])).toEqual({ kind: "refused", reason, edit });
  expect(await valuesOf("A1:A1")).toEqual(["Stab"]);
  expect(await valuesOf("B2:B3")).toEqual([1.2, "1,2"]);
});
