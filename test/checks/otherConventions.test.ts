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

/** Income and cost. */
type Pair = readonly [number, number];

/** A row with its costs and its income: a result or a net cost, deviations favourable. */
function owner(
  name: string,
  kind: "result" | "net cost",
  [income, cost]: readonly [number, number],
  budget: readonly [number, number],
) {
  const [ofIncome, ofCost] = budget;
  const sign = kind === "result" ? 1 : -1;
  const better = income - cost - (ofIncome - ofCost);
  return [
    [name, sign * (income - cost), sign * (ofIncome - ofCost), better],
    ["varav intäkter", income, ofIncome, income - ofIncome],
    ["varav kostnader", cost, ofCost, ofCost - cost],
  ];
}

/** Income and cost of four units. */
const ACTUAL: readonly Pair[] = [
  [900, 1511],
  [1310, 1207],
  [1275, 1640],
  [866, 702],
];
const BUDGET: readonly Pair[] = [
  [880, 1540],
  [1287, 1260],
  [1302, 1612],
  [840, 733],
];

// Each row says by its own parts whether plus is a surplus or a cost, whatever the most or the largest are.
test.each<[string, readonly ("result" | "net cost")[]]>([
  ["as many of both, results first", ["result", "net cost", "result", "net cost"]],
  ["as many of both, net costs first", ["net cost", "result", "net cost", "result"]],
  ["one of another kind", ["net cost", "net cost", "result", "net cost"]],
  ["one result among them at the end", ["result", "net cost", "net cost", "net cost"]],
])("rows of two conventions, %s: nothing is wrong", (_, kinds) => {
  const rows = kinds.flatMap((kind, at) =>
    owner(`Enhet ${"ABCD"[at]}`, kind, ACTUAL[at] ?? [0, 0], BUDGET[at] ?? [0, 0]),
  );
  const sheet = sheetOf([["Verksamhet, tkr", "Utfall 2025", "Budget 2025", "Avvikelse"], ...rows]);
  const { findings, performed } = createReport([sheet], { unit: null, calculation: "varden" });
  expect(findings.filter(({ severity }) => severity !== "konvention")).toEqual([]);
  expect(performed["deviation"]).toBe(12);
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
