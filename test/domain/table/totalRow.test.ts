import { totalRow } from "../../../src/domain/table/totalRow";
import { readRows } from "../../recognise/readRows";

type Line = readonly [string, number, number];

// prettier-ignore
test.each<[string, readonly Line[], number]>([
  ["the sum below", [["Bryggor", 412, 380], ["Marknad", 265, 271], ["Summa", 677, 651]], 2],
  ["the sum above", [["Årets resultat", 677, 651], ["Bryggor", 412, 380], ["Marknad", 265, 271]], 0],
  ["the sum of sums", [
    ["Hamn", 677, 651], ["Bryggor", 412, 380], ["Marknad", 265, 271],
    ["Vatten", 311, 300], ["Verk", 190, 181], ["Rör", 121, 119], ["Totalt", 988, 951],
  ], 6],
  ["none of groups side by side", [
    ["Hamn", 677, 651], ["Bryggor", 412, 380], ["Marknad", 265, 271],
    ["Vatten", 311, 300], ["Verk", 190, 181], ["Rör", 121, 119],
  ], -1],
  ["none without sums", [["Bryggor", 412, 380], ["Marknad", 265, 271]], -1],
])("%s", (_name, lines, expected) => {
  const rows = lines.map(([label, actual, budget]) => [label, -actual, -budget, budget - actual]);
  const { tables } = readRows([["Driftredovisning 2031, tkr"], ["", "Utfall 2031", "Budget 2031", "Avvikelse"], ...rows]);
  expect(totalRow(tables[0]?.rows ?? [])).toBe(expected);
});
