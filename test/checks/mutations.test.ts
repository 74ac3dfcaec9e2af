import { fc } from "../property";
import { roundHalfAway, sum } from "../../src/domain/amount/amount";
import { runChecks } from "../../src/checks/runChecks";
import type { Finding } from "../../src/domain/finding/finding";
import { readDocument } from "../../src/recognise/readDocument";
import { sheetOf } from "../cases/loadCase";

type Grid = readonly (readonly (string | number)[])[];

/** Where a figure stands in a grid: row and column from 0. */
type Spot = readonly [number, number];

/** A table that adds up before it is rounded, and which of its figures two relations or more speak for. */
interface Consistent {
  readonly grid: Grid;
  readonly unit: number;
  readonly known: readonly Spot[];
  readonly all: readonly Spot[];
}

const AMOUNT = fc.integer({ min: -9_000_000, max: 9_000_000 });

/** Posts with forecast, budget and last year, in tkr or mnkr; a deviation column, subtotals and parts, or not. */
const consistent: fc.Arbitrary<Consistent> = fc
  .record({
    posts: fc.array(fc.tuple(AMOUNT, AMOUNT, AMOUNT), { minLength: 3, maxLength: 12 }),
    inMillions: fc.boolean(),
    hasDeviation: fc.boolean(),
    subtotalAfter: fc.option(fc.integer({ min: 2, max: 5 }), { nil: null }),
    costs: fc.option(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 100_000_000, max: 900_000_000 }))), {
      nil: null,
    }),
  })
  .map(({ posts, inMillions, hasDeviation, subtotalAfter, costs }) => {
    const scale = inMillions ? 1_000_000 : 1000;
    const decimals = inMillions ? 1 : 0;
    const print = (kronor: number) => roundHalfAway((kronor * (inMillions ? 40 : 1)) / scale, decimals);
    const row = (label: string, [forecast = 0, budget = 0, last = 0]: readonly number[]) => [
      label,
      print(forecast),
      print(budget),
      ...(hasDeviation ? [print(forecast - budget)] : []),
      print(last),
    ];
    const totals = (some: readonly (readonly number[])[]) =>
      [0, 1, 2].map((at) => sum(some.map((one) => one[at] ?? 0)));
    const grid: (string | number)[][] = [
      [
        `Drift ${inMillions ? "mnkr" : "tkr"}`,
        "Prognos 2024",
        "Budget 2024",
        ...(hasDeviation ? ["Avvikelse"] : []),
        "Bokslut 2023",
      ],
    ];
    const cut = subtotalAfter !== null && subtotalAfter < posts.length - 1 ? subtotalAfter : null;
    posts.forEach((post, index) => {
      grid.push(row(`Enhet ${index + 1}`, post));
      if (cut === index + 1) grid.push(row("Delsumma norr", totals(posts.slice(0, cut))));
    });
    if (cut !== null) grid.push(row("Delsumma söder", totals(posts.slice(cut))));
    grid.push(row("Summa", totals(posts)));
    if (costs !== null) {
      const income = totals(posts).map((net, at) => net + (costs[at] ?? 0));
      grid.push(row("varav kostnader", costs), row("varav intäkter", income));
    }
    const all = grid.flatMap((cells, at) =>
      at === 0 ? [] : cells.slice(1).map((_, column): Spot => [at, column + 1]),
    );
    const known = hasDeviation
      ? all.filter(([at, column]) => column < 4 && (costs === null || at < grid.length - 2))
      : [];
    return { grid, unit: inMillions ? 0.1 : 1, known, all };
  });

function at(grid: Grid, [row, column]: Spot): number {
  return Number(grid[row]?.[column]);
}

function write(grid: Grid, [row, column]: Spot, value: number): Grid {
  return grid.map((cells, index) => (index === row ? cells.with(column, value) : cells));
}

function errorsIn(grid: Grid): Finding[] {
  const document = readDocument("t.xlsx", [sheetOf(grid.map((row) => [...row]))]);
  return runChecks([document]).findings.filter(({ severity }) => severity === "fel");
}

function cellName([row, column]: Spot): string {
  return `${"ABCDE"[column] ?? ""}${row + 1}`;
}

