import { storedFormula, usesVss, writtenFormula } from "../../src/files/vssFormula";

test.each([
  ["VSS.AVVIKELSE(B5,C5)", "_xldudf_VSS_AVVIKELSE(B5,C5)"],
  ["IFERROR(VSS.NETTO(VSS.TAL(A1),2),0)", "IFERROR(_xldudf_VSS_NETTO(_xldudf_VSS_TAL(A1),2),0)"],
  ['"VSS.TAL("&VSS.TAL(A1)', '"VSS.TAL("&_xldudf_VSS_TAL(A1)'],
  ['"a""VSS.TAL("', '"a""VSS.TAL("'],
  ["'VSS.TAL('!A1", "'VSS.TAL('!A1"],
  ["SUM(A1:A3)", "SUM(A1:A3)"],
])("%s is stored as %s and read back", (written, stored) => {
  expect(storedFormula(written)).toBe(stored);
  expect(writtenFormula(stored)).toBe(written);
  expect(usesVss(written)).toBe(written !== stored);
});

test("the lower case that LibreOffice saves is understood", () => {
  expect(writtenFormula("_xldudf_vss_avvikelse(B5,C5)")).toBe("VSS.AVVIKELSE(B5,C5)");
});
