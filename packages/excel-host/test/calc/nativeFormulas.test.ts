import { calculated } from "./calculating";

const DATA = [
  ["Nämnd", "Budget", "Utfall"],
  ["Stab", 100, 90],
  ["Skola", 250.5, 260],
  ["Vård", 0, "IU"],
];

test.each([
  ["=SUM(B2:B4)", 350.5],
  ["=SUM(B:B)", 350.5],
  ["=C2-B2", -10],
  ["=ROUND(B3/3,1)", 83.5],
  ['=IF(C2>B2,"över","under")', "under"],
  ['=IFERROR(C2/B4,"-")', "-"],
  ["=C2/B4", "#DIV/0!"],
  ["=C4+1", "#VALUE!"],
  ['=SUMIF(A2:A4,"S*",B2:B4)', 350.5],
  ['=SUMIFS(B2:B4,A2:A4,"Skola")', 250.5],
  ['=VLOOKUP("Skola",A2:C4,3,FALSE)', 260],
  ['=XLOOKUP("Stab",A2:A4,C2:C4)', 90],
  ['=VLOOKUP("Park",A2:C4,3,FALSE)', "#N/A"],
  ['=INDEX(B2:B4,MATCH("Skola",A2:A4,0))', 250.5],
  ["=SUBTOTAL(9,B2:B4)", 350.5],
  ["=SUMPRODUCT((B2:B4>50)*B2:B4)", 350.5],
  ["=COUNTA(A2:A4)", 3],
  ['=AVERAGEIFS(B2:B4,A2:A4,"S*")', 175.25],
  ['=AVERAGEIFS(B2:B4,A2:A4,"Park")', "#DIV/0!"],
  ["=RANK(B2,B2:B4)", 2],
  ["=RANK.EQ(B3,B2:B4,1)", 3],
  ["=RANK(1,B2:B4)", "#N/A"],
  ["=CONCAT(A2:A4,1)", "StabSkolaVård1"],
  ["=AVERAGE(B2:C3)", 175.125],
  ['=A2&": "&B2', "Stab: 100"],
  ['=TEXT(B3,"# ##0,0")', "250,5"],
  ['=TEXT(DATE(2024,3,31),"ÅÅÅÅ-MM-DD")', "2024-03-31"],
  ["=DATE(2024,1,31)", 45322],
  ["=A1=A1", true],
  ["=D9", 0],
  ["=10%", 0.1],
  ["=OKÄND(1)", "#NAME?"],
  ["=Saknas!A1", "#REF!"],
  ["=Tabell9[Budget]", "#NAME?"],
])("%s → %j", (formula, expected) => {
  expect(calculated([...DATA, [formula]])[4]?.[0]).toEqual(expected);
});

test("a formula that refers to itself shows 0", () => {
  expect(calculated([["=B1+1", "=A1+1"]])).toEqual([[0, 0]]);
});

test("texts stay texts", () => {
  expect(calculated([["0101", "2024-01-31", "'x", "=A1", "=B1", "=ISTEXT(B1)"]])).toEqual([
    ["0101", "2024-01-31", "'x", "0101", "2024-01-31", true],
  ]);
});

test.each([
  ["=FILTER(A1:A3,A1:A3>2)", [3, 3, null]],
  ["=SORT(UNIQUE(A1:A3))", [2, 3, null]],
  ["=FILTER(A1:A3,A1:A3>9)", ["#N/A", null, null]],
  ["=SUM(UNIQUE(A1:A3))", [5, null, null]],
])("%s fills %j", (formula, expected) => {
  expect(calculated([[3, formula], [3], [2]]).map(([, value = null]) => value)).toEqual(expected);
});

test("a matrix spills and is #SPILL! when something is in its way", () => {
  expect(calculated([[1, "=A1:A2*10"], [2]])).toEqual([
    [1, 10],
    [2, 20],
  ]);
  expect(
    calculated([
      [1, "=A1:A2*10"],
      [2, "i vägen"],
    ]),
  ).toEqual([
    [1, "#SPILL!"],
    [2, "i vägen"],
  ]);
});
