import { createReport } from "../../src/createReport";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/reportSettings";
import { STATUS_SYMBOL, type Status } from "../../src/domain/target/status";
import { STATUS_STYLE } from "../../src/report/parts/statusCell";
import { STYLES } from "../../src/workbook/style";
import type { SheetSpec, SpecCell } from "../../src/workbook/sheet";
import { loadExpected, loadSheets, type ExpectedTable } from "../cases/loadCase";

type Printed = Omit<ExpectedTable, "rows"> & {
  readonly rows: readonly (ExpectedTable["rows"][number] & {
    readonly area?: string;
    readonly statuses?: readonly (Status | null)[];
    readonly texts?: readonly string[];
  })[];
};

function partOf(name: string, id: string): SheetSpec {
  const sheet = createReport(loadSheets(name), DEFAULT_SETTINGS).report.sheets.find((one) => one.id === id);
  if (sheet === undefined) throw new Error(`no ${id} in ${name}`);
  return sheet;
}

function printedTable(name: string, kind: Printed["kind"]): Printed {
  const table = (loadExpected(name) as readonly Printed[]).find((one) => one.kind === kind);
  if (table === undefined) throw new Error(`no ${kind} in ${name}`);
  return table;
}

/** The rows between the header and the first empty row. */
function bodyOf({ rows, frozenRows }: SheetSpec): (readonly SpecCell[])[] {
  const end = rows.findIndex((row, index) => index >= frozenRows && row.every(({ value }) => value === null));
  return rows.slice(frozenRows, end).filter(([first]) => first?.style !== "note");
}

/** `7 uppnås, 4 uppnås delvis.`, counted in the printed table. */
function counted(words: readonly string[]): string {
  const counts = [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`);
  return `${counts.join(", ")}.`;
}

test.each(["vss-2020-08", "vss-2021-08"])(
  "%s: goals under their area with word, symbol and colour, counted",
  (name) => {
    const { rows } = printedTable(name, "maluppfyllelse");
    const sheet = partOf(name, "maluppfyllelse");
    const body = bodyOf(sheet);
    const headings = body.flatMap(([first]) => (first?.style === "heading" ? [first.value] : []));
    expect(headings).toEqual([...new Set(rows.flatMap(({ area }) => area ?? []))]);
    const goals = body.filter(([first]) => first?.style !== "heading");
    expect(goals.map(([label]) => label?.value)).toEqual(rows.map(({ label }) => label));
    const statuses = rows.map(({ statuses = [] }) => statuses[0]);
    goals.forEach(([, cell], index) => {
      const status = statuses[index];
      if (status == null) return expect(cell?.value ?? null).toBeNull();
      expect(cell).toMatchObject({ value: `${STATUS_SYMBOL[status]} ${status}`, style: STATUS_STYLE[status] });
      expect(STYLES.rapport[STATUS_STYLE[status]].fill).toMatch(/^#/u);
    });
    const words = statuses.flatMap((status) => (status == null ? [] : [status.toLowerCase()]));
    expect(words.length).toBeGreaterThan(0);
    expect(sheet.rows[1]?.[0]?.value).toBe(counted(words));
  },
);

test("vss-2021-08: strategic assignments in their own words with their status, counted", () => {
  const { rows } = printedTable("vss-2021-08", "strategiska-uppdrag");
  const sheet = partOf("vss-2021-08", "uppdrag");
  expect(bodyOf(sheet).map(([label, status]) => [label?.value, status?.value])).toEqual(
    rows.map(({ label, texts = [] }) => [label, texts[0]]),
  );
  expect(sheet.rows[1]?.[0]?.value).toBe(
    counted(rows.flatMap(({ texts = [] }) => texts.map((text) => text.toLowerCase()))),
  );
});

test("vss-2023-budget: assignments without a status column are a list, every one of them", () => {
  const { rows } = printedTable("vss-2023-budget", "strategiska-uppdrag");
  expect(bodyOf(partOf("vss-2023-budget", "uppdrag")).map(([label]) => label?.value)).toEqual(
    rows.map(({ label }) => label),
  );
});
