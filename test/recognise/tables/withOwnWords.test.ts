import { createReport } from "../../../src/createReport";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/reportSettings";
import { sheetOf } from "../../cases/loadCase";

const ROWS = [
  ["Verksamhet, tkr", "Läge mars 2025", "Budget jan-mars 2025", "Budget 2025", "Avvikelse", "Snitt"],
  ["Parker", -40, -42, -160, 2, 3],
  ["Gator", -90, -88, -350, -2, 4],
  ["Ramen", -77, -70, -300, -7, 9],
];

function read(words: (typeof DEFAULT_SETTINGS)["words"]) {
  const { documents } = createReport([sheetOf(ROWS)], { ...DEFAULT_SETTINGS, words });
  const table = documents[0]?.tables[0];
  return [table?.columns.map(({ role }) => role).join(" "), table?.rows.map(({ role }) => role).join(" ")];
}

test.each([
  ["no words", undefined, "budget budget avvikelse", "post post post"],
  [
    "words of columns and rows, in any case",
    { columns: { LÄGE: "utfall" }, rows: { ramen: "summa" } },
    "utfall budget budget avvikelse",
    "post post summa",
  ],
  [
    "a word for nothing",
    { columns: { läge: "utfall", "budget 2025": "ingen" } },
    "utfall budget avvikelse",
    "post post post",
  ],
  [
    "a part of a word",
    { columns: { läg: "utfall" }, rows: { ram: "summa" } },
    "budget budget avvikelse",
    "post post post",
  ],
] as const)("%s", (_name, words, columns, rows) => {
  expect(read(words)).toEqual([columns, rows]);
});
