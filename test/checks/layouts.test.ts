import fc from "fast-check";
import { runChecks } from "../../src/checks/runChecks";
import type { Finding } from "../../src/domain/finding/finding";
import { readDocument } from "../../src/recognise/readDocument";
import { sheetOf } from "../cases/loadCase";

type Row = readonly (string | number)[];
type Grid = readonly Row[];

const NAMES = ["Kansli", "Park", "Gata", "Hamn", "Bibliotek", "Museum", "Simhall", "Förskola", "Hemtjänst", "Måltid"];
const COST = fc.integer({ min: 1_000, max: 90_000 });

/** What a layout is made of: costs and income, outcome and budget, of some posts. */
interface Figures {
  readonly posts: readonly (readonly [cost: number, budgetCost: number, income: number, budgetIncome: number])[];
}

const figures: fc.Arbitrary<Figures> = fc.record({
  posts: fc.array(fc.tuple(COST, COST, COST, COST), { minLength: 3, maxLength: 8 }),
});

function total(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}

function named(rows: readonly (readonly number[])[]): Grid {
  return rows.map((row, at) => [NAMES[at] ?? `Enhet ${at}`, ...row]);
}

/** Consistent tables of every layout, from the same figures. */
const LAYOUTS: Readonly<Record<string, (of: Figures) => Grid>> = {
  "summa under": ({ posts }) => {
    const rows = posts.map(([cost, budget]) => [cost, budget, budget - cost]);
    return [["Nettokostnad tkr", "Utfall 2025", "Budget 2025", "Avvikelse"], ...named(rows), ["Summa", ...total(rows)]];
  },
  resultat: ({ posts }) => {
    const rows = posts.map(([cost, budget]) => [-cost, -budget, budget - cost]);
    return [["Resultat tkr", "Utfall 2025", "Budget 2025", "Avvikelse"], ...named(rows), ["Summa", ...total(rows)]];
  },
  "ack och helår": ({ posts }) => {
    const rows = posts.map(([a, b, c, d]) => [a, b, b - a, a + c, b + d, b + d - a - c]);
    const head = ["Nettokostnad tkr", "Utfall jan-aug 2025", "Budget jan-aug 2025", "Avvikelse jan-aug"];
    return [
      [...head, "Prognos helår 2025", "Budget helår 2025", "Avvikelse helår"],
      ...named(rows),
      ["Summa", ...total(rows)],
    ];
  },
  "netto av varav, kostnader med plus": ({ posts }) => {
    const rows = posts.map(([cost, budget, income, planned]) => [income - cost, planned - budget]);
    const costs = total(posts.map(([cost, budget]) => [cost, budget]));
    const incomes = total(posts.map(([, , income, planned]) => [income, planned]));
    return [
      ["Resultat tkr", "Prognos 2025", "Budget 2025"],
      ...named(rows),
      ["Summa", ...total(rows)],
      ["varav kostnader", ...costs],
      ["varav intäkter", ...incomes],
    ];
  },
  "netto av varav, intäkter med minus": ({ posts }) => {
    const rows = posts.map(([cost, budget, income, planned]) => [cost - income, budget - planned]);
    const costs = total(posts.map(([cost, budget]) => [cost, budget]));
    const incomes = total(posts.map(([, , income, planned]) => [-income, -planned]));
    return [
      ["Nettokostnad tkr", "Prognos 2025", "Budget 2025"],
      ...named(rows),
      ["Summa", ...total(rows)],
      ["varav kostnader", ...costs],
      ["varav intäkter", ...incomes],
    ];
  },
  "utgifter och inkomster": ({ posts }) => {
    const rows = posts.map(([cost, , income]) => [cost, income, cost - income]);
    const head = ["Investeringar tkr", "Prognos 2025 Utgifter", "Prognos 2025 Inkomster", "Prognos 2025 Netto"];
    return [head, ...named(rows), ["Summa", ...total(rows)]];
  },
  "delsummor och total": ({ posts }) => {
    const rows = posts.map(([cost, budget]) => [cost, budget, budget - cost]);
    const [first, second] = [rows.slice(0, 2), rows.slice(2)];
    return [
      ["Nettokostnad tkr", "Utfall 2025", "Budget 2025", "Avvikelse"],
      ...named(rows).slice(0, 2),
      ["Summa norr", ...total(first)],
      ...named(rows).slice(2),
      ["Summa söder", ...total(second)],
      ["Summa totalt", ...total(rows)],
    ];
  },
  "summa ovanför": ({ posts }) => {
    const rows = posts.map(([cost, budget]) => [cost, budget, budget - cost]);
    return [
      ["Nettokostnad tkr", "Utfall 2025", "Budget 2025", "Avvikelse"],
      ["Totalt", ...total(rows)],
      ...named(rows),
    ];
  },
  "tre netton under varandra": ({ posts }) => {
    const [one, two, three] = posts.map(([cost, budget, income, planned]) => [income - cost, planned - budget]);
    const [first = [], second = [], third = []] = [one, two, three];
    const upTo = (...rows: readonly (readonly number[])[]) => total(rows);
    return [
      ["Resultaträkning tkr", "Utfall 2025", "Budget 2025"],
      ["Verksamhetens intäkter", ...first.map((value) => Math.abs(value) + 1)],
      ["Verksamhetens kostnader", ...second.map((value) => -Math.abs(value) - 1)],
      [
        "Verksamhetens nettokostnader",
        ...upTo(
          first.map((v) => Math.abs(v) + 1),
          second.map((v) => -Math.abs(v) - 1),
        ),
      ],
      ["Skatteintäkter", ...third.map((value) => Math.abs(value) + 5)],
      [
        "Årets resultat",
        ...upTo(
          first.map((v) => Math.abs(v) + 1),
          second.map((v) => -Math.abs(v) - 1),
          third.map((v) => Math.abs(v) + 5),
        ),
      ],
    ];
  },
  "månader och vad de blivit": ({ posts }) => {
    const rows = posts.map(([jan, feb, mar]) => [jan, feb, mar, jan + feb + mar]);
    const head = ["Nettokostnad tkr", "Utfall jan 2025", "Utfall feb 2025", "Utfall mars 2025", "Ack utfall 2025"];
    return [head, ...named(rows), ["Summa", ...total(rows)]];
  },
  "intäkter, kostnader och netto i kolumner": ({ posts }) => {
    const rows = posts.map(([cost, , income]) => [income, -cost, income - cost]);
    const head = ["Drift tkr", "Utfall 2025 Intäkter", "Utfall 2025 Kostnader", "Utfall 2025 Netto"];
    return [head, ...named(rows), ["Summa", ...total(rows)]];
  },
};