/** What is done to a table, and the cells it is done to; null where nothing changes more than rounding can explain. */
type Mutation = (
  table: Consistent,
  spot: Spot,
  other: Spot,
) => { readonly grid: Grid; readonly cells: readonly string[] } | null;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "tecknet vänt": ({ grid, unit }, spot) => {
    const value = at(grid, spot);
    return isSeen(2 * value, grid, unit) ? { grid: write(grid, spot, -value), cells: [cellName(spot)] } : null;
  },
  "bytt med en annan cell": ({ grid, unit }, spot, other) => {
    const [a, b] = [at(grid, spot), at(grid, other)];
    if (!isSeen(a - b, grid, unit)) return null;
    return { grid: write(write(grid, spot, b), other, a), cells: [cellName(spot), cellName(other)] };
  },
  "kopierat från kolumnen bredvid": ({ grid, unit }, spot) => {
    const copied = at(grid, [spot[0], spot[1] === 1 ? 2 : spot[1] - 1]);
    if (!isSeen(copied - at(grid, spot), grid, unit)) return null;
    return { grid: write(grid, spot, copied), cells: [cellName(spot)] };
  },
};

/** The sign is lost where the figure is typed, and the deviation of its row is worked out from that. */
const FOLLOWED: Mutation = ({ grid, unit }, [row, column]) => {
  const value = at(grid, [row, column]);
  if (column > 2 || !isSeen(2 * value, grid, unit)) return null;
  const typed = write(grid, [row, column], -value);
  const deviation = roundHalfAway(at(typed, [row, 1]) - at(typed, [row, 2]), unit < 1 ? 1 : 0);
  return { grid: write(typed, [row, 3], deviation), cells: [[row, column] as const, [row, 3] as const].map(cellName) };
};

/** Beyond what every figure of a column, rounded the worst way, could add up to. */
function isSeen(change: number, grid: Grid, unit: number): boolean {
  return Math.abs(change) > (grid.length + 2) * unit;
}

const RUNS = { numRuns: 150, seed: 20241101 };

test("a consistent table, rounded to its unit, has no error", () => {
  fc.assert(
    fc.property(consistent, ({ grid }) => {
      expect(errorsIn(grid)).toEqual([]);
    }),
    RUNS,
  );
});

test("one wrong figure that two relations speak for is named, and a wrong one never as certain", () => {
  const mutations = { ...MUTATIONS, "tecknet vänt, och avvikelsen räknad på det": FOLLOWED };
  const rates = Object.entries(mutations).map(([name, mutate]) => {
    let [tried, named, certain] = [0, 0, 0];
    fc.assert(
      fc.property(consistent, fc.nat(), fc.nat(), (table, pick, otherPick) => {
        const [spot, other] = [table.known[pick % table.known.length], table.known[otherPick % table.known.length]];
        fc.pre(spot !== undefined && other !== undefined);
        const mutated = mutate(table, spot, other);
        fc.pre(mutated !== null);
        tried++;
        const errors = errorsIn(mutated.grid);
        const fixes = errors[0]?.corrections?.map(({ source }) => source.cell) ?? [];
        if (errors.length === 1 && [...fixes].sort().join() === [...mutated.cells].sort().join()) named++;
        if (errors[0]?.certain === true) certain++;
        expect(
          errors.filter((error) => error.certain === true && !mutated.cells.includes(error.source?.cell ?? "")),
        ).toEqual([]);
      }),
      RUNS,
    );
    return { name, tried, named, certain };
  });
  console.info(
    `Namngiven cell när orsaken är entydig:\n${rates.map(({ name, tried, named, certain }) => `  ${name}: ${named} av ${tried} (${((100 * named) / tried).toFixed(1)} %), ${certain} som säkra`).join("\n")}`,
  );
  for (const { tried, named } of rates) expect(named / tried).toBeGreaterThanOrEqual(0.95);
});

test("wherever a figure is wrong, no other is named as certain", () => {
  for (const mutate of Object.values(MUTATIONS)) {
    fc.assert(
      fc.property(consistent, fc.nat(), fc.nat(), (table, pick, otherPick) => {
        const [spot, other] = [table.all[pick % table.all.length], table.all[otherPick % table.all.length]];
        fc.pre(spot !== undefined && other !== undefined);
        const mutated = mutate(table, spot, other);
        fc.pre(mutated !== null);
        const wrong = errorsIn(mutated.grid).filter(
          ({ certain, source }) => certain === true && !mutated.cells.includes(source?.cell ?? ""),
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  }
});
