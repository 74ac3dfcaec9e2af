import { fromSwedishFormula, toSwedishFormula } from "../../src/calc/swedishFormula";
import { fromSwedishInput, toSwedishInput } from "../../src/calc/swedishInput";
import { fromSwedishFormat } from "../../src/calc/swedishFormat";
import { NORMAL_FORMAT } from "../../src/model/cellFormat";
import type { Cell } from "../../src/model/worksheet";

test.each([
  ["=SUM(B5,1.5)", "=SUMMA(B5;1,5)"],
  ["SUM(B5:B9)", "SUMMA(B5:B9)"],
  ['=IF(A1>0.5,"ja, ok; 1.5",TRUE)', '=OM(A1>0,5;"ja, ok; 1.5";SANT)'],
  ["='Blad, 1.5'!$A$1*1E-3", "='Blad, 1.5'!$A$1*1E-3"],
  ['=VSS.AVVIKELSE(B5,C5,"resultat")', '=VSS.AVVIKELSE(B5;C5;"resultat")'],
  ["=SUM({1,2.5;3,4})", "=SUMMA({1\\2,5;3\\4})"],
  ["=IFERROR(VLOOKUP(A1,B:C,2,FALSE),#N/A)", "=OMFEL(LETARAD(A1;B:C;2;FALSKT);#SAKNAS!)"],
  ["=Tabell1[Budget, kr]+SUM(Tabell1[[#Totals],[x]])", "=Tabell1[Budget, kr]+SUMMA(Tabell1[[#Totals];[x]])"],
  ["=SWITCH(A1,1,RANK(A2,A:A))", "=VÄXLA(A1;1;RANG(A2;A:A))"],
  ["=MEDIAN(A1:A9)+STDEV.P(A1:A9)", "=MEDIAN(A1:A9)+STDAV.P(A1:A9)"],
  ["=OKÄND(1,2)", "=OKÄND(1;2)"],
  ["=ROUND(-.5%,0)", "=AVRUNDA(-,5%;0)"],
])("%s ↔ %s", (english, swedish) => {
  expect(toSwedishFormula(english)).toBe(swedish);
  expect(fromSwedishFormula(swedish)).toBe(english);
});

test.each([
  ["1,5", "1.5"],
  ["1 234,5", "1,234.5"],
  ["−1 234", "-1,234"],
  ["12,5 %", "12.5%"],
  ["-A1*1,5", "-A1*1.5"],
  ["=summa(A1;2)", "=SUM(A1,2)"],
  ["sant", "TRUE"],
  ["#SAKNAS!", "#N/A"],
  ["2024-01-31", "2024-01-31"],
  ["Stab, 1.5", "Stab, 1.5"],
  ["", ""],
])("typed %j is entered as %j", (typed, entered) => {
  expect(fromSwedishInput(typed)).toBe(entered);
});

test.each<[Partial<Cell>, string, string]>([
  [{ formula: "=SUM(A1,1.5)", value: 3 }, "General", "=SUMMA(A1;1,5)"],
  [{ value: 1234.5 }, "#,##0", "1234,5"],
  [{ value: 0.1 + 0.2 }, "General", "0,3"],
  [{ value: 0.125 }, "0%", "12,5%"],
  [{ value: 45322 }, "yyyy-mm-dd", "2024-01-31"],
  [{ value: 45322.5 }, "yyyy-mm-dd hh:mm", "2024-01-31 12:00:00"],
  [{ value: "Stab" }, "General", "Stab"],
  [{ value: "1,5" }, "General", "'1,5"],
  [{ value: "0101" }, "@", "0101"],
  [{ value: "=x" }, "General", "'=x"],
  [{ value: true }, "General", "SANT"],
  [{ error: "#DIV/0!" }, "General", "#DIVISION/0!"],
  [{}, "General", ""],
])("%j as %s shows %j in the formula bar", (cell, numberFormat, shown) => {
  const format = { ...NORMAL_FORMAT, numberFormat };
  expect(toSwedishInput({ value: null, error: null, formula: null, ...cell, format })).toBe(shown);
});

test.each([
  ["# ##0,0", "#,##0.0"],
  ["0,00%", "0.00%"],
  ["ÅÅÅÅ-MM-DD", "yyyy-MM-dd"],
  ['0 "t, d"', '0 "t, d"'],
])("the format %s is %s", (swedish, code) => {
  expect(fromSwedishFormat(swedish)).toBe(code);
});
