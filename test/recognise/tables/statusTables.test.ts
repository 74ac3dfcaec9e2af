import type { Cell } from "../../../src/workbook/sheet";
import { reportOfCase, tablesOf } from "../../cases/readCase";
import { onlyTable, shownRow, type Rows } from "../readRows";

const [GREEN, YELLOW, RED] = ["#92D050", "#FFC000", "#FF0000"].map((fill): Cell => ({ value: null, fill })) as [
  Cell,
  Cell,
  Cell,
];

/** The same four goals, written in three ways. */
const FOUR_GOALS = [
  "Trygg skola | Uppnås",
  "God service | Uppnås delvis",
  "Ren natur | Uppnås ej",
  "Stark ekonomi | Uppnås",
];

test.each<[string, string[]]>([
  [
    "r08_tva_statuskolumner",
    [
      "Trygga gator | Uppnås delvis | Uppnås",
      "Rena sjöar | Uppnås | Uppnås",
      "Balans | Uppnås | Uppnås",
      "God kontroll | Uppnås | Uppnås delvis",
      "Friska medarbetare | Uppnås | Uppnås",
    ],
  ],
  [
    "r08b_en_statuskolumn",
    ["Trygga gator | Uppnås delvis", "Rena sjöar | Uppnås", "Balans | Uppnås", "Friska | Uppnås"],
  ],
  ["n13", FOUR_GOALS],
  ["n13c", FOUR_GOALS],
  ["c1", FOUR_GOALS],
  [
    "c3",
    [
      "Trygg skola | Uppnås | Uppnås",
      "God service | Uppnås delvis | Uppnås delvis",
      "Ren natur | Uppnås ej | Uppnås ej",
      "Stark ekonomi | Uppnås | Uppnås",
    ],
  ],
])("every goal of lasning/%s has its statuses", async (name, rows) => {
  const [table, ...others] = tablesOf(await reportOfCase(`lasning/${name}.xlsx`));
  expect(others).toEqual([]);
  expect(table?.kind).toBe("maluppfyllelse");
  expect(table?.rows.map(shownRow)).toEqual(rows);
});

test.each<[string, string[]]>([
  [
    "r09_uppdrag_lang_status",
    [
      "Pågår",
      "Genomfört",
      "Kvarstår för kultur- och fritidsnämnden samt tekniska nämnden. Övriga har genomfört uppdraget.",
      "",
      "Pågår",
      "Genomfört",
    ],
  ],
  ["r09b_uppdrag_kort_status", ["Pågår", "Genomfört", "", "Pågår", "Genomfört"]],
])("every assignment of lasning/%s keeps its words, and a heading has none", async (name, statuses) => {
  const [table, ...others] = tablesOf(await reportOfCase(`lasning/${name}.xlsx`));
  expect(others).toEqual([]);
  expect(table?.kind).toBe("strategiska-uppdrag");
  expect(table?.rows.map(({ cells }) => cells[0]?.text)).toEqual(statuses);
});

test.each<[string, Rows, string[]]>([
  [
    "words of the header in its motivation",
    [
      ["Nämndens mål", "Måluppfyllelse", "Motivering"],
      ["Goda resultat i skolan", "Uppnås", "Bättre resultat än i fjol"],
      ["Ordning på ekonomin", "Uppnås", "Utfallet ryms i budget"],
      ["Rena gator", "Uppnås ej", "Prognosen sämre än plan"],
    ],
    ["Goda resultat i skolan | Uppnås", "Ordning på ekonomin | Uppnås", "Rena gator | Uppnås ej"],
  ],
  [
    "the same status in two columns",
    [
      ["Mål", "Status tertial 2", "Status helår"],
      ["Trygga parker", "Uppnås", "Uppnås"],
      ["Levande centrum", "Uppnås", "Uppnås delvis"],
    ],
    ["Trygga parker | Uppnås | Uppnås", "Levande centrum | Uppnås | Uppnås delvis"],
  ],
  [
    "a word of outcomes in the comment on the only one",
    [
      ["Mål", "Status", "Kommentar"],
      ["Trygga parker", "Uppnås", "Bra utfall"],
    ],
    ["Trygga parker | Uppnås"],
  ],
  [
    "only colours, the last one too",
    [
      ["Verksamhetens mål", "Bedömning april", "Bedömning augusti"],
      ["Trygga parker", GREEN, YELLOW],
      ["Levande centrum", RED, RED],
    ],
    ["Trygga parker | Uppnås | Uppnås delvis", "Levande centrum | Uppnås ej | Uppnås ej"],
  ],
  [
    "a band of colour over a heading",
    [
      ["Mål", "Bedömning"],
      [
        { value: "Trygghet", fill: "#D9D9D9" },
        { value: null, fill: "#D9D9D9" },
      ],
      ["Trygga parker", GREEN],
      ["Levande centrum", RED],
    ],
    ["Trygghet | empty", "Trygga parker < Trygghet | Uppnås", "Levande centrum < Trygghet | Uppnås ej"],
  ],
  [
    "circles and a sentence",
    [
      ["Mål", "Bedömning"],
      ["Trygga parker", "🟢"],
      ["Levande centrum", "Uppnås delvis. Två av de planerade insatserna har skjutits upp till nästa år."],
      ["Fler på buss", "🔴"],
    ],
    ["Trygga parker | Uppnås", "Levande centrum | Uppnås delvis", "Fler på buss | Uppnås ej"],
  ],
])("goals are kept with %s", (_, rows, expected) => {
  const table = onlyTable(rows);
  expect(table.kind).toBe("maluppfyllelse");
  expect(table.rows.map(shownRow)).toEqual(expected);
});
