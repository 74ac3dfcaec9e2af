import { fc } from "../../property";
import type { Table } from "../../../src/domain/table/table";
import { readRows, type Rows } from "../readRows";

const RUNS = { numRuns: 25, seed: 20_261_130 };
const NAMES = ["Hamn", "Färja", "Parkering", "Bad", "Växthus", "Verkstad"];

interface Amounts {
  /** Costs and incomes by row: outcome and budget. */
  readonly posts: readonly { readonly cost: readonly [number, number]; readonly income: readonly [number, number] }[];
}

/** Costs that are budgeted at about what they become, and lesser incomes. */
const AMOUNTS: fc.Arbitrary<Amounts> = fc.record({
  posts: fc.array(
    fc
      .tuple(fc.integer({ min: 400, max: 9000 }), fc.integer({ min: -80, max: 80 }), fc.integer({ min: 10, max: 150 }))
      .map(([budget, over, income]) => ({
        cost: [budget + over, budget] as const,
        income: [income + 7, income] as const,
      })),
    { minLength: 3, maxLength: NAMES.length },
  ),
});

const add = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** What a workbook can look like: rows of a name, outcome and budget, where costs have plus. */
const LAYOUTS: Readonly<Record<string, (amounts: Amounts) => readonly (readonly [string, number, number])[]>> = {
  "nets under a sum named net cost": ({ posts }) => {
    const nets = posts.map(({ cost, income }) => [cost[0] - income[0], cost[1] - income[1]] as const);
    return [
      ...nets.map(([actual, budget], index) => [NAMES[index] ?? "", actual, budget] as const),
      ["Summa nettokostnader", add(nets.map(([actual]) => actual)), add(nets.map(([, budget]) => budget))],
    ];
  },
  "nets with their parts": ({ posts }) =>
    posts.flatMap(({ cost, income }, index) => [
      [NAMES[index] ?? "", cost[0] - income[0], cost[1] - income[1]] as const,
      ["varav kostnader", cost[0], cost[1]] as const,
      ["varav intäkter", -income[0], -income[1]] as const,
    ]),
  "rows of costs and incomes": ({ posts }) => {
    const [costs, incomes] = [posts.slice(1).map(({ cost }) => cost), posts[0]?.income ?? [0, 0]];
    const names = ["Löner", "Lokalkostnader", "Inköp", "Avskrivningar", "Köp av tjänster"];
    const rows = costs.map(([actual, budget], index) => [names[index] ?? "", actual, budget] as const);
    const all = [["Avgifter", -incomes[0], -incomes[1]] as const, ...rows];
    return [...all, ["Summa", add(all.map(([, actual]) => actual)), add(all.map(([, , budget]) => budget))]];
  },
};

function rowsOf(layout: string, amounts: Amounts, way: 1 | -1, isPrinted: boolean): Rows {
  const rows = LAYOUTS[layout]?.(amounts) ?? [];
  return [
    ["Drift, tkr"],
    ["Enhet", "Utfall 2025", "Budget 2025", ...(isPrinted ? ["Avvikelse"] : [])],
    ...rows.map(([name, actual, budget]) => [
      name,
      way * actual,
      way * budget,
      ...(isPrinted ? [way * (budget - actual)] : []),
    ]),
  ];
}

const structure = ({ columns, rows }: Table) => ({
  columns: columns.map(({ role, compares }) => [role, compares]),
  rows: rows.map(({ role, parent }) => [role, parent]),
});

describe.each(Object.keys(LAYOUTS))("%s", (layout) => {
  test.each([
    ["with printed deviations", true],
    ["without", false],
  ])("the whole table turned keeps its structure, and plus means the other thing: %s", (_, isPrinted) => {
    fc.assert(
      fc.property(AMOUNTS, (amounts) => {
        const [one, other] = ([1, -1] as const).map((way) => readRows(rowsOf(layout, amounts, way, isPrinted)));
        const [plus, minus] = [one?.tables[0] as Table, other?.tables[0] as Table];
        expect(structure(minus)).toEqual(structure(plus));
        expect([plus.convention.kind, minus.convention.kind]).toEqual(["nettokostnad", "resultat"]);
        expect([plus.convention.basis, minus.convention.basis]).toEqual(["inferred", "inferred"]);
        expect(
          [...(one?.findings ?? []), ...(other?.findings ?? [])].filter(({ severity }) => severity === "fel"),
        ).toEqual([]);
      }),
      RUNS,
    );
  });
});
