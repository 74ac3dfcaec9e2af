import { formulaTerms } from "../../src/relations/formulaTerms";

/** Terms as `+B7:B12`, for short. */
function shown(formula: string): string[] | null {
  const name = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
  const terms = formulaTerms(formula)?.map(({ top, left, bottom, right, factor }) => {
    const [first, last] = [name(top, left), name(bottom, right)];
    return `${factor === 1 ? "+" : "−"}${first === last ? first : `${first}:${last}`}`;
  });
  return terms ?? null;
}

test.each<[string, string[] | null]>([
  ["SUM(B7:B12)", ["+B7:B12"]],
  ["SUM(B7:B12,B15)", ["+B7:B12", "+B15"]],
  ["sum($b$12:b7)", ["+B7:B12"]],
  ["C5-D5", ["+C5", "−D5"]],
  ["-B3+B5", ["−B3", "+B5"]],
  ["B3-(B4-B5)", ["+B3", "−B4", "+B5"]],
  ["B10+SUM(B3:B5)-SUM(B6:B7)", ["+B10", "+B3:B5", "−B6:B7"]],
  ["SUBTOTAL(9,C4:C9)", ["+C4:C9"]],
  ["SUBTOTAL(109, C4:C9)", ["+C4:C9"]],
  ["ROUND(SUM(B1:B3),1)", ["+B1:B3"]],
  ["ROUND(B1-B2,-3)", ["+B1", "−B2"]],
  ["SUBTOTAL(1,C4:C9)", null],
  ["B4*1.02", null],
  ["SUM(B3:B5)/2", null],
  ["B5+1", null],
  ["B1:B3", null],
  ["SUM(Blad2!B1:B3)", null],
  ["SUM(B1:B3", null],
  ["AVERAGE(B1:B3)", null],
  ["", null],
])("%s", (formula, expected) => {
  expect(shown(formula)).toEqual(expected);
});
