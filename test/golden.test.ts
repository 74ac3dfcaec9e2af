import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reportJson } from "../src/cli/reportJson";
import { createReport } from "../src/createReport";
import { roundHalfAway } from "../src/domain/amount/amount";
import { SHOWN_DECIMALS } from "../src/domain/amount/unit";
import type { TableKind } from "../src/domain/table/table";
import { EXPLAINED } from "./cases/explained";
import { loadExpected, loadSheets, type ExpectedTable } from "./cases/loadCase";
import { whenShared } from "./cases/shared";

const SETTINGS = { unit: null, calculation: "formler" } as const;

type Published = Omit<ExpectedTable, "rows" | "unit"> & {
  readonly unit: string | null;
  readonly area?: string;
  readonly municipalGoal?: string;
  readonly goals?: readonly string[];
  readonly footnotes?: readonly string[];
  readonly rows: readonly PublishedRow[];
};

type PublishedRow = ExpectedTable["rows"][number] & {
  readonly reasons?: readonly (string | null)[];
  readonly unit?: string;
  readonly goal?: string;
  readonly area?: string;
  readonly gender?: string;
  readonly targets?: readonly ({ op: string; value?: number } | null)[];
  readonly footnotes?: readonly (string | null)[];
  readonly years?: readonly (number | null)[];
  readonly percent?: readonly boolean[];
  readonly statuses?: readonly (string | null)[];
  readonly texts?: readonly string[];
};

type ReadDocument = ReturnType<typeof reportJson>["documents"][number];
type Read = ReadDocument["tables"][number];
type ReadCell = Read["rows"][number]["cells"][number];

const NAMES = ["vss-2024-03", "vss-2021-08", "vss-2020-08", "vss-2023-budget"];
const used = new Set<string>();
const compared = { tables: 0, rows: 0, cells: 0 };

describe.each(NAMES)("%s", (name) => {
  const document = reportJson(createReport(loadSheets(name), SETTINGS)).documents[0];
  const expected = loadExpected(name) as readonly Published[];

  test.each(expected.map((table, index) => [table.id, table, index] as const))(
    "%s equals the published table",
    (_, table, index) => {
      const nth = expected.slice(0, index).filter((one) => one.kind === table.kind).length;
      const read = document?.tables.filter((one) => one.kind === table.kind)[nth];
      expect(read).toBeDefined();
      if (read === undefined) return;
      expect(unexplained(table.id, differences(table, read))).toEqual([]);
    },
  );

  test("reads nothing else", () => {
    expect(document?.tables).toHaveLength(expected.length);
  });

  test("every figure knows its cell", () => {
    const cells = document?.tables.flatMap((table) =>
      table.rows.flatMap((row) => row.cells.filter((_, index) => !table.columns[index]?.calculated)),
    );
    expect(cells?.every((cell) => cell.source !== null || cell.text === "")).toBe(true);
  });

  test("has nothing unread", () => {
    expect(document?.problems).toEqual([]);
  });
});

test("every explanation is still needed", () => {
  expect(EXPLAINED.flatMap(({ at }) => at.filter((key) => !used.has(key)))).toEqual([]);
});

test("everything in the facit is compared", () => {
  expect(compared).toEqual({ tables: 51, rows: 401, cells: 1622 });
});

/** Every kind of table there is; the compiler asks for a new one. */
const KINDS: Readonly<Record<TableKind, true>> = {
  "ekonomi-sammandrag": true,
  "driftsammandrag-period": true,
  "driftsammandrag-prognos": true,
  "driftsammandrag-budget-plan": true,
  investeringar: true,
  "investeringar-plan": true,
  volym: true,
  personal: true,
  indikatorer: true,
  maluppfyllelse: true,
  "strategiska-uppdrag": true,
  aktiviteter: true,
};

/** No published report counts activities; the workbooks of other boards in `otherBoards` do. */
const WITHOUT_REPORT: readonly TableKind[] = ["aktiviteter"];

