import { read } from "@e965/xlsx";
import { readParts, textOf } from "../../src/files/packageParts";
import { saveWorkbook } from "../../src/files/saveWorkbook";
import { storedFormula, writtenFormula } from "../../src/files/storedFormula";
import { richWorkbook } from "./richWorkbook";

test.each([
  ["=SUM(A1:A2)", "SUM(A1:A2)"],
  ["=VSS.AVVIKELSE(B5,C5)", "_xldudf_VSS_AVVIKELSE(B5,C5)"],
  ["=VSS.A.B(1)+IFNA(A1,0)", "_xldudf_VSS_A_B(1)+_xlfn.IFNA(A1,0)"],
  ["=SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
  ["='VSS.TAL(x)'!A1&\"IFNA(\"", "'VSS.TAL(x)'!A1&\"IFNA(\""],
])("%s is stored as %s", (written, stored) => {
  expect(storedFormula(written)).toBe(stored);
  expect(writtenFormula(stored)).toBe(written);
});

test("a file has what Excel needs", async () => {
  const bytes = await saveWorkbook(await richWorkbook());
  const parts = readParts(bytes);
  const sheet = textOf(parts, "xl/worksheets/sheet1.xml");
  const book = textOf(parts, "xl/workbook.xml");
  expect(sheet).toMatch(
    /<c r="E2"[^>]* cm="1"[^>]*><f t="array" ref="E2:F3">_xldudf_VSS_DUBBEL\(B2:C3\)<\/f><v>2469<\/v>/,
  );
  expect(sheet).toMatch(/<c r="E5"[^>]* t="e"[^>]*><f t="array" ref="E5">_xldudf_VSS_FEL\(\)<\/f><v>#N\/A<\/v>/);
  expect(sheet).toMatch(/<c r="F5"[^>]* t="e"[^>]*><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
  expect(book).toContain('<calcPr calcId="191029"/>');
  expect(book).toMatch(/<definedName name="VSS_rapportblad_ekonomi"[^>]* hidden="1">'Drift &amp; plan'!\$A\$1</);
  expect(book).toMatch(/<definedName name="_xlnm.Print_Titles" localSheetId="0">'Drift &amp; plan'!\$1:\$1</);
  expect([...parts.keys()].filter((name) => /customXml\/item\d/.test(name))).toHaveLength(2);
});

test("another reader finds the same figures", async () => {
  const { Sheets } = read(await saveWorkbook(await richWorkbook()), { type: "array" });
  const sheet = Sheets["Drift & plan"];
  expect(["B2", "C2", "D2", "D3", "E3", "I2"].map((name) => sheet?.[name]?.v)).toEqual([
    1234.5, -90, 1324.5, 1234.5, 0, 45322,
  ]);
  expect(["A3", "C3", "B4", "C4", "D4"].map((name) => sheet?.[name]?.v)).toEqual([
    "0101",
    "#N/A",
    "_x0041_",
    '<&>"',
    "Stab är bra",
  ]);
});
