import { createCalculator } from "../../src/calc/createCalculator";
import { createHost } from "../../src/createHost";
import { valuesOf } from "../../src/model/readCells";
import type { Scalar, Worksheet } from "../../src/model/worksheet";

const functions = { X: (given: unknown) => given, SUMMA: (given: unknown) => (given as number[][]).flat().length };

function newSheet(rows: readonly (readonly (Scalar | null)[])[]): {
  enter: (row: number, column: number, input: string) => void;
  sheet: Worksheet;
} {
  const host = createHost({ calculator: createCalculator({ functions: () => functions }) });
  const sheet = host.addSheet("D", rows);
  return { sheet, enter: (row, column, input) => void host.enter(sheet, row, column, input) };
}

test.each([
  "=SUM(A:A)",
  "=A1:A3+A1:A4",
  "=A1:A3+A1:B1",
  "=IF(A1:A2>1,A1:A4,0)",
  "=SORT(FILTER(A1:A4,B1:B4>0))",
  "=FILTER(A1:A4,B1:B4>9)",
  "=UNIQUE(A1:A4)",
  "=XLOOKUP(9,A1:A4,B1:B4,A1:A3)",
  "=XLOOKUP(A1:A2,A1:A4,B1:B4)",
  "=OFFSET(A1,0,0,3,1)",
  "=INDEX(A1:A4,9)",
  "=MMULT(A1:B2,A1:A3)",
  "=D1",
  "=SUM(D:D)",
  "=VSS.X(D1)",
  "=VSS.X(VSS.X(A1:A3))",
  "=VSS.X(FILTER(A1:A4,B1:B4>0))",
  "=VSS.SUMMA(A1:A4)+SUM(VSS.X(A1:B2))",
  "=IF(VSS.X(A1:A3)>1,A1:A4,0)",
  "=[1]Bok!A1",
  "=#REF!+1",
])("%s entered and followed gives what calculating anew gives", (formula) => {
  const stepwise = newSheet([
    [3, 1],
    [1, 2],
    [3, 5],
    [2, 0],
  ]);
  stepwise.enter(0, 3, formula);
  stepwise.enter(1, 0, "4");
  stepwise.enter(2, 3, "i vägen");
  stepwise.enter(2, 3, "");
  stepwise.enter(3, 1, "7");
  const anew = newSheet([
    [3, 1, null, formula],
    [4, 2],
    [3, 5],
    [2, 7],
  ]);
  expect(valuesOf(stepwise.sheet)).toEqual(valuesOf(anew.sheet));
});
