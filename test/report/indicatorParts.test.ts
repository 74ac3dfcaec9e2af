import { targetJson } from "../../src/cli/reportJson";
import { createReport } from "../../src/createReport";
import { INDICATOR_LAYOUTS, type IndicatorLayout } from "../../src/domain/settings/indicatorLayout";
import { indicatorKey, type IndicatorDirections } from "../../src/domain/table/indicatorDirections";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/reportSettings";
import { STATUS_SYMBOL, type Status } from "../../src/domain/target/status";
import type { Direction } from "../../src/domain/target/statusDemand";
import { parseTarget } from "../../src/domain/target/target";
import { STATUS_STYLE } from "../../src/report/parts/statusCell";
import { STYLES } from "../../src/workbook/style";
import type { SheetSpec, SpecCell } from "../../src/workbook/sheet";
import { loadExpected, loadSheets, type ExpectedTable } from "../cases/loadCase";
import cases from "../cases/malvarden.json";

const NAMES = ["vss-2024-03", "vss-2021-08", "vss-2020-08", "vss-2023-budget"];

type Judged = [string, string, string, string, string | null, string, Status, Direction | null];

const JUDGED = cases.rows as Judged[];

type Printed = Omit<ExpectedTable, "rows"> & {
  readonly area?: string;
  readonly municipalGoal?: string;
  readonly rows: readonly (ExpectedTable["rows"][number] & {
    readonly goal?: string;
    readonly targets?: readonly ({ op: string; value?: number } | null)[];
  })[];
};

const compared = { rows: 0, genderRows: 0, figures: 0, targets: 0, statuses: 0 };

describe.each(INDICATOR_LAYOUTS)("the layout %s", (layout) => {
  describe.each(NAMES)("%s", (name) => {
    const printed = (loadExpected(name) as readonly Printed[]).filter(({ kind }) => kind === "indikatorer");
    const sheet = indicatorSheet(name, layout);
    const blocks = blocksOf(sheet);

    test("has a table per målområde and municipal goal, in the printed order", () => {
      expect(blocks.map(({ title }) => title)).toEqual(printed.map(({ area }) => `Indikatorer, målområde ${area}`));
      expect(blocks.map(({ subtitle }) => subtitle)).toEqual(
        printed.map(({ municipalGoal }) => `Kommunövergripande mål: ${municipalGoal}`),
      );
    });

    test.each(printed.map((table, index) => [table.id, table, index] as const))(
      "%s: every row, figure, target and status is the printed one",
      (_, table, index) => {
        const block = blocks[index];
        expect(block).toBeDefined();
        if (block === undefined) return;
        expect(block.goals).toEqual(goalStarts(table));
        expect(block.rows.map((row) => labelOf(row, layout).value)).toEqual(table.rows.map(({ label }) => label));
        const judged = judgedRows(name, table);
        table.rows.forEach((row, r) => {
          const cells = block.rows[r] ?? [];
          compared.rows++;
          expect(`${row.label}: ${isGender(labelOf(cells, layout))}`).toBe(`${row.label}: ${row.role === "kön"}`);
          if (row.role === "kön") compared.genderRows++;
          table.columns.forEach((column, c) => {
            const at = block.header.findIndex((text) => text.startsWith("Målvärde") === (column.role === "malvarde") && text.endsWith(String(column.year))); // prettier-ignore
            expect(at).toBeGreaterThan(0);
            expectFigure(row, c, cells[at]);
          });
          expectJudgement(statusIn(judged[r]), cells[block.header.indexOf("Status")]);
        });
      },
    );
  });
});

test.each(NAMES)("%s: every mark in place of a figure is explained under its table", (name) => {
  const blocks = blocksOf(indicatorSheet(name, "rubriker"));
  const marks = blocks.flatMap(({ rows, notes }) =>
    rows.flatMap((row) =>
      row.slice(1, -1).flatMap(({ value }) => {
        const [mark] = /^(?:I\.?U|N\/A|\*+$)/iu.exec(String(value ?? "")) ?? [];
        return mark === undefined ? [] : [{ mark, notes }];
      }),
    ),
  );
  expect(marks.length).toBeGreaterThan(0);
  const letters = (text: string) => text.toUpperCase().replaceAll(".", "");
  for (const { mark, notes } of marks) {
    expect(notes.map(letters)).toContainEqual(
      expect.stringMatching(new RegExp(`^${letters(mark).replaceAll("*", "\\*")}`, "u")),
    );
  }
});

test("all of the facit's indicators are compared, in every layout", () => {
  expect(compared).toEqual({
    rows: 3 * 189,
    genderRows: 3 * 42,
    figures: 3 * 326,
    targets: 3 * 141,
    statuses: 3 * 110,
  });
});

test.each<[IndicatorLayout, string[]]>([
  [
    "forvaltning",
    [
      "Förvaltningsmål",
      "Förvaltningsindikator",
      "Utfall 2022",
      "Utfall 2023",
      "Utfall jan-mars 2024",
      "Målvärde 2024",
      "Status",
    ],
  ],
  [
    "namnd",
    ["Nämndmål", "Nämndindikator", "Utfall 2022", "Utfall 2023", "Utfall jan-mars 2024", "Målvärde 2024", "Status"],
  ],
  [
    "rubriker",
    ["Förvaltningsindikator", "Utfall 2022", "Utfall 2023", "Utfall jan-mars 2024", "Målvärde 2024", "Status"],
  ],
])("%s has its own headings", (layout, headings) => {
  expect(blocksOf(indicatorSheet("vss-2024-03", layout))[0]?.header.map((text) => text.replaceAll("\n", " "))).toEqual(
    headings,
  );
});