function findingsIn(grid: Grid): readonly Finding[] {
  return runChecks([readDocument("t.xlsx", [sheetOf(grid.map((row) => [...row]))])]).findings;
}

function errorsIn(grid: Grid): readonly Finding[] {
  return findingsIn(grid).filter(({ severity }) => severity === "fel");
}

const RUNS = { numRuns: 25, seed: 20251130 };

test.each(Object.entries(LAYOUTS))("a consistent table has no error: %s", (_name, layout) => {
  fc.assert(
    fc.property(figures, (of) => {
      expect(errorsIn(layout(of))).toEqual([]);
    }),
    RUNS,
  );
});

test("one wrong figure of a post that its row and its column speak for is named", () => {
  const layouts = [
    "summa under",
    "resultat",
    "ack och helår",
    "delsummor och total",
    "månader och vad de blivit",
    "intäkter, kostnader och netto i kolumner",
  ];
  const rates = layouts.map((name) => {
    let [tried, hits] = [0, 0];
    fc.assert(
      fc.property(figures, fc.nat(), fc.integer({ min: 11, max: 999 }), (of, pick, change) => {
        const grid = LAYOUTS[name]?.(of) ?? [];
        const column = 1 + (pick % 2);
        const value = Number(grid[1]?.[column]);
        const broken = grid.map((row, at) => (at === 1 ? row.with(column, value + change) : row));
        const errors = errorsIn(broken);
        tried++;
        if (errors.length === 1 && errors[0]?.source?.cell === `${"ABC"[column] ?? ""}2`) hits++;
      }),
      RUNS,
    );
    return { name, tried, hits };
  });
  const told = rates.map(({ name, tried, hits }) => `  ${name}: ${hits} av ${tried}`);
  console.info(`Rätt cell namngiven, en ändrad siffra:\n${told.join("\n")}`);
  for (const { tried, hits } of rates) expect(hits / tried).toBeGreaterThanOrEqual(0.95);
});

test.each(Object.entries(LAYOUTS))(
  "a whole column with the other sign is no error, one question at most: %s",
  (_name, layout) => {
    fc.assert(
      fc.property(figures, fc.nat(), (of, pick) => {
        const grid = layout(of);
        const width = (grid[0]?.length ?? 1) - 1;
        const column = 1 + (pick % width);
        const turned = grid.map((row, at) => (at === 0 ? row : row.with(column, -Number(row[column]))));
        const findings = findingsIn(turned);
        expect(findings.filter(({ severity }) => severity === "fel")).toEqual([]);
        expect(findings.filter(({ severity }) => severity === "misstänkt").length).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  },
);

test.each(Object.entries(LAYOUTS))("a whole table with the other sign is no error: %s", (_name, layout) => {
  fc.assert(
    fc.property(figures, (of) => {
      const turned = layout(of).map((row, at) =>
        at === 0 ? row : row.map((cell) => (typeof cell === "number" ? -cell : cell)),
      );
      expect(errorsIn(turned)).toEqual([]);
    }),
    RUNS,
  );
});
