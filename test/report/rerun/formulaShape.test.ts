import { formulaShape, isWithin, looseShape } from "../../../src/report/rerun/formulaShape";

test.each([
  ["B5-C5", 4, "B[0]-C[0]"],
  ["=SUM(B5:B9)", 9, "SUM(B[-5]:B[-1])"],
  ["=sum( $B$5:$B$9 )", 9, "SUM(B[-5]:B[-1])"],
  ['=VSS.AVVIKELSE(B5,C5,"Netto kostnad")', 4, 'AVVIKELSE(B[0],C[0],"Netto kostnad")'],
  ['=_xldudf_VSS_AVVIKELSE(B5,C5,"Netto kostnad")', 4, 'AVVIKELSE(B[0],C[0],"Netto kostnad")'],
  ["=@VSS.TAL(B5)", 4, "TAL(B[0])"],
  ["='Mars B2'!$B$11+Prognos!C7", 3, "!B+!C"],
  ["B5*(1+2.5/100)", 4, "B[0]*(1+2.5/100)"],
  ["LOG10(B5)", 4, "LOG10(B[0])"],
])("%s on row %d", (formula, row, shape) => {
  expect(formulaShape(formula, row)).toBe(shape);
});

test.each<[string, number, number, boolean]>([
  ["SUM(B[-5]:B[-1])", 5, 0, true],
  ["SUM(B[-5]:B[-1])", 4, 3, false],
  ["B[0]-B[2]", 4, 1, false],
])("%s within %d and %d rows", (shape, above, below, expected) => {
  expect(isWithin(shape, above, below)).toBe(expected);
});

test.each([
  ["SUM(B[-5]:B[-1])", "SUM(B[-7]:B[-4],B[-2])", true],
  ["B[0]-C[0]", "C[0]-B[0]", false],
  ["B[0]-C[0]", "B[0]-C[-1]", false],
  ["SUM(B[-5]:B[-1])", "SUM(C[-5]:C[-1])", false],
])("%s and %s with rows moved", (one, other, isSame) => {
  expect(looseShape(one) === looseShape(other)).toBe(isSame);
});
