import { runChecks } from "../../src/checks/runChecks";
import { readDocument } from "../../src/recognise/readDocument";
import { sheetOf } from "../cases/loadCase";

type Rows = readonly (readonly (string | number | { readonly value: string; readonly formula: string })[])[];

function uncheckedIn(...sheets: readonly Rows[]): string[] {
  const document = readDocument(
    "t.xlsx",
    sheets.map((rows, at) => ({ ...sheetOf(rows.map((row) => [...row])), name: `Blad${at + 1}` })),
  );
  return runChecks([document]).unchecked.map(({ table, reasons }) => `${table} ${reasons.join()}`);
}

const OPERATIONS: Rows = [
  ["Nettokostnad tkr", "Utfall 2025", "Budget 2025", "Avvikelse"],
  ["Hamn", 20, 22, 2],
  ["Park", 31, 30, -1],
];

const VOLUMES: Rows = [
  ["Volymer", "Utfall 2024", "Utfall 2025"],
  ["Antal lån", 412, 405],
  ["Antal besök", 118, 121],
];

test.each<[string, readonly Rows[], string[]]>([
  ["a deviation was held against what it compares", [OPERATIONS], []],
  ["volumes that stand nowhere else", [OPERATIONS, VOLUMES], ["t:volym noRelation"]],
  [
    "volumes that an indicator repeats",
    [
      VOLUMES,
      [
        ["Indikatorer", "Utfall 2024", "Utfall 2025"],
        ["Antal lån", 412, 405],
        ["Nöjda besökare, %", 78, 81],
      ],
    ],
    [],
  ],
  [
    "costs without a sum, of two years",
    [
      [
        ["Nettokostnad tkr", "Utfall 2024", "Utfall 2025"],
        ["Hamn", 20, 22],
        ["Park", 31, 30],
      ],
    ],
    ["t:driftsammandrag-period noRelation,assumedReading"],
  ],
  [
    "one column, without a sum",
    [
      [
        ["Nettokostnad tkr", "Utfall 2025"],
        ["Hamn", 20],
        ["Park", 31],
        ["Gata", 17],
      ],
    ],
    ["t:driftsammandrag-period oneColumn,assumedReading"],
  ],
  [
    "amounts in an unknown unit",
    [
      [
        ["Nettokostnad", "Utfall 2024", "Utfall 2025"],
        ["Hamn", 20, 22],
        ["Park", 31, 30],
        ["Gata", 17, 18],
      ],
    ],
    ["t:driftsammandrag-period noRelation,unknownUnit,assumedReading"],
  ],
  [
    "a table of words alone",
    [
      OPERATIONS,
      [
        ["Uppdrag", "Status"],
        ["Se över lokalerna", "Pågår"],
        ["Ta fram en plan", "Klart"],
      ],
    ],
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(uncheckedIn(...sheets)).toEqual(expected);
});
