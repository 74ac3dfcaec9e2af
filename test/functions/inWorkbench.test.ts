import { FUNCTIONS } from "../../src/functions/associate";
import { createCalculator } from "excel-host/calc/createCalculator";
import { createHost, type Host } from "excel-host/createHost";
import { findSheet } from "excel-host/model/workbook";
import { cellNamed } from "excel-host/model/readCells";

/** A workbook where the VSS functions are there, with a table of outcome and budget. */
function open(): Host {
  const host = createHost({ calculator: createCalculator({ functions: () => ({ ...FUNCTIONS }) as never }) });
  host.addSheet("Drift", [
    ["Enhet", "Utfall", "Budget", "Målvärde"],
    ["Stab", -0.9, -0.3, "≥-1"],
    ["Kost", "−4,1", -1.6, "≥0"],
    ["IT", "IU", 1.2, "-"],
  ]);
  return host;
}

function shown(host: Host, ...cells: string[]): unknown[] {
  const sheet = findSheet(host.workbook, "Drift");
  if (sheet === undefined || sheet === null) throw new Error("no sheet");
  return cells.map((name) => {
    const { value, error } = cellNamed(sheet, name);
    return error ?? value;
  });
}

function enter(host: Host, row: number, column: number, formula: string): void {
  const sheet = findSheet(host.workbook, "Drift");
  if (sheet === undefined || sheet === null) throw new Error("no sheet");
  host.enter(sheet, row, column, formula);
}

test.each<[string, string, string[], unknown[]]>([
  ["one cell", "=VSS.AVVIKELSE(B2,C2)", ["F2"], [-0.6]],
  ["a column spills", "=VSS.AVVIKELSE(B2:B4,C2:C4)", ["F2", "F3", "F4"], [-0.6, -2.5, "IU"]],
  ["a status a row", "=VSS.KPISTATUS(B2:B3,D2:D3)", ["F2", "F3"], ["Uppnås", "Uppnås ej"]],
  ["a base of zero", "=VSS.AVVIKELSEPROCENT(1,0)", ["F2"], ["#N/A"]],
  ["text that is no figure", '=VSS.TAL("tolv")', ["F2"], ["#VALUE!"]],
  ["within a native formula", "=SUM(VSS.AVVIKELSE(B2:B3,C2:C3))", ["F2"], [-3.1]],
])("typed in a cell: %s", (_, formula, cells, values) => {
  const host = open();
  enter(host, 1, 5, formula);
  expect(shown(host, ...cells)).toEqual(values);
});

test("an input that changes is followed by what depends on it", () => {
  const host = open();
  enter(host, 1, 5, "=VSS.AVVIKELSE(B2:B3,C2:C3)");
  enter(host, 1, 6, "=F3*2");
  enter(host, 2, 2, "-4");
  expect(shown(host, "F3", "G2")).toEqual([-0.1, -0.2]);
});

test("a spill that is blocked says so and comes back when the way is free", () => {
  const host = open();
  enter(host, 2, 5, "i vägen");
  enter(host, 1, 5, "=VSS.AVVIKELSE(B2:B3,C2:C3)");
  expect(shown(host, "F2", "F3")).toEqual(["#SPILL!", "i vägen"]);
  enter(host, 2, 5, "");
  expect(shown(host, "F2", "F3")).toEqual([-0.6, -2.5]);
});
