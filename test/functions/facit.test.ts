import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTIONS } from "../../src/functions/associate";
import { shown } from "./excelError";

const { AVVIKELSE: avvikelse, KONTROLL: kontroll, KPISTATUS: kpistatus, TAL: tal, UPPRAKNA: upprakna } = FUNCTIONS;

/** The figures of the four published reports, as printed. */
const FOLDER = join(__dirname, "../cases/facit");

const read = <Content>(name: string): Content =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as Content;

interface Table {
  readonly id: string;
  readonly columns: readonly {
    readonly key: string;
    readonly role: string;
    readonly period: string | null;
    readonly year: number | null;
    readonly measure?: string;
  }[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly col: string; readonly text: string; readonly value: number | null }[];
  }[];
  readonly sign?: { readonly avvikelse_formula: string; readonly investeringar?: string };
}

interface Misprint {
  readonly id: string;
  readonly table: string;
  readonly row: string;
  readonly check: string;
}

const { tables, misprints } = read<{ tables: readonly Table[]; misprints: readonly Misprint[] }>("avvikelser");

describe("every printed deviation comes back", () => {
  /** One call per table, on the texts as printed; the rows whose printed deviation is another. */
  function differing(table: Table): { readonly row: string; readonly compared: boolean }[] {
    const column = (key: string) =>
      table.rows.map(({ cells }) => [cells.find(({ col }) => col === key)?.text.trim() ?? ""]);
    const deviation = table.columns.find(({ role }) => role === "avvikelse")!;
    const beside = table.columns.filter(
      ({ period, year, measure }) =>
        period === deviation.period && year === deviation.year && measure === deviation.measure,
    );
    const actual = beside.find(({ role }) => role === "utfall" || role === "prognos")!;
    const budget = beside.find(({ role }) => role === "budget")!;
    const kinds = table.rows.map(({ label }) => {
      const own = label.startsWith("Investeringar") ? table.sign?.investeringar : undefined;
      return [(own ?? table.sign?.avvikelse_formula) === "budget-utfall" ? "investering" : "differens"];
    });
    const calculated = shown(() => avvikelse(column(actual.key), column(budget.key), kinds));
    const printed = shown(() => tal(column(deviation.key)));
    return table.rows.flatMap(({ label }, index) => {
      const compared = typeof printed[index]![0] === "number";
      const same = compared ? printed[index]![0] === calculated[index]![0] : typeof calculated[index]![0] === "string";
      return same ? [] : [{ row: label, compared }];
    });
  }

  test("there are twelve tables with deviations", () => {
    expect(tables).toHaveLength(12);
  });

  test("but for the listed misprints and roundings", () => {
    const found = tables.flatMap((table) =>
      differing(table).map(({ row }) => {
        const listed = misprints.find(
          (one) => one.table === table.id && one.check === "avvikelse" && one.row.replace(/ \(.*\)$/u, "") === row,
        );
        return listed?.id ?? `${table.id} ${row} is not listed`;
      }),
    );
    expect(found).toEqual(["INC-108", "INC-113", "INC-006", "INC-007", "INC-002"]);
  });
});

describe("every indicator's status comes back", () => {
  interface Indicator {
    readonly table: string;
    readonly row: string;
    readonly utfall: string;
    readonly foreg: string | null;
    readonly malvarde: string;
    readonly status: string;
    readonly note: string | null;
  }

  const STATUS: Readonly<Record<string, string>> = {
    nås: "Uppnås",
    "nås ej": "Uppnås ej",
    "kan ej bedömas": "Kan ej bedömas",
    "inget mål": "Kan ej bedömas",
  };
  const indicators = read<readonly Indicator[]>("malvarden");

  test("in one call over all reports", () => {
    const column = (cell: (one: Indicator) => unknown) => indicators.map((one) => [cell(one)]);
    const direction = ({ note }: Indicator) =>
      /riktning antagen <=/u.test(note ?? "") ? "lägre" : /riktning antagen >=/u.test(note ?? "") ? "högre" : "";
    const statuses = shown(() =>
      kpistatus(
        column(({ utfall }) => utfall),
        column(({ malvarde }) => malvarde),
        column(({ foreg }) => foreg),
        undefined,
        column(direction),
      ),
    );
    const differing = indicators.flatMap((one, index) => {
      const status = statuses[index]![0];
      return status === STATUS[one.status] ? [] : [[one.table, one.row, one.utfall, one.malvarde, one.status, status]];
    });
    expect(indicators.length).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });
});

describe("every plan year comes back", () => {
  interface Plan {
    readonly row: string;
    readonly base: number;
    readonly plan: readonly number[];
    readonly chained_unrounded: readonly number[];
    readonly exact_unrounded: boolean;
  }

  const plans = read<readonly Plan[]>("planar");
  const YEARS = [[1, 2, 3, 4, 5]];

  test("chained without rounding by 2,5 %, in one call over all rows", () => {
    const bases = plans.map(({ base }) => [base]);
    const expected = plans.map((plan) => [...plan.chained_unrounded]);
    for (const percent of [2.5, 0.025, "2,5 %"]) {
      expect(shown(() => upprakna(bases, [[percent]], YEARS, [[0]]))).toEqual(expected);
    }
  });

  test("as printed, but for the row that grows by 100 tkr a year", () => {
    const differing = plans.filter(({ base, plan }) => {
      const [years] = shown(() => upprakna([[base]], [[2.5]], YEARS, [[0]]));
      return JSON.stringify(years) !== JSON.stringify(plan);
    });
    expect(differing.map(({ row }) => row)).toEqual(["varav kostnader (Stab och ledning)"]);
    expect(plans.filter(({ exact_unrounded }) => !exact_unrounded)).toEqual(differing);
  });
});

describe("the printed sums are judged as listed", () => {
  const table = tables.find(({ id }) => id === "000-T02");

  test("one call over a whole table, with the sums in a row", () => {
    const rows = table!.rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(shown(() => kontroll([rows.at(-1)!], rows.slice(0, -1), [[1]]))).toEqual([
      ["Avrundning", "Fel", "Stämmer", "Misstänkt"],
    ]);
  });
});