test("every kind of table is compared with a published one", () => {
  const published = NAMES.flatMap((name) => loadExpected(name).map(({ kind }) => kind));
  expect(published).not.toContain("aktiviteter");
  const covered = new Set<TableKind>([...published, ...WITHOUT_REPORT]);
  expect(Object.keys(KINDS).filter((kind) => !covered.has(kind as TableKind))).toEqual([]);
  const others = readFileSync(join(__dirname, "cases/otherBoards/uppdrag-och-aktiviteter.json"), "utf8");
  expect(others).toMatch(/"aktiviteter/u);
});

/** The coloured squares of Nämndens måluppfyllelse are not in the workbook's text; its goals are read from their own sheet. */
const NOT_IN_WORKBOOK: readonly string[] = ["002-T02"];

whenShared((shared) => {
  test.each(NAMES)("%s: the case says what the facit says", (name) => {
    const facit = JSON.parse(readFileSync(join(shared, `facit/${name}.json`), "utf8")) as Facit;
    const expected = loadExpected(name);
    const tables = facit.tables.filter(({ id }) => !NOT_IN_WORKBOOK.includes(id));
    expect(tables.map(({ id }) => id)).toEqual(expected.map(({ id }) => id).filter((id) => /-T\d/u.test(id)));
    for (const { id, columns, rows } of tables) {
      const own = expected.find((table) => table.id === id);
      expect([id, own?.columns.map(({ key }) => key)]).toEqual([id, columns.map(({ key }) => key)]);
      expect([id, ...(own?.rows ?? []).map(({ label, values }) => [label, ...values])]).toEqual([
        id,
        ...rows.map(({ label, cells }) => [
          label,
          ...columns.map(({ key }) => cells.find(({ col }) => col === key)?.value ?? null),
        ]),
      ]);
    }
  });
});

interface Facit {
  readonly tables: readonly {
    readonly id: string;
    readonly columns: readonly { readonly key: string }[];
    readonly rows: readonly {
      readonly label: string;
      readonly cells: readonly { readonly col: string; readonly value?: number | null }[];
    }[];
  }[];
}

test("vss-2024-03-tkr rounds to the published figures in mnkr", () => {
  const exact = createReport(loadSheets("vss-2024-03-tkr"), SETTINGS).documents[0];
  for (const [kind, id] of [
    ["driftsammandrag-period", "000-T02"],
    ["driftsammandrag-prognos", "000-T03"],
  ] as const) {
    const table = exact?.tables.find((one) => one.kind === kind);
    const printed = loadExpected("vss-2024-03").find((one) => one.id === id);
    const off = printed?.rows.flatMap((row, r) =>
      row.values.flatMap((value, c) => {
        const column = printed.columns[c];
        const index =
          table?.columns.findIndex((one) => column !== undefined && columnKey(one) === columnKey(column)) ?? -1;
        const tkr = table?.rows[r]?.cells[index]?.value ?? NaN;
        const mnkr = roundHalfAway(Number(`${tkr}e-3`), SHOWN_DECIMALS.mnkr);
        return mnkr === value ? [] : [`${row.label}/${column?.key}: ${mnkr} printed ${value}`];
      }),
    );
    expect(off).toEqual(
      kind === "driftsammandrag-period"
        ? ["Avdelning LKDATA/budget: -1.2 printed 1.2"]
        : ["varav kostnader/bokslut: 638.5 printed 636.6", "varav intäkter/bokslut: 636.6 printed 638.5"],
    );
  }
});

/** Drops the differences that `EXPLAINED` gives a reason for; a reason holds only for the very difference it names. */
function unexplained(id: string, found: readonly Difference[]): string[] {
  return found.flatMap(({ place, read, want }) => {
    const key = `${id}/${place}`;
    const isExplained = EXPLAINED.some((one) => one.read === read && one.at.includes(key));
    if (isExplained) used.add(key);
    return isExplained ? [] : [`${place}: read ${String(read)}, want ${String(want)}`];
  });
}

interface Difference {
  readonly place: string;
  readonly read: unknown;
  readonly want: unknown;
}

function differences(table: Published, read: Read): Difference[] {
  compared.tables++;
  const columns = table.columns.map((column) => indexOf(column, read));
  const found: Difference[] = [
    ...differ("unit", read.unit, table.unit),
    ...differ("area", read.goalArea, table.area),
    ...differ("municipalGoal", read.municipalGoal, table.municipalGoal),
    ...differ("goals", read.goals?.map((goal) => goal.name).join("; "), table.goals?.join("; ")),
    ...(table.footnotes ?? []).flatMap((note) =>
      read.footnotes.includes(note) ? [] : differ("footnote", read.footnotes.join("; ") || null, note),
    ),
    ...table.columns.flatMap((column, c) => {
      const own = read.columns[columns[c] ?? -1];
      return [
        ...differ(`${column.key}/role`, own?.role, column.role),
        ...differ(`${column.key}/period`, own?.period, column.period),
        ...differ(`${column.key}/year`, own?.year, column.year),
      ];
    }),
    ...differ("rows", read.rows.length, table.rows.length),
  ];
  table.rows.forEach((row, r) => {
    const own = read.rows[r];
    if (own === undefined) return;
    compared.rows++;
    const at = `${row.label}${row.role === "kön" ? ` < ${row.parent}` : ""}`;
    found.push(
      ...differ(`${r}/label`, own.label, row.label),
      ...differ(`${at}/role`, own.role, row.role),
      ...differ(`${at}/parent`, own.parent, row.parent),
      ...differ(`${at}/goal`, own.goal, row.goal),
      ...differ(`${at}/area`, own.goalArea, row.area),
      ...differ(`${at}/rowUnit`, own.unit, row.unit),
      ...differ(`${at}/gender`, own.gender, row.gender),
      ...row.values.flatMap((value, c) => {
        compared.cells++;
        const cell = own.cells[columns[c] ?? -1];
        return cellDifferences(`${at}/${table.columns[c]?.key}`, cell, row, c, value);
      }),
    );
  });
  return found;
}

function cellDifferences(
  at: string,
  cell: ReadCell | undefined,
  row: PublishedRow,
  c: number,
  value: number | null,
): Difference[] {
  return [
    ...differ(at, shownValue(cell, value), value),
    ...(row.reasons ? differ(`${at}/reason`, cell?.reason, row.reasons[c]) : []),
    ...differ(`${at}/target`, targetText(cell?.target), targetText(row.targets?.[c])),
    ...differ(`${at}/footnote`, cell?.footnote, row.footnotes?.[c]),
    ...differ(`${at}/year`, cell?.time?.year, row.years?.[c]),
    ...(row.percent ? differ(`${at}/percent`, cell?.unit === "%", row.percent[c]) : []),
    ...(row.statuses ? differ(`${at}/status`, cell?.status, row.statuses[c]) : []),
    ...(row.texts ? differ(`${at}/text`, cell?.text, row.texts[c]) : []),
  ];
}

/** `>= 4`, `increase`; null without a target. */
function targetText(target: { op: string | null; value?: number | null } | null | undefined): string | null {
  return target?.op == null ? null : [target.op, target.value].filter((part) => part != null).join(" ");
}

/** A formula keeps its unrounded figure; the report prints it rounded. */
function shownValue(cell: ReadCell | undefined, printed: number | null): number | null {
  const value = cell?.value ?? null;
  if (value === null || cell?.formula === undefined || printed === null) return value;
  return roundHalfAway(value, /\.(\d+)$/u.exec(String(printed))?.[1]?.length ?? 0);
}

function differ(place: string, read: unknown, want: unknown): Difference[] {
  return (read ?? null) === (want ?? null) ? [] : [{ place, read: read ?? null, want: want ?? null }];
}

/** A published column by role, time and measure, or by role and order where the workbook words its time otherwise. */
function indexOf(column: Published["columns"][number], read: Read): number {
  const exact = read.columns.findIndex((one) => columnKey(one) === columnKey(column));
  const sameYear = (one: Read["columns"][number]) => one.role === column.role && one.year === column.year;
  return exact >= 0 ? exact : read.columns.findIndex(sameYear);
}

function columnKey(column: { role: string; period: string; year: number | null; measure?: string | null }): string {
  return [column.role, column.period, column.year, column.measure ?? ""].join("/");
}
