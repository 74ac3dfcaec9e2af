import { fc } from "../property";
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

/** Amounts as they are budgeted: about what they become, and incomes that cover a part of the costs. */
const planned: fc.Arbitrary<Figures> = fc.record({
  posts: fc.array(
    fc
      .tuple(COST, ...[0, 1].map(() => fc.integer({ min: -4, max: 4 })), fc.integer({ min: 6, max: 25 }))
      .map(([cost = 0, over = 0, less = 0, share = 0]) => {
        const income = Math.round((cost * share) / 100);
        const of = (amount: number, percent: number) => Math.round(amount * (1 + percent / 100)) + 1;
        return [cost, of(cost, over), income, of(income, less)] as const;
      }),
    { minLength: 3, maxLength: 8 },
  ),
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
    fc.property(fc.oneof(figures, planned), (of) => {
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

function turned(grid: Grid, isTurned: (column: number) => boolean): Grid {
  return grid.map((row, at) =>
    at === 0 ? row : row.map((cell, column) => (typeof cell === "number" && isTurned(column) ? -cell : cell)),
  );
}

/** The questions about a table's reading, and what is told of what plus means in it. */
function toldOf(grid: Grid): readonly string[] {
  return findingsIn(grid).flatMap(({ severity, message }) =>
    severity === "misstänkt" || severity === "konvention" ? [message.code] : [],
  );
}

// Where the figures hold as well with the other sign there is nothing to ask: incomes with minus, nets of signed amounts.
test.each<[layout: string, column: number, told: string[]]>([
  ["summa under", 1, ["unproved"]],
  ["summa under", 2, ["unproved"]],
  ["summa under", 3, ["conventionUnfavourable"]],
  ["resultat", 1, ["unproved"]],
  ["resultat", 2, ["unproved"]],
  ["resultat", 3, ["conventionUnfavourable"]],
  ["ack och helår", 1, ["unproved"]],
  ["ack och helår", 3, ["eitherWay"]],
  ["ack och helår", 5, ["unproved"]],
  ["ack och helår", 6, ["eitherWay"]],
  ["netto av varav, kostnader med plus", 1, ["columnTurned|eitherWay"]],
  ["netto av varav, kostnader med plus", 2, ["columnTurned|eitherWay"]],
  ["netto av varav, intäkter med minus", 1, ["columnTurned"]],
  ["netto av varav, intäkter med minus", 2, ["columnTurned"]],
  ["utgifter och inkomster", 1, ["unproved"]],
  ["utgifter och inkomster", 2, []],
  ["utgifter och inkomster", 3, ["unproved"]],
  ["delsummor och total", 1, ["unproved"]],
  ["delsummor och total", 3, ["conventionUnfavourable"]],
  ["summa ovanför", 2, ["unproved"]],
  ["summa ovanför", 3, ["conventionUnfavourable"]],
  ["tre netton under varandra", 1, ["columnTurned"]],
  ["tre netton under varandra", 2, ["columnTurned"]],
  ["månader och vad de blivit", 1, ["columnTurned"]],
  ["månader och vad de blivit", 2, ["columnTurned"]],
  ["intäkter, kostnader och netto i kolumner", 1, []],
])("a whole column with the other sign is one question and no error: %s, column %d", (name, column, told) => {
  fc.assert(
    fc.property(planned, (of) => {
      const grid = turned(LAYOUTS[name]?.(of) ?? [], (at) => at === column);
      expect(errorsIn(grid)).toEqual([]);
      expect(toldOf(grid)).toEqual(told.map((code) => expect.stringMatching(`^(?:${code})$`)));
    }),
    RUNS,
  );
});

// A table that holds as well with the other sign, and is called nothing that it then is not, is another right table.
test.each<[layout: string, told: string[]]>([
  ["summa under", ["conventionUnfavourable"]],
  ["resultat", []],
  ["ack och helår", ["conventionUnfavourable"]],
  ["netto av varav, kostnader med plus", ["eitherWay"]],
  ["netto av varav, intäkter med minus", []],
  ["utgifter och inkomster", ["unproved"]],
  ["delsummor och total", ["conventionUnfavourable"]],
  ["summa ovanför", ["conventionUnfavourable"]],
  ["tre netton under varandra", []],
  ["månader och vad de blivit", []],
  ["intäkter, kostnader och netto i kolumner", []],
])("a whole table with the other sign is at most one question and no error: %s", (name, told) => {
  fc.assert(
    fc.property(planned, (of) => {
      const grid = turned(LAYOUTS[name]?.(of) ?? [], () => true);
      expect(errorsIn(grid)).toEqual([]);
      expect(toldOf(grid)).toEqual(told);
    }),
    RUNS,
  );
});

// The same of amounts that have nothing to do with each other.
test.each(Object.entries(LAYOUTS))(
  "any column or all with the other sign: no error, one question at most: %s",
  (_, layout) => {
    fc.assert(
      fc.property(figures, fc.nat(), (of, pick) => {
        const grid = layout(of);
        const column = 1 + (pick % ((grid[0]?.length ?? 1) - 1));
        for (const other of [turned(grid, (at) => at === column), turned(grid, () => true)]) {
          expect(errorsIn(other)).toEqual([]);
          expect(findingsIn(other).filter(({ severity }) => severity === "misstänkt").length).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  },
);
