import { withKnownFunctions } from "../../../src/recognise/seen/knownFunctions";
import { sheetOf } from "../../cases/loadCase";

/** What D2 holds, where another program has shown an error instead of what the formula gives. */
function shown(formula: string, budget: number | string = 30, error = "#NAME?"): number | string | undefined {
  const sheet = sheetOf([
    ["Drift tkr", "Utfall", "Budget", "Avvikelse"],
    ["Park", 31, budget],
  ]);
  const rows = sheet.rows.map((row, at) =>
    at === 0 ? row : { ...row, cells: [...row.cells, { value: null, error, formula }] },
  );
  const cell = withKnownFunctions([{ ...sheet, rows }])[0]?.rows[1]?.cells[3];
  return cell?.error ?? (cell?.value as number);
}

test.each<[string, number | string]>([
  ['_xldudf_vss_avvikelse(B2,C2,"resultat")', 1],
  ['_xldudf_VSS_AVVIKELSE(B2,C2,"kostnad")', -1],
  ['VSS.AVVIKELSE($B$2, C2, "Nettokostnad")', -1],
  ['VSS.AVVIKELSE(B2,C2,"differens")', 1],
  ["VSS.AVVIKELSE(B2,C2)", 1],
  ['IF(OR(B2="",C2=""),"",VSS.AVVIKELSE(B2,C2,"kostnad"))', -1],
  ['IF(OR(A1="",A2=""),"",VSS.AVVIKELSE(B2,C2,"resultat"))', 1],
  ['IF(OR(B2="",C2=""),0,VSS.AVVIKELSE(B2,C2,"kostnad"))', "#NAME?"],
  ['VSS.AVVIKELSE(B2,C2,"annat")', "#NAME?"],
  ['VSS.AVVIKELSE(B2,C2:C3,"kostnad")', "#NAME?"],
  ["VSS.AVVIKELSE(B2,Blad2!C2)", "#NAME?"],
  ["EGEN(B2,C2)", "#NAME?"],
  ["VSS.AVVIKELSE(B2,C2)+EGEN(1)", "#NAME?"],
])("%s", (formula, expected) => {
  expect(shown(formula)).toBe(expected);
});

test("a figure that is missing gives none, and another error is the user's", () => {
  expect(shown("VSS.AVVIKELSE(B2,C2)", "IU")).toBe("#NAME?");
  expect(shown("VSS.AVVIKELSE(B2,C2)", 30, "#REF!")).toBe("#REF!");
});