interface Block {
  readonly title: unknown;
  readonly subtitle: unknown;
  readonly header: readonly string[];
  /** The goals in order, each with the first indicator under it. */
  readonly goals: readonly string[];
  readonly rows: readonly (readonly SpecCell[])[];
  readonly notes: readonly string[];
}

function indicatorSheet(name: string, indicatorLayout: IndicatorLayout): SheetSpec {
  const settings = { ...DEFAULT_SETTINGS, indicatorLayout, directions: directionsOf(name) };
  const sheet = createReport(loadSheets(name), settings).report.sheets.find(({ id }) => id === "indikatorer");
  if (sheet === undefined) throw new Error(`no indicators in ${name}`);
  return sheet;
}

/** What a user would choose for the targets that do not say which way is better. */
function directionsOf(name: string): IndicatorDirections {
  const tables = loadExpected(name) as readonly Printed[];
  return Object.fromEntries(
    tables.flatMap((table) =>
      judgedRows(name, table).flatMap((judged, index) => {
        const [row, direction] = [table.rows[index], judged?.[7] ?? null];
        return row === undefined || direction === null ? [] : [[indicatorKey(row), direction]];
      }),
    ),
  );
}

function blocksOf({ rows }: SheetSpec): Block[] {
  const starts = rows.flatMap(([first], index) => (first?.style === "title" ? [index] : []));
  return starts.map((start) => {
    const headerAt = rows.findIndex(([first], index) => index > start && first?.style === "header");
    const end = rows.findIndex(([first], index) => index > headerAt && (first === undefined || first.style === "note" || first.style === "commentHeading")); // prettier-ignore
    const body = rows.slice(headerAt + 1, end).filter((row) => row.some(({ value }) => value !== null));
    const header = (rows[headerAt] ?? []).map(({ value }) => String(value ?? ""));
    const isColumn = header[0]?.endsWith("mål") === true;
    const goals = body.flatMap((row, index) => {
      const goal = row[0];
      if (isColumn) return goal?.value == null ? [] : [`${goal.value}: ${row[1]?.value}`];
      return goal?.style === "heading" ? [`${goal.value}: ${body[index + 1]?.[0]?.value}`] : [];
    });
    return {
      title: rows[start]?.[0]?.value,
      subtitle: rows[start + 1]?.[0]?.value,
      header: header.filter((text) => text !== ""),
      goals,
      notes: rows.slice(end).flatMap((row, index, all) => (all.slice(0, index + 1).every(([first]) => first?.style === "note") ? [String(row[0]?.value)] : [])), // prettier-ignore
      rows: body.filter(([first]) => isColumn || first?.style !== "heading"),
    };
  });
}

function goalStarts({ rows }: Printed): string[] {
  return rows.flatMap(({ goal, label }, index) =>
    goal && goal !== rows[index - 1]?.goal ? [`${goal}: ${label}`] : [],
  );
}

function labelOf(row: readonly SpecCell[], layout: IndicatorLayout): SpecCell {
  return row[layout === "rubriker" ? 0 : 1] ?? { value: null, style: "empty" };
}

/** Gender rows stand indented under their indicator. */
function isGender({ style }: SpecCell): boolean {
  return (STYLES.rapport[style].indent ?? 0) > 0;
}

function expectFigure(row: Printed["rows"][number], c: number, cell: SpecCell | undefined): void {
  const target = row.targets?.[c];
  if (target != null) {
    compared.targets++;
    const shown = cell?.value ?? "";
    const read = typeof shown === "number" ? { op: "=", value: shown } : targetJson(parseTarget(shown));
    // Nollresultat is judged as not negative, as the reports themselves judge it.
    const op = target.op === "zero" ? ">=" : target.op;
    expect([row.label, read.op, read.value ?? undefined]).toEqual([row.label, op, target.value]);
    return;
  }
  const value = row.values[c] ?? null;
  if (value === null) expect(typeof cell?.value).not.toBe("number");
  else {
    compared.figures++;
    expect(`${row.label}: ${cell?.value}`).toBe(`${row.label}: ${value}`);
  }
}

/** The facit's line about each of the table's rows; null where it has none. */
function judgedRows(name: string, table: Printed): (Judged | null)[] {
  const own = JUDGED.filter(([doc, id]) => doc === name && id === table.id);
  let next = 0;
  return table.rows.map(({ label }) => (own[next]?.[2] === label ? (own[next++] ?? null) : null));
}

/** No word where nothing is to be reached. */
function statusIn(judged: Judged | null | undefined): Status | null {
  return judged == null || parseTarget(judged[5]).kind === "none" ? null : judged[6];
}

function expectJudgement(status: Status | null, cell: SpecCell | undefined): void {
  if (status === null) return expect(cell?.value ?? null).toBeNull();
  compared.statuses++;
  expect(cell).toMatchObject({ value: `${STATUS_SYMBOL[status]} ${status}`, style: STATUS_STYLE[status] });
}
