import { createReport } from "../../../src/createReport";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/reportSettings";
import { sheetOf } from "../../cases/loadCase";
import type { Rows } from "../readRows";

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

// prettier-ignore
test.each<[string, NonNullable<(typeof DEFAULT_SETTINGS)["words"]>, Rows, string[]]>([
  ["a status of goals", { columns: { hur: "status" } },
    [["Nämndens mål"], ["Mål", "Hur går det"], ["Trygg hamn", "Grön"], ["Ren kaj", "Gul"], ["Läget i hamnen", "Röd"]],
    ["A2:B5: Hur går det status | Trygg hamn, Ren kaj, Läget i hamnen"]],
  ["a header right under a sum", { columns: { gjort: "utfall", tilldelat: "budget" } }, [
    ["Drift, tkr"], ["Enhet", "Utfall 2031", "Budget 2031"], ["Kajen", -3, -4], ["Slussen", -5, -6], ["Summa", -8, -10],
    ["Objekt", "Gjort 2031", "Tilldelat 2031"], ["Kranen", 3, 4], ["Slipen", 5, 7], ["Summa", 8, 11],
  ], [
    "A2:C5: Utfall 2031 utfall, Budget 2031 budget | Kajen, Slussen, Summa",
    "A6:C9: Gjort 2031 utfall, Tilldelat 2031 budget | Kranen, Slipen, Summa",
  ]],
  ["all the headings of a table", { columns: { gjort: "utfall", tilldelat: "budget" } },
    [["Drift, tkr"], ["Kaj", "Gjort", "Tilldelat"], ["Norra", 3, 4], ["Södra", 5, 7]],
    ["A2:C4: Gjort utfall, Tilldelat budget | Norra, Södra"]],
])("own words head a table: %s", (_name, words, rows, expected) => {
  const { documents } = createReport([sheetOf(rows)], { ...DEFAULT_SETTINGS, words });
  const tables = documents[0]?.tables ?? [];
  const shown = tables.map(({ source, columns, rows: lines }) => {
    const heads = columns.filter(({ calculated }) => !calculated).map(({ header, role }) => `${header} ${role}`);
    return `${source.range}: ${heads.join(", ")} | ${lines.map(({ label }) => label).join(", ")}`;
  });
  expect(shown).toEqual(expected);
});
