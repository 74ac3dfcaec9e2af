import { roundHalfAway } from "../../src/domain/amount/amount";
import { createReport } from "../../src/createReport";
import { sheetOf } from "../cases/loadCase";

/** Resultat 31 augusti 2021 as printed in tkr: utfall, budget, avvikelse, föregående; two differences of rounding. */
const PRINTED: readonly (readonly [string, number, number, number, number])[] = [
  ["VSS ledning och stab", 56, 0, 56, -272],
  ["Upphandling och inköp", 380, -41, 421, -38],
  ["Skyddslager Covid-19", 1076, 41, 1035, 0],
  ["Ekonomiservice", 320, 210, 111, -401],
  ["HR-service", 458, 0, 458, 378],
  ["Kontakt Linköping", 2477, 0, 2477, 2532],
  ["Stadsarkiv", 331, 0, 331, 127],
  ["eLärandeCenter", -102, 0, -102, -1030],
  ["LKDATA", 6113, 1425, 4688, 7190],
  ["Löneservice", 126, 0, 126, 0],
  ["Summa", 11236, 1635, 9601, 8486],
];

type Four = readonly [number, number, number, number];

/** What another board would have printed of the same. */
const OTHER_WAYS: Readonly<Record<string, { readonly unit: string; readonly print: (row: Four) => Four }>> = {
  "as printed": { unit: "tkr", print: (row) => row },
  "plus is cost, deviation favourable": { unit: "tkr", print: ([a, b, c, d]) => [-a, -b, c, -d] },
  "plus is cost, deviation utfall − budget": { unit: "tkr", print: ([a, b, c, d]) => [-a, -b, -c, -d] },
  "in kronor, rounded to thousands": { unit: "kr", print: (row) => scaled(row, 1000, 0) },
  "in mnkr with one decimal": { unit: "mnkr", print: (row) => scaled(row, 0.001, 1) },
};

function scaled([a, b, c, d]: Four, factor: number, decimals: number): Four {
  const print = (value: number) => roundHalfAway(value * factor, decimals);
  return [print(a), print(b), print(c), print(d)];
}

function findingsOf(rows: typeof PRINTED, unit: string, print: (row: Four) => Four) {
  const head = [
    `Driftsammandrag, netto ${unit}`,
    "Redovisat jan-aug 2021",
    "Budget jan-aug 2021",
    "Avvikelse",
    "Föregående år",
  ];
  const sheet = sheetOf([head, ...rows.map(([label, ...amounts]) => [label, ...print(amounts)])]);
  return createReport([sheet], { unit: null, calculation: "varden" }).findings;
}

test.each(Object.entries(OTHER_WAYS))("%s: no figure is called wrong", (_, { unit, print }) => {
  const grave = findingsOf(PRINTED, unit, print).filter(({ severity }) => severity === "fel" || severity === "trolig");
  expect(grave).toEqual([]);
});

test.each(Object.entries(OTHER_WAYS))("%s: a lost sign is found where it was lost", (_, { unit, print }) => {
  const rows = PRINTED.map(([label, a, b, c, d]): (typeof PRINTED)[number] =>
    label === "LKDATA" ? [label, -a, b, c, d] : [label, a, b, c, d],
  );
  const errors = findingsOf(rows, unit, print).filter(({ severity }) => severity === "fel");
  expect(errors.map(({ row, class: kind, source }) => [row, kind, source?.cell])).toEqual([
    ["LKDATA", "sign-error", "B10"],
  ]);
});
